import { CHEERING, CONFUSED } from '#contract/label.ts'
import { EMOJI, KIND, KIND_SHIFT, POINT, PUNCTUATION, readCharacters, WIDE, WORD } from './characters.ts'
import {
  AUXILIARY,
  CHEER,
  FILLER,
  FUNNY,
  INTERROGATIVE,
  lexiconDigest,
  meaningOf,
  OPENS_PHRASE,
  PRONOUN,
  PUZZLED,
  SAD,
  TAIL,
} from './lexicon/meanings.ts'
import { MAX_STATES, type Shape, STATES, writeStates } from './states.ts'
import {
  ADDRESS,
  createTokens,
  ELONGATED,
  HAS_DIGIT,
  HAS_QUESTION_MARK,
  HAS_QUESTION_MARKS,
  hashOfPair,
  hashOfPoint,
  IS_BEYOND_ASCII,
  IS_LAUGHTER,
  JOINED,
  KIND_OF_TOKEN,
  MENTION,
  readTokens,
  TOKEN_WIDTH,
} from './tokens.ts'

/** Only this much of a message is read; Twitch's 500 characters of any script fit. */
export const MAX_BYTES = 2048

/** Hashed rows are 2^15: larger tables classify no better and cost cache and download. */
export const HASH_BITS = 15
export const ROWS = (1 << HASH_BITS) + STATES

/** Raise when the meaning of any feature changes: weights of another version are nonsense. */
const FEATURE_VERSION = 1

/** At most four features a byte ("a!a!": a word, its 3-gram, two pairs), and the states. */
const MAX_FEATURES = MAX_BYTES * 4 + MAX_STATES

/** What makes a family of features its own: the same hash lands elsewhere in each. */
const WORDS = 0x3c6ef372
const PAIRS = 0x1b873593
const JOINED_PAIRS = 0x2c1b3c6d
const OPENINGS = 0x297a2d39
const STRETCHED = 0x165667b1
const GRAMS = 0x7feb352d
const NEAR_POINT = 0x38b34ae5
const FAR_POINT = 0x45d9f3b
const SPREAD = 0x9e3779b1
/** Stands before the first token and behind the last one. */
const EDGE = 0x51ed270b
const SPACE_POINT = 0x20
const EXCLAMATION_MARK = 0x21

/** The features of one message, filled by `collectFeatures`; indices[0, count) are rows of the weights. */
export interface Features {
  readonly indices: Int32Array
  count: number
  /** What the lexicon alone says beside the label: CONFUSED, CHEERING, both or none. */
  signals: number
}

export function createFeatures(): Features {
  return { indices: new Int32Array(MAX_FEATURES), count: 0, signals: 0 }
}

/** What the weights of a model file must have been trained with: the version of the code, and the lexicon. */
export function featureDigest(): number {
  return (lexiconDigest() ^ Math.imul(FEATURE_VERSION, SPREAD)) >>> 0
}

const characters = new Int32Array(MAX_BYTES)
const tokens = createTokens(MAX_BYTES)
const shape: Shape = {
  words: 0,
  repeats: 0,
  letters: 0,
  capitals: 0,
  hasQuestionMark: 0,
  endsInQuestionMark: 0,
  hasQuestionMarks: 0,
  opening: 0,
  hasInterrogative: 0,
  hasInversion: 0,
  feelings: 0,
  firstFeeling: 0,
  lastFeeling: 0,
  hasMention: 0,
  hasAddress: 0,
  isCommand: 0,
  isBeyondAscii: 0,
  hasDigit: 0,
}

/**
 * The features of the message in bytes[start, end), UTF-8; reads its first 2,048 bytes. Training and serving
 * both come through here. Never throws, allocates nothing, is not reentrant.
 */
export function collectFeatures(bytes: Uint8Array, start: number, end: number, features: Features): void {
  const { indices } = features
  const stop = Math.min(end, start + MAX_BYTES, bytes.length)
  const length = readCharacters(bytes, start, stop, characters)
  readTokens(characters, length, tokens)
  const { rows, points } = tokens

  let count = 0
  let words = 0
  let repeats = 0
  let traitsOfAll = 0
  let lastTraits = 0
  let meaningOfAll = 0
  let previousMeaning = 0
  let previousHash = EDGE
  let pointStart = 0
  let isOpening = true
  let opening = 0
  let hasInversion = 0
  let hasMention = 0
  let hasAddress = 0
  let firstFeeling = -1
  let lastFeeling = 0
  let puzzledWords = 0
  let askedWords = 0
  const rowEnd = tokens.count * TOKEN_WIDTH
  for (let row = 0; row < rowEnd; row += TOKEN_WIDTH) {
    const hash = rows[row] as number
    const traits = rows[row + 2] as number
    const pointEnd = rows[row + 3] as number
    const kind = traits & KIND_OF_TOKEN
    if (hash === previousHash) {
      repeats += 1
      pointStart = pointEnd
      continue
    }
    traitsOfAll |= traits
    indices[count++] = rowOf(hash, WORDS)
    indices[count++] = rowOf(hashOfPair(previousHash, hash), (traits & JOINED) === 0 ? PAIRS : JOINED_PAIRS)
    if (traits & ELONGATED) indices[count++] = rowOf(hash, STRETCHED)

    let meaning = 0
    if (kind === MENTION) {
      hasMention = 1
    } else if (kind === ADDRESS) {
      hasAddress = 1
    } else {
      lastTraits = traits
      meaning = meaningOf(hash)
      if (kind === WORD) {
        const tail = rows[row + 1] as number
        if (tail !== 0) {
          indices[count++] = rowOf(tail, WORDS)
          meaning |= meaningOf(tail ^ TAIL)
        }
        if (traits & IS_LAUGHTER) meaning |= FUNNY
        let far = SPACE_POINT
        let near = points[pointStart] as number
        for (let at = pointStart + 1; at < pointEnd; at += 1) {
          const point = points[at] as number
          indices[count++] = gramOf(far, near, point)
          far = near
          near = point
        }
        indices[count++] = gramOf(far, near, SPACE_POINT)
      } else if (kind === WIDE) {
        let near = SPACE_POINT
        for (let at = pointStart; at < pointEnd; at += 1) {
          const point = points[at] as number
          indices[count++] = gramOf(SPACE_POINT, near, point)
          indices[count++] = gramOf(0, 0, point)
          meaning |= meaningOf(hashOfPoint(point))
          if (near !== SPACE_POINT) meaning |= meaningOf(hashOfPair(near, point))
          near = point
        }
        indices[count++] = gramOf(SPACE_POINT, near, SPACE_POINT)
      }
      if (previousMeaning & OPENS_PHRASE) meaning |= meaningOf(hashOfPair(previousHash, hash))
      if (kind !== PUNCTUATION) {
        words += 1
        if (meaning & (PUZZLED | FILLER)) puzzledWords += 1
        if (meaning & PUZZLED) askedWords += 1
        if ((meaning & PRONOUN) !== 0 && (previousMeaning & AUXILIARY) !== 0) hasInversion = 1
        if (isOpening && kind !== EMOJI && (meaning & FILLER) === 0) {
          isOpening = false
          indices[count++] = rowOf(hash, OPENINGS)
          opening = openingOf(meaning)
        }
      }
      const feeling = feelingOf(meaning)
      if (kind !== PUNCTUATION || feeling !== 0) {
        if (firstFeeling < 0) firstFeeling = feeling
        lastFeeling = feeling
      }
      meaningOfAll |= meaning
    }
    previousMeaning = meaning
    previousHash = hash
    pointStart = pointEnd
  }
  indices[count++] = rowOf(hashOfPair(previousHash, EDGE), PAIRS)

  shape.words = words
  shape.repeats = repeats
  shape.letters = tokens.letters
  shape.capitals = tokens.capitals
  shape.hasQuestionMark = flag(traitsOfAll, HAS_QUESTION_MARK)
  shape.endsInQuestionMark = flag(lastTraits, HAS_QUESTION_MARK)
  shape.hasQuestionMarks = flag(traitsOfAll, HAS_QUESTION_MARKS)
  shape.opening = opening
  shape.hasInterrogative = flag(meaningOfAll, INTERROGATIVE)
  shape.hasInversion = hasInversion
  shape.feelings =
    flag(meaningOfAll, FUNNY) |
    (flag(meaningOfAll, SAD) << 1) |
    (flag(meaningOfAll, CHEER) << 2) |
    (flag(meaningOfAll, PUZZLED) << 3)
  shape.firstFeeling = firstFeeling < 0 ? 0 : firstFeeling
  shape.lastFeeling = lastFeeling
  shape.hasMention = hasMention
  shape.hasAddress = hasAddress
  shape.isCommand = isCommand(length) ? 1 : 0
  shape.isBeyondAscii = flag(traitsOfAll, IS_BEYOND_ASCII)
  shape.hasDigit = flag(traitsOfAll, HAS_DIGIT)
  features.count = writeStates(shape, 1 << HASH_BITS, indices, count)

  const isPuzzled = words === puzzledWords && (askedWords > 0 || (words === 0 && shape.hasQuestionMark === 1))
  features.signals = (isPuzzled ? CONFUSED : 0) | (meaningOfAll & CHEER ? CHEERING : 0)
}

function rowOf(hash: number, family: number): number {
  return Math.imul(hash ^ family, SPREAD) >>> (32 - HASH_BITS)
}

function gramOf(far: number, near: number, point: number): number {
  return rowOf(Math.imul(far, FAR_POINT) ^ Math.imul(near, NEAR_POINT) ^ point, GRAMS)
}

function flag(bits: number, bit: number): number {
  return (bits & bit) === 0 ? 0 : 1
}

function openingOf(meaning: number): number {
  if (meaning & INTERROGATIVE) return 1
  if (meaning & AUXILIARY) return 2
  return meaning & PRONOUN ? 3 : 0
}

function feelingOf(meaning: number): number {
  if (meaning & FUNNY) return 1
  if (meaning & SAD) return 2
  if (meaning & CHEER) return 3
  return meaning & PUZZLED ? 4 : 0
}

/** "!word" at the start talks to a bot. */
function isCommand(length: number): boolean {
  if (length < 2) return false
  const first = characters[0] as number
  const second = characters[1] as number
  return (first & POINT) === EXCLAMATION_MARK && ((second >>> KIND_SHIFT) & KIND) === WORD
}
