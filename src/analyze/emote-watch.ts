import { MESSAGE_FLAGS, NOT_IN_MOOD } from '#contract/chat-event.ts'
import type { EmoteMeaning } from '#contract/emote.ts'
import type { EventView } from '#contract/event-view.ts'
import type { RoomProposal } from '#store/emote-proposals.ts'
import { HASH_SEED, hashByte, hashBytes } from './hash-bytes.ts'
import { addPerson, countPeople, createPeopleOfWord, type PeopleOfWord } from './people-of-word.ts'

/** A word that fewer people used is nobody's business. */
export const MIN_PEOPLE = 5
/** People who used a word count for so long. */
const WITHIN_MINUTES = 30
/** Words watched at a time in one partition; then the least used of some makes room. */
const MAX_WATCHED = 2_048
/** Of how many the least used one is sought. */
const EVICTION_SAMPLE = 8
/** Words whose meaning was looked up; more are looked up again. */
const MAX_LOOKED_UP = 8_192
const MIN_LETTERS = 3
const MAX_LETTERS = 32
const MINUTE_MS = 60_000
const LEFT_OUT = NOT_IN_MOOD | MESSAGE_FLAGS.sharedCopy

const SPACE = 0x20
const FIRST_CAPITAL = 0x41
const LAST_CAPITAL = 0x5a

/** Kinds of bytes in a word. */
const OTHER = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(String.fromCharCode(byte)))

export interface WordFacts {
  /** Whether the model, or whoever taught it, knows the word already. */
  isKnown(word: string): boolean
  /** What an unknown word may mean. */
  suggest(word: string, roomId: string): EmoteMeaning | null
}

/**
 * Watches for words that look like emotes, mean nothing to the model, and are used by several people of a channel: with
 * a capital inside ("demoWiggle"), or a capital before and nothing else in the message ("Joy Joy"). It keeps words and
 * hashes of people, for half an hour, and never more than so many.
 */
export interface EmoteWatch {
  /** Looks through the message that `view` was read to. */
  observe(bytes: Uint8Array, view: EventView, appendedAtMs: number): void
  /** What several people used in the half hour before T; given once a minute, else empty. */
  take(appendTimeMs: number): RoomProposal[]
}

interface Watched {
  readonly key: number
  readonly roomId: string
  readonly word: string
  readonly people: PeopleOfWord
}

export function createEmoteWatch(facts: WordFacts): EmoteWatch {
  const watched = new Map<number, Watched>()
  const known = new Map<number, boolean>()
  const decoder = new TextDecoder()
  let takenMinute = 0

  function isKnown(hash: number, bytes: Uint8Array, start: number, end: number): boolean {
    let answer = known.get(hash)
    if (answer === undefined) {
      if (known.size >= MAX_LOOKED_UP) known.clear()
      answer = facts.isKnown(decoder.decode(bytes.subarray(start, end)))
      known.set(hash, answer)
    }
    return answer
  }

  /**
   * Drops the least used of the words that wait longest for it, unless all of them could be proposed; the others wait
   * anew. False when there is no room.
   */
  function makeRoom(minute: number): boolean {
    if (watched.size < MAX_WATCHED) return true
    const sample = watched.values().take(EVICTION_SAMPLE).toArray()
    const peopleOf = ({ people }: Watched) => countPeople(people, minute - WITHIN_MINUTES)
    const [least, ...others] = sample.sort((one, other) => peopleOf(one) - peopleOf(other))
    const dropped = least !== undefined && peopleOf(least) < MIN_PEOPLE
    for (const word of dropped ? others : sample) {
      watched.delete(word.key)
      watched.set(word.key, word)
    }
    if (dropped) watched.delete(least.key)
    return dropped
  }

  function note(
    bytes: Uint8Array,
    view: EventView,
    word: { hash: number; start: number; end: number },
    minute: number,
  ) {
    const { hash, start, end } = word
    if (isKnown(hash, bytes, start, end)) return
    const key = hashBytes(bytes, view.roomStart, view.roomEnd, hash)
    let entry = watched.get(key)
    if (entry === undefined) {
      if (!makeRoom(minute)) return
      entry = {
        key,
        roomId: decoder.decode(bytes.subarray(view.roomStart, view.roomEnd)),
        word: decoder.decode(bytes.subarray(start, end)),
        people: createPeopleOfWord(),
      }
      watched.set(key, entry)
    }
    const person = hashBytes(bytes, view.userStart, view.userEnd, HASH_SEED)
    addPerson(entry.people, person, { minute, sinceMinute: minute - WITHIN_MINUTES })
  }

  return {
    observe(bytes, view, appendedAtMs) {
      const { textStart, textEnd, userStart, userEnd, flags } = view
      if ((flags & LEFT_OUT) !== 0 || userEnd === userStart) return
      if (!hasCapital(bytes, textStart, textEnd)) return
      const minute = Math.floor(appendedAtMs / MINUTE_MS)
      let first = 0
      let isAlone = true
      let capital: { hash: number; start: number; end: number } | undefined
      let words = 0
      for (let at = textStart; at < textEnd; ) {
        if (bytes[at]! <= SPACE) {
          at++
          continue
        }
        const start = at
        let hash = HASH_SEED
        let previous = OTHER
        let isWord = true
        let hasInnerCapital = false
        for (; at < textEnd && bytes[at]! > SPACE; at++) {
          const byte = bytes[at]!
          const kind = KINDS[byte]!
          if (kind === OTHER) isWord = false
          if (kind === UPPER && (previous === LOWER || previous === DIGIT)) hasInnerCapital = true
          previous = kind
          hash = hashByte(hash, byte)
        }
        words++
        if (words === 1) first = hash
        else if (hash !== first) isAlone = false
        const letters = at - start
        if (!isWord || letters < MIN_LETTERS || letters > MAX_LETTERS) continue
        if (hasInnerCapital) {
          if (words === 1 || hash !== first) note(bytes, view, { hash, start, end: at }, minute)
        } else if (words === 1 && KINDS[bytes[start]!] === UPPER) capital = { hash, start, end: at }
      }
      if (isAlone && capital !== undefined) note(bytes, view, capital, minute)
    },
    take(appendTimeMs) {
      const minute = Math.floor(appendTimeMs / MINUTE_MS)
      if (minute === takenMinute) return []
      takenMinute = minute
      const proposals: RoomProposal[] = []
      for (const { key, roomId, word, people } of watched.values()) {
        const count = countPeople(people, minute - WITHIN_MINUTES)
        if (count === 0) watched.delete(key)
        if (count < MIN_PEOPLE) continue
        const suggestion = facts.suggest(word, roomId)
        proposals.push({ roomId, emote: word, people: count, suggestion, seenAtMs: appendTimeMs })
      }
      return proposals
    },
  }
}

/** Without one, no word looks like an emote: most messages are done with here. */
function hasCapital(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte >= FIRST_CAPITAL && byte <= LAST_CAPITAL) return true
  }
  return false
}

function kindOf(character: string): number {
  if (/[a-z]/.test(character)) return LOWER
  if (/[A-Z]/.test(character)) return UPPER
  return /[0-9_]/.test(character) ? DIGIT : OTHER
}
