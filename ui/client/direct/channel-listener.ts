/** Joins one channel on a socket, and tells its counter what was said and what was heard. */
import type { ChannelState } from '#contract/channel.ts'
import type { ChannelRow } from '#contract/http.ts'
import { REASONS } from '#contract/reason.ts'
import { isLoginRefusal, refusalOf } from '#irc/join-refusal.ts'
import type { ParsedLine } from '#irc/parse-line.ts'
import { changedModes, type RoomModes } from '#irc/room-modes.ts'
import type { Counter } from './counter.ts'
import type { TwitchSocket } from './twitch-socket.ts'

/** From a JOIN's sending to its confirmation; then it is sent again. */
const JOIN_WITHIN_MS = 10_000
/** A channel that Twitch refused is asked for again this much later. */
const REFUSED_RETRY_MS = 120_000

export interface ChannelListener {
  readonly login: string
  readonly counter: Counter
  /** The socket is there, welcomed. */
  begin(socket: TwitchSocket, nowMs: number): void
  /** The socket is gone, or another channel is wanted on it. */
  end(): void
  take(line: ParsedLine, receivedAtMs: number): void
  /** Notes what was heard, counts, and asks again where nobody answered. */
  settle(nowMs: number): void
  row(nowMs: number): ChannelRow
}

/** `onState` is told when the channel's state is another. */
export function createChannelListener(login: string, counter: Counter, onState: () => void): ChannelListener {
  let socket: TwitchSocket | undefined
  let roomId = ''
  let modes: Partial<RoomModes> = {}
  let state: ChannelState = 'waiting'
  let reason = ''
  let stateAtMs = 0
  let askedAtMs = 0
  let heardFromMs: number | undefined

  function setState(next: ChannelState, nowMs: number, why = ''): void {
    if (state === next && reason === why) return
    state = next
    reason = why
    stateAtMs = nowMs
    counter.changed({ atMs: nowMs, state, reason })
    onState()
  }

  function ask(nowMs: number): void {
    askedAtMs = nowMs
    socket?.send(`JOIN #${login}`)
  }

  function noteHeard(): void {
    if (heardFromMs === undefined || socket === undefined) return
    if (socket.lastByteAtMs > heardFromMs) counter.heard({ fromMs: heardFromMs, toMs: socket.lastByteAtMs })
  }

  function stopHearing(): void {
    noteHeard()
    heardFromMs = undefined
  }

  function confirm(confirmedId: string, nowMs: number): void {
    if (confirmedId === '' || socket === undefined) return
    if (roomId !== confirmedId) modes = {}
    roomId = confirmedId
    heardFromMs ??= nowMs
    setState('joined', nowMs)
  }

  function readRoomState(line: Extract<ParsedLine, { kind: 'room_state' }>, nowMs: number): void {
    confirm(line.roomId, nowMs)
    if (roomId === '') return
    const room = { kind: 'room_event', roomId, login, sentAtMs: nowMs, receivedAtMs: nowMs } as const
    for (const { event, amount } of changedModes(modes, line.modes)) {
      counter.takeEvent({ ...room, id: '', event, amount, displayName: '' })
    }
    modes = { ...modes, ...line.modes }
  }

  return {
    login,
    counter,
    begin(opened, nowMs) {
      socket = opened
      ask(nowMs)
      setState('joining', nowMs)
    },
    end() {
      stopHearing()
      socket = undefined
      setState('waiting', Date.now())
    },
    take(line, receivedAtMs) {
      switch (line.kind) {
        case 'message':
        case 'deletion':
        case 'user_notice':
          if (line.login !== login) return
          confirm(line.roomId, receivedAtMs)
          counter.take(line, roomId, receivedAtMs)
          return
        case 'room_state':
          if (line.login === login) readRoomState(line, receivedAtMs)
          return
        case 'notice': {
          const refused = line.login === login ? refusalOf(line.msgId) : undefined
          const why =
            refused ?? (line.login === '' && isLoginRefusal(line.text) ? REASONS.login_refused : undefined)
          if (why === undefined) return
          stopHearing()
          setState('denied', receivedAtMs, why)
          return
        }
        case 'part':
          if (line.login !== login || line.nick !== socket?.nick) return
          stopHearing()
          ask(receivedAtMs)
          setState('joining', receivedAtMs)
      }
    },
    settle(nowMs) {
      noteHeard()
      counter.settle(nowMs)
      if (socket === undefined || state === 'joined') return
      if (nowMs - askedAtMs < (state === 'denied' ? REFUSED_RETRY_MS : JOIN_WITHIN_MS)) return
      ask(nowMs)
      if (state !== 'denied') setState('silent', nowMs, REASONS.silent)
    },
    row: (nowMs) => ({
      login,
      displayName: login,
      roomId: roomId === '' ? null : roomId,
      wanted: true,
      state,
      reason,
      stateAt: stateAtMs === 0 ? null : new Date(stateAtMs).toISOString(),
      ...counter.figures(nowMs),
    }),
  }
}
