/** How much of the last five minutes was heard, in words. */
import { type ChatWindow, STEP_MS } from '#contract/window.ts'
import { formatDuration } from '../words/format.ts'
import { words } from '../words/words.ts'

const LATELY_MS = 5 * 60_000
const WINDOW_MS = STEP_MS['5s']
/** What was heard of a window is known for sure this long after its end. */
const SETTLED_AFTER_MS = 30_000
/** Less than this is a rounding of spans, no gap. */
const SMALLEST_MISS_MS = 1_000

/**
 * What was missed since `fromMs` or the last five minutes, whichever is shorter, in milliseconds. `windows` are of five
 * seconds, oldest first; of one that is not there nothing was heard. What may still be heard of does not count.
 * `nowMs` and `fromMs` on the server's clock.
 */
export function missedMs(
  windows: readonly ChatWindow[],
  { fromMs, nowMs }: { fromMs: number; nowMs: number },
): number {
  const heardFromMs = Date.parse(windows.findLast(({ coverage }) => coverage > 0)?.start ?? '')
  const firstMs = Math.ceil(Math.max(fromMs, nowMs - LATELY_MS) / WINDOW_MS) * WINDOW_MS
  if (firstMs >= nowMs) return 0
  const since = new Date(firstMs).toISOString()
  const lately = windows.slice(windows.findLastIndex(({ start }) => start < since) + 1)
  const byStart = new Map(lately.map((window) => [Date.parse(window.start), window]))
  let missed = 0
  for (let endMs = firstMs + WINDOW_MS; endMs <= nowMs; endMs += WINDOW_MS) {
    const window = byStart.get(endMs - WINDOW_MS)
    const told = window === undefined ? endMs <= heardFromMs : window.final
    if (told || endMs <= nowMs - SETTLED_AFTER_MS) missed += (1 - (window?.coverage ?? 0)) * WINDOW_MS
  }
  return missed < SMALLEST_MISS_MS ? 0 : missed
}

/** The most messages in one of the windows of the last five minutes; `windows` are oldest first. */
export function peakOf(windows: readonly ChatWindow[], nowMs: number): number {
  const since = new Date(nowMs - LATELY_MS).toISOString()
  let peak = 0
  for (let at = windows.length - 1; at >= 0; at--) {
    const { start, messages } = windows[at]!
    if (start < since) break
    peak = Math.max(peak, messages)
  }
  return peak
}

export function heardSentence(missed: number): string {
  return missed === 0 ? words.panel.heardAll : words.panel.missed(formatDuration(missed))
}
