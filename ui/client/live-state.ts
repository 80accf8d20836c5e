/** What the live socket knows and says, as a pure state: the socket itself is live-socket.ts. */
import type { ChannelEvent, ChannelRow, LiveFrame } from '#contract/http.ts'
import { CLOSE_UNAUTHORIZED } from '#contract/live-close.ts'
import type { ChatWindow } from '#contract/window.ts'
import { waitMs } from './back-off.ts'
import { isSame } from './same.ts'

/** What is kept of a channel: a snapshot's reach, and a little more for charts that are wider. */
const KEPT_MS = 25 * 60_000
/** The server speaks at least every 15 s; after two such spans of silence, opened or not, the connection is dead. */
export const SILENCE_MS = 35_000
/** A connection that held this long was a good one: the next failure counts as the first. */
const SETTLED_MS = 10_000

export type Phase = 'hidden' | 'connecting' | 'open' | 'waiting' | 'refused'

/**
 * One channel as it is shown: its row, its five-second windows and its events, both oldest first. A row or a list of
 * events that says what the one before said is that very one.
 */
export interface ChannelLive {
  row: ChannelRow
  windows: readonly ChatWindow[]
  events: readonly ChannelEvent[]
}

export interface LiveState {
  phase: Phase
  /** The server refused our token, or asked for one, and has said nothing else since. */
  refused: boolean
  /** Failures in a row. */
  failures: number
  /** When the next try is due, on the client's clock; null unless waiting. */
  retryAtMs: number | null
  openedAtMs: number | null
  /** When the last frame came, on the client's clock. */
  lastFrameAtMs: number | null
  /** The server's clock less the client's. */
  serverAheadMs: number
  /** How far the server had told us; null asks for a snapshot. */
  cursor: string | null
  /** Logins whose windows are wanted. */
  wanted: readonly string[]
  /** By login. */
  channels: Readonly<Record<string, ChannelLive>>
  /** Every channel's row; null until the first list came. */
  rows: readonly ChannelRow[] | null
}

export type LiveEvent =
  | { type: 'opened'; atMs: number }
  | { type: 'frame'; frame: LiveFrame; atMs: number }
  | { type: 'lost'; code: number; atMs: number; random: number }
  | { type: 'retry' }
  /** The machine slept: whatever was connected is not any more. */
  | { type: 'woke' }
  | { type: 'hidden' }
  | { type: 'shown' }
  | { type: 'want'; channels: readonly string[] }
  | { type: 'rows'; rows: readonly ChannelRow[] }

export function startLive(visible: boolean): LiveState {
  return {
    phase: visible ? 'connecting' : 'hidden',
    refused: false,
    failures: 0,
    retryAtMs: null,
    openedAtMs: null,
    lastFrameAtMs: null,
    serverAheadMs: 0,
    cursor: null,
    wanted: [],
    channels: noChannels(),
    rows: null,
  }
}

export function reduceLive(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case 'opened':
      return { ...state, phase: 'open', openedAtMs: event.atMs, lastFrameAtMs: event.atMs, retryAtMs: null }
    case 'frame':
      return readFrame(state, event.frame, event.atMs)
    case 'lost':
      return lose(state, event)
    case 'retry':
      return state.phase === 'waiting' || state.phase === 'refused'
        ? { ...state, phase: 'connecting', retryAtMs: null }
        : state
    case 'woke':
      return state.phase === 'open' || state.phase === 'waiting' || state.phase === 'connecting'
        ? { ...state, phase: 'connecting', retryAtMs: null, openedAtMs: null }
        : state
    case 'hidden':
      return { ...state, phase: 'hidden', retryAtMs: null, openedAtMs: null, failures: 0 }
    case 'shown':
      return state.phase === 'hidden' ? { ...state, phase: 'connecting' } : state
    case 'want':
      return want(state, event.channels)
    case 'rows':
      return { ...state, rows: event.rows }
  }
}

function lose(
  state: LiveState,
  { code, atMs, random }: { code: number; atMs: number; random: number },
): LiveState {
  if (state.phase === 'hidden' || state.phase === 'refused') return state
  if (code === CLOSE_UNAUTHORIZED) {
    return { ...state, phase: 'refused', refused: true, retryAtMs: null, openedAtMs: null }
  }
  const settled = state.openedAtMs !== null && atMs - state.openedAtMs >= SETTLED_MS
  const failures = settled ? 1 : state.failures + 1
  return {
    ...state,
    phase: 'waiting',
    failures,
    openedAtMs: null,
    retryAtMs: atMs + waitMs(failures, random),
  }
}

/** How far the server has told us, on its clock; `nowMs` is the client's, for as long as nothing has come. */
export function toldUntilMs({ lastFrameAtMs, serverAheadMs }: LiveState, nowMs: number): number {
  return (lastFrameAtMs ?? nowMs) + serverAheadMs
}

/** A cursor only holds for what was subscribed under it: another channel asks for a snapshot. */
function want(state: LiveState, channels: readonly string[]): LiveState {
  const known = channels.every((login) => state.channels[login] !== undefined)
  return { ...state, wanted: channels, cursor: known ? state.cursor : null }
}

function readFrame(state: LiveState, frame: LiveFrame, atMs: number): LiveState {
  const heard = { ...state, refused: false, lastFrameAtMs: atMs }
  if (frame.type === 'error') return heard
  heard.serverAheadMs = Date.parse(frame.at) - atMs
  if (frame.type === 'overview') {
    const { channels, reset = false, gone = [] } = frame
    return { ...heard, rows: putRows(reset ? [] : (state.rows ?? []), channels, gone) }
  }
  // More of a snapshot follows an empty cursor: until then, what was known before is forgotten and not told anew.
  const cursor = frame.cursor || (frame.type === 'snapshot' ? null : state.cursor)
  if (frame.type === 'heartbeat') return { ...heard, cursor }
  const channels = noChannels()
  if (frame.type === 'update') Object.assign(channels, state.channels)
  for (const { login, channel, windows, events } of frame.channels) {
    const before = channels[login]
    channels[login] = {
      row: before !== undefined && isSame(before.row, channel) ? before.row : channel,
      windows: putWindows(before?.windows ?? [], windows),
      events: putEvents(before?.events ?? [], events),
    }
  }
  return { ...heard, cursor, channels }
}

/** Without a prototype, since a channel may be called `constructor`. */
function noChannels(): Record<string, ChannelLive> {
  return Object.create(null) as Record<string, ChannelLive>
}

/**
 * Windows in order of time, each start once, the newer in the place of the older; nothing before the last 25 minutes
 * of what is there.
 */
export function putWindows(
  before: readonly ChatWindow[],
  fresh: readonly ChatWindow[],
): readonly ChatWindow[] {
  if (fresh.length === 0) return before
  const firstFresh = fresh.reduce((first, { start }) => (start < first ? start : first), fresh[0]!.start)
  const untouched = before.findLastIndex(({ start }) => start < firstFresh) + 1
  const byStart = new Map(before.slice(untouched).map((window) => [window.start, window]))
  for (const window of fresh) byStart.set(window.start, window)
  const touched = [...byStart.values()].sort((a, b) => (a.start < b.start ? -1 : 1))
  const oldest = new Date(Date.parse(touched.at(-1)!.start) - KEPT_MS).toISOString()
  const first = before.findIndex(({ start }) => start > oldest)
  return first >= 0 && first < untouched
    ? before.slice(first, untouched).concat(touched)
    : touched.slice(touched.findIndex(({ start }) => start > oldest))
}

/**
 * Room events by their id; the gaps are always told anew, all of them. The very list of before where that says the same:
 * what was made of it still holds.
 */
function putEvents(before: readonly ChannelEvent[], fresh: readonly ChannelEvent[]): readonly ChannelEvent[] {
  const kept = before.filter((event) => event.kind === 'room_event')
  const byKey = new Map([...kept, ...fresh].map((event) => [keyOf(event), event]))
  const sorted = [...byKey.values()].sort((a, b) => startOf(a) - startOf(b))
  const newestMs = sorted.length === 0 ? 0 : startOf(sorted.at(-1)!)
  const events = sorted.filter((event) => startOf(event) > newestMs - KEPT_MS)
  return isSame(before, events) ? before : events
}

function putRows(
  before: readonly ChannelRow[],
  fresh: readonly ChannelRow[],
  gone: readonly string[],
): readonly ChannelRow[] {
  const byLogin = new Map(before.map((row) => [row.login, row]))
  for (const row of fresh) byLogin.set(row.login, row)
  for (const login of gone) byLogin.delete(login)
  return [...byLogin.values()]
}

function keyOf(event: ChannelEvent): string {
  return event.kind === 'gap' ? `gap ${event.from}` : event.id
}

function startOf(event: ChannelEvent): number {
  return Date.parse(event.kind === 'gap' ? event.from : event.at)
}
