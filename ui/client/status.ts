/** How fresh what is shown is, in one state that the pill says and the chart wears. */
import type { ChannelRow } from '#contract/http.ts'
import type { ChatWindow } from '#contract/window.ts'
import type { LiveState } from './live-state.ts'
import { formatDuration } from './words/format.ts'
import { words } from './words/words.ts'

/** Two windows that should have come and did not, after the five seconds in which what was heard is told. */
const STALE_AFTER_MS = 15_000
const JUST_JOINED_MS = 60_000

/** What a listener wants to know of a state; the pill says it finer. */
export type Freshness = 'live' | 'old' | 'away' | 'unheard'

export interface Status {
  kind: 'live' | 'waiting' | 'trouble' | 'stale' | 'paused' | 'archive'
  text: string
  /** The figures are older than two windows: the chart is greyed. */
  stale: boolean
  /** Null where nothing is known yet, or a person wanted it so. */
  freshness: Freshness | null
}

interface Shown {
  row: ChannelRow | undefined
  windows: readonly ChatWindow[]
  /** The client's clock. */
  nowMs: number
  /** Since when the page is paused, on the client's clock. */
  pausedAtMs?: number | null
}

export function channelStatus(live: LiveState, { row, windows, nowMs, pausedAtMs = null }: Shown): Status {
  const newest = windows.at(-1)
  const ageMs = newest === undefined ? 0 : nowMs + live.serverAheadMs - Date.parse(newest.start) - 5_000
  const stale = newest !== undefined && ageMs > STALE_AFTER_MS
  if (pausedAtMs !== null) return { kind: 'paused', text: words.pill.paused, stale: false, freshness: null }
  const connection = connectionStatus(live, nowMs)
  if (connection !== undefined) return { ...connection, stale, freshness: live.failures > 0 ? 'away' : null }
  if (row === undefined)
    return { kind: 'waiting', text: words.pill.connecting, stale: false, freshness: null }
  if (!row.wanted) return { kind: 'archive', text: words.pill.archive, stale: false, freshness: null }
  if (row.state !== 'joined') {
    const kind = row.state === 'denied' ? 'trouble' : 'waiting'
    return { kind, text: words.states[row.state], stale, freshness: 'unheard' }
  }
  if (stale) return { kind: 'stale', text: words.pill.old(formatDuration(ageMs)), stale, freshness: 'old' }
  return { kind: 'live', text: words.pill.live, stale: false, freshness: 'live' }
}

/** Whether the server knows anything of the channel: it watches it, or heard or imported it once. */
export function isKnown({ wanted, roomId }: Pick<ChannelRow, 'wanted' | 'roomId'>): boolean {
  return wanted || roomId !== null
}

/** Whether the channel was joined within the minute that its mood looks at: that nothing was heard yet says nothing. */
export function isJustJoined(
  { state, stateAt }: Pick<ChannelRow, 'state' | 'stateAt'>,
  nowMs: number,
): boolean {
  return state === 'joined' && stateAt !== null && nowMs - Date.parse(stateAt) < JUST_JOINED_MS
}

/** What is wrong with the connection, undefined when nothing is. */
export function connectionStatus(live: LiveState, nowMs: number): Pick<Status, 'kind' | 'text'> | undefined {
  switch (live.phase) {
    case 'open':
    case 'hidden':
      return undefined
    case 'refused':
      return { kind: 'trouble', text: words.pill.refused }
    case 'connecting':
      return {
        kind: 'waiting',
        text: live.failures === 0 ? words.pill.connecting : words.pill.reconnecting,
      }
    case 'waiting': {
      const seconds = Math.ceil(((live.retryAtMs ?? nowMs) - nowMs) / 1000)
      return {
        kind: 'trouble',
        text: seconds > 0 ? words.pill.reconnectingIn(seconds) : words.pill.reconnecting,
      }
    }
  }
}
