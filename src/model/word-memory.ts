import * as characters from './characters.ts'
import * as piecewise from './pieces.ts'
import * as scores from './scores.ts'
import * as sheets from './sheet.ts'
import type { Tokens } from './tokens.ts'
import * as reader from './tokens.ts'
import * as traitBits from './traits.ts'
import * as wordFeatures from './word-features.ts'

// Constants of its own, see tokens.ts.
const { EMOJI, PUNCTUATION, WIDE, WORD } = characters
const { classOf, createPieces, cutPieces, goesOn, LEAD_OF_FOUR, LETTER, MARK } = piecewise
const { sumWeights } = scores
const { sheetOf } = sheets
const { readToken } = reader
const { HASH, IS_SUMMED, JOINED, KIND_OF_TOKEN, OWN, POINTS_END, TOKEN_WIDTH, TRAIT_BITS, TRAITS } = traitBits
const { meaningOfToken, wordOf, writeOwnFeatures } = wordFeatures

/**
 * Words already met, by their bytes, with what reading them comes to: hash, traits, meaning, and the sums of the
 * weights of their own features. A chat says few words often, so four of five need not be read again. What is remembered
 * is a function of a word's bytes and the weights, and is found by all of its bytes: a label never depends on what was
 * read before.
 */
export interface WordMemory {
  readonly weights: Int32Array
  /** [sets x 2 x ENTRY_WIDTH]: a word's bytes give its set, which keeps its two newest words. */
  readonly entries: Int32Array
}

/** 32,768 words in 1 MiB: half as many cost a twentieth of the speed. */
const SET_BITS = 14
/** Four Int32s of bytes and four of what they come to, see `remember`; a set is one line of a processor's cache. */
const ENTRY_WIDTH = 8
const ENTRY_SHIFT = 3
const SET_SHIFT = 4
const COMES_TO = 4
/** Longer words are read each time. */
const MAX_KEY_BYTES = 16
const TOO_LONG = MAX_KEY_BYTES + 1
/** Bytes that no text has, so that an empty entry is like no word. */
const EMPTY = -1
const LEAD_BYTES = 4
/** Before a dot, this opens an address. */
const WWW = 0x777777

const TRAITS_MASK = (1 << TRAIT_BITS) - 1
const COUNT_SHIFT = TRAIT_BITS
const COUNT_BITS = 5
const MEANING_SHIFT = COUNT_SHIFT + COUNT_BITS
/** Two sums and half a sheet are in one Int32. */
const SUM_BITS = 13
const SUM_MASK = (1 << SUM_BITS) - 1
const HALF_SHEET_SHIFT = 2 * SUM_BITS
const HALF_SHEET_BITS = 32 - HALF_SHEET_SHIFT
const HIGHEST = 32 - SUM_BITS

/** For each length up to TOO_LONG, what of four Int32s is within it; of what is too long nothing. */
const MASKS = Int32Array.from({ length: (TOO_LONG + 1) * 4 }, (_, cell) => {
  const length = cell >>> 2
  const bytes = length === TOO_LONG ? 0 : length - (cell & 3) * 4
  if (bytes >= 4) return -1
  return bytes <= 0 ? 0 : (1 << (bytes * 8)) - 1
})

/** By class of bytes, the kinds of token, as bits, that are the same whatever stands beside them. */
const KEPT = Uint8Array.from({ length: 16 }, (_, own) => {
  if (own === LETTER) return (1 << WORD) | (1 << WIDE) | (1 << EMOJI)
  if (own === MARK) return 1 << PUNCTUATION
  return own === LEAD_OF_FOUR ? 1 << EMOJI : 0
})

const pieces = createPieces(2048)
const indices = new Int32Array(4 * MAX_KEY_BYTES)
const sums = new Int32Array(4)

export function createWordMemory(weights: Int32Array): WordMemory {
  return { weights, entries: new Int32Array(1 << (SET_BITS + SET_SHIFT)).fill(EMPTY) }
}

/** Does what `readTokens` does, by memory where it can: then a token is summed. */
export function recallTokens(
  bytes: Uint8Array,
  start: number,
  end: number,
  tokens: Tokens,
  memory: WordMemory,
): void {
  const { rows } = tokens
  const { entries } = memory
  cutPieces(bytes, start, end, pieces)
  const { text, view, starts, count } = pieces
  const length = end - start
  tokens.count = 0
  let row = 0
  let joined = 0
  let points = 0
  let at = 0
  for (let piece = 0; piece < count; piece += 1) {
    const pieceStart = starts[piece] as number
    const pieceEnd = starts[piece + 1] as number
    if (classOf(text[pieceStart] as number) === 0) {
      joined = 0
      continue
    }
    if (at < pieceStart) at = pieceStart
    // More than once where a piece is several tokens; not at all where a token went beyond its piece.
    while (at < pieceEnd) {
      const own = classOf(text[at] as number)
      let to = pieceEnd
      let isOpen = goesOn(own, text[to] as number)
      if (own === LEAD_OF_FOUR && at + LEAD_BYTES <= length) {
        to = at + LEAD_BYTES
        isOpen = 0
      }
      const size = to - at
      const mask = (size < TOO_LONG ? size : TOO_LONG) << 2
      const first = view.getInt32(at, true) & (MASKS[mask] as number)
      const second = view.getInt32(at + 4, true) & (MASKS[mask + 1] as number)
      const third = view.getInt32(at + 8, true) & (MASKS[mask + 2] as number)
      const fourth = view.getInt32(at + 12, true) & (MASKS[mask + 3] as number)
      const set = setOf(first, second, third, fourth)
      const isNotNewest = differ(entries, set, first, second, third, fourth)
      const isNotOlder = differ(entries, set + ENTRY_WIDTH, first, second, third, fourth)
      if (((isNotNewest & isNotOlder) | isOpen) === 0) {
        const entry = set + COMES_TO + (isNotNewest << ENTRY_SHIFT)
        recall(entries, entry, rows, row, joined)
        rows[row + POINTS_END] = points
        row += TOKEN_WIDTH
        joined = JOINED
        at = to
        continue
      }
      tokens.count = row / TOKEN_WIDTH
      tokens.joined = joined
      at = readToken(bytes, start + at, end, tokens) - start
      joined = tokens.joined
      if (tokens.count * TOKEN_WIDTH === row) continue
      const kind = (rows[row + TRAITS] as number) & KIND_OF_TOKEN
      const isKept = ((KEPT[own] as number) >>> kind) & 1
      if (isKept === 1 && isOpen === 0 && at === to && size < TOO_LONG && first !== WWW) {
        for (let cell = set; cell < set + ENTRY_WIDTH; cell += 1) {
          entries[cell + ENTRY_WIDTH] = entries[cell] as number
        }
        entries[set] = first
        entries[set + 1] = second
        entries[set + 2] = third
        entries[set + 3] = fourth
        remember(tokens, row, memory, set + COMES_TO)
        recall(entries, set + COMES_TO, rows, row, (rows[row + TRAITS] as number) & JOINED)
      }
      points = rows[row + POINTS_END] as number
      row += TOKEN_WIDTH
    }
  }
  tokens.count = row / TOKEN_WIDTH
}

/** Makes a summed token of what `remember` wrote down. */
function recall(entries: Int32Array, entry: number, rows: Int32Array, row: number, joined: number): void {
  const known = entries[entry + 1] as number
  rows[row + HASH] = entries[entry] as number
  rows[row + TRAITS] = (known & TRAITS_MASK) | IS_SUMMED | joined
  rows[row + OWN] = known
  rows[row + OWN + 1] = entries[entry + 2] as number
  rows[row + OWN + 2] = entries[entry + 3] as number
}

/**
 * Writes down what the token at `row` comes to: its hash; its traits, the count of its own features (at most 20) and
 * its meaning; their sums (each at most 20 x 127 either way) for the first two labels and half of its sheet; for the other
 * two and the other half.
 */
function remember(tokens: Tokens, row: number, { weights, entries }: WordMemory, to: number): void {
  const { rows } = tokens
  const hash = rows[row + HASH] as number
  const traits = (rows[row + TRAITS] as number) & ~JOINED
  const meaning = meaningOfToken(tokens, row)
  const sheet = sheetOf(traits, meaning)
  indices[0] = wordOf(hash)
  const count = writeOwnFeatures(tokens, row, indices, 1)
  sums[0] = 0
  sums[1] = 0
  sums[2] = 0
  sums[3] = 0
  sumWeights(weights, indices, count, sums)
  entries[to] = hash
  entries[to + 1] = traits | (count << COUNT_SHIFT) | (meaning << MEANING_SHIFT)
  entries[to + 2] = packed(sums[0] as number, sums[1] as number, sheet)
  entries[to + 3] = packed(sums[2] as number, sums[3] as number, sheet >>> HALF_SHEET_BITS)
}

function packed(lowSum: number, highSum: number, halfSheet: number): number {
  return (lowSum & SUM_MASK) | ((highSum & SUM_MASK) << SUM_BITS) | (halfSheet << HALF_SHEET_SHIFT)
}

/** What `packed` and `remember` put together: of the summed token's three Int32s the first, or one of the others. */
export function meaningIn(known: number): number {
  return known >>> MEANING_SHIFT
}

export function countIn(known: number): number {
  return (known >>> COUNT_SHIFT) & ((1 << COUNT_BITS) - 1)
}

export function lowSumIn(half: number): number {
  return (half << HIGHEST) >> HIGHEST
}

export function highSumIn(half: number): number {
  return (half << (HIGHEST - SUM_BITS)) >> HIGHEST
}

export function sheetIn(one: number, other: number): number {
  return (one >>> HALF_SHEET_SHIFT) | ((other >>> HALF_SHEET_SHIFT) << HALF_SHEET_BITS)
}

function setOf(first: number, second: number, third: number, fourth: number): number {
  const mixed =
    first ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35) ^ Math.imul(fourth, 0x27d4eb2f)
  return (Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> (32 - SET_BITS)) << SET_SHIFT
}

/** 1 if the bytes of an entry are other ones, else 0. */
function differ(
  entries: Int32Array,
  entry: number,
  first: number,
  second: number,
  third: number,
  fourth: number,
): number {
  const difference =
    ((entries[entry] as number) ^ first) |
    ((entries[entry + 1] as number) ^ second) |
    ((entries[entry + 2] as number) ^ third) |
    ((entries[entry + 3] as number) ^ fourth)
  return (difference | (0 - difference)) >>> 31
}
