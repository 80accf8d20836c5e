import {
  BEYOND_ASCII,
  EMOJI,
  KIND,
  KIND_SHIFT,
  POINT,
  PUNCTUATION,
  readCharacters,
  SPACE,
  UPPER,
  WIDE,
  WORD,
} from './characters.ts'
import { isLaughter, lettersOf } from './laughter.ts'

/** Two more kinds of token beside the kinds of character: "@name" and a web address. */
export const MENTION = 6
export const ADDRESS = 7

/** A token's traits: bits 0-2 its kind, then these. */
export const KIND_OF_TOKEN = 7
/** No space stands before it. */
export const JOINED = 8
/** Some character was repeated ("looool"). */
export const ELONGATED = 16
export const HAS_QUESTION_MARK = 32
export const HAS_QUESTION_MARKS = 64
export const IS_LAUGHTER = 128
export const HAS_DIGIT = 256
export const IS_BEYOND_ASCII = 512

/** Int32s a token takes in `rows`: its hash, its tail's hash (0: none), its traits, the end of its points. */
export const TOKEN_WIDTH = 4

/** A message cut into tokens; owned by the caller, filled again by each `readTokens`. */
export interface Tokens {
  /** [tokens x TOKEN_WIDTH] */
  readonly rows: Int32Array
  /** Folded code points of all tokens, runs squeezed. */
  readonly points: Int32Array
  count: number
  letters: number
  capitals: number
}

const HASH_SEED = 0x811c9dc5 | 0
const HASH_PRIME = 0x01000193
/** The tail of an emote's name is worth a look from here on: "xqcL" says nothing, "demoLul" does. */
const MIN_TAIL_POINTS = 2
/** Digits keep this much of a run: 7, 77 and 777 differ, 7777 does not from 777. */
const MAX_DIGIT_RUN = 3
const AT_SIGN = 0x40
const COLON = 0x3a
const SLASH = 0x2f
const QUESTION_MARK = 0x3f
const ZERO = 0x30
const NINE = 0x39
/** Hash of every mention and of every address: what they name is not content. */
const MENTION_HASH = 0x2545f491
const ADDRESS_HASH = 0x1f83d9ab

export function createTokens(maxCharacters: number): Tokens {
  return {
    rows: new Int32Array(maxCharacters * TOKEN_WIDTH),
    points: new Int32Array(maxCharacters),
    count: 0,
    letters: 0,
    capitals: 0,
  }
}

/**
 * Cuts characters into tokens: runs of one kind, each emoji alone, "@name" and "https://…" whole. A token's
 * hash is 32-bit FNV-1a over its folded code points with runs squeezed to one, so "LOOOL" is "lol".
 */
export function readTokens(characters: Int32Array, length: number, tokens: Tokens): void {
  const { rows, points } = tokens
  let row = 0
  let pointCount = 0
  let letterCount = 0
  let capitals = 0
  let joined = 0
  let at = 0
  while (at < length) {
    const opening = characters[at] as number
    const kind = (opening >>> KIND_SHIFT) & KIND
    if (kind === SPACE) {
      joined = 0
      at += 1
      continue
    }
    let traits = kind | joined
    if (opening & BEYOND_ASCII) traits |= IS_BEYOND_ASCII
    let hash = HASH_SEED
    let tail = 0
    if (kind === WORD) {
      const pointStart = pointCount
      const start = at
      let previous = -1
      let run = 0
      let letters = 0
      let tailPoints = 0
      let tokenCapitals = 0
      let wasCapital = 1
      let character = opening
      do {
        const point = character & POINT
        const capital = (character & UPPER) === 0 ? 0 : 1
        const isDigit = point <= NINE && point >= ZERO
        if (capital > wasCapital) {
          tail = HASH_SEED
          tailPoints = 0
        }
        wasCapital = capital
        tokenCapitals += capital
        run = point === previous ? run + 1 : 1
        if (run === 1 || (isDigit && run <= MAX_DIGIT_RUN)) {
          hash = Math.imul(hash ^ point, HASH_PRIME)
          tail = Math.imul(tail ^ point, HASH_PRIME)
          tailPoints += 1
          points[pointCount++] = point
        } else {
          traits |= ELONGATED
        }
        if (isDigit) traits |= HAS_DIGIT
        letters |= lettersOf(point)
        previous = point
        at += 1
        if (at >= length) break
        character = characters[at] as number
      } while (((character >>> KIND_SHIFT) & KIND) === WORD)
      if (tailPoints < MIN_TAIL_POINTS || tailPoints === pointCount - pointStart) tail = 0
      letterCount += at - start
      capitals += tokenCapitals
      if (isLaughter(letters, points, pointStart, pointCount, at - start, tokenCapitals))
        traits |= IS_LAUGHTER
      if (isSchemeEnd(characters, at, length)) {
        pointCount = pointStart
        at = endOfWord(characters, at, length)
        hash = ADDRESS_HASH
        tail = 0
        traits = ADDRESS | (traits & JOINED)
      }
    } else if (kind === EMOJI) {
      const point = opening & POINT
      hash = Math.imul(hash ^ point, HASH_PRIME)
      points[pointCount++] = point
      at += 1
    } else if (
      kind === PUNCTUATION &&
      (opening & POINT) === AT_SIGN &&
      joined === 0 &&
      isName(characters, at + 1, length)
    ) {
      at = endOfName(characters, at + 1, length)
      hash = MENTION_HASH
      traits = MENTION
    } else {
      let previous = -1
      let character = opening
      do {
        const point = character & POINT
        if (point === QUESTION_MARK) {
          traits |= (traits & HAS_QUESTION_MARK) === 0 ? HAS_QUESTION_MARK : HAS_QUESTION_MARKS
        }
        if (point !== previous) {
          hash = Math.imul(hash ^ point, HASH_PRIME)
          points[pointCount++] = point
        } else {
          traits |= ELONGATED
        }
        previous = point
        at += 1
        if (at >= length) break
        character = characters[at] as number
      } while (((character >>> KIND_SHIFT) & KIND) === kind)
    }
    joined = JOINED
    rows[row] = hash
    rows[row + 1] = tail
    rows[row + 2] = traits
    rows[row + 3] = pointCount
    row += TOKEN_WIDTH
  }
  tokens.count = row / TOKEN_WIDTH
  tokens.letters = letterCount
  tokens.capitals = capitals
}

/** The hash of one token of the lexicon, as `readTokens` would hash it in a message. */
export function hashOfToken(text: string): number {
  const bytes = new TextEncoder().encode(text)
  const characters = new Int32Array(bytes.length)
  const tokens = createTokens(bytes.length)
  readTokens(characters, readCharacters(bytes, 0, bytes.length, characters), tokens)
  if (tokens.count !== 1) throw new Error(`"${text}" is not one token but ${tokens.count}`)
  return tokens.rows[0] as number
}

/** The hash of two characters or two token hashes in a row. */
export function hashOfPair(first: number, second: number): number {
  return Math.imul(Math.imul(HASH_SEED ^ first, HASH_PRIME) ^ second, HASH_PRIME)
}

/** The hash of one character as if it were a token. */
export function hashOfPoint(point: number): number {
  return Math.imul(HASH_SEED ^ point, HASH_PRIME)
}

function isSchemeEnd(characters: Int32Array, at: number, length: number): boolean {
  return (
    at + 2 < length &&
    ((characters[at] as number) & POINT) === COLON &&
    ((characters[at + 1] as number) & POINT) === SLASH &&
    ((characters[at + 2] as number) & POINT) === SLASH
  )
}

function endOfWord(characters: Int32Array, start: number, length: number): number {
  let at = start
  while (at < length && (((characters[at] as number) >>> KIND_SHIFT) & KIND) !== SPACE) at += 1
  return at
}

function isName(characters: Int32Array, at: number, length: number): boolean {
  if (at >= length) return false
  const kind = ((characters[at] as number) >>> KIND_SHIFT) & KIND
  return kind === WORD || kind === WIDE
}

function endOfName(characters: Int32Array, start: number, length: number): number {
  let at = start
  while (isName(characters, at, length)) at += 1
  return at
}
