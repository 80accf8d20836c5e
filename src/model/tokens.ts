import * as characters from './characters.ts'
import * as decoder from './decode-character.ts'
import * as laughter from './laughter.ts'
import * as traitBits from './traits.ts'

// An imported name is looked up at each use, a constant of the module's own is not: a quarter of the whole time.
const { CHARACTERS, DIGIT, EMOJI, KIND, KIND_SHIFT, LAUGHS, LENGTH, LENGTH_SHIFT, LOWER } = characters
const { POINT, PUNCTUATION, SKIPPED, SPACE, UPPER, WIDE, WORD } = characters
const { decodeCharacter } = decoder
const { isLaughter } = laughter
const { ADDRESS, ELONGATED, HAS_DIGIT, HAS_QUESTION_MARK, HAS_QUESTION_MARKS, HAS_UPPER } = traitBits
const { HASH, IS_ADDRESS, IS_BEYOND_ASCII, IS_LAUGHTER, IS_MENTION, JOINED, KIND_OF_TOKEN } = traitBits
const { LOWER_SHIFT, MENTION } = traitBits
const { POINTS_END, TAIL_HASH, TOKEN_WIDTH, TRAITS, TRAITS_SHIFT } = traitBits

/** A message cut into tokens; owned by the caller, filled again for each message. */
export interface Tokens {
  /** [tokens x TOKEN_WIDTH] */
  readonly rows: Int32Array
  /** Folded code points of all tokens but the summed ones, runs squeezed. */
  readonly points: Int32Array
  count: number
  /** JOINED once a token was read and no space since, else 0. */
  joined: number
}

const KIND_BITS = KIND << KIND_SHIFT
const SKIPPED_BITS = SKIPPED << KIND_SHIFT
const HASH_SEED = 0x811c9dc5 | 0
const HASH_PRIME = 0x01000193
/** The tail of an emote's name is worth a look from here on: "demoL" says nothing, "demoLul" does. */
const MIN_TAIL_POINTS = 2
/** Digits keep this much of a run: 7, 77 and 777 differ, 7777 does not from 777. */
const MAX_DIGIT_RUN = 3
const AT_SIGN = 0x40
const BLANK = 0x20
const DOT = 0x2e
const LOWER_W = 0x77
const COLON = 0x3a
const SLASH = 0x2f
const QUESTION_MARK = 0x3f
/** Hash of every mention and of every address: what they name is not content. */
const MENTION_HASH = 0x2545f491
const ADDRESS_HASH = 0x1f83d9ab

export function createTokens(maxCharacters: number): Tokens {
  return {
    rows: new Int32Array(maxCharacters * TOKEN_WIDTH),
    points: new Int32Array(maxCharacters),
    count: 0,
    joined: 0,
  }
}

/**
 * Cuts bytes[start, end), UTF-8, into tokens: runs of one kind, each emoji alone, "@name" and "https://…"
 * whole. A token's hash is 32-bit FNV-1a over its folded code points with runs squeezed to one, so "LOOOL" is
 * "lol". Never throws; `end - start` must not pass what `tokens` was made for.
 */
export function readTokens(bytes: Uint8Array, start: number, end: number, tokens: Tokens): void {
  tokens.count = 0
  tokens.joined = 0
  let at = start
  while (at < end) at = readToken(bytes, at, end, tokens)
}

/**
 * Reads the token that begins at bytes[at] into `tokens`, or passes over the space or the invisible character there;
 * returns where to go on.
 */
export function readToken(bytes: Uint8Array, start: number, end: number, tokens: Tokens): number {
  const table = CHARACTERS
  let at = start
  let lead = bytes[at] as number
  const opening = lead < 0x80 ? (table[lead] as number) : decodeCharacter(bytes, at, end)
  const kind = (opening >>> KIND_SHIFT) & KIND
  if (kind === SPACE || kind === SKIPPED) {
    if (kind === SPACE) tokens.joined = 0
    return at + ((opening >>> LENGTH_SHIFT) & LENGTH)
  }
  const { rows, points, joined } = tokens
  const row = tokens.count * TOKEN_WIDTH
  const pointStart = row === 0 ? 0 : (rows[row - TOKEN_WIDTH + POINTS_END] as number)
  let pointCount = pointStart
  let traits = kind | joined
  let hash = HASH_SEED
  let tail = 0
  if (kind === PUNCTUATION && lead === AT_SIGN && joined === 0 && isName(bytes, at + 1, end)) {
    at = endOfName(bytes, at + 1, end)
    hash = MENTION_HASH
    traits = MENTION | IS_MENTION
  } else {
    let character = opening
    let before = UPPER | POINT
    let any = 0
    let every = -1
    let tailStart = pointStart
    // An emoji is a token by itself: nothing goes on with it.
    const runBits = kind === EMOJI ? -1 : opening & KIND_BITS
    do {
      do {
        const point = character & POINT
        any |= character
        every &= character
        if ((character & ~before & UPPER) !== 0) tailStart = pointCount
        if (((character ^ before) & POINT) !== 0) {
          hash = Math.imul(hash ^ point, HASH_PRIME)
          points[pointCount++] = point
        } else {
          traits |= ELONGATED
          // Of "demosSad" the squeezed "s" is the tail's.
          if (tailStart === pointCount) tailStart -= 1
          if ((character & DIGIT) !== 0 && runOf(points, pointStart, pointCount) < MAX_DIGIT_RUN) {
            hash = Math.imul(hash ^ point, HASH_PRIME)
            points[pointCount++] = point
          }
        }
        before = character
        // One byte is a case of its own so that the next load need not wait for the table.
        at += lead < 0x80 ? 1 : (character >>> LENGTH_SHIFT) & LENGTH
        if (at >= end) break
        lead = bytes[at] as number
        character = lead < 0x80 ? (table[lead] as number) : decodeCharacter(bytes, at, end)
      } while ((character & KIND_BITS) === runBits)

      while (at < end && (character & KIND_BITS) === SKIPPED_BITS) {
        at += (character >>> LENGTH_SHIFT) & LENGTH
        if (at < end) character = characterAt(bytes, at, end)
      }
      if (at < end) lead = bytes[at] as number
    } while (at < end && (character & KIND_BITS) === runBits)

    // Bits of the characters that are traits of the token.
    traits |= (any >>> TRAITS_SHIFT) & (HAS_UPPER | IS_BEYOND_ASCII | HAS_DIGIT)
    traits |= (any & LOWER) >>> LOWER_SHIFT
    if (kind === WORD) {
      if (tailStart > pointStart && pointCount - tailStart >= MIN_TAIL_POINTS) {
        tail = hashOfPoints(points, tailStart, pointCount)
      }
      if ((every & LAUGHS) !== 0 && isLaughter(points, pointStart, pointCount, at - start, any)) {
        traits |= IS_LAUGHTER
      }
      if (at < end && (lead === COLON || lead === DOT) && opensAddress(bytes, start, at, end)) {
        at = endOfAddress(bytes, at, end)
        pointCount = pointStart
        hash = ADDRESS_HASH
        tail = 0
        traits = ADDRESS | IS_ADDRESS | joined
      }
    } else if (kind === PUNCTUATION) {
      traits |= questionTraits(points, pointStart, pointCount, traits)
    }
  }
  rows[row + HASH] = hash
  rows[row + TAIL_HASH] = tail
  rows[row + TRAITS] = traits
  rows[row + POINTS_END] = pointCount
  tokens.count += 1
  tokens.joined = JOINED
  return at
}

const encoder = new TextEncoder()
const MAX_ENTRY_BYTES = 256
const entryBytes = new Uint8Array(MAX_ENTRY_BYTES)
const entryTokens = createTokens(MAX_ENTRY_BYTES)

/** A token of the lexicon, as `readTokens` would read it in a message; of `text` its first 256 bytes. */
export interface Entry {
  hash: number
  /** It is a word in which a letter stands twice in a row: its hash is that of the word that has it once. */
  isStretched: boolean
}

/** Throws unless the text is one token. */
export function readEntry(text: string): Entry {
  const { written } = encoder.encodeInto(text, entryBytes)
  readTokens(entryBytes, 0, written, entryTokens)
  const { rows, count } = entryTokens
  if (count !== 1) throw new Error(`"${text}" is not one token but ${count}`)
  const traits = rows[TRAITS] as number
  return {
    hash: rows[HASH] as number,
    isStretched: (traits & ELONGATED) !== 0 && (traits & KIND_OF_TOKEN) === WORD,
  }
}

/** The hash of a token of the lexicon. Throws unless the text is one token. */
export function hashOfToken(text: string): number {
  return readEntry(text).hash
}

/** The hash of two characters or two token hashes in a row. */
export function hashOfPair(first: number, second: number): number {
  return Math.imul(Math.imul(HASH_SEED ^ first, HASH_PRIME) ^ second, HASH_PRIME)
}

/** The hash of points[start, end) as if they were a token. */
export function hashOfPoints(points: Int32Array, start: number, end: number): number {
  let hash = HASH_SEED
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (points[at] as number), HASH_PRIME)
  return hash
}

/** Whether points[start, end), a run of punctuation, asks, and whether it insists ("??", "?!?"). */
function questionTraits(points: Int32Array, start: number, end: number, traits: number): number {
  let marks = 0
  for (let at = start; at < end; at += 1) if (points[at] === QUESTION_MARK) marks += 1
  if (marks === 0) return 0
  const insists = marks > 1 || (traits & ELONGATED) !== 0
  return insists ? HAS_QUESTION_MARK | HAS_QUESTION_MARKS : HAS_QUESTION_MARK
}

/** How often the last point stands at the end of points[start, end). */
function runOf(points: Int32Array, start: number, end: number): number {
  let at = end - 1
  while (at > start && points[at - 1] === points[end - 1]) at -= 1
  return end - at
}

function isName(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return false
  const kind = (characterAt(bytes, at, end) >>> KIND_SHIFT) & KIND
  return kind === WORD || kind === WIDE
}

function endOfName(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (isName(bytes, at, end)) at += (characterAt(bytes, at, end) >>> LENGTH_SHIFT) & LENGTH
  return at
}

/** Whether the word bytes[start, at) is the start of "https://…" or "www.…". */
function opensAddress(bytes: Uint8Array, start: number, at: number, end: number): boolean {
  const next = bytes[at]
  if (next === COLON) return at + 2 < end && bytes[at + 1] === SLASH && bytes[at + 2] === SLASH
  if (next !== DOT || at - start !== 3 || at + 1 >= end || (bytes[at + 1] as number) <= BLANK) return false
  return bytes[start] === LOWER_W && bytes[start + 1] === LOWER_W && bytes[start + 2] === LOWER_W
}

function endOfAddress(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end) {
    const character = characterAt(bytes, at, end)
    if (((character >>> KIND_SHIFT) & KIND) === SPACE) break
    at += (character >>> LENGTH_SHIFT) & LENGTH
  }
  return at
}

function characterAt(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number
  return lead < 0x80 ? (CHARACTERS[lead] as number) : decodeCharacter(bytes, at, end)
}
