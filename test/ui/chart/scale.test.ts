import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextScale, roundScale } from '../../../ui/client/chart/scale.ts'
import { timeTicks } from '../../../ui/client/chart/time-ticks.ts'

describe('a scale', () => {
  it('holds the highest value under a round top with two to five lines', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (highest) => {
        const { top, step } = roundScale(highest)
        expect(top).toBeGreaterThanOrEqual(highest * 0.998)
        expect(top / step).toBeGreaterThan(1.5)
        expect(top / step).toBeLessThan(5.5)
      }),
    )
  })

  it('grows at once and shrinks only after a minute below', () => {
    const low = nextScale(undefined, 5, 0)
    const high = nextScale(low, 70, 1_000)
    expect(high.top).toBe(75)
    const held = nextScale(high, 5, 2_000)
    expect(held.top).toBe(75)
    expect(nextScale(held, 5, 61_000).top).toBe(75)
    expect(nextScale(held, 5, 62_000).top).toBe(low.top)
  })

  it('starts the minute anew when the chart reached up again', () => {
    const held = nextScale(nextScale(undefined, 70, 0), 5, 1_000)
    const again = nextScale(held, 72, 50_000)
    expect(nextScale(nextScale(again, 5, 51_000), 5, 62_000).top).toBe(75)
  })

  it('counts by the minute where a second has less than one message', () => {
    expect(nextScale(undefined, 0.2, 0)).toMatchObject({ factor: 60, top: 15 / 60 })
    expect(nextScale(undefined, 2, 0).factor).toBe(1)
  })
})

describe('a time axis', () => {
  it('stands on round times of the viewer’s own clock', () => {
    const fromMs = Date.UTC(2026, 0, 1, 20, 3)
    const localAheadMs = 5.5 * 3_600_000
    const { distanceMs, atMs } = timeTicks(fromMs, fromMs + 86_400_000, { widthPx: 1_100, localAheadMs })
    expect(distanceMs).toBe(3 * 3_600_000)
    expect(atMs.length).toBeGreaterThan(5)
    expect(atMs.every((tick) => (tick + localAheadMs) % distanceMs === 0)).toBe(true)
  })
})
