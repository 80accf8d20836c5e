import { BEYOND_ASCII, DIGIT, UPPER } from './characters.ts'

/** What is known of a token and how its row is laid out. */

/** Two more kinds of token beside the kinds of character: "@name" and a web address. */
export const MENTION = 6
export const ADDRESS = 7

/** A token's traits, TRAIT_BITS of them: bits 0-2 its kind, then these. */
export const TRAIT_BITS = 14
export const KIND_OF_TOKEN = 7
/** No space stands before it. */
export const JOINED = 1 << 3
/** These three stand as they do in a character. */
export const TRAITS_SHIFT = 20
export const LOWER_SHIFT = 24
export const HAS_UPPER = UPPER >>> TRAITS_SHIFT
export const IS_BEYOND_ASCII = BEYOND_ASCII >>> TRAITS_SHIFT
export const HAS_DIGIT = DIGIT >>> TRAITS_SHIFT
export const HAS_LOWER = 1 << 7
/** Some character was repeated ("looool"). */
export const ELONGATED = 1 << 8
export const HAS_QUESTION_MARK = 1 << 9
export const HAS_QUESTION_MARKS = 1 << 10
export const IS_LAUGHTER = 1 << 11
export const IS_MENTION = 1 << 12
export const IS_ADDRESS = 1 << 13

/** What a token's own features add up to stands in its row, see `word-memory.ts`. */
export const IS_SUMMED = 1 << 14

/** Int32s a token takes in the rows of `Tokens`. */
export const TOKEN_WIDTH = 8
/** Which of them is what: its hash, its tail's hash (0: none), its traits, the end of its points. */
export const HASH = 0
export const TAIL_HASH = 1
export const TRAITS = 2
export const POINTS_END = 3
/** And of a summed token what its own features come to, three Int32s, see `word-memory.ts`. */
export const OWN = 4
