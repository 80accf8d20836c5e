import { formatCount, formatDuration } from '../words/format.ts'
import { words } from '../words/words.ts'
import { type Bar, STACK } from './bars.ts'

/**
 * The chart in a sentence: how fast and mostly what, over what was heard. `span` names the time it covers; how wide a
 * bar is goes without saying where it never changes.
 */
export function chartCaption(
  bars: readonly Bar[],
  span: string,
  { withBar = true }: { withBar?: boolean } = {},
): string {
  const heard = bars.filter(({ state }) => state === 'heard')
  const first = heard[0]
  if (first === undefined) return untilHeard(bars, span)
  const heardMs = heard.reduce((sum, bar) => sum + (bar.endMs - bar.startMs) * bar.coverage, 0)
  const total = heard.reduce((sum, { messages }) => sum + messages, 0)
  const perMinute = heardMs === 0 ? 0 : total / (heardMs / 60_000)
  const sums = STACK.map((label) => heard.reduce((sum, { labels }) => sum + labels[label], 0))
  const name = total > 0 ? words.names[STACK[sums.indexOf(Math.max(...sums))]!] : null
  const rate = words.chart.rate(formatCount(perMinute), Math.round(perMinute))
  return withBar
    ? words.chart.caption(span, rate, name, formatDuration(first.endMs - first.startMs))
    : words.chart.captionShort(span, rate, name)
}

/** What there is to say before a bar is over and known: what was said in it so far. */
function untilHeard(bars: readonly Bar[], span: string): string {
  const total = bars.reduce((sum, { messages }) => sum + messages, 0)
  return total === 0 ? words.chart.noneHeard(span) : `${span}: ${words.imports.counted(formatCount(total))}`
}
