import { EMOTE_MEANINGS, type EmoteMeaning } from '#contract/emote.ts'
import { EMOTES, FAMILIES, HEADS } from './lexicon/emotes.ts'
import { entriesOf } from './lexicon/meanings.ts'
import { KNOWN_EMOTES } from './taught-emotes.ts'

/**
 * What stands for an emote that Twitch says is one. Its name may be read as no word of a message may be: it is never the
 * ordinary word of the same letters, and a family is found inside it where a word would have to be left alone.
 */

/** Smileys that the corpus writes: they stay. Of others, these read as one of them, and the rest as the first. */
const SMILEYS = ':) :( :D ;) :P :p ;P ;p :O :o :| :/ :\\ <3 B) O_o o_O D:'
const READ_AS: Readonly<Record<string, string>> = {
  ':-(': ':(',
  '>(': ':(',
  ":'(": ':(',
  ':-D': ':D',
  ':d': ':D',
}
const OTHER_SMILEY = ':)'

/** A family inside a name without capitals must be longer than what happens to stand at the end of any word. */
const MIN_PREFIX = 3
const MIN_ENDING = 4
/** One letter says nothing, as with the tails of words. */
const MIN_NAME = 2
/** "Kappa_HF": two capitals that Twitch adds to a name when somebody changes the picture. */
const MODIFIER_LENGTH = 3

const HASH_SEED = 0x811c9dc5 | 0
const HASH_PRIME = 0x01000193
const UNDERSCORE = 0x5f
const NEUTRAL = EMOTE_MEANINGS.indexOf('neutral')

const encoder = new TextEncoder()
const places = EMOTE_MEANINGS.map((meaning) => encoder.encode(KNOWN_EMOTES[meaning]))
const smileys = new Map(Object.entries(READ_AS).map(([one, other]) => [keyOf(one), encoder.encode(other)]))
const otherSmiley = encoder.encode(OTHER_SMILEY)
const staying = new Set([...Object.values(EMOTES), SMILEYS].flatMap(entriesOf).map((name) => keyOf(name)))
const names = meaningsOf([FAMILIES, EMOTES])
const heads = meaningsOf([HEADS])

/**
 * What to read in the place of the emote called name[start, end), UTF-8; undefined when it is one that the lexicon or
 * the corpus knows as it is written. The name's own, without the prefix of its channel, is its meaning where the lexicon
 * has it, then an ending of it, a beginning of it, and neutral.
 */
export function placeOfEmote(name: Uint8Array, start: number, end: number): Uint8Array | undefined {
  if (staying.has(hashOf(name, start, end, 0))) return undefined
  if (!isAlphanumeric(name[start] as number)) return smileys.get(hashOf(name, start, end, 0)) ?? otherSmiley
  return places[meaningOfName(name, start, withoutModifier(name, start, end))]
}

function meaningOfName(name: Uint8Array, start: number, end: number): number {
  const bare = withoutNumber(name, start, end)
  const ending = meaningOfEnding(name, start, end) ?? meaningOfEnding(name, start, bare)
  return ending ?? meaningOfHead(name, start, bare) ?? NEUTRAL
}

/** The first of the name's parts, from each of its seams to its end, that shows a feeling. */
function meaningOfEnding(name: Uint8Array, start: number, end: number): number | undefined {
  let hasCapital = false
  for (let at = start; at <= end - MIN_NAME; at += 1) {
    hasCapital ||= isCapital(name[at] as number)
    const isLong = !hasCapital && at - start >= MIN_PREFIX && end - at >= MIN_ENDING
    if (!isLong && !isSeam(name, start, at)) continue
    const meaning = names.get(hashOf(name, at, end, 1))
    if (meaning !== undefined && meaning !== NEUTRAL) return meaning
  }
  return undefined
}

/** The longest beginning, from the name's first seam that has one to another seam, that shows a feeling. */
function meaningOfHead(name: Uint8Array, start: number, end: number): number | undefined {
  for (let from = start; from < end; from += 1) {
    if (!isSeam(name, start, from)) continue
    for (let to = end; to >= from + MIN_NAME; to -= 1) {
      if (to < end && !isSeam(name, start, to)) continue
      const meaning = heads.get(hashOf(name, from, to, 1))
      if (meaning !== undefined) return meaning
    }
  }
  return undefined
}

/** Where a new part of a name begins: at its start, at a capital after none, at a digit after a letter. */
function isSeam(name: Uint8Array, start: number, at: number): boolean {
  if (at === start) return true
  const before = name[at - 1] as number
  const own = name[at] as number
  return isCapital(own) ? !isCapital(before) : isDigit(own) && !isDigit(before)
}

function withoutModifier(name: Uint8Array, start: number, end: number): number {
  const at = end - MODIFIER_LENGTH
  const isModified =
    at > start &&
    name[at] === UNDERSCORE &&
    isCapital(name[at + 1] as number) &&
    isCapital(name[at + 2] as number)
  return isModified ? at : end
}

/** "demoHype3" is one of several pictures of "demoHype". */
function withoutNumber(name: Uint8Array, start: number, end: number): number {
  let to = end
  while (to > start + 1 && isDigit(name[to - 1] as number)) to -= 1
  return to
}

function meaningsOf(
  sources: readonly Readonly<Partial<Record<EmoteMeaning, string>>>[],
): ReadonlyMap<number, number> {
  const meanings = new Map<number, number>()
  for (const source of sources) {
    for (const [index, meaning] of EMOTE_MEANINGS.entries()) {
      for (const entry of entriesOf(source[meaning] ?? '')) {
        const bytes = encoder.encode(entry)
        const key = hashOf(bytes, 0, bytes.length, 1)
        if (!meanings.has(key)) meanings.set(key, index)
      }
    }
  }
  return meanings
}

function keyOf(name: string): number {
  const bytes = encoder.encode(name)
  return hashOf(bytes, 0, bytes.length, 0)
}

/** 30 bits, so that a Map keeps it without a box; `folds` 1 reads capitals as small letters. */
function hashOf(name: Uint8Array, start: number, end: number, folds: 0 | 1): number {
  let hash = HASH_SEED
  for (let at = start; at < end; at += 1) {
    const byte = name[at] as number
    hash = Math.imul(hash ^ (folds === 1 && isCapital(byte) ? byte | 0x20 : byte), HASH_PRIME)
  }
  return hash >>> 2
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function isAlphanumeric(byte: number): boolean {
  return isCapital(byte) || isDigit(byte) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0x80
}
