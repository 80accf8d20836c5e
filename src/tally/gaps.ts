import type { ChannelState } from '#contract/channel.ts'
import type { ChannelEvent } from '#contract/http.ts'
import { REASONS } from '#contract/reason.ts'
import { gapsBetween, type Span } from './coverage.ts'

/** Shorter ones are the way from the collector to here. */
const GAP_AFTER_MS = 15_000
/** A status may be stamped a little before the silence that it explains. */
const STATUS_SLACK_MS = 1_000

/** What became of a channel, and when. */
export interface StateChange {
  atMs: number
  state: ChannelState
  reason: string
}

export interface GapFacts {
  /** What was heard of the room, joined; from before the range too, if there is any. */
  spans: readonly Span[]
  /** How its login fared, by time, beginning with the status that held at `fromMs`. */
  statuses: readonly StateChange[]
  fromMs: number
  toMs: number
  /** It is wanted, or heard again later: that nothing is heard at the end is a gap too. */
  goesOn: boolean
}

/** The times between the first and the last heard instant in which nobody heard, with why. */
export function gapsOf({ spans, statuses, fromMs, toMs, goesOn }: GapFacts): ChannelEvent[] {
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return []
  const endMs = goesOn && toMs - last.toMs > GAP_AFTER_MS ? toMs : Math.min(toMs, last.toMs)
  return gapsBetween(spans, Math.max(fromMs, first.fromMs), endMs).map((gap) => ({
    kind: 'gap',
    from: new Date(gap.fromMs).toISOString(),
    to: new Date(gap.toMs).toISOString(),
    reason: reasonOf(gap, statuses),
  }))
}

/**
 * What the login's status said in the gap: the newest reason, as that it is being joined again explains nothing. Where
 * none said anything, what held when the gap began.
 */
function reasonOf(gap: Span, statuses: readonly StateChange[]): string {
  const fromMs = gap.fromMs - STATUS_SLACK_MS
  const within = statuses.findLast(
    ({ atMs, state, reason }) =>
      atMs >= fromMs && atMs < gap.toMs && state !== 'joined' && (reason !== '' || state === 'left'),
  )
  const status = within ?? statuses.findLast(({ atMs }) => atMs < fromMs)
  if (status === undefined || status.state === 'joined') return REASONS.interrupted
  return status.reason || status.state
}
