/** How much of the last five minutes was heard, in words. */
import { type ChatWindow, STEP_MS } from '#contract/window.ts'
import { formatDuration } from '../words/format.ts'
import { words } from '../words/words.ts'

export const LATELY_MS = 5 * 60_000
/** What was heard of a window is known for sure this long after its end. */
const SETTLED_AFTER_MS = 30_000
/** Less than this is a rounding of spans, no gap. */
const SMALLEST_MISS_MS = 1_000

/**
 * What was missed since `fromMs` or the last five minutes, whichever is shorter; of windows whose coverage is settled.
 * `nowMs` and `fromMs` on the server's clock.
 */
export function missedMs(
  windows: readonly ChatWindow[],
  { fromMs, nowMs }: { fromMs: number; nowMs: number },
): number {
  let missed = 0
  for (const { start, step, coverage, final } of windows) {
    const startMs = Date.parse(start)
    const endMs = startMs + STEP_MS[step]
    if (startMs < Math.max(fromMs, nowMs - LATELY_MS)) continue
    if (endMs > nowMs || (!final && endMs > nowMs - SETTLED_AFTER_MS)) continue
    missed += (1 - coverage) * STEP_MS[step]
  }
  return missed < SMALLEST_MISS_MS ? 0 : missed
}

export function heardSentence(missed: number): string {
  return missed === 0 ? words.panel.heardAll : words.panel.missed(formatDuration(missed))
}
