/** How much of the last five minutes was heard, in words. */
import { type ChatWindow, STEP_MS } from '#contract/window.ts'
import { formatDuration } from '../words/format.ts'
import { words } from '../words/words.ts'

const LATELY_MS = 5 * 60_000
/** What was heard of a window is known for sure this long after its end. */
const SETTLED_AFTER_MS = 30_000
/** Less than this is a rounding of spans, no gap. */
const SMALLEST_MISS_MS = 1_000

/**
 * What was missed since `fromMs` or the last five minutes, whichever is shorter; of windows whose coverage is settled,
 * oldest first. `nowMs` and `fromMs` on the server's clock.
 */
export function missedMs(
  windows: readonly ChatWindow[],
  { fromMs, nowMs }: { fromMs: number; nowMs: number },
): number {
  let missed = 0
  for (let at = windows.length - 1; at >= 0; at--) {
    const { start, step, coverage, final } = windows[at]!
    const startMs = Date.parse(start)
    const endMs = startMs + STEP_MS[step]
    if (startMs < Math.max(fromMs, nowMs - LATELY_MS)) break
    if (endMs > nowMs || (!final && endMs > nowMs - SETTLED_AFTER_MS)) continue
    missed += (1 - coverage) * STEP_MS[step]
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
