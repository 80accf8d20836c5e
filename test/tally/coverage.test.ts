import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commonSpans, coverageOf, FINAL_AFTER_MS, gapsBetween, isFinal, joinSpans } from '#tally/coverage.ts'

const span = fc.record({ fromMs: fc.nat(30), toMs: fc.nat(30) })

it('covers and leaves out what a list of every millisecond does', () => {
  fc.assert(
    fc.property(fc.array(span), fc.nat(30), fc.integer({ min: 1, max: 10 }), (spans, fromMs, width) => {
      const heard = (ms: number): boolean => spans.some((each) => each.fromMs <= ms && ms < each.toMs)
      const all = Array.from({ length: width }, (_, at) => fromMs + at)
      const joined = joinSpans(spans)
      const toMs = fromMs + width
      expect(coverageOf(joined, fromMs, toMs)).toBeCloseTo(all.filter(heard).length / width)
      const missing = gapsBetween(joined, fromMs, toMs).flatMap((gap) =>
        Array.from({ length: gap.toMs - gap.fromMs }, (_, at) => gap.fromMs + at),
      )
      expect(missing).toEqual(all.filter((ms) => !heard(ms)))
    }),
  )
})

it('joins spans of several sessions that overlap or touch', () => {
  const spans = [
    { fromMs: 20, toMs: 30 },
    { fromMs: 0, toMs: 10 },
    { fromMs: 5, toMs: 20 },
    { fromMs: 40, toMs: 40 },
  ]
  expect(joinSpans(spans)).toEqual([{ fromMs: 0, toMs: 30 }])
})

it('covers nothing of an empty range', () => {
  expect(coverageOf([{ fromMs: 0, toMs: 10 }], 5, 5)).toBe(0)
})

it('calls a window final once somebody heard past it or it was waited for', () => {
  expect(isFinal(5_000, 5_000, 0)).toBe(true)
  expect(isFinal(5_000, 4_999, 5_000 + FINAL_AFTER_MS)).toBe(false)
  expect(isFinal(5_000, 0, 5_001 + FINAL_AFTER_MS)).toBe(true)
})

it('finds what lies in both of two lists of spans', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (one, other) => {
      const within = (spans: typeof one, ms: number) =>
        spans.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs)
      const common = commonSpans(joinSpans(one), joinSpans(other))
      for (let ms = 0; ms < 30; ms++) expect(within(common, ms)).toBe(within(one, ms) && within(other, ms))
      expect(joinSpans(common)).toEqual(common)
    }),
  )
})
