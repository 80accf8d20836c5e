import { EMOTE_MEANINGS, type EmoteMeaning } from '#contract/emote.ts'
import { LABELS } from '#contract/label.ts'
import type { Classifier } from './classifier.ts'
import { EMOTES } from './lexicon/emotes.ts'
import { CHEER, entriesOf, FUNNY, PUZZLED, SAD } from './lexicon/meanings.ts'
import { createTokens, readTokens } from './tokens.ts'
import { meaningOfToken } from './word-features.ts'

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
  return emotes.has(word) || meaningOfWord(word) !== 0
}

/** What an emote of that name means by the lexicon: as everybody's, or by its ending; null where it says nothing. */
export function meaningOfName(name: string): EmoteMeaning | null {
  const known = emotes.get(name)
  if (known !== undefined) return known
  const meaning = meaningOfWord(name)
  return BITS.find(([bit]) => (meaning & bit) !== 0)?.[1] ?? null
}

/** What the model takes an unknown word for by its letters, where it is fairly sure and it is not just talk; else null. */
export function guessMeaning(classifier: Classifier, word: string): EmoteMeaning | null {
  const probabilities = classifier.probabilities(encoder.encode(word))
  const best = LABELS[probabilities.indexOf(Math.max(...probabilities))]
  const meaning = EMOTE_MEANINGS.find((known) => known === best && known !== 'neutral')
  return meaning !== undefined && Math.max(...probabilities) >= MIN_PROBABILITY ? meaning : null
}

/** What the lexicon says of a text that is one token; 0 of any other. */
function meaningOfWord(text: string): number {
  const bytes = encoder.encode(text)
  const tokens = createTokens(bytes.length)
  readTokens(bytes, 0, bytes.length, tokens)
  return tokens.count === 1 ? meaningOfToken(tokens, 0) : 0
}
