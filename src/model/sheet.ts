import * as characters from './characters.ts'
import * as meanings from './lexicon/meanings.ts'
import * as traitBits from './traits.ts'

// Constants of its own, see tokens.ts.
const { EMOJI, PUNCTUATION } = characters
const { CHEER, FILLER, FUNNY, PUZZLED, roleOf, SAD } = meanings
const { ADDRESS, HAS_LOWER, HAS_UPPER, KIND_OF_TOKEN, MENTION } = traitBits

/** The feeling of a token that cheers. */
export const CHEERFUL = 3

/**
 * What the message as a whole wants to know of a token, as SHEET_BITS bits: 0-3 its role, 4-6 its feeling (0 none,
 * 1 funny, 2 sad, 3 cheer, 4 puzzled), then whether it says something, shouts, is puzzled or filler, may be the first
 * word, and has a part in what is felt first and last. Bits, so that reading them need not branch.
 */
export function sheetOf(traits: number, meaning: number): number {
  const kind = traits & KIND_OF_TOKEN
  const role = roleOf(meaning)
  if (kind === MENTION || kind === ADDRESS) return role
  const feeling = feelingOf(meaning)
  const isMark = kind === PUNCTUATION
  const felt = role | (feeling << 4) | (isMark && feeling === 0 ? 0 : 1 << 11)
  if (isMark) return felt
  const isShout = (traits & (HAS_UPPER | HAS_LOWER)) === HAS_UPPER
  const isPuzzled = (meaning & (PUZZLED | FILLER)) !== 0
  const mayOpen = kind !== EMOJI && (meaning & FILLER) === 0
  return felt | (1 << 7) | (isShout ? 1 << 8 : 0) | (isPuzzled ? 1 << 9 : 0) | (mayOpen ? 1 << 10 : 0)
}

function feelingOf(meaning: number): number {
  if (meaning & FUNNY) return 1
  if (meaning & SAD) return 2
  if (meaning & CHEER) return CHEERFUL
  return meaning & PUZZLED ? 4 : 0
}
