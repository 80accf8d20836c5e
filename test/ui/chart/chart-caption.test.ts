import { expect, it } from 'vitest'
import { emptyWindow } from '#contract/window.ts'
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
