import { expect, it } from 'vitest'
import { createLiveness } from '#collect/liveness.ts'
import { TWITCH_TIMINGS } from '#collect/timings.ts'

/** Looks every 100 ms until the first answer that is not `alive`. */
function lookFrom(liveness: ReturnType<typeof createLiveness>, fromMs: number, untilMs: number) {
  for (let nowMs = fromMs; nowMs <= untilMs; nowMs += 100) {
    const verdict = liveness.check(nowMs)
    if (verdict !== 'alive') return { verdict, nowMs }
  }
  return undefined
}

it('pings a quiet socket after 5 s and gives it up 5 s later', () => {
  const liveness = createLiveness(TWITCH_TIMINGS, 0)
  expect(lookFrom(liveness, 100, 60_000)).toEqual({ verdict: 'ping', nowMs: 5_000 })
  expect(lookFrom(liveness, 5_100, 60_000)).toEqual({ verdict: 'dead', nowMs: 10_000 })
})

it('is content with an answer, and asks again when it is quiet again', () => {
  const liveness = createLiveness(TWITCH_TIMINGS, 0)
  lookFrom(liveness, 100, 5_000)
  liveness.received(5_200)
  liveness.answered()
  expect(lookFrom(liveness, 5_300, 60_000)).toEqual({ verdict: 'ping', nowMs: 10_200 })
})

it('pings a busy socket every 30 s, and bears with a late answer while it talks', () => {
  const liveness = createLiveness(TWITCH_TIMINGS, 0)
  const verdicts: [string, number][] = []
  for (let nowMs = 100; nowMs <= 70_000; nowMs += 100) {
    liveness.received(nowMs)
    const verdict = liveness.check(nowMs)
    if (verdict !== 'alive') verdicts.push([verdict, nowMs])
    if (verdict !== 'alive' && verdict !== 'ping') break
  }
  expect(verdicts).toEqual([
    ['ping', 30_000],
    ['deaf', 60_000],
  ])
})

it('does not take its own sleep for the silence of the socket', () => {
  const liveness = createLiveness(TWITCH_TIMINGS, 0)
  lookFrom(liveness, 100, 5_000)
  expect(liveness.check(65_000)).toBe('alive')
  expect(lookFrom(liveness, 65_100, 120_000)).toEqual({ verdict: 'dead', nowMs: 70_000 })
})
