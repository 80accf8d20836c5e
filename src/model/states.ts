import { BAD, FEELINGS_SHIFT, INTERROGATIVE } from './lexicon/meanings.ts'
import {
  HAS_DIGIT,
  HAS_LOWER,
  HAS_QUESTION_MARK,
  HAS_QUESTION_MARKS,
  HAS_UPPER,
  IS_ADDRESS,
  IS_BEYOND_ASCII,
  IS_MENTION,
} from './tokens.ts'

/**
 * The features that describe a message as a whole: a few facts, crossed with each other, each combination a
 * weight row of its own behind the hashed rows. Nothing is hashed here, so nothing collides.
 */

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
  const judgements = (meaning / BAD) & 15
  if (judgements !== 0) {
    indices[count++] =
      first + JUDGEMENTS + (judgements | (feelings << 4) | (asks << 8) | (words < 5 ? 0 : 512))
  }
  if (traits & IS_ADDRESS) indices[count++] = first + EXTRAS + 4 + asks
  if (shape.isCommand) indices[count++] = first + EXTRAS + 6 + asks
  return count
}

function flag(bits: number, bit: number): number {
  return (bits & bit) === 0 ? 0 : 1
}

/** 0, 1, 2, 3, 4-5, 6-9, 10-19, 20 and more words. */
function lengthOf(words: number): number {
  if (words < 4) return words
  if (words < 6) return 4
  if (words < 10) return 5
  return words < 20 ? 6 : 7
}

/** No letter with case, small letters only, capitals inside words, some words in capitals, all. */
function capitalsOf({ traits, shouts }: Shape): number {
  if (shouts > 0) return (traits & HAS_LOWER) === 0 ? 4 : 3
  if (traits & HAS_UPPER) return 2
  return (traits & HAS_LOWER) === 0 ? 0 : 1
}
