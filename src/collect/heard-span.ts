/** From fromMs to toMs, both of the collector's clock. */
export interface Span {
  fromMs: number
  toMs: number
}

/** What one session heard of one channel. */
export interface HeardSpan {
  /** An event that was said at sentAtMs and received at receivedAtMs is lost: nothing between the two counts as heard. */
  lost(sentAtMs: number, receivedAtMs: number): void
  /**
   * What was heard up to toMs, when all that was received until then is published or known as lost: the span that
   * still grows, from its beginning, behind those that losses ended since the last call. What was once taken is not
   * taken back.
   */
  take(toMs: number): Span[]
}

/** Losses kept apart between two calls of take; more run together. */
const MAX_HOLES = 16

/**
 * A worked example: heard from 0, an event said at 7 and received at 8 is lost.
 *
 *     take(5)  ->  [0, 5]        lost(7, 8)        take(10)  ->  [0, 7] [8, 10]        take(15)  ->  [8, 15]
 */
export function createHeardSpan(startMs: number): HeardSpan {
  let fromMs = startMs
  let takenToMs = startMs
  let holes: Span[] = []

  return {
    lost(sentAtMs, receivedAtMs) {
      const hole = { fromMs: Math.min(sentAtMs, receivedAtMs), toMs: receivedAtMs }
      const last = holes.at(-1)
      const runsOn = last !== undefined && hole.fromMs <= last.toMs
      if (last === undefined || (!runsOn && holes.length < MAX_HOLES)) holes.push(hole)
      else {
        last.fromMs = Math.min(last.fromMs, hole.fromMs)
        last.toMs = Math.max(last.toMs, hole.toMs)
      }
    },
    take(toMs) {
      const spans: Span[] = []
      const pending: Span[] = []
      let limitMs = toMs
      for (const hole of holes.sort((a, b) => a.fromMs - b.fromMs)) {
        if (hole.toMs > toMs) {
          pending.push(hole)
          limitMs = Math.min(limitMs, hole.fromMs)
          continue
        }
        const endMs = Math.max(takenToMs, Math.min(hole.fromMs, limitMs))
        if (endMs > fromMs && endMs > takenToMs) spans.push({ fromMs, toMs: endMs })
        fromMs = Math.max(fromMs, hole.toMs)
        takenToMs = Math.max(takenToMs, fromMs)
      }
      holes = pending
      takenToMs = Math.max(takenToMs, limitMs)
      if (takenToMs > fromMs) spans.push({ fromMs, toMs: takenToMs })
      return spans
    },
  }
}
