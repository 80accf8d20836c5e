import { hashOfPair, hashOfToken } from '../tokens.ts'
import { EMOTES, FAMILIES } from './emotes.ts'
import { FEELINGS } from './feelings.ts'
import { JUDGEMENTS } from './judgements.ts'
import { QUESTION_WORDS } from './questions.ts'

/** What the lexicon knows of a token, as bits. */
export const INTERROGATIVE = 1
export const AUXILIARY = 2
export const PRONOUN = 4
/** The four feelings stand together, funny lowest. */
export const FEELINGS_SHIFT = 3
export const FUNNY = 8
export const SAD = 16
export const CHEER = 32
export const PUZZLED = 64
export const FILLER = 128
/** The token may be the first word of a known phrase. */
export const OPENS_PHRASE = 256
/** Called bad, called names, turned round, made stronger. */
export const BAD = 1 << 9
export const INSULT = 1 << 10
export const NEGATION = 1 << 11
export const DEGREE = 1 << 12

/** Roles of a token, one each: what features of neighbours are made of. 0: none. */
export const ROLES = 16
/** The roles from 1 to this judge or feel. */
export const LAST_FEELING_ROLE = 6
const ROLE_ORDER = [
  FUNNY,
  SAD,
  CHEER,
  PUZZLED,
  INSULT,
  BAD,
  NEGATION,
  DEGREE,
  INTERROGATIVE,
  AUXILIARY,
  PRONOUN,
  FILLER,
] as const
const MEANING_BITS = 13
const roles = Uint8Array.from(
  { length: 1 << MEANING_BITS },
  (_, meaning) => ROLE_ORDER.findIndex((bit) => (meaning & bit) !== 0) + 1,
)

/** The role of a token that has these meanings: the first in the order of ROLE_ORDER. */
export function roleOf(meaning: number): number {
  return roles[meaning] as number
}

/** Sets the endings of emote names apart from words of the same letters. */
export const TAIL = 0x5bd1e995

/** Slots of the open-addressing tables: a power of two, at least four times the entries. */
const SLOTS = 1 << 14

const keys = new Int32Array(SLOTS)
const meanings = new Int16Array(SLOTS)

fill()

/** The meaning bits of a token's or phrase's hash; 0 when the lexicon does not know it. */
export function meaningOf(hash: number): number {
  let slot = hash & (SLOTS - 1)
  while (meanings[slot] !== 0) {
    if (keys[slot] === hash) return meanings[slot] as number
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}

/** A fingerprint of the whole lexicon: weights trained with another lexicon do not fit this one. */
export function lexiconDigest(): number {
  let digest = 0
  for (let slot = 0; slot < SLOTS; slot += 1) {
    digest = Math.imul(digest ^ (keys[slot] as number), 0x01000193)
    digest = Math.imul(digest ^ (meanings[slot] as number), 0x01000193)
  }
  return digest >>> 0
}

/** The entries of a lexicon text. */
export function entriesOf(text: string): string[] {
  return text.split(/\s+/).filter((entry) => entry !== '')
}

function fill(): void {
  const groups: readonly (readonly [number, Record<string, string>])[] = [
    [INTERROGATIVE, QUESTION_WORDS.interrogative],
    [AUXILIARY, QUESTION_WORDS.auxiliary],
    [PRONOUN, QUESTION_WORDS.pronoun],
    [FILLER, QUESTION_WORDS.filler],
    [PUZZLED, QUESTION_WORDS.confused],
    [FUNNY, FEELINGS.funny],
    [SAD, FEELINGS.disappointment],
    [CHEER, FEELINGS.cheering],
    [BAD, JUDGEMENTS.bad],
    [INSULT, JUDGEMENTS.insult],
    [NEGATION, JUDGEMENTS.negation],
    [DEGREE, JUDGEMENTS.degree],
  ]
  for (const [meaning, languages] of groups) {
    for (const entry of Object.values(languages).flatMap(entriesOf)) add(entry, meaning)
  }
  const emotes: readonly (readonly [number, keyof typeof EMOTES])[] = [
    [FUNNY, 'funny'],
    [SAD, 'disappointment'],
    [CHEER, 'cheering'],
    [PUZZLED, 'confused'],
  ]
  for (const [meaning, name] of emotes) {
    for (const entry of entriesOf(EMOTES[name])) add(entry, meaning)
    for (const entry of entriesOf(FAMILIES[name])) put(hashOfToken(entry) ^ TAIL, meaning)
  }
}

/** Phrases are written as two words joined by "_", which no word of the lexicon contains. */
function add(entry: string, meaning: number): void {
  const [first = '', second] = entry.split('_')
  if (second === undefined) {
    put(hashOfToken(first), meaning)
  } else {
    put(hashOfToken(first), OPENS_PHRASE)
    put(hashOfPair(hashOfToken(first), hashOfToken(second)), meaning)
  }
}

function put(hash: number, meaning: number): void {
  let slot = hash & (SLOTS - 1)
  while (meanings[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
  keys[slot] = hash
  meanings[slot] = (meanings[slot] as number) | meaning
}
