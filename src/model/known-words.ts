import { EMOTE_MEANINGS, type EmoteMeaning } from '#contract/emote.ts'
import { LABELS } from '#contract/label.ts'
import type { Classifier } from './classifier.ts'
import { EMOTES } from './lexicon/emotes.ts'
import { CHEER, entriesOf, FUNNY, meaningOf, PUZZLED, SAD, TAIL } from './lexicon/meanings.ts'
import { createTokens, readTokens } from './tokens.ts'

/** A guess of the model at a word that it never met is worth telling from here on. */
const MIN_PROBABILITY = 0.7

const encoder = new TextEncoder()
const emotes = new Map(
  EMOTE_MEANINGS.flatMap((meaning) => entriesOf(EMOTES[meaning]).map((emote) => [emote, meaning])),
)
/** Of a name that says several things the first counts. */
const BITS: readonly (readonly [number, EmoteMeaning])[] = [
  [FUNNY, 'funny'],
  [SAD, 'disappointment'],
  [CHEER, 'cheering'],
  [PUZZLED, 'confused'],
]

/** Whether the lexicon knows the word: as it stands, as an emote of everybody's, or by its ending. */
export function isInLexicon(word: string): boolean {
  if (emotes.has(word)) return true
  const bytes = encoder.encode(word)
  const { rows, count } = readAll(bytes)
  if (count !== 1) return false
  const [hash = 0, tail = 0] = rows
  return meaningOf(hash) !== 0 || (tail !== 0 && meaningOf(tail ^ TAIL) !== 0)
}

/** What an emote of that name means by the lexicon: as everybody's, or by its ending; null where it says nothing. */
export function meaningOfName(name: string): EmoteMeaning | null {
  const known = emotes.get(name)
  if (known !== undefined) return known
  const { rows, count } = readAll(encoder.encode(name))
  const [hash = 0, tail = 0] = rows
  if (count !== 1) return null
  const meaning = meaningOf(hash) | (tail === 0 ? 0 : meaningOf(tail ^ TAIL))
  return BITS.find(([bit]) => (meaning & bit) !== 0)?.[1] ?? null
}

/** What the model takes an unknown word for by its letters, where it is fairly sure and it is not just talk; else null. */
export function guessMeaning(classifier: Classifier, word: string): EmoteMeaning | null {
  const probabilities = classifier.probabilities(encoder.encode(word))
  const best = LABELS[probabilities.indexOf(Math.max(...probabilities))]
  const meaning = EMOTE_MEANINGS.find((known) => known === best && known !== 'neutral')
  return meaning !== undefined && Math.max(...probabilities) >= MIN_PROBABILITY ? meaning : null
}

function readAll(bytes: Uint8Array): { rows: Int32Array; count: number } {
  const tokens = createTokens(bytes.length)
  readTokens(bytes, 0, bytes.length, tokens)
  return tokens
}
