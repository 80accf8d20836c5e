import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decorrelatedDelayMs, exponentialDelayMs } from '#collect/retry-delay.ts'

const RANGE = { minMs: 1_000, maxMs: 60_000 }
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('keeps every delay within its range', () => {
  fc.assert(
    fc.property(fc.array(random, { minLength: 1, maxLength: 40 }), (numbers) => {
      let delayMs = 0
      for (const [failures, number] of numbers.entries()) {
        const before = Math.max(delayMs, RANGE.minMs)
        delayMs = decorrelatedDelayMs(RANGE, delayMs, () => number)
        expect(delayMs).toBeGreaterThanOrEqual(RANGE.minMs)
        expect(delayMs).toBeLessThanOrEqual(Math.min(RANGE.maxMs, before * 3))
        const exponentialMs = exponentialDelayMs(RANGE, failures + 1, () => number)
        expect(exponentialMs).toBeGreaterThanOrEqual(RANGE.minMs / 2)
        expect(exponentialMs).toBeLessThanOrEqual(RANGE.maxMs)
      }
    }),
  )
})

it('waits longer after each failure, up to the cap', () => {
  const delays = [1, 2, 3, 20].map((failures) => exponentialDelayMs(RANGE, failures, () => 1))
  expect(delays).toEqual([1_000, 2_000, 4_000, 60_000])
})
