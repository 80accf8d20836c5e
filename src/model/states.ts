import * as meanings from './lexicon/meanings.ts'
import * as traitBits from './traits.ts'

/**
 * The features that describe a message as a whole: a few facts, crossed with each other, each combination a
 * weight row of its own behind the hashed rows. Nothing is hashed here, so nothing collides.
 */

// Constants of its own, see tokens.ts.
const { BAD, FEELINGS_SHIFT, INTERROGATIVE } = meanings
const { HAS_DIGIT, HAS_LOWER, HAS_QUESTION_MARK, HAS_QUESTION_MARKS, HAS_UPPER } = traitBits
const { IS_ADDRESS, IS_BEYOND_ASCII, IS_MENTION } = traitBits

/** The four judgements stand together, BAD lowest. */
const JUDGEMENTS_SHIFT = 31 - Math.clz32(BAD)

/** What a message looks like as a whole. */
export interface Shape {
  /** Tokens that say something: words, emoji, runs of wide characters; repeated ones count once. */
  words: number
  /** Repetitions of the token before. */
  repeats: number
  /** Words in capitals only. */
  shouts: number
  /** Traits of all tokens together, and of the last one that is content. */
  traits: number
  lastTraits: number
  /** What the lexicon says of all tokens together. */
  meaning: number
  /** First word: 0 other, 1 interrogative, 2 auxiliary, 3 pronoun. */
  opening: number
  /** 1 if an auxiliary stands directly before a pronoun. */
  hasInversion: number
  /** Feeling of the first and of the last token: 0 none, 1 funny, 2 sad, 3 cheer, 4 puzzled. */
  firstFeeling: number
  lastFeeling: number
  /** 1 if it is a command to a bot. */
  isCommand: number
}

const QUESTION_FORMS = 0
const QUESTION_MARKS = QUESTION_FORMS + 512
const OPENINGS = QUESTION_MARKS + 8
const LENGTHS = OPENINGS + 8
const SINGLES = LENGTHS + 64
const FEELINGS_BY_LENGTH = SINGLES + 32
const FEELINGS = FEELINGS_BY_LENGTH + 256
const EDGES = FEELINGS + 32
const EXTRAS = EDGES + 64

const JUDGEMENTS = EXTRAS + 16
/** Rows of two neighbours' roles, and of a role that a negation turns. */
export const ROLE_PAIRS = JUDGEMENTS + 1024
export const NEGATED = ROLE_PAIRS + 256

/** Rows that the states take. */
export const STATES = NEGATED + 16

const LENGTHS_UP_TO_20 = Uint8Array.of(0, 1, 2, 3, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)
/**
 * 0 no letter with case, 1 small letters only, 2 capitals inside words, 3 some words in capitals, 4 all; by whether
 * there are words in capitals, capitals, small letters.
 */
const CAPITALS = Uint8Array.of(0, 1, 2, 2, 4, 3, 4, 3)

/** States that one message has at most. */
export const MAX_STATES = 13

/** Writes the state rows of a message from `count` on, each `first` + its state, and returns the new count. */
export function writeStates(shape: Shape, first: number, indices: Int32Array, start: number): number {
  let count = start
  const { words, traits, meaning } = shape
  const asks = flag(traits, HAS_QUESTION_MARK)
  const insists = flag(traits, HAS_QUESTION_MARKS)
  const endsAsking = flag(shape.lastTraits, HAS_QUESTION_MARK)
  const hasMention = flag(traits, IS_MENTION)
  const length = lengthOf(words)
  const feelings = (meaning >>> FEELINGS_SHIFT) & 15
  indices[count++] =
    first +
    QUESTION_FORMS +
    (asks |
      (endsAsking << 1) |
      (shape.opening << 2) |
      (flag(meaning, INTERROGATIVE) << 4) |
      (shape.hasInversion << 5) |
      (insists << 6) |
      (words === 0 ? 128 : 0) |
      (hasMention << 8))
  indices[count++] = first + QUESTION_MARKS + (asks | (endsAsking << 1) | (insists << 2))
  indices[count++] = first + OPENINGS + (asks | (shape.opening << 1))
  indices[count++] = first + LENGTHS + (length << 3) + capitalsOf(shape)
  if (words <= 1) {
    const repeats = shape.repeats > 3 ? 3 : shape.repeats
    const isBeyondAscii = flag(traits, IS_BEYOND_ASCII)
    indices[count++] =
      first + SINGLES + (words | (repeats << 1) | (isBeyondAscii << 3) | (flag(traits, HAS_DIGIT) << 4))
  }
  indices[count++] = first + FEELINGS_BY_LENGTH + (feelings | (asks << 4) | (length << 5))
  indices[count++] = first + FEELINGS + (feelings | (asks << 4))
  indices[count++] = first + EDGES + (shape.firstFeeling | (shape.lastFeeling << 3))
  indices[count++] = first + EXTRAS + (asks | (hasMention << 1))
  const judgements = (meaning >>> JUDGEMENTS_SHIFT) & 15
  if (judgements !== 0) {
    indices[count++] =
      first + JUDGEMENTS + (judgements | (feelings << 4) | (asks << 8) | (words < 5 ? 0 : 512))
  }
  if (traits & IS_ADDRESS) indices[count++] = first + EXTRAS + 4 + asks
  if (shape.isCommand) indices[count++] = first + EXTRAS + 6 + asks
  return count
}

function flag(bits: number, bit: number): number {
  return (0 - (bits & bit)) >>> 31
}

/** 0, 1, 2, 3, 4-5, 6-9, 10-19, 20 and more words. */
function lengthOf(words: number): number {
  return words < LENGTHS_UP_TO_20.length ? (LENGTHS_UP_TO_20[words] as number) : 7
}

function capitalsOf({ traits, shouts }: Shape): number {
  const isShouting = shouts > 0 ? 4 : 0
  return CAPITALS[isShouting | (flag(traits, HAS_UPPER) << 1) | flag(traits, HAS_LOWER)] as number
}
