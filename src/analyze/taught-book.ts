import { setTimeout as sleep } from 'node:timers/promises'
import type { EmoteMeaning } from '#contract/emote.ts'
import { createTaughtEmotes, type TaughtEmotes } from '#model/taught-emotes.ts'
import type { Database } from '#store/database.ts'
import { readTaughtAfter, TAUGHT_CHANNEL, type TaughtRow } from '#store/taught-emotes.ts'
import { taughtNotRead } from '#telemetry/analyze-events.ts'
import { HASH_SEED, hashBytes } from './hash-bytes.ts'

/** A NOTIFY may be lost; a lesson holds half a minute after it was taught. */
const POLL_MS = 5_000

/** Rooms with lessons are few; a Map would box the hashes of all others. A power of two. */
const SLOTS = 4_096

/** What operators taught, as far as this process knows. */
export interface TaughtBook {
  /** The id of the last lesson known; 0 when there is none. */
  readonly lastId: number
  /**
   * What was taught in the room with the id bytes[start, end), for a record appended at this time; undefined when that
   * is nothing. Makes no string.
   */
  emotesOf(bytes: Uint8Array, start: number, end: number, appendedAtMs: number): TaughtEmotes | undefined
  /** Since when the first of the lessons after this id holds, milliseconds since the epoch; Infinity without one. */
  firstSinceMs(afterId: number): number
}

export interface LiveTaughtBook extends TaughtBook, AsyncDisposable {
  /** Knows, when it resolves, every lesson that was committed before it was called. */
  refresh(): Promise<void>
}

interface Room {
  readonly id: Uint8Array
  readonly lessons: TaughtRow[]
  /** What holds since when, in order; made anew after each lesson. */
  times: { sinceMs: number; emotes: TaughtEmotes | undefined }[]
  /** Another room in the same slot. */
  readonly next: Room | undefined
}

export interface OpenBook extends TaughtBook {
  /** Adds lessons in the order of their ids; those that it knows are left out. */
  add(rows: readonly TaughtRow[]): void
}

/** A book without a database. */
export function createTaughtBook(): OpenBook {
  const rooms: (Room | undefined)[] = new Array(SLOTS).fill(undefined)
  const encoder = new TextEncoder()
  const ids: number[] = []
  const sinces: number[] = []

  function roomAt(bytes: Uint8Array, start: number, end: number): Room | undefined {
    let room = rooms[slotOf(bytes, start, end)]
    while (room !== undefined && !isAt(room.id, bytes, start, end)) room = room.next
    return room
  }

  function learn(row: TaughtRow): void {
    const id = encoder.encode(row.roomId)
    let room = roomAt(id, 0, id.length)
    if (room === undefined) {
      const slot = slotOf(id, 0, id.length)
      room = { id, lessons: [], times: [], next: rooms[slot] }
      rooms[slot] = room
    }
    room.lessons.push(row)
    room.times = [...new Set(room.lessons.map(({ sinceMs }) => sinceMs))]
      .sort((one, other) => one - other)
      .map((sinceMs) => ({ sinceMs, emotes: undefined }))
    ids.push(row.id)
    sinces.push(row.sinceMs)
  }

  return {
    get lastId() {
      return ids.at(-1) ?? 0
    },
    emotesOf(bytes, start, end, appendedAtMs) {
      if (ids.length === 0) return undefined
      const room = roomAt(bytes, start, end)
      if (room === undefined) return undefined
      for (let at = room.times.length - 1; at >= 0; at--) {
        const time = room.times[at]!
        if (time.sinceMs > appendedAtMs) continue
        time.emotes ??= emotesAt(room, time.sinceMs)
        return time.emotes
      }
      return undefined
    },
    firstSinceMs(afterId) {
      let first = Number.POSITIVE_INFINITY
      for (let at = ids.length - 1; at >= 0 && ids[at]! > afterId; at--) first = Math.min(first, sinces[at]!)
      return first
    },
    add(rows) {
      for (const row of rows) if (row.id > (ids.at(-1) ?? 0)) learn(row)
    },
  }
}

/** Opens the book, and keeps it up to date until it is disposed of. Rejects when the database does not answer. */
export async function openTaughtBook(database: Database): Promise<LiveTaughtBook> {
  const book = createTaughtBook()
  const closed = new AbortController()
  let reading = Promise.resolve()

  function refresh(): Promise<void> {
    const read = async () => book.add(await readTaughtAfter(database, book.lastId))
    const next = reading.then(read)
    reading = next.catch(() => {})
    return next
  }

  async function poll(): Promise<void> {
    while (!closed.signal.aborted) {
      await sleep(POLL_MS, undefined, { signal: closed.signal, ref: false }).catch(() => {})
      if (!closed.signal.aborted) await refresh().catch(taughtNotRead)
    }
  }

  const unlisten = await database.listen(TAUGHT_CHANNEL, () => void refresh().catch(taughtNotRead))
  try {
    await refresh()
  } catch (error) {
    await unlisten()
    throw error
  }
  const polling = poll()
  return {
    get lastId() {
      return book.lastId
    },
    emotesOf: book.emotesOf,
    firstSinceMs: book.firstSinceMs,
    refresh,
    async [Symbol.asyncDispose]() {
      closed.abort()
      await polling
      await reading
      await unlisten()
    },
  }
}

/** What the room's emotes mean at this time: the last lesson of each. */
function emotesAt({ lessons }: Room, atMs: number): TaughtEmotes {
  const meanings = new Map<string, EmoteMeaning>()
  for (const { emote, meaning, sinceMs } of lessons) {
    if (sinceMs > atMs) continue
    if (meaning === null) meanings.delete(emote)
    else meanings.set(emote, meaning)
  }
  return createTaughtEmotes(meanings)
}

function slotOf(bytes: Uint8Array, start: number, end: number): number {
  const hash = hashBytes(bytes, start, end, HASH_SEED)
  return (hash ^ (hash >>> 16)) & (SLOTS - 1)
}

function isAt(id: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (id.length !== end - start) return false
  for (let at = 0; at < id.length; at++) if (id[at] !== bytes[start + at]) return false
  return true
}
