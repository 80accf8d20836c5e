/**
 * The part of the protobuf wire format that chat-event.proto uses.
 *
 *     message = *( key value )        key = varint( field << 3 | wire type )
 *     wire type 0: varint   1: 8 bytes   2: varint length, then that many bytes   5: 4 bytes
 */

const VARINT = 0
const EIGHT_BYTES = 1
const LENGTH_DELIMITED = 2
const FOUR_BYTES = 5

/** A key has 32 bits, however many bytes it takes. */
export const GREATEST_KEY = 0xffff_ffff

/** Bytes that a length can take: the text is written behind the longest and then moved up. */
const LONGEST_SIZE = 5

/** Memory for finished messages is taken in pieces of this size: one for each message would keep the collector of garbage busy. */
const PIECE_BYTES = 65_536

/** Up to here a loop is faster than the encoder, and the size takes one byte. In characters. */
const SHORT = 48

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export interface Writer {
  /** Writes a non-negative safe integer; 0 is left out. */
  uint(field: number, value: number): void
  /** Writes UTF-8 text; the empty string is left out. */
  string(field: number, value: string): void
  /** Bytes written so far. */
  readonly length: number
  /**
   * A copy of the bytes written, which shares its memory with copies before and after it; the writer is empty afterwards
   * and can be used again.
   */
  finish(): Uint8Array
}

export function createWriter(): Writer {
  let bytes = new Uint8Array(512)
  let length = 0
  let piece = new Uint8Array(0)
  let pieceUsed = 0

  function reserve(more: number): void {
    if (length + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more))
    larger.set(bytes.subarray(0, length))
    bytes = larger
  }

  function varint(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      bytes[length++] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    bytes[length++] = rest
  }

  /** Writes size and text; false, and nothing, when the text is not ASCII. */
  function ascii(value: string): boolean {
    const size = value.length
    const textAt = length + 1
    for (let at = 0; at < size; at++) {
      const code = value.charCodeAt(at)
      if (code > 0x7f) return false
      bytes[textAt + at] = code
    }
    bytes[length] = size
    length = textAt + size
    return true
  }

  return {
    get length() {
      return length
    },
    uint(field, value) {
      if (value === 0) return
      reserve(20)
      varint((field << 3) | VARINT)
      varint(value)
    },
    string(field, value) {
      if (value === '') return
      reserve(20 + value.length * 3)
      varint((field << 3) | LENGTH_DELIMITED)
      if (value.length <= SHORT && ascii(value)) return
      const { written } = encoder.encodeInto(value, bytes.subarray(length + LONGEST_SIZE))
      const textAt = length + LONGEST_SIZE
      varint(written)
      bytes.copyWithin(length, textAt, textAt + written)
      length += written
    },
    finish() {
      if (pieceUsed + length > piece.length) {
        piece = new Uint8Array(Math.max(PIECE_BYTES, length))
        pieceUsed = 0
      }
      const written = piece.subarray(pieceUsed, pieceUsed + length)
      written.set(bytes.subarray(0, length))
      pieceUsed += length
      length = 0
      return written
    },
  }
}

export interface Fields {
  /** Varint fields; what lies beyond 2^53 is rounded. */
  numbers: Map<number, number>
  /** Length-delimited fields read as UTF-8; invalid bytes become U+FFFD. */
  texts: Map<number, string>
}

/** Every field of a message, the last one winning; undefined when the bytes are no protobuf message. */
export function readFields(bytes: Uint8Array): Fields | undefined {
  const numbers = new Map<number, number>()
  const texts = new Map<number, string>()
  const cursor = { at: 0 }
  while (cursor.at < bytes.length) {
    const key = readVarint(bytes, cursor)
    if (key > GREATEST_KEY) return undefined
    const field = Math.floor(key / 8)
    switch (key % 8) {
      case VARINT: {
        const value = readVarint(bytes, cursor)
        if (value < 0) return undefined
        numbers.set(field, value)
        break
      }
      case LENGTH_DELIMITED: {
        const size = readVarint(bytes, cursor)
        if (size < 0 || cursor.at + size > bytes.length) return undefined
        texts.set(field, decoder.decode(bytes.subarray(cursor.at, cursor.at + size)))
        cursor.at += size
        break
      }
      case EIGHT_BYTES:
        cursor.at += 8
        break
      case FOUR_BYTES:
        cursor.at += 4
        break
      default:
        return undefined
    }
  }
  return cursor.at === bytes.length ? { numbers, texts } : undefined
}

/** The varint at the cursor, which moves past it; -1 when the bytes end within it or it is longer than ten bytes. */
function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0
  let scale = 1
  for (let read = 0; read < 10; read++) {
    const byte = bytes[cursor.at++]
    if (byte === undefined) return -1
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
    scale *= 0x80
  }
  return -1
}
