import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createHeardSpan, type Span } from '#collect/heard-span.ts'

it('grows from its beginning and ends before what was lost', () => {
  const span = createHeardSpan(0)
  expect(span.take(5)).toEqual([{ fromMs: 0, toMs: 5 }])
  span.lost(7, 8)
  expect(span.take(10)).toEqual([
    { fromMs: 0, toMs: 7 },
    { fromMs: 8, toMs: 10 },
  ])
  expect(span.take(15)).toEqual([{ fromMs: 8, toMs: 15 }])
})

it('says nothing beyond the moment it is asked about, even of losses after it', () => {
  const span = createHeardSpan(0)
  span.lost(9, 12)
  expect(span.take(10)).toEqual([{ fromMs: 0, toMs: 9 }])
  expect(span.take(20)).toEqual([{ fromMs: 12, toMs: 20 }])
})

it('says nothing when nothing was heard yet', () => {
  const span = createHeardSpan(10)
  expect(span.take(10)).toEqual([])
})

const loss = fc.record({ afterMs: fc.nat(5), lateMs: fc.nat(30) })
const step = fc.record({ losses: fc.array(loss, { maxLength: 40 }), pauseMs: fc.nat(20) })

it('never claims a time in which an event was said and lost, if it was not claimed before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const span = createHeardSpan(100)
      let nowMs = 100
      let claimedToMs = 100
      const holes: Span[] = []
      for (const { losses, pauseMs } of steps) {
        for (const { afterMs, lateMs } of losses) {
          nowMs += afterMs
          span.lost(nowMs - lateMs, nowMs)
          holes.push({ fromMs: Math.max(nowMs - lateMs, claimedToMs), toMs: nowMs })
        }
        nowMs += pauseMs
        for (const { fromMs, toMs } of span.take(nowMs)) {
          expect(toMs).toBeGreaterThan(fromMs)
          expect(toMs).toBeLessThanOrEqual(nowMs)
          for (const hole of holes) {
            expect(Math.min(toMs, hole.toMs)).toBeLessThanOrEqual(Math.max(fromMs, hole.fromMs))
          }
          claimedToMs = Math.max(claimedToMs, toMs)
        }
      }
    }),
  )
})
