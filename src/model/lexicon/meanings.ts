import { hashOfPair, hashOfToken, readEntry } from '../tokens.ts'
import { EMOTES, FAMILIES } from './emotes.ts'
import type { LanguageWords } from './language-words.ts'
import { LANGUAGES } from './languages.ts'

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
/** Of what says nothing, and yet is known: its ending does not speak for it (OkayChamp). */
const KNOWN = OPENS_PHRASE
/** Called bad, called names, turned round, made stronger. */
export const BAD = 1 << 9
const INSULT = 1 << 10
const NEGATION = 1 << 11
const DEGREE = 1 << 12

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

const MEANING_OF_GROUP: readonly (readonly [keyof LanguageWords, number])[] = [
  ['interrogative', INTERROGATIVE],
  ['auxiliary', AUXILIARY],
  ['pronoun', PRONOUN],
  ['filler', FILLER],
  ['confused', PUZZLED],
  ['funny', FUNNY],
  ['disappointment', SAD],
  ['cheering', CHEER],
  ['bad', BAD],
  ['insult', INSULT],
  ['negation', NEGATION],
  ['degree', DEGREE],
]

/** Sets the endings of emote names apart from words of the same letters. */
export const TAIL = 0x5bd1e995
/** And words that have a letter twice ("oof") apart from those of the same hash that have it once ("of"). */
export const TWICE = 0x27d4eb2f

/**
 * A perfect hash table ("hash and displace"): each group of hashes has a displacement under which all of its
 * entries lie in slots of their own, so that a look-up reads one slot and branches nowhere.
 */
const GROUP_BITS = 13
const SLOT_BITS = 15
const SLOT_SPREAD = 0x9e3779b1

const displacements = new Int32Array(1 << GROUP_BITS)
/** Two Int32s a slot: the hash and its meaning. */
const slots = new Int32Array(2 << SLOT_BITS)

fill()

/** The meaning bits of a token's or phrase's hash; 0 when the lexicon does not know it. */
export function meaningOf(hash: number): number {
  const slot = slotOf(hash, displacements[hash >>> (32 - GROUP_BITS)] as number)
  const difference = (slots[slot] as number) ^ hash
  return (slots[slot + 1] as number) & ~((difference | -difference) >> 31)
}

function slotOf(hash: number, displacement: number): number {
  return (Math.imul(hash ^ displacement, SLOT_SPREAD) >>> (31 - SLOT_BITS)) & -2
}

/** A fingerprint of the whole lexicon: weights trained with another lexicon do not fit this one. */
export function lexiconDigest(): number {
  let digest = 0
  for (const value of slots) digest = Math.imul(digest ^ value, 0x01000193)
  return digest >>> 0
}

/** The entries of a lexicon text. */
export function entriesOf(text: string): string[] {
  return text.split(/\s+/).filter((entry) => entry !== '')
}

function fill(): void {
  const lexicon = new Map<number, number>()
  for (const words of Object.values<LanguageWords>(LANGUAGES)) {
    for (const [group, meaning] of MEANING_OF_GROUP) {
      for (const entry of entriesOf(words[group] ?? '')) add(lexicon, entry, meaning)
    }
  }
  const emotes: readonly (readonly [number, keyof typeof EMOTES])[] = [
    [FUNNY, 'funny'],
    [SAD, 'disappointment'],
    [CHEER, 'cheering'],
    [PUZZLED, 'confused'],
  ]
  for (const [meaning, name] of emotes) {
    for (const entry of entriesOf(EMOTES[name])) add(lexicon, entry, meaning)
    for (const entry of entriesOf(FAMILIES[name])) put(lexicon, hashOfToken(entry) ^ TAIL, meaning)
  }
  for (const entry of entriesOf(EMOTES.neutral)) put(lexicon, hashOfToken(entry), KNOWN)
  place(lexicon)
}

/** Phrases are written as two words joined by "_", which no word of the lexicon contains. */
function add(lexicon: Map<number, number>, entry: string, meaning: number): void {
  const [first = '', second, third] = entry.split('_')
  if (third !== undefined) throw new Error(`"${entry}" has more than two words`)
  const { hash, isStretched } = readEntry(first)
  if (second === undefined) {
    put(lexicon, isStretched ? hash ^ TWICE : hash, meaning)
  } else {
    put(lexicon, hash, OPENS_PHRASE)
    put(lexicon, hashOfPair(hash, hashOfToken(second)), meaning)
  }
}

function put(lexicon: Map<number, number>, hash: number, meaning: number): void {
  lexicon.set(hash, (lexicon.get(hash) ?? 0) | meaning)
}

/** Finds each group's displacement, the largest groups first, and fills the slots. */
function place(lexicon: ReadonlyMap<number, number>): void {
  const groups = new Map<number, [number, number][]>()
  for (const entry of lexicon) {
    const group = entry[0] >>> (32 - GROUP_BITS)
    const entries = groups.get(group)
    if (entries === undefined) groups.set(group, [entry])
    else entries.push(entry)
  }
  const bySize = [...groups].sort(([, one], [, other]) => other.length - one.length)
  for (const [group, entries] of bySize) {
    let displacement = 0
    while (!settle(entries, displacement)) displacement += 1
    displacements[group] = displacement
  }
}

/** Puts the entries into their slots under the displacement; where one of these is taken, puts none. */
function settle(entries: readonly (readonly [number, number])[], displacement: number): boolean {
  let settled = 0
  for (const [hash, meaning] of entries) {
    const slot = slotOf(hash, displacement)
    if (slots[slot + 1] !== 0) break
    slots[slot] = hash
    slots[slot + 1] = meaning
    settled += 1
  }
  if (settled === entries.length) return true
  for (const [hash] of entries.slice(0, settled)) slots[slotOf(hash, displacement) + 1] = 0
  return false
}
