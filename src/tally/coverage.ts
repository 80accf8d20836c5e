/** How much of a time was heard: derived from the spans that collectors say they heard, never stored. */

/** How long after its end a window that nobody heard past is waited for, milliseconds of T. */
export const FINAL_AFTER_MS = 30_000

/** Milliseconds since the epoch; `toMs` is not part of it. */
export interface Span {
  fromMs: number
  toMs: number
}

/** The same time as spans that neither overlap nor touch, oldest first; empty and inverted ones are left out. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  const inOrder = spans.filter(({ fromMs, toMs }) => toMs > fromMs).sort((a, b) => a.fromMs - b.fromMs)
  for (const { fromMs, toMs } of inOrder) {
    const last = joined.at(-1)
    if (last !== undefined && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs)
    else joined.push({ fromMs, toMs })
  }
  return joined
}

/** The time that lies in both, each of them joined. */
export function commonSpans(joined: readonly Span[], others: readonly Span[]): Span[] {
  return others.flatMap(({ fromMs, toMs }) => {
    const common: Span[] = []
    for (let at = firstEndingAfter(joined, fromMs); at < joined.length; at++) {
      const span = joined[at]!
      if (span.fromMs >= toMs) break
      common.push({ fromMs: Math.max(span.fromMs, fromMs), toMs: Math.min(span.toMs, toMs) })
    }
    return common
  })
}

/** How much of the time from `fromMs` to `toMs` the joined spans cover, 0 to 1. */
export function coverageOf(joined: readonly Span[], fromMs: number, toMs: number): number {
  if (toMs <= fromMs) return 0
  let coveredMs = 0
  for (let at = firstEndingAfter(joined, fromMs); at < joined.length; at++) {
    const span = joined[at]!
    if (span.fromMs >= toMs) break
    coveredMs += Math.min(span.toMs, toMs) - Math.max(span.fromMs, fromMs)
  }
  return coveredMs / (toMs - fromMs)
}

/** What the joined spans leave out of the time from `fromMs` to `toMs`, oldest first. */
export function gapsBetween(joined: readonly Span[], fromMs: number, toMs: number): Span[] {
  const gaps: Span[] = []
  let sinceMs = fromMs
  for (let at = firstEndingAfter(joined, fromMs); at < joined.length; at++) {
    const span = joined[at]!
    if (span.fromMs >= toMs) break
    if (span.fromMs > sinceMs) gaps.push({ fromMs: sinceMs, toMs: span.fromMs })
    sinceMs = span.toMs
  }
  if (sinceMs < toMs) gaps.push({ fromMs: sinceMs, toMs })
  return gaps
}

/**
 * Whether nothing more is expected of a window that ended at `endMs` but late messages and moderators: some session
 * heard past it (`heardToMs`: the end of the room's last span, 0 when there is none), or it was waited for.
 */
export function isFinal(endMs: number, heardToMs: number, appendTimeMs: number): boolean {
  return heardToMs >= endMs || appendTimeMs > endMs + FINAL_AFTER_MS
}

/** The index of the first joined span that ends after the time; their number when there is none. */
export function firstEndingAfter(joined: readonly Span[], timeMs: number): number {
  let low = 0
  let high = joined.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (joined[middle]!.toMs > timeMs) high = middle
    else low = middle + 1
  }
  return low
}
