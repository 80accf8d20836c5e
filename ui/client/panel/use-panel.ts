/** One channel of a live socket as a panel shows it. */
import { useLayoutEffect } from 'preact/hooks'
import type { LiveSocket } from '../live-socket.ts'
import { type ChannelLive, type LiveState, toldUntilMs } from '../live-state.ts'
import { moodSentence } from '../mood-words.ts'
import { channelStatus, type Status } from '../status.ts'
import { useClock, useStore } from '../store.ts'
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
  const channel = login === null ? undefined : state.channels[login]
  const look = (nowMs: number): Panelled => ({
    view: panelView({ login, live: state, channel, nowMs }),
    channel,
    status: channelStatus(state, { row: channel?.row, windows: channel?.windows ?? [], nowMs }),
    nowMs: nowMs + state.serverAheadMs,
    knownMs: toldUntilMs(state, nowMs),
  })
  const nowMs = useClock(1_000, (atMs) => {
    const { view, status, nowMs } = look(atMs)
    return JSON.stringify([view, status, channel === undefined ? '' : moodSentence(channel.row.mood, nowMs)])
  })
  // Before a socket can open, so that it is never asked for nothing first.
  useLayoutEffect(() => live.want(login === null ? [] : [login]), [live, login])
  return look(nowMs)
}
