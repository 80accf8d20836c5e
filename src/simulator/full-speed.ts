import type { WebSocket } from 'ws'
import { plainChatter } from './chatter.ts'
import type { Connection } from './connection.ts'
import { composeMessage } from './crowd/compose.ts'
import { inventPerson } from './crowd/person.ts'
import { ENGLISH } from './crowd/phrases/english.ts'
import type { LedgerBook } from './ledger.ts'
import type { Random } from './random.ts'
import { type LineRoom, privmsgLine } from './wire-line.ts'

/** A reader accepts no larger WebSocket message. */
const FRAME_BYTES = 60_000
/** So much waits for a reader before its sender waits too. */
const UNREAD_BYTES = 4 * 1024 * 1024
/** A frame of one room among thousands; so they all fit in memory, too. */
const ZIPF_FRAME_BYTES = 2_000
/** Two ids never meet: the last 12 digits of each count up in hexadecimal. */
const COUNTER_DIGITS = 12
const TIME_DIGITS = 13
/** A person for so many bytes of a frame. */
const BYTES_A_PERSON = 150

export interface FullSpeedOptions {
  /** How many to send in all. */
  messages: number
  /** As fast as the readers read, unless given. */
  perSecond?: number
  /**
   * One room after another in full frames, unless it is `zipf`: then the k-th room says a k-th of what the first does, in
   * frames of a few lines.
   */
  rooms?: 'even' | 'zipf'
  signal?: AbortSignal
}

export interface FullSpeedResult {
  messages: number
  bytes: number
  elapsedMs: number
}

export interface FullSpeedParts {
  random: Random
  ledger: LedgerBook
  lineRoom: (login: string) => LineRoom
  /** What the ids count up from, beyond those of earlier calls. */
  firstNumber: number
}

/** A frame full of lines of one room in which only ids and times have to be written anew. */
interface Template {
  bytes: Buffer
  idPlaces: number[]
  timePlaces: number[]
}

/**
 * Sends invented messages to every reader in frames that were rendered before, of 60 kB where rooms are even. Every message has an
 * id of its own and the time it was sent. The ledger counts them and keeps none. Resolves when all are handed to the sockets.
 */
export async function sendAtFullSpeed(
  connections: readonly Connection[],
  parts: FullSpeedParts,
  options: FullSpeedOptions,
): Promise<FullSpeedResult> {
  const { messages, perSecond = Number.POSITIVE_INFINITY, rooms = 'even', signal } = options
  const readers = connections.filter((connection) => connection.rooms.size > 0)
  const templates = new Map<string, Template>()
  const nextRoom = rooms === 'even' ? inTurn() : byRank(readers, parts.random.fork('ranks'))
  const frameBytes = rooms === 'even' ? FRAME_BYTES : ZIPF_FRAME_BYTES
  const startMs = performance.now()
  let sent = 0
  let bytes = 0

  function sendFrame({ reader, login }: Target): void {
    let template = templates.get(login)
    if (template === undefined) {
      template = renderTemplate(parts.random.fork(login), parts.lineRoom(login), frameBytes)
      templates.set(login, template)
    }
    const nowMs = Date.now()
    const count = Math.min(template.idPlaces.length, messages - sent)
    const frame = fill(template, { count, first: parts.firstNumber + sent, nowMs })
    reader.socket.send(frame, { binary: false })
    parts.ledger.addCounts(login, { said: count, written: count, atMs: nowMs })
    sent += count
    bytes += frame.length
  }

  while (sent < messages && readers.length > 0) {
    signal?.throwIfAborted()
    const due = (perSecond * (performance.now() - startMs)) / 1_000
    for (const reader of readers) {
      if (sent >= messages || sent > due) break
      const target = nextRoom(reader)
      const { socket } = target.reader
      if (socket.readyState === socket.OPEN && hasRoom(socket)) sendFrame(target)
    }
    if (readers.every(({ socket }) => socket.readyState !== socket.OPEN)) break
    const mustWait = sent > due || !readers.some(({ socket }) => hasRoom(socket))
    await new Promise((resolve) => (mustWait ? setTimeout(resolve, 1) : setImmediate(resolve)))
  }
  return { messages: sent, bytes, elapsedMs: performance.now() - startMs }
}

interface Target {
  reader: Connection
  login: string
}

/** Each reader's rooms, one after another. */
function inTurn(): (reader: Connection) => Target {
  const turns = new Map<Connection, number>()
  return (reader) => {
    const turn = turns.get(reader) ?? 0
    turns.set(reader, turn + 1)
    const rooms = [...reader.rooms]
    return { reader, login: rooms[turn % rooms.length]! }
  }
}

/** Any reader's room, each by its rank; the first ranks are spread over all readers. */
function byRank(readers: readonly Connection[], random: Random): () => Target {
  const ranked = readers
    .flatMap((reader) => [...reader.rooms].map((login, place) => ({ reader, login, place })))
    .sort((a, b) => a.place - b.place)
  return () => ranked[Math.floor(ranked.length ** random.next()) - 1]!
}

function hasRoom(socket: WebSocket): boolean {
  return socket.bufferedAmount < UNREAD_BYTES
}

function renderTemplate(random: Random, room: LineRoom, frameBytes: number): Template {
  const people = Array.from({ length: Math.ceil(frameBytes / BYTES_A_PERSON) }, (_, at) => {
    const login = `ann_${at}`
    return {
      ...inventPerson(random, { userId: '', login, book: ENGLISH }),
      ...plainChatter(login, String(9_000_000 + at)),
    }
  })
  const idEnd = '0'.repeat(COUNTER_DIGITS)
  const time = '0'.repeat(TIME_DIGITS)
  const parts: Buffer[] = []
  const idPlaces: number[] = []
  const timePlaces: number[] = []
  let length = 0
  for (;;) {
    const person = random.pick(people)
    const kind = random.weighted({ talking: 5, asking: 1, laughing: 2, letDown: 1, cheering: 1 })
    const words = { viewer: random.pick(people).displayName, streamer: 'ann' }
    const text = composeMessage(random, {
      kind,
      book: ENGLISH,
      habits: person.habits,
      words,
      channelEmotes: {},
    })
    const id = `${random.uuid().slice(0, -COUNTER_DIGITS)}${idEnd}`
    const line = Buffer.from(`${privmsgLine(room, person, { id, text, time })}\r\n`)
    if (length + line.length > frameBytes) break
    idPlaces.push(length + line.indexOf(id) + id.length - COUNTER_DIGITS)
    timePlaces.push(length + line.indexOf(`tmi-sent-ts=${time}`) + 'tmi-sent-ts='.length)
    parts.push(line)
    length += line.length
  }
  return { bytes: Buffer.concat(parts), idPlaces, timePlaces }
}

/** The template's first `count` lines with ids that count up from `first`. */
function fill(
  template: Template,
  { count, first, nowMs }: { count: number; first: number; nowMs: number },
): Buffer {
  const { bytes, idPlaces, timePlaces } = template
  const whole = count === idPlaces.length
  const end = whole ? bytes.length : bytes.indexOf('\r\n', idPlaces[count - 1]!) + 2
  const frame = Buffer.from(bytes.subarray(0, end))
  const time = String(nowMs)
  for (let at = 0; at < count; at++) {
    frame.write(time, timePlaces[at]!, 'latin1')
    let number = first + at
    for (let digit = idPlaces[at]! + COUNTER_DIGITS - 1; number > 0; digit--) {
      frame[digit] = '0123456789abcdef'.charCodeAt(number % 16)
      number = Math.floor(number / 16)
    }
  }
  return frame
}
