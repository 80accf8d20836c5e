import type { EmoteMeaning } from '#contract/emote.ts'
import type { Classifier } from './classifier.ts'
import { MAX_BYTES } from './features.ts'
import { append } from './placed-text.ts'

/**
 * Emotes that a channel's operator gave a meaning. A message with one of them is labelled as if the emote of that
 * meaning that everybody knows stood in its place: weights, training and model file know nothing of it.
 */
export interface TaughtEmotes {
  /** What `translate` wrote last. */
  readonly text: Uint8Array
  /**
   * Writes the message in text[start, end), UTF-8, with known emotes in the place of taught ones, and gives its
   * length; -1, and nothing written, when none of them is in it. Allocates nothing and never throws. An emote is a
   * whole word between spaces, in the same case.
   */
  translate(text: Uint8Array, start: number, end: number): number
  /** Whether the word text[start, end) was taught. */
  has(text: Uint8Array, start: number, end: number): boolean
}

/** One for each meaning whose label and signals nobody doubts; a test holds the shipped model to them. */
export const KNOWN_EMOTES: Readonly<Record<EmoteMeaning, string>> = {
  funny: 'KEKW',
  disappointment: 'Sadge',
  cheering: 'PogChamp',
  confused: 'HUH',
  neutral: 'VoHiYo',
}

const SPACE = 0x20
const HASH_SEED = 0x811c9dc5 | 0
const HASH_PRIME = 0x01000193

const encoder = new TextEncoder()
const known = Object.fromEntries(
  Object.entries(KNOWN_EMOTES).map(([meaning, emote]) => [meaning, encoder.encode(emote)]),
) as Readonly<Record<EmoteMeaning, Uint8Array>>
/** One for all: a translation is read before the next one is made. */
const translated = new Uint8Array(MAX_BYTES)

export function createTaughtEmotes(meanings: ReadonlyMap<string, EmoteMeaning>): TaughtEmotes {
  const slots = 1 << Math.ceil(Math.log2(Math.max(2, meanings.size * 4)))
  const names: (Uint8Array | undefined)[] = new Array(slots).fill(undefined)
  const hashes = new Int32Array(slots)
  const places: (Uint8Array | undefined)[] = new Array(slots).fill(undefined)
  for (const [emote, meaning] of meanings) {
    const name = encoder.encode(emote)
    let hash = HASH_SEED
    for (const byte of name) hash = Math.imul(hash ^ byte, HASH_PRIME)
    let slot = hash & (slots - 1)
    while (names[slot] !== undefined) slot = (slot + 1) & (slots - 1)
    names[slot] = name
    hashes[slot] = hash
    places[slot] = known[meaning]
  }

  /** What stands for the word text[start, end) of this hash; undefined when it was not taught. */
  function placeOf(hash: number, text: Uint8Array, start: number, end: number): Uint8Array | undefined {
    let slot = hash & (slots - 1)
    for (let name = names[slot]; name !== undefined; name = names[slot]) {
      if (hashes[slot] === hash && isAt(name, text, start, end)) return places[slot]
      slot = (slot + 1) & (slots - 1)
    }
    return undefined
  }

  return {
    text: translated,
    translate(text, start, end) {
      const stop = Math.min(end, start + MAX_BYTES, text.length)
      let length = -1
      let copied = start
      for (let at = start; at < stop; ) {
        if ((text[at] as number) <= SPACE) {
          at += 1
          continue
        }
        const wordAt = at
        let hash = HASH_SEED
        for (; at < stop && (text[at] as number) > SPACE; at += 1) {
          hash = Math.imul(hash ^ (text[at] as number), HASH_PRIME)
        }
        const place = placeOf(hash, text, wordAt, at)
        if (place === undefined) continue
        length = append(translated, Math.max(0, length), text, copied, wordAt)
        length = append(translated, length, place, 0, place.length)
        copied = at
      }
      return length < 0 ? length : append(translated, length, text, copied, stop)
    },
    has(text, start, end) {
      let hash = HASH_SEED
      for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (text[at] as number), HASH_PRIME)
      return placeOf(hash, text, start, end) !== undefined
    },
  }
}

/** The classifier as it reads a channel in which these emotes were taught. */
export function withTaught(classifier: Classifier, taught: TaughtEmotes): Classifier {
  return {
    id: classifier.id,
    classify(text, start, end) {
      const length = taught.translate(text, start, end)
      return length < 0 ? classifier.classify(text, start, end) : classifier.classify(taught.text, 0, length)
    },
    probabilities(text) {
      const length = taught.translate(text, 0, text.length)
      return classifier.probabilities(length < 0 ? text : taught.text.subarray(0, length))
    },
  }
}

function isAt(name: Uint8Array, text: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let at = 0; at < name.length; at += 1) if (name[at] !== text[start + at]) return false
  return true
}
