import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dragged } from '../../../ui/client/chart/brush.tsx'

const RANGE = { fromMs: 0, toMs: 900_000 }

it('keeps the part shown inside the range, at least two minutes long, whatever is dragged', () => {
  const grips = fc.record({
    kind: fc.constantFrom('start', 'end', 'part', 'new'),
    atMs: fc.integer({ min: 0, max: 900_000 }),
    span: fc.integer({ min: 0, max: 780_000 }).map((fromMs) => ({ fromMs, toMs: fromMs + 120_000 })),
  })
  fc.assert(
    fc.property(grips, fc.integer({ min: -2_000_000, max: 2_000_000 }), (grip, byMs) => {
      const part = dragged(grip as Parameters<typeof dragged>[0], byMs, RANGE) ?? RANGE
      expect(part.fromMs).toBeGreaterThanOrEqual(RANGE.fromMs)
      expect(part.toMs).toBeLessThanOrEqual(RANGE.toMs)
      expect(part.toMs - part.fromMs).toBeGreaterThanOrEqual(120_000)
    }),
  )
})

it('is the whole range again when both ends reach it', () => {
  expect(dragged({ kind: 'end', atMs: 0, span: { fromMs: 0, toMs: 500_000 } }, 600_000, RANGE)).toBeNull()
})
