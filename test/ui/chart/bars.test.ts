import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChatWindow, emptyWindow, STEP_MS, STEPS } from '#contract/window.ts'
import { keepBars, keepComplete, layOutBars, reachBackMs, toBars } from '../../../ui/client/chart/bars.ts'

const NOW = Date.UTC(2026, 0, 1, 20)

function said(startMs: number, messages: number, more: Partial<ChatWindow> = {}): ChatWindow {
  const labels = { question: 0, disappointment: 0, funny: messages, neutral: 0 }
  return { ...emptyWindow(startMs, '5s', 1, true), messages, labels, ...more }
}

describe('a layout', () => {
  it('covers the span with equal bars of whole pixels that fill the width and end with the span', () => {
    const spans = fc.record({
      step: fc.constantFrom(...STEPS),
      lengthMs: fc.integer({ min: 60_000, max: 40 * 86_400_000 }),
      widthPx: fc.integer({ min: 200, max: 3_000 }),
    })
    fc.assert(
      fc.property(spans, ({ step, lengthMs, widthPx }) => {
        fc.pre(lengthMs / STEP_MS[step] < 20_000)
        const { fromMs, toMs, binMs, pitchPx } = layOutBars(
          { fromMs: NOW - lengthMs, toMs: NOW },
          step,
          widthPx,
        )
        const bars = (toMs - fromMs) / binMs
        expect(Number.isInteger(bars) && Number.isInteger(pitchPx)).toBe(true)
        expect(binMs % STEP_MS[step]).toBe(0)
        expect(fromMs % binMs).toBe(0)
        expect(toMs).toBeGreaterThanOrEqual(NOW)
        expect(toMs - NOW).toBeLessThan(binMs)
        expect(bars * pitchPx).toBeGreaterThanOrEqual(widthPx)
        expect(toMs - (widthPx / pitchPx) * binMs).toBeLessThanOrEqual(NOW - lengthMs + binMs)
      }),
    )
  })

  it('begins no further before its span than is fetched for it, as what is not fetched looks unheard', () => {
    const spans = fc.record({
      step: fc.constantFrom(...STEPS),
      windows: fc.integer({ min: 2, max: 5_000 }),
      beginMs: fc.integer({ min: 0, max: 3_600_000 }),
      widthPx: fc.integer({ min: 200, max: 3_000 }),
    })
    fc.assert(
      fc.property(spans, ({ step, windows, beginMs, widthPx }) => {
        const span = { fromMs: NOW - beginMs - windows * STEP_MS[step], toMs: NOW - beginMs }
        const { fromMs, pitchPx } = layOutBars(span, step, widthPx)
        fc.pre(pitchPx >= 4)
        expect(span.fromMs - fromMs).toBeLessThanOrEqual(reachBackMs(span, step))
      }),
    )
  })

  it('makes no bar narrower than four pixels because the span begins within one', () => {
    const dayMs = 86_400_000
    const layout = layOutBars({ fromMs: NOW + 60_000 - dayMs, toMs: NOW + 60_000 }, '1m', 1_152)
    expect(layout).toMatchObject({ binMs: 600_000, pitchPx: 7 })
  })

  it('makes bars of four pixels and a gap for five minutes in the side panel', () => {
    expect(layOutBars({ fromMs: NOW - 300_000, toMs: NOW }, '5s', 300)).toMatchObject({
      pitchPx: 5,
      binMs: 5_000,
    })
  })
})

describe('bars', () => {
  const layout = { fromMs: NOW - 60_000, toMs: NOW, binMs: 10_000, pitchPx: 10 }

  it('add up the windows that lie in them and lose none', () => {
    const counts = fc.array(fc.nat(50), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(counts, (messages) => {
        const windows = messages.map((count, index) => said(NOW - 60_000 + index * 5_000, count))
        const bars = toBars(windows, layout, NOW + 60_000)
        const total = messages.reduce((sum, count) => sum + count, 0)
        expect(bars.reduce((sum, bar) => sum + bar.labels.funny, 0)).toBe(total)
        expect(bars.every(({ coverage, state }) => coverage === 1 && state === 'heard')).toBe(true)
      }),
    )
  })

  it('tell what nobody heard from what nobody said', () => {
    const bars = toBars([said(NOW - 60_000, 0), said(NOW - 55_000, 0)], layout, NOW + 60_000)
    expect(bars.map(({ state }) => state)).toEqual(['heard', ...Array(5).fill('unheard')])
  })

  it('judge nothing that may still be heard of', () => {
    const bars = toBars([], layout, NOW - 5_000)
    expect(bars.map(({ state }) => state)).toEqual([
      'unheard',
      'unheard',
      'fresh',
      'fresh',
      'fresh',
      'running',
    ])
  })

  it('know at once that nobody heard what lies before the first that was heard', () => {
    const heard = said(NOW - 10_000, 3, { coverage: 0.4, final: false })
    expect(toBars([heard], layout, NOW - 5_000).map(({ state }) => state)).toEqual([
      ...Array(5).fill('unheard'),
      'running',
    ])
  })

  it('count people in bars of one window alone, because people do not add up', () => {
    const window = said(NOW - 60_000, 3)
    const fine = { ...layout, binMs: 5_000 }
    expect(toBars([window], fine, NOW)[0]!.people).toEqual(window.chatters)
    expect(toBars([window], layout, NOW)[0]!.people).toBeNull()
  })

  it('stay the same ones where they say the same', () => {
    const windows = [1, 2, 3, 4].map((count, index) => said(NOW - 20_000 + index * 5_000, count))
    const fine = { fromMs: NOW - 20_000, toMs: NOW, binMs: 5_000, pitchPx: 5 }
    const before = toBars(windows, fine, NOW + 60_000)
    const grown = said(NOW - 5_000, 5)
    const after = keepBars(before, toBars([...windows.slice(0, 3), grown], fine, NOW + 60_000))
    expect(after).toEqual(toBars([...windows.slice(0, 3), grown], fine, NOW + 60_000))
    expect(after.map((bar, index) => bar === before[index])).toEqual([true, true, true, false])
    const moved = { ...fine, fromMs: NOW - 15_000, toMs: NOW + 5_000 }
    const later = keepBars(after, toBars([...windows.slice(0, 3), grown], moved, NOW + 60_000))
    expect(later.slice(0, 3).map((bar, index) => bar === after[index + 1])).toEqual([true, true, true])
    expect(later[3]!.startMs).toBe(NOW)
  })

  it('are others where only people, or how much was heard, are other ones', () => {
    const before = toBars([said(NOW - 60_000, 3)], { ...layout, binMs: 5_000 }, NOW + 60_000)
    const people = { ...said(0, 0).chatters!, total: 2 }
    for (const more of [{ chatters: people }, { coverage: 0.5 }]) {
      const bars = toBars([said(NOW - 60_000, 3, more)], { ...layout, binMs: 5_000 }, NOW + 60_000)
      expect(keepBars(before, bars)[0]).toBe(bars[0])
    }
  })

  it('are one list while only those change that are not complete', () => {
    const fine = { fromMs: NOW - 60_000, toMs: NOW, binMs: 5_000, pitchPx: 5 }
    const over = Array.from({ length: 11 }, (_, index) => said(NOW - 60_000 + index * 5_000, 3))
    const barsOf = (last: ChatWindow, nowMs: number) => toBars([...over, last], fine, nowMs)
    const bars = barsOf(said(NOW - 5_000, 1, { final: false }), NOW - 2_000)
    const complete = keepComplete([], bars)
    expect(complete).toEqual(bars.slice(0, 11))
    const grown = keepBars(bars, barsOf(said(NOW - 5_000, 2, { final: false }), NOW - 1_000))
    expect(keepComplete(complete, grown)).toBe(complete)
    const whole = keepBars(grown, barsOf(said(NOW - 5_000, 2), NOW))
    expect(keepComplete(complete, whole)).toEqual(whole)
  })
})
