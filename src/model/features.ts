import { CHEERING, CONFUSED } from '#contract/label.ts'
import { EMOJI, PUNCTUATION, WIDE, WORD } from './characters.ts'
import {
  AUXILIARY,
  CHEER,
  FILLER,
  FUNNY,
  INTERROGATIVE,
  LAST_FEELING_ROLE,
  lexiconDigest,
  meaningOf,
  NEGATION,
  OPENS_PHRASE,
  PRONOUN,
  PUZZLED,
  roleOf,
  SAD,
  TAIL,
} from './lexicon/meanings.ts'
import { MAX_STATES, NEGATED, ROLE_PAIRS, type Shape, STATES, writeStates } from './states.ts'
import {
  ADDRESS,
  createTokens,
  ELONGATED,
  HAS_LOWER,
  HAS_QUESTION_MARK,
  HAS_UPPER,
  hashOfPair,
  hashOfPoints,
  IS_LAUGHTER,
  JOINED,
  KIND_OF_TOKEN,
  MENTION,
  readTokens,
  TOKEN_WIDTH,
} from './tokens.ts'

/** Only this much of a message is read; Twitch's 500 characters of any script fit. */
export const MAX_BYTES = 2048

/** Hashed rows are 2^17, 512 KiB: half as many lose half a point on real chat, twice as many gain nothing. */
export const HASH_BITS = 17
export const ROWS = (1 << HASH_BITS) + STATES

/** Raise when the meaning of any feature changes: weights of another version are nonsense. */
const FEATURE_VERSION = 4

/** At most four features a byte ("a!a!": a word, its 3-gram, two pairs), and the states. */
const MAX_FEATURES = MAX_BYTES * 8 + MAX_STATES

/** What makes a family of features its own: the same hash lands elsewhere in each. */
const WORDS = 0x3c6ef372
const PAIRS = 0x1b873593
const JOINED_PAIRS = 0x2c1b3c6d
const OPENINGS = 0x297a2d39
const STRETCHED = 0x165667b1
const GRAMS = 0x7feb352d
const WIDE_POINTS = 0x38b34ae5
const CASED = 0x510e527f
const BEFORE_ROLE = 0x6a09e667
const AFTER_ROLE = 0x3c0f5a91
const SPREAD = 0x9e3779b1
/** How many tokens a negation turns. */
const NEGATION_REACH = 3
const STATES_START = 1 << HASH_BITS
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

const tokens = createTokens(MAX_BYTES)
const shape: Shape = {
  words: 0,
  repeats: 0,
  shouts: 0,
  traits: 0,
  lastTraits: 0,
  meaning: 0,
  opening: 0,
  hasInversion: 0,
  firstFeeling: 0,
  lastFeeling: 0,
  isCommand: 0,
}

/**
 * The features of the message in bytes[start, end), UTF-8; reads its first 2,048 bytes. Training and serving
 * both come through here. Never throws, allocates nothing, is not reentrant.
 */
export function collectFeatures(bytes: Uint8Array, start: number, end: number, features: Features): void {
  const { indices } = features
  const stop = Math.min(end, start + MAX_BYTES, bytes.length)
  readTokens(bytes, start, stop, tokens)
  const { rows, points } = tokens

  let count = 0
  let words = 0
  let repeats = 0
  let shouts = 0
  let traitsOfAll = 0
  let lastTraits = 0
  let meaningOfAll = 0
  let previousMeaning = 0
  let previousRole = 0
  let sinceNegation = NEGATION_REACH
  let previousHash = EDGE
  let pointStart = 0
  let isOpening = true
  let opening = 0
  let hasInversion = 0
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
    if (kind !== MENTION && kind !== ADDRESS) {
      lastTraits = traits
      meaning = meaningOf(hash)
      if (kind === WORD) {
        const tail = rows[row + 1] as number
        if (tail !== 0) {
          indices[count++] = rowOf(tail, WORDS)
          meaning |= meaningOf(tail ^ TAIL)
          indices[count++] = rowOf(hashOfPair(hash, tail), CASED)
        }
        if (traits & IS_LAUGHTER) meaning |= FUNNY
        count = writeGrams(points, pointStart, pointEnd, indices, count)
      } else if (kind === WIDE) {
        count = writeWideGrams(points, pointStart, pointEnd, indices, count)
        meaning |= meaningWithin(points, pointStart, pointEnd)
      }
      if (previousMeaning & OPENS_PHRASE) meaning |= meaningOf(hashOfPair(previousHash, hash))
      if (kind !== PUNCTUATION) {
        words += 1
        if ((traits & (HAS_UPPER | HAS_LOWER)) === HAS_UPPER) shouts += 1
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
    const role = roleOf(meaning)
    if ((role | previousRole) !== 0) {
      indices[count++] = STATES_START + ROLE_PAIRS + ((previousRole << 4) | role)
      if (role !== 0 && role <= LAST_FEELING_ROLE) {
        indices[count++] = rowOf(hashOfPair(previousHash, role), BEFORE_ROLE)
        if (sinceNegation < NEGATION_REACH) indices[count++] = STATES_START + NEGATED + role
      }
      if (previousRole !== 0 && previousRole <= LAST_FEELING_ROLE) {
        indices[count++] = rowOf(hashOfPair(previousRole, hash), AFTER_ROLE)
      }
    }
    sinceNegation = (meaning & NEGATION) === 0 ? sinceNegation + 1 : 0
    previousRole = role
    previousMeaning = meaning
    previousHash = hash
    pointStart = pointEnd
  }
  indices[count++] = rowOf(hashOfPair(previousHash, EDGE), PAIRS)

  shape.words = words
  shape.repeats = repeats
  shape.shouts = shouts
  shape.traits = traitsOfAll
  shape.lastTraits = lastTraits
  shape.meaning = meaningOfAll
  shape.opening = opening
  shape.hasInversion = hasInversion
  shape.firstFeeling = firstFeeling < 0 ? 0 : firstFeeling
  shape.lastFeeling = lastFeeling
  shape.isCommand = isCommand()
  features.count = writeStates(shape, 1 << HASH_BITS, indices, count)

  const isPuzzled =
    words === puzzledWords && (askedWords > 0 || (words === 0 && (traitsOfAll & HAS_QUESTION_MARK) !== 0))
  features.signals = (isPuzzled ? CONFUSED : 0) | (meaningOfAll & CHEER ? CHEERING : 0)
}

function rowOf(hash: number, family: number): number {
  return Math.imul(hash ^ family, SPREAD) >>> (32 - HASH_BITS)
}

/** Three characters in a row, the token's ends being spaces. */
function writeGrams(points: Int32Array, start: number, end: number, indices: Int32Array, at: number): number {
  let count = at
  let gram = (SPACE_POINT << 8) ^ (points[start] as number)
  for (let next = start + 1; next < end; next += 1) {
    gram = (gram << 8) ^ (points[next] as number)
    indices[count++] = rowOf(gram, GRAMS)
  }
  indices[count++] = rowOf((gram << 8) ^ SPACE_POINT, GRAMS)
  return count
}

/** Each character, and two in a row, the token's ends being spaces. */
function writeWideGrams(
  points: Int32Array,
  start: number,
  end: number,
  indices: Int32Array,
  at: number,
): number {
  let count = at
  let before = SPACE_POINT
  for (let next = start; next < end; next += 1) {
    const point = points[next] as number
    indices[count++] = rowOf(hashOfPair(before, point), GRAMS)
    indices[count++] = rowOf(point, WIDE_POINTS)
    before = point
  }
  indices[count++] = rowOf(hashOfPair(before, SPACE_POINT), GRAMS)
  return count
}

/**
 * What the lexicon knows of the characters, and pairs of them, inside a run that has no spaces. What puzzles does so
 * alone: inside a run it is a syllable like others.
 */
function meaningWithin(points: Int32Array, start: number, end: number): number {
  let meaning = 0
  for (let at = start; at < end; at += 1) {
    meaning |=
      meaningOf(hashOfPoints(points, at, at + 1)) |
      (at === start ? 0 : meaningOf(hashOfPoints(points, at - 1, at + 1)))
  }
  return meaning & ~PUZZLED
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
function isCommand(): number {
  const { rows, points, count } = tokens
  if (count < 2 || points[0] !== EXCLAMATION_MARK || rows[3] !== 1) return 0
  const traits = rows[TOKEN_WIDTH + 2] as number
  return (traits & JOINED) !== 0 && (traits & KIND_OF_TOKEN) === WORD ? 1 : 0
}
