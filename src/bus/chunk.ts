/**
 * How the local bus stores records: in chunks, one LevelDB entry each. All numbers are big-endian.
 *
 *     key   = "c" base-offset:u64 appended-at-ms:u64 count:u32 bytes:u32
 *     value = crc32:u32 *( size:u32 ) *( record bytes )          the checksum is of all behind it
 *
 * The key alone says what is in a chunk, so that opening a log reads keys and no values.
 */
import { crc32 } from 'node:zlib'
import type { RecordRun } from './bus.ts'

const KEY_BYTES = 25
const CHUNK_PREFIX = 0x63
const CHECKSUM_BYTES = 4
const SIZE_BYTES = 4

/** The range of LevelDB keys that are chunks. */
export const CHUNK_KEYS = { gte: Buffer.from('c'), lt: Buffer.from('d') }

/** What is known of a chunk without reading it. */
export interface Chunk {
  baseOffset: number
  /** Milliseconds since the epoch, of all its records. */
  appendedAtMs: number
  count: number
  /** Of the stored value. */
  bytes: number
}

export function endOf(chunk: Chunk): number {
  return chunk.baseOffset + chunk.count
}

export function toChunkKey(chunk: Chunk): Buffer {
  const key = Buffer.alloc(KEY_BYTES)
  key[0] = CHUNK_PREFIX
  key.writeBigUInt64BE(BigInt(chunk.baseOffset), 1)
  key.writeBigUInt64BE(BigInt(chunk.appendedAtMs), 9)
  key.writeUInt32BE(chunk.count, 17)
  key.writeUInt32BE(chunk.bytes, 21)
  return key
}

/** The chunk that a key stands for; undefined when the key is none. */
export function parseChunkKey(key: Uint8Array): Chunk | undefined {
  if (key.length !== KEY_BYTES || key[0] !== CHUNK_PREFIX) return undefined
  const view = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
  return {
    baseOffset: Number(view.readBigUInt64BE(1)),
    appendedAtMs: Number(view.readBigUInt64BE(9)),
    count: view.readUInt32BE(17),
    bytes: view.readUInt32BE(21),
  }
}

/** The value to be stored, and the records in it, which share its memory. */
export function encodeChunk(
  { baseOffset, appendedAtMs }: Omit<Chunk, 'bytes' | 'count'>,
  values: readonly Uint8Array[],
): RecordRun & { bytes: Buffer } {
  const head = CHECKSUM_BYTES + values.length * SIZE_BYTES
  const bytes = Buffer.allocUnsafe(values.reduce((total, value) => total + value.length, head))
  const bounds = new Int32Array(2 * values.length)
  let at = head
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value.length, CHECKSUM_BYTES + index * SIZE_BYTES)
    bytes.set(value, at)
    bounds[2 * index] = at
    at += value.length
    bounds[2 * index + 1] = at
  })
  bytes.writeUInt32BE(crc32(bytes.subarray(CHECKSUM_BYTES)), 0)
  return { offset: baseOffset, appendedAtMs, bytes, bounds }
}

/** The records in a stored value, sharing its memory; undefined when it is damaged. */
export function decodeChunk(
  { baseOffset, appendedAtMs, count }: Chunk,
  value: Buffer,
): RecordRun | undefined {
  let at = CHECKSUM_BYTES + count * SIZE_BYTES
  if (value.length < at || crc32(value.subarray(CHECKSUM_BYTES)) !== value.readUInt32BE(0)) return undefined
  const bounds = new Int32Array(2 * count)
  for (let index = 0; index < count; index++) {
    bounds[2 * index] = at
    at += value.readUInt32BE(CHECKSUM_BYTES + index * SIZE_BYTES)
    bounds[2 * index + 1] = at
    if (at > value.length) return undefined
  }
  return at === value.length ? { offset: baseOffset, appendedAtMs, bytes: value, bounds } : undefined
}
