/** One channel of a live socket as a panel shows it. */
import { useLayoutEffect } from 'preact/hooks'
import type { LiveSocket } from '../live-socket.ts'
import type { ChannelLive, LiveState } from '../live-state.ts'
import { channelStatus, type Status } from '../status.ts'
import { useNow, useStore } from '../store.ts'
import { type PanelView, panelView } from './panel-view.ts'

export interface Panelled {
  view: PanelView
  channel: ChannelLive | undefined
  status: Status
  /** The server's clock. */
  nowMs: number
  /** How far the server has told us, on its clock. */
  knownMs: number
}

export function usePanel(live: LiveSocket, login: string | null): Panelled {
  const state: LiveState = useStore(live.state, (value) => value)
  const clientNowMs = useNow(1_000)
  // Before a socket can open, so that it is never asked for nothing first.
  useLayoutEffect(() => live.want(login === null ? [] : [login]), [live, login])
  const channel = login === null ? undefined : state.channels[login]
  return {
    view: panelView({ login, live: state, channel, nowMs: clientNowMs }),
    channel,
    status: channelStatus(state, {
      row: channel?.row,
      windows: channel?.windows ?? [],
      nowMs: clientNowMs,
    }),
    nowMs: clientNowMs + state.serverAheadMs,
    knownMs: Math.min(clientNowMs, state.lastFrameAtMs ?? clientNowMs) + state.serverAheadMs,
  }
}
