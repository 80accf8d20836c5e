import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createJoinLimiter } from '#collect/join-limiter.ts'

it('never sends more than the count in any window, whatever the rhythm', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 30 }), (gapsMs, count) => {
      const windowMs = 10_000
      const limiter = createJoinLimiter({ count, windowMs })
      const sentAtMs: number[] = []
      let nowMs = 0
      for (const gapMs of gapsMs) {
        nowMs += gapMs
        for (let free = limiter.free(nowMs); free > 0; free--) {
          limiter.take(nowMs)
          sentAtMs.push(nowMs)
        }
      }
      for (const [at, time] of sentAtMs.entries()) {
        const inWindow = sentAtMs.slice(at).filter((other) => other - time < windowMs)
        expect(inWindow.length).toBeLessThanOrEqual(count)
      }
    }),
  )
})

it('frees a place as each join leaves the window', () => {
  const limiter = createJoinLimiter({ count: 2, windowMs: 1_000 })
  limiter.take(0)
  limiter.take(500)
  expect([600, 1_050, 1_600].map((nowMs) => limiter.free(nowMs))).toEqual([0, 1, 2])
})
