/**
 * The features that describe a message as a whole: a few facts, crossed with each other, each combination a
 * weight row of its own behind the hashed rows. Nothing is hashed here, so nothing collides.
 */

/** What a message looks like as a whole; flags are 0 or 1. */
export interface Shape {
  /** Tokens that say something: words, emoji, runs of wide characters; repeated ones count once. */
  words: number
  /** Repetitions of the token before. */
  repeats: number
  letters: number
  capitals: number
  hasQuestionMark: number
  endsInQuestionMark: number
  hasQuestionMarks: number
  /** First word: 0 other, 1 interrogative, 2 auxiliary, 3 pronoun. */
  opening: number
  hasInterrogative: number
  /** An auxiliary directly before a pronoun. */
  hasInversion: number
  /** Feelings anywhere: 1 funny, 2 sad, 4 cheer, 8 puzzled. */
  feelings: number
  /** Feeling of the first and of the last token: 0 none, 1 funny, 2 sad, 3 cheer, 4 puzzled. */
  firstFeeling: number
  lastFeeling: number
  hasMention: number
  hasAddress: number
  isCommand: number
  isBeyondAscii: number
  hasDigit: number
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

/** Rows that the states take. */
export const STATES = EXTRAS + 16

/** States that one message has at most. */
export const MAX_STATES = 12

/** Writes the state rows of a message from `count` on, each `first` + its state, and returns the new count. */
export function writeStates(shape: Shape, first: number, indices: Int32Array, start: number): number {
  let count = start
  const asks = shape.hasQuestionMark
  const length = lengthOf(shape.words)
  const noWord = shape.words === 0 ? 1 : 0
  indices[count++] =
    first +
    QUESTION_FORMS +
    (asks |
      (shape.endsInQuestionMark << 1) |
      (shape.opening << 2) |
      (shape.hasInterrogative << 4) |
      (shape.hasInversion << 5) |
      (shape.hasQuestionMarks << 6) |
      (noWord << 7) |
      (shape.hasMention << 8))
  indices[count++] =
    first + QUESTION_MARKS + (asks | (shape.endsInQuestionMark << 1) | (shape.hasQuestionMarks << 2))
  indices[count++] = first + OPENINGS + (asks | (shape.opening << 1))
  indices[count++] = first + LENGTHS + (length << 3) + capitalsOf(shape.capitals, shape.letters)
  if (shape.words <= 1) {
    const repeats = shape.repeats > 3 ? 3 : shape.repeats
    indices[count++] =
      first + SINGLES + (shape.words | (repeats << 1) | (shape.isBeyondAscii << 3) | (shape.hasDigit << 4))
  }
  indices[count++] = first + FEELINGS_BY_LENGTH + (shape.feelings | (asks << 4) | (length << 5))
  indices[count++] = first + FEELINGS + (shape.feelings | (asks << 4))
  indices[count++] = first + EDGES + (shape.firstFeeling | (shape.lastFeeling << 3))
  indices[count++] = first + EXTRAS + (asks | (shape.hasMention << 1))
  if (shape.hasAddress) indices[count++] = first + EXTRAS + 4 + asks
  if (shape.isCommand) indices[count++] = first + EXTRAS + 6 + asks
  return count
}

/** 0, 1, 2, 3, 4-5, 6-9, 10-19, 20 and more words. */
function lengthOf(words: number): number {
  if (words < 4) return words
  if (words < 6) return 4
  if (words < 10) return 5
  return words < 20 ? 6 : 7
}

/** No letters, no capitals, under a third, under all, all. */
function capitalsOf(capitals: number, letters: number): number {
  if (letters === 0) return 0
  if (capitals === 0) return 1
  if (capitals === letters) return 4
  return capitals * 3 < letters ? 2 : 3
}
