import { placeOfEmote } from './emote-names.ts'
import { MAX_BYTES } from './features.ts'
import { append } from './placed-text.ts'
import type { TaughtEmotes } from './taught-emotes.ts'

/** A range of bytes is `start` and `end` in the bytes that hold both; without spans, start = end. */
export interface SpannedText {
  readonly textStart: number
  readonly textEnd: number
  /** Twitch's emotes tag: `id:first-last,…/id:…`, in code points of the text. */
  readonly emotesStart: number
  readonly emotesEnd: number
}

const SPACE = 0x20
const COMMA = 0x2c
const DASH = 0x2d
const SLASH = 0x2f
const ZERO = 0x30
const COLON = 0x3a
/** Of a number in the tag: what is longer is no place in a text that is read. */
const MAX_DIGITS = 4

/** What `placeEmotes` wrote last: a message is read before the next one is placed. */
export const placedText = new Uint8Array(MAX_BYTES)
/** For each code point of the text at which an emote begins, the one behind its end; 0 elsewhere. */
const ends = new Int32Array(MAX_BYTES)

/**
 * Writes the text to `placedText` with what stands for them (see `placeOfEmote`) in the place of the emotes that Twitch
 * found in it, and returns its length; -1, and nothing written, when it stays as it is. What was taught is left alone, and
 * so is a span that is not a whole word. Allocates nothing and never throws.
 */
export function placeEmotes(
  bytes: Uint8Array,
  { textStart, textEnd, emotesStart, emotesEnd }: SpannedText,
  taught?: TaughtEmotes,
): number {
  const stop = Math.min(textEnd, textStart + MAX_BYTES)
  markSpans(bytes, emotesStart, emotesEnd, stop - textStart)
  let length = -1
  let copied = textStart
  let point = 0
  let at = textStart
  while (at < stop) {
    const end = ends[point] as number
    let next = nextPoint(bytes, at, stop)
    point += 1
    if (end !== 0) {
      for (; point < end && next < stop; point += 1) next = nextPoint(bytes, next, stop)
      if (isWord(bytes, at, next, textStart, stop) && !taught?.has(bytes, at, next)) {
        const place = placeOfEmote(bytes, at, next)
        if (place !== undefined) {
          length = append(placedText, Math.max(0, length), bytes, copied, at)
          length = append(placedText, length, place, 0, place.length)
          copied = next
        }
      }
    }
    at = next
  }
  ends.fill(0, 0, stop - textStart)
  return length < 0 ? length : append(placedText, length, bytes, copied, stop)
}

/** Notes in `ends` the spans of the tag that begin before code point `limit`. */
function markSpans(bytes: Uint8Array, start: number, end: number, limit: number): void {
  let at = start
  while (at < end) {
    while (at < end && bytes[at] !== COLON) at += 1
    do {
      const firstAt = at + 1
      const dash = endOfNumber(bytes, firstAt, end)
      const lastAt = dash + 1
      at = endOfNumber(bytes, lastAt, end)
      if (bytes[dash] !== DASH || at === lastAt || dash === firstAt) break
      if (at < end && bytes[at] !== COMMA && bytes[at] !== SLASH) break
      const first = numberAt(bytes, firstAt, dash)
      const last = numberAt(bytes, lastAt, at)
      if (first <= last && first < limit) ends[first] = last + 1
    } while (at < end && bytes[at] === COMMA)
    while (at < end && bytes[at] !== SLASH) at += 1
  }
}

function endOfNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (
    at < end &&
    at - start < MAX_DIGITS &&
    (bytes[at] as number) >= ZERO &&
    (bytes[at] as number) < COLON
  )
    at += 1
  return at
}

function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at += 1) number = number * 10 + (bytes[at] as number) - ZERO
  return number
}

function nextPoint(bytes: Uint8Array, at: number, stop: number): number {
  let next = at + 1
  while (next < stop && ((bytes[next] as number) & 0xc0) === 0x80) next += 1
  return next
}

/** Whether bytes[start, end) has spaces or the text's ends on both sides and none within. */
function isWord(bytes: Uint8Array, start: number, end: number, textStart: number, stop: number): boolean {
  if (start > textStart && (bytes[start - 1] as number) > SPACE) return false
  if (end < stop && (bytes[end] as number) > SPACE) return false
  for (let at = start; at < end; at += 1) if ((bytes[at] as number) <= SPACE) return false
  return true
}
