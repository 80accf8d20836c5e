import type { Transport } from '#telemetry/serve-events.ts'
import { toErrorFrame } from '../errors.ts'
import { EVERYTHING, joinTouched, type Touched, type TouchedRooms } from './touched.ts'

/** What a connection may leave untaken. A payload that does not fit is not sent: its channels stay due. */
export const MAX_BUFFERED_BYTES = 256 * 1024
/** A frame takes in channels until it is this long. */
const FRAME_BYTES = 64 * 1024
/** A connection that takes nothing for so long, while something is due, is closed. */
const SLOW_AFTER_MS = 10_000
const HEARTBEAT_MS = 10_000
const OVERVIEW_MS = 2_000

/** One socket or stream. */
export interface Wire {
  transport: Transport
  /** Hands a frame over; `taken` is called once it has left this process. */
  send(frame: string, cursor: string, taken: () => void): void
  bufferedBytes(): number
  /** Says the error and closes; what is buffered is dropped soon. */
  evict(frame: string, reason: 'too_slow' | 'stopping'): void
}

/** What the feed shows of the database at its revisions. */
export interface Source {
  nowMs(): number
  cursor(rooms: ReadonlyMap<string, string>): string
  /** The room an address stands for; empty when none is known. */
  roomOf(address: string): string
  /** A ChannelUpdate as JSON. */
  part(address: string, touched: Touched): string
  /** Rows of the overview behind the version, as JSON, until they are `maxBytes` long. */
  rowsBehind(version: number, maxBytes: number): OverviewPart
}

export interface OverviewPart {
  rows: string[]
  gone: string[]
  /** The version that the receiver then has; `more` when that is not yet the last. */
  version: number
  more: boolean
}

export interface Subscription {
  channels: readonly string[]
  overview: boolean
  /** What the client has of each room by the cursor that it came with; undefined: it has nothing. */
  resume: Resume | undefined
}

export interface Resume {
  rooms: ReadonlyMap<string, string>
  touched: (roomId: string) => Touched
}

/** One client's share of the feed: what it has, what is due, and how fast it takes it. */
export interface Connection {
  readonly wire: Wire
  readonly subscription: Subscription
  begin(subscription: Subscription): void
  /** The feed moved on. */
  moved(touched: TouchedRooms): void
  /** What the client knows may be wrong: send everything again. */
  startAnew(): void
  /** Sends what is due and fits; called again when something was taken. False: closed, being too slow. */
  pump(): boolean
  /** Says that the server stops, and closes. */
  stop(): void
  /** The wire is closed: nothing is sent any longer. */
  close(): void
}

const NOTHING: Subscription = { channels: [], overview: false, resume: undefined }

export function createConnection(wire: Wire, source: Source): Connection {
  let subscription = NOTHING
  let begun = false
  let closed = false
  /** The room of each address as the client knows it. */
  let rooms = new Map<string, string>()
  let due = new Map<string, Touched>()
  /** The next frame makes the client forget everything. */
  let snapshotDue = false
  /** The client waits for an answer to its subscription, even if nothing changed. */
  let answerDue = false
  let lastCursor = ''
  let overviewVersion = 0
  let overviewReset = false
  let overviewAtMs = 0
  let overviewMore = false
  let heartbeatAtMs = 0
  let blockedAtMs: number | undefined

  function restart(): void {
    snapshotDue = true
    rooms = new Map(subscription.channels.map((address) => [address, source.roomOf(address)]))
    due = new Map(subscription.channels.map((address) => [address, EVERYTHING]))
  }

  function send(frame: string, cursor: string): boolean {
    const bytes = Buffer.byteLength(frame)
    const buffered = wire.bufferedBytes()
    if (buffered > 0 && buffered + bytes > MAX_BUFFERED_BYTES) {
      blockedAtMs ??= source.nowMs()
      return false
    }
    wire.send(frame, cursor, () => {
      blockedAtMs = undefined
      pumpNow()
    })
    if (cursor !== '') lastCursor = cursor
    return true
  }

  /** The next frame of channels: as many of those due as it holds. */
  function sendChannels(): boolean {
    const parts: string[] = []
    const taken: string[] = []
    let length = 0
    for (const [address, touched] of due) {
      const part = source.part(address, touched)
      parts.push(part)
      taken.push(address)
      length += part.length
      if (length >= FRAME_BYTES) break
    }
    const cursor = taken.length === due.size ? source.cursor(rooms) : ''
    const type = snapshotDue ? 'snapshot' : 'update'
    const frame = `{"type":"${type}","cursor":"${cursor}","at":"${now()}","channels":[${parts.join(',')}]}`
    if (!send(frame, cursor)) return false
    for (const address of taken) due.delete(address)
    // Behind the first piece of a snapshot the client has lost what it knew before: there is nothing to resume from.
    if (snapshotDue) lastCursor = cursor
    snapshotDue = false
    answerDue = false
    return true
  }

  function sendOverview(): boolean {
    const part = source.rowsBehind(overviewVersion, FRAME_BYTES)
    if (part.rows.length > 0 || part.gone.length > 0 || overviewReset) {
      const reset = overviewReset ? ',"reset":true' : ''
      const gone = part.gone.length > 0 ? `,"gone":${JSON.stringify(part.gone)}` : ''
      const frame = `{"type":"overview","at":"${now()}"${reset}${gone},"channels":[${part.rows.join(',')}]}`
      if (!send(frame, '')) return false
      overviewReset = false
    }
    overviewVersion = part.version
    overviewMore = part.more
    if (!part.more) overviewAtMs = source.nowMs()
    return true
  }

  function isRoom(): boolean {
    const buffered = wire.bufferedBytes()
    if (buffered <= FRAME_BYTES) return true
    blockedAtMs ??= source.nowMs()
    return false
  }

  function pumpNow(): void {
    if (!begun || closed) return
    while (due.size > 0 || snapshotDue || answerDue) if (!isRoom() || !sendChannels()) return
    if (!subscription.overview) return
    if (!overviewMore && source.nowMs() - overviewAtMs < OVERVIEW_MS && !overviewReset) return
    do if (!isRoom() || !sendOverview()) return
    while (overviewMore)
  }

  function now(): string {
    return new Date(source.nowMs()).toISOString()
  }

  return {
    wire,
    get subscription() {
      return subscription
    },

    begin(wanted) {
      subscription = wanted
      begun = true
      answerDue = true
      overviewReset = wanted.overview
      overviewVersion = 0
      heartbeatAtMs = source.nowMs()
      const { resume } = wanted
      if (resume === undefined) {
        restart()
        return
      }
      snapshotDue = false
      rooms = new Map()
      due = new Map()
      for (const address of wanted.channels) {
        const room = source.roomOf(address)
        rooms.set(address, room)
        due.set(address, resume.rooms.get(address) === room ? resume.touched(room) : EVERYTHING)
      }
    },

    startAnew() {
      if (begun) restart()
    },

    moved(touched) {
      for (const address of subscription.channels) {
        const room = source.roomOf(address)
        const known = rooms.get(address)
        if (known !== room && known) {
          restart()
          return
        }
        const change = known === room ? touched.get(room || address) : EVERYTHING
        rooms.set(address, room)
        if (change !== undefined) due.set(address, joinTouched(due.get(address), change))
      }
    },

    pump() {
      pumpNow()
      const nowMs = source.nowMs()
      if (blockedAtMs !== undefined && nowMs - blockedAtMs >= SLOW_AFTER_MS) {
        closed = true
        wire.evict(toErrorFrame('consumer_too_slow', { resume: lastCursor }), 'too_slow')
        return false
      }
      if (begun && nowMs - heartbeatAtMs >= HEARTBEAT_MS) {
        const cursor = due.size === 0 && !snapshotDue ? source.cursor(rooms) : ''
        if (send(`{"type":"heartbeat","cursor":"${cursor}","at":"${now()}"}`, cursor)) heartbeatAtMs = nowMs
      }
      return true
    },

    stop() {
      closed = true
      wire.evict(toErrorFrame('stopping', { resume: lastCursor }), 'stopping')
    },

    close() {
      closed = true
    },
  }
}
