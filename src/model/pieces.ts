import * as characters from './characters.ts'

// Constants of its own, see tokens.ts.
const { CHARACTERS, KIND, KIND_SHIFT, SKIPPED, SPACE, WORD } = characters

/**
 * A first cut of a message, byte by byte and without reading a character: pieces are runs of bytes of one class, spaces
 * too. Nothing in it branches on what is written, which a processor could not foresee.
 */
export interface Pieces {
  /** The message's bytes; behind them a space, and then whatever, as far as four Int32s reach. */
  readonly text: Uint8Array
  /** The same memory. */
  readonly view: DataView
  /** Where each piece starts in `text`, and behind the last one where it ends. */
  readonly starts: Int32Array
  count: number
}

/** Classes of bytes. 0 is space; a letter may also be an apostrophe or a byte of anything that is not ASCII. */
export const LETTER = 1
export const MARK = 2
/** Opens a name, or is a mark. */
export const AT_SIGN = 4
/** The first byte of four: an emoji, or a rare letter. */
export const LEAD_OF_FOUR = 8

const CLASS = 15
/** Above its class, a byte has the classes of which a piece is over when it follows. */
const ENDED_SHIFT = 4
const PADDING = 17
const BLANK = 0x20
const COLON = 0x3a
const COMMERCIAL_AT = 0x40
const FIRST_OF_TWO = 0x80
const FIRST_OF_FOUR = 0xf0

const classes = classesOfBytes()

export function createPieces(maxBytes: number): Pieces {
  const text = new Uint8Array(maxBytes + PADDING)
  return { text, view: new DataView(text.buffer), starts: new Int32Array(maxBytes + 1), count: 0 }
}

/** Cuts bytes[start, end), which must not be longer than what `pieces` was made for. */
export function cutPieces(bytes: Uint8Array, start: number, end: number, pieces: Pieces): void {
  const { text, starts } = pieces
  const length = end - start
  let before = 0
  let count = 0
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[start + at] as number
    const own = (classes[byte] as number) & CLASS
    text[at] = byte
    starts[count] = at
    count += (0 - (before ^ own)) >>> 31
    before = own
  }
  text[length] = BLANK
  starts[count] = length
  pieces.count = count
}

/** The class of a byte, which is that of the piece that starts with it. */
export function classOf(byte: number): number {
  return (classes[byte] as number) & CLASS
}

/** 0 if a piece of this class is over when this byte follows; else its last token may go on with it. */
export function goesOn(own: number, next: number): number {
  return (((classes[next] as number) >>> ENDED_SHIFT) & own) ^ own
}

function classesOfBytes(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte >= FIRST_OF_FOUR) return LEAD_OF_FOUR
    if (byte >= FIRST_OF_TWO) return LETTER
    const kind = ((CHARACTERS[byte] as number) >>> KIND_SHIFT) & KIND
    if (kind === SPACE) return (LETTER | MARK) << ENDED_SHIFT
    if (kind === WORD) return LETTER | (MARK << ENDED_SHIFT)
    if (kind === SKIPPED) return LETTER
    // A word before ":" may be the start of an address.
    if (byte === COLON) return MARK
    return (byte === COMMERCIAL_AT ? AT_SIGN : MARK) | (LETTER << ENDED_SHIFT)
  })
}
