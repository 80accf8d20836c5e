export interface Span {
  fromMs: number
  toMs: number
}

/** The spans joined where they touch or overlap, by start. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { fromMs, toMs } of [...spans].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = joined.at(-1)
    if (last && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs)
    else joined.push({ fromMs, toMs })
  }
  return joined
}

/** How much of the time from `fromMs` to `toMs` the joined spans cover, 0 to 1. */
export function coverageOf(spans: readonly Span[], fromMs: number, toMs: number): number {
  let coveredMs = 0
  for (let at = firstEndingAfter(spans, fromMs); at < spans.length; at++) {
    const span = spans[at]!
    if (span.fromMs >= toMs) break
    coveredMs += Math.min(span.toMs, toMs) - Math.max(span.fromMs, fromMs)
  }
  return toMs > fromMs ? coveredMs / (toMs - fromMs) : 0
}

/** What lies between the joined spans, from `fromMs` to `toMs`. */
export function gapsBetween(spans: readonly Span[], fromMs: number, toMs: number): Span[] {
  const gaps: Span[] = []
  let at = fromMs
  for (const span of spans) {
    if (span.toMs <= fromMs) continue
    if (span.fromMs >= toMs) break
    if (span.fromMs > at) gaps.push({ fromMs: at, toMs: span.fromMs })
    at = Math.max(at, span.toMs)
  }
  if (at < toMs) gaps.push({ fromMs: at, toMs })
  return gaps
}

/** The index of the first span that ends after the time; the spans are joined. */
export function firstEndingAfter(spans: readonly Span[], timeMs: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.toMs > timeMs) high = middle
    else low = middle + 1
  }
  return low
}
