import { expect, it } from 'vitest'
import { type ChatWindow, emptyWindow } from '#contract/window.ts'
import { layOutBars, toBars } from '../../../ui/client/chart/bars.ts'
import { chartCaption } from '../../../ui/client/chart/chart-caption.ts'

const FROM = Date.UTC(2026, 0, 1, 20)

it('says what was said so far where no bar is over yet, and that nothing was heard only then', () => {
  const layout = layOutBars({ fromMs: FROM, toMs: FROM + 60_000 }, '1m', 4)
  const window = { ...emptyWindow(FROM, '1m', 0, false), messages: 12 }
  const caption = (windows: (typeof window)[]): string =>
    chartCaption(toBars(windows, layout, FROM + 20_000), 'Last 24 hours')
  expect(caption([window])).toBe('Last 24 hours: 12 messages')
  expect(caption([])).toBe('Last 24 hours: nothing heard')
})

/** What is said of five-second windows, each with 20 messages that make laugh, when what was heard of them is known. */
function captionOf(coverages: readonly number[]): string {
  const windows = coverages.map((coverage, at): ChatWindow => {
    const window = emptyWindow(FROM + at * 5_000, '5s', coverage, true)
    return { ...window, messages: 20, labels: { ...window.labels, funny: 20 } }
  })
  const toMs = FROM + coverages.length * 5_000
  const layout = layOutBars({ fromMs: FROM, toMs }, '5s', coverages.length * 5)
  return chartCaption(toBars(windows, layout, toMs), 'Lately', { withBar: false })
}

const MINUTE = Array.from({ length: 12 }, () => 1)

it('says the rate of windows that were heard whole, once they make a minute', () => {
  expect(captionOf(MINUTE)).toBe('Lately: 240 messages a minute, mostly laughing')
  expect(captionOf([0.01, ...MINUTE, 0.5])).toBe('Lately: 240 messages a minute, mostly laughing')
})

it('makes no rate of parts of windows, nor of few: it says what was said', () => {
  expect(captionOf([0.01])).toBe('Lately: 20 messages, mostly laughing')
  expect(captionOf([0.01, 1, 1])).toBe('Lately: 60 messages, mostly laughing')
})
