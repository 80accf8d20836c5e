/** One channel as the page shows it: live, or frozen at the moment of the pause. */
import { useEffect, useRef } from 'preact/hooks'
import type { ChannelRow } from '#contract/http.ts'
import { type ChannelLive, toldUntilMs } from '../client/live-state.ts'
import { channelStatus, isKnown, type Status } from '../client/status.ts'
import { useNow, useStore } from '../client/store.ts'
import { live, pausedAtMs } from './session.ts'

export interface ChannelView {
  row: ChannelRow | undefined
  channel: ChannelLive | undefined
  status: Status
  /** The server's clock; it stands still while the page is paused. */
  nowMs: number
  /** How far the server has told us, on its clock. */
  knownMs: number
  /** The server has answered, and knows nothing of it. */
  unknown: boolean
}

/** `together` are all channels of the page, where it shows more than one. */
export function useChannel(login: string, together: readonly string[] = [login]): ChannelView {
  const state = useStore(live.state, (value) => value)
  const paused = useStore(pausedAtMs, (value) => value)
  const clientNowMs = useNow(1_000)
  const frozen = useRef<ChannelLive | undefined>(undefined)

  useEffect(() => live.want(together), [together.join(' ')])

  const current = state.channels[login]
  if (paused === null || frozen.current === undefined || frozen.current.row.login !== login)
    frozen.current = current
  const channel = frozen.current
  const row = channel?.row ?? state.rows?.find((candidate) => candidate.login === login)
  const status = channelStatus(state, {
    row,
    windows: channel?.windows ?? [],
    nowMs: clientNowMs,
    pausedAtMs: paused,
  })
  const nowMs = paused ?? clientNowMs
  return {
    row,
    channel,
    status,
    nowMs: nowMs + state.serverAheadMs,
    knownMs: Math.min(toldUntilMs(state, nowMs), (paused ?? Number.POSITIVE_INFINITY) + state.serverAheadMs),
    unknown: row === undefined ? state.rows !== null && channel === undefined : !isKnown(row),
  }
}
