/** What a panel shows: the picture of a channel, or the one thing that stands in its way. */
import type { ChannelLive, LiveState } from '../live-state.ts'

/** After so many failures in a row a server that never answered counts as away. */
const FAILURES_UNTIL_AWAY = 2
/** A picture is kept for so long after the last word of the server. */
const KEPT_MS = 60_000

export type PanelView =
  | { kind: 'no_channel' }
  | { kind: 'connecting' }
  | { kind: 'unreachable' }
  | { kind: 'token' }
  | { kind: 'not_watched' }
  | { kind: 'joining' }
  /** Twitch refuses the channel, or does not answer; `reason` says why. */
  | { kind: 'refused'; reason: string }
  /** Heard, and nothing was said; `sinceMs` on the server's clock, null when nothing ever was. */
  | { kind: 'quiet'; sinceMs: number | null }
  | { kind: 'picture' }

interface Seen {
  login: string | null
  live: LiveState
  channel: ChannelLive | undefined
  /** The client's clock. */
  nowMs: number
}

export function panelView({ login, live, channel, nowMs }: Seen): PanelView {
  if (login === null) return { kind: 'no_channel' }
  if (live.refused) return { kind: 'token' }
  if (isAway(live, channel !== undefined, nowMs)) return { kind: 'unreachable' }
  if (channel === undefined) return { kind: 'connecting' }
  const { row, windows } = channel
  if (!row.wanted) return { kind: 'not_watched' }
  const heard = windows.some(({ coverage }) => coverage > 0)
  switch (row.state) {
    case 'joined':
      break
    case 'denied':
    case 'silent':
      return { kind: 'refused', reason: row.reason }
    default:
      if (!heard) return { kind: 'joining' }
  }
  if (row.mood.kind === 'quiet') {
    const { lastMessageAt } = row.mood
    return { kind: 'quiet', sinceMs: lastMessageAt === null ? null : Date.parse(lastMessageAt) }
  }
  return { kind: 'picture' }
}

/** Whether there is no hope soon: tried and failed, and what is shown is too old to be of use. */
function isAway(live: LiveState, pictured: boolean, nowMs: number): boolean {
  if (live.phase === 'open' || live.phase === 'hidden') return false
  if (!pictured) return live.failures >= FAILURES_UNTIL_AWAY
  return live.failures > 0 && nowMs - (live.lastFrameAtMs ?? 0) > KEPT_MS
}
