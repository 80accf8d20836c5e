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
    const options = { widthPx: 1_100, aheadOf: () => localAheadMs }
    const { distanceMs, atMs } = timeTicks(fromMs, fromMs + 86_400_000, options)
    expect(distanceMs).toBe(3 * 3_600_000)
    expect(atMs.length).toBeGreaterThan(5)
    expect(atMs.every((tick) => (tick + localAheadMs) % distanceMs === 0)).toBe(true)
  })

  it.each([0, 60, 200, 340])(
    'has two times at least where a phone shows a quarter of an hour (%i s on)',
    (shiftS) => {
      const fromMs = Date.UTC(2026, 0, 1, 20) + shiftS * 1_000
      const { distanceMs, atMs } = timeTicks(fromMs, fromMs + 900_000, { widthPx: 260, aheadOf: () => 0 })
      expect(distanceMs).toBe(300_000)
      expect(atMs.length).toBeGreaterThanOrEqual(2)
    },
  )

  it.each([
    ['spring', 8, 7],
    ['autumn', 7, 8],
  ])('stands on midnights on both sides of a change of the clock in %s', (_, behindBefore, behindAfter) => {
    const changeMs = Date.UTC(2026, 2, 8, 10)
    const aheadOf = (timeMs: number): number => -(timeMs < changeMs ? behindBefore : behindAfter) * 3_600_000
    const { distanceMs, atMs } = timeTicks(changeMs - 15 * 86_400_000, changeMs + 15 * 86_400_000, {
      widthPx: 1_100,
      aheadOf,
    })
    expect(distanceMs).toBeGreaterThanOrEqual(86_400_000)
    expect(atMs.map((tick) => (tick + aheadOf(tick)) % 86_400_000)).toEqual(atMs.map(() => 0))
    expect(atMs).toEqual([...new Set(atMs)].sort((a, b) => a - b))
  })

  it('leaves no hour out and says none twice where the clock changes', () => {
    const changeMs = Date.UTC(2026, 10, 1, 9)
    const aheadOf = (timeMs: number): number => -(timeMs < changeMs ? 7 : 8) * 3_600_000
    const options = { widthPx: 1_100, aheadOf }
    const { distanceMs, atMs } = timeTicks(changeMs - 5 * 3_600_000, changeMs + 5 * 3_600_000, options)
    expect(distanceMs).toBe(3_600_000)
    expect(atMs.slice(1).map((tick, index) => tick - atMs[index]!)).toEqual(
      atMs.slice(1).map(() => distanceMs),
    )
  })
})
