import { createHash, hashBytes } from './hash.ts'

/** The rooms of a partition, numbered in the order in which they were first seen. */
export interface Rooms {
  ids: string[]
  /** Per room: the hash of its id, which seeds the hashes of everything in the room. */
  low: Int32Array
  high: Int32Array
  /** Room + 1 by the low bits of the hash, 0 = none; twice as many cells as rooms or more. */
  index: Int32Array
}

const FIRST_CELLS = 64
/** Twitch's have up to 10 digits; a replay's are `replay:` and a login. */
const LONGEST_ID = 64
const hash = createHash()
const decoder = new TextDecoder()

export function createRooms(): Rooms {
  return {
    ids: [],
    low: new Int32Array(FIRST_CELLS / 2),
    high: new Int32Array(FIRST_CELLS / 2),
    index: new Int32Array(FIRST_CELLS),
  }
}

/** The number of the room whose id is bytes[start, end); -1 when that is no id: 1 to 64 visible ASCII characters. */
export function roomAt(rooms: Rooms, bytes: Uint8Array, start: number, end: number): number {
  hashBytes(bytes, start, end, 0, 0, hash)
  const low = hash[0]!
  const high = hash[1]!
  const cellMask = rooms.index.length - 1
  let cell = low & cellMask
  for (;;) {
    const room = rooms.index[cell]! - 1
    if (room < 0) break
    if (rooms.low[room] === low && rooms.high[room] === high) return room
    cell = (cell + 1) & cellMask
  }
  if (!isRoomId(bytes, start, end)) return -1
  if (rooms.ids.length === rooms.low.length) grow(rooms)
  const room = rooms.ids.length
  rooms.ids.push(decoder.decode(bytes.subarray(start, end)))
  rooms.low[room] = low
  rooms.high[room] = high
  place(rooms, room)
  return room
}

function isRoomId(bytes: Uint8Array, start: number, end: number): boolean {
  if (end === start || end - start > LONGEST_ID) return false
  for (let at = start; at < end; at++) if (bytes[at]! < 0x21 || bytes[at]! > 0x7e) return false
  return true
}

function grow(rooms: Rooms): void {
  const size = rooms.low.length * 2
  const { low, high } = rooms
  rooms.low = new Int32Array(size)
  rooms.low.set(low)
  rooms.high = new Int32Array(size)
  rooms.high.set(high)
  rooms.index = new Int32Array(size * 2)
  for (let room = 0; room < rooms.ids.length; room++) place(rooms, room)
}

function place(rooms: Rooms, room: number): void {
  const cellMask = rooms.index.length - 1
  let cell = rooms.low[room]! & cellMask
  while (rooms.index[cell] !== 0) cell = (cell + 1) & cellMask
  rooms.index[cell] = room + 1
}
