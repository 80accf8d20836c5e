import { CHEERING, CONFUSED, LABELS } from '#contract/label.ts'
import * as characters from './characters.ts'
import * as meanings from './lexicon/meanings.ts'
import * as sheets from './sheet.ts'
import type { Shape } from './states.ts'
import * as states from './states.ts'
import * as reader from './tokens.ts'
import * as traitBits from './traits.ts'
import * as wordFeatures from './word-features.ts'
import type { WordMemory } from './word-memory.ts'
import * as wordMemory from './word-memory.ts'

// Constants of its own, see tokens.ts.
const { WORD } = characters
const {
  AUXILIARY,
  CHEER,
  INTERROGATIVE,
  LAST_FEELING_ROLE,
  lexiconDigest,
  meaningOf,
  OPENS_PHRASE,
  PRONOUN,
} = meanings
const { CHEERFUL, sheetOf } = sheets
const { MAX_STATES, NEGATED, ROLE_PAIRS, STATES, writeStates } = states
const { createTokens, hashOfPair, hashOfToken, readTokens } = reader
const { HAS_QUESTION_MARK, HASH, IS_SUMMED, JOINED, KIND_OF_TOKEN, MENTION, OWN, TOKEN_WIDTH, TRAITS } =
  traitBits
const { HASHED_ROWS, meaningOfToken, rowOf, wordOf, writeOwnFeatures } = wordFeatures
const { countIn, highSumIn, lowSumIn, meaningIn, recallTokens, sheetIn } = wordMemory

/** Only this much of a message is read; Twitch's 500 characters of any script fit. */
export const MAX_BYTES = 2048

export const ROWS = HASHED_ROWS + STATES

/** Raise when the meaning of any feature changes: weights of another version are nonsense. */
const FEATURE_VERSION = 7

/** At most four features a byte ("a!a!": a word, its 3-gram, two pairs), and the states. */
const MAX_FEATURES = MAX_BYTES * 8 + MAX_STATES

/** What makes a family of features its own: the same hash lands elsewhere in each. */
const PAIRS = 0x1b873593
const JOINED_PAIRS = 0x2c1b3c6d
const OPENINGS = 0x297a2d39
const BEFORE_ROLE = 0x6a09e667
const AFTER_ROLE = 0x3c0f5a91
const SPREAD = 0x9e3779b1
/** How many tokens a negation turns. */
const NEGATION_REACH = 3
/** Stands before the first token and behind the last one. */
const EDGE = 0x51ed270b
/** The token that opens a command to a bot. */
const COMMAND = hashOfToken('!')

/** The features of one message, filled by `collectFeatures`; indices[0, count) are rows of the weights. */
export interface Features {
  readonly indices: Int32Array
  count: number
  /** Features that are not among the indices, as a memory knew the sum of their weights, and that sum [labels]. */
  summed: number
  readonly sums: Int32Array
  /** What the lexicon alone says beside the label: CONFUSED, CHEERING, both or none. */
  signals: number
}

export function createFeatures(): Features {
  return {
    indices: new Int32Array(MAX_FEATURES),
    count: 0,
    summed: 0,
    sums: new Int32Array(LABELS.length),
    signals: 0,
  }
}

/** What the weights of a model file must have been trained with: the version of the code, and the lexicon. */
export function featureDigest(): number {
  return (lexiconDigest() ^ Math.imul(FEATURE_VERSION, SPREAD)) >>> 0
}

/** Words of a message that cheers wherever its cheer stands. */
const CHEERS_IN_WORDS = 3

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
export function collectFeatures(
  bytes: Uint8Array,
  start: number,
  end: number,
  features: Features,
  memory: WordMemory | null = null,
): void {
  const { indices, sums } = features
  const stop = Math.min(end, start + MAX_BYTES, bytes.length)
  if (memory === null) readTokens(bytes, start, stop, tokens)
  else recallTokens(bytes, start, stop, tokens, memory)
  const { rows } = tokens

  let count = 0
  let summed = 0
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let words = 0
  let repeats = 0
  let shouts = 0
  let traitsOfAll = 0
  let lastTraits = 0
  let meaningOfAll = 0
  let previousMeaning = 0
  let previousRole = 0
  let wasFeeling = 0
  let sinceNegation = NEGATION_REACH
  let previousHash = EDGE
  let isBefore = 1
  let openingMeaning = 0
  let hasInversion = 0
  let isUnfelt = -1
  let firstFeeling = 0
  let lastFeeling = 0
  let puzzledWords = 0
  let askedWords = 0
  const rowEnd = tokens.count * TOKEN_WIDTH
  for (let row = 0; row < rowEnd; row += TOKEN_WIDTH) {
    const hash = rows[row + HASH] as number
    if (hash === previousHash) {
      repeats += 1
      continue
    }
    const traits = rows[row + TRAITS] as number
    const pair = hashOfPair(previousHash, hash)
    const pairRow = rowOf(pair, (traits & JOINED) === 0 ? PAIRS : JOINED_PAIRS)
    let meaning = 0
    let sheet = 0
    if (traits & IS_SUMMED) {
      indices[count++] = pairRow
      const known = rows[row + OWN] as number
      const one = rows[row + OWN + 1] as number
      const other = rows[row + OWN + 2] as number
      meaning = meaningIn(known)
      sheet = sheetIn(one, other)
      summed += countIn(known)
      first += lowSumIn(one)
      second += highSumIn(one)
      third += lowSumIn(other)
      fourth += highSumIn(other)
    } else {
      indices[count++] = wordOf(hash)
      indices[count++] = pairRow
      meaning = meaningOfToken(tokens, row)
      sheet = sheetOf(traits, meaning)
      count = writeOwnFeatures(tokens, row, indices, count)
    }
    const isContent = (traits & KIND_OF_TOKEN) < MENTION ? -1 : 0
    if ((previousMeaning & OPENS_PHRASE) !== 0) {
      const phrase = meaningOf(pair) & isContent
      if (phrase !== 0) {
        meaning |= phrase
        sheet = sheetOf(traits, meaning)
      }
    }
    const role = sheet & 15
    const feeling = (sheet >>> 4) & 7
    const isWord = (sheet >>> 7) & 1
    const isFirst = (sheet >>> 10) & isBefore
    const feels = 0 - ((sheet >>> 11) & 1)
    words += isWord
    shouts += (sheet >>> 8) & 1
    puzzledWords += (sheet >>> 9) & 1
    askedWords += (meaning >>> 6) & isWord
    hasInversion |= (meaning >>> 2) & (previousMeaning >>> 1) & isWord
    traitsOfAll |= traits
    meaningOfAll |= meaning
    lastTraits = (lastTraits & ~isContent) | (traits & isContent)
    firstFeeling |= feeling & feels & isUnfelt
    isUnfelt &= ~feels
    lastFeeling = (lastFeeling & ~feels) | (feeling & feels)

    // From here on each feature is written, and counts if it holds.
    indices[count] = rowOf(hash, OPENINGS)
    count += isFirst
    isBefore ^= isFirst
    openingMeaning |= meaning & (0 - isFirst)

    const isFeeling = ((role - LAST_FEELING_ROLE - 1) >>> 31) & ((0 - role) >>> 31)
    indices[count] = HASHED_ROWS + ROLE_PAIRS + ((previousRole << 4) | role)
    count += (0 - (role | previousRole)) >>> 31
    indices[count] = rowOf(hashOfPair(previousHash, role), BEFORE_ROLE)
    count += isFeeling
    indices[count] = HASHED_ROWS + NEGATED + role
    count += isFeeling & ((sinceNegation - NEGATION_REACH) >>> 31)
    indices[count] = rowOf(hashOfPair(previousRole, hash), AFTER_ROLE)
    count += wasFeeling
    sinceNegation = (sinceNegation + 1) & (((meaning >>> 11) & 1) - 1)
    previousRole = role
    wasFeeling = isFeeling
    previousMeaning = meaning
    previousHash = hash
  }
  indices[count++] = rowOf(hashOfPair(previousHash, EDGE), PAIRS)
  features.summed = summed
  sums[0] = first
  sums[1] = second
  sums[2] = third
  sums[3] = fourth

  shape.words = words
  shape.repeats = repeats
  shape.shouts = shouts
  shape.traits = traitsOfAll
  shape.lastTraits = lastTraits
  shape.meaning = meaningOfAll
  shape.opening = openingOf(openingMeaning)
  shape.hasInversion = hasInversion
  shape.firstFeeling = firstFeeling
  shape.lastFeeling = lastFeeling
  shape.isCommand = isCommand()
  features.count = writeStates(shape, HASHED_ROWS, indices, count)

  const isPuzzled =
    words === puzzledWords && (askedWords > 0 || (words === 0 && (traitsOfAll & HAS_QUESTION_MARK) !== 0))
  // A "good" or "clean" in the middle of a sentence tells of something; at its edge, or in a few words, it cheers.
  const isCheer =
    (meaningOfAll & CHEER) !== 0 &&
    (words <= CHEERS_IN_WORDS || firstFeeling === CHEERFUL || lastFeeling === CHEERFUL)
  features.signals = (isPuzzled ? CONFUSED : 0) | (isCheer ? CHEERING : 0)
}

function openingOf(meaning: number): number {
  if (meaning & INTERROGATIVE) return 1
  if (meaning & AUXILIARY) return 2
  return meaning & PRONOUN ? 3 : 0
}

/** "!word" at the start talks to a bot. */
function isCommand(): number {
  const { rows, count } = tokens
  if (count < 2 || rows[HASH] !== COMMAND) return 0
  const traits = rows[TOKEN_WIDTH + TRAITS] as number
  return (traits & JOINED) !== 0 && (traits & KIND_OF_TOKEN) === WORD ? 1 : 0
}
