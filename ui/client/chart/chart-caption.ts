import { formatCount, formatDuration } from '../words/format.ts'
import { words } from '../words/words.ts'
import { type Bar, isWhole, STACK } from './bars.ts'

/** A rate a minute is of a minute at least. */
const RATED_MS = 60_000

/**
 * The chart in a sentence: how fast and mostly what. The rate is of bars that were heard whole; before they are enough for
 * one, it says what was said. `span` names the time it covers; how wide a bar is goes without saying where it never changes.
 */
export function chartCaption(
  bars: readonly Bar[],
  span: string,
  { withBar = true }: { withBar?: boolean } = {},
): string {
  const heard = bars.filter(({ state }) => state === 'heard')
  const [first] = heard
  if (first === undefined) return untilHeard(bars, span)
  const total = messagesOf(heard)
  const sums = STACK.map((label) => heard.reduce((sum, { labels }) => sum + labels[label], 0))
  const name = total > 0 ? words.names[STACK[sums.indexOf(Math.max(...sums))]!] : null
  const amount = rateOf(heard.filter(isWhole)) ?? words.imports.counted(formatCount(total))
  return withBar
    ? words.chart.caption(span, amount, name, formatDuration(first.endMs - first.startMs))
    : words.chart.captionShort(span, amount, name)
}

/** What there is to say before a bar is over and known: what was said in it so far. */
function untilHeard(bars: readonly Bar[], span: string): string {
  const total = messagesOf(bars)
  return total === 0 ? words.chart.noneHeard(span) : `${span}: ${words.imports.counted(formatCount(total))}`
}

function rateOf(whole: readonly Bar[]): string | undefined {
  const heardMs = whole.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
  if (heardMs < RATED_MS) return undefined
  const perMinute = messagesOf(whole) / (heardMs / 60_000)
  return words.chart.rate(formatCount(perMinute), Math.round(perMinute))
}

function messagesOf(bars: readonly Bar[]): number {
  return bars.reduce((sum, { messages }) => sum + messages, 0)
}
