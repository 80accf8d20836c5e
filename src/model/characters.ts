/**
 * Code points -> characters: folded code points, each with its kind. One table for training and serving, so
 * that "FÜNF", "fünf" and full-width or stylised letters meet in the same features.
 */

export const SPACE = 0
/** A letter, mark or digit of a script that puts spaces between words. */
export const WORD = 1
export const PUNCTUATION = 2
/** Han, kana, Hangul: few characters a word, so pairs of them carry the meaning. */
export const WIDE = 3
/** A symbol that is a token by itself. */
export const EMOJI = 4
/** Invisible characters and marks: they never reach the features. */
export const SKIPPED = 5

/**
 * A character is one Int32: bits 0-20 the folded code point, 21-23 its kind, 24 upper case, 25 beyond ASCII,
 * 26 a digit 0-9, 27-29 the bytes that it takes, 30 a letter that laughter is spelled with,
 * 31 lower case.
 */
export const POINT = 0x1fffff
export const KIND_SHIFT = 21
export const KIND = 7
const UPPER_SHIFT = 24
export const UPPER = 1 << UPPER_SHIFT
export const BEYOND_ASCII = 1 << 25
export const DIGIT = 1 << 26
export const LENGTH_SHIFT = 27
export const LENGTH = 7
export const LAUGHS = 1 << 30
export const LOWER = 1 << 31

/** The letters that laughter is spelled with, see `isLaughter`. */
export const LAUGHTER_LETTERS = 'haeiujkrswxdlozfgхаеиз'

/** Code points below this have a row in the table; above are rare Han, tags and nothing else that chats use. */
export const TABLE_END = 0x20000

/** [first, last, kind], later lines win. */
const KINDS: readonly (readonly [number, number, number])[] = [
  [0x00, 0x20, SPACE],
  [0x21, 0x2f, PUNCTUATION],
  [0x3a, 0x40, PUNCTUATION],
  [0x5b, 0x60, PUNCTUATION],
  [0x5f, 0x5f, WORD],
  [0x7b, 0x7e, PUNCTUATION],
  [0x7f, 0xa0, SPACE],
  [0xa1, 0xbf, PUNCTUATION],
  [0xd7, 0xd7, PUNCTUATION],
  [0xf7, 0xf7, PUNCTUATION],
  [0x0300, 0x036f, SKIPPED],
  [0x037e, 0x037e, PUNCTUATION],
  [0x061b, 0x061b, PUNCTUATION],
  [0x061c, 0x061c, SKIPPED],
  [0x061f, 0x061f, PUNCTUATION],
  [0x1100, 0x11ff, WIDE],
  [0x115f, 0x1160, SKIPPED],
  [0x17b4, 0x17b5, SKIPPED],
  [0x180b, 0x180f, SKIPPED],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, SKIPPED],
  [0x2010, 0x2027, PUNCTUATION],
  [0x2028, 0x2029, SPACE],
  [0x202a, 0x202e, SKIPPED],
  [0x202f, 0x202f, SPACE],
  [0x2030, 0x205e, PUNCTUATION],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x206f, SKIPPED],
  [0x20a0, 0x20cf, PUNCTUATION],
  [0x20d0, 0x20ff, SKIPPED],
  [0x2190, 0x22ff, PUNCTUATION],
  [0x2300, 0x23ff, EMOJI],
  [0x2400, 0x245f, PUNCTUATION],
  [0x2500, 0x25ff, PUNCTUATION],
  [0x2600, 0x27bf, EMOJI],
  [0x27c0, 0x2aff, PUNCTUATION],
  [0x2800, 0x2800, SPACE],
  [0x2b00, 0x2bff, EMOJI],
  [0x2e00, 0x2e7f, PUNCTUATION],
  [0x2e80, 0x2fdf, WIDE],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x3004, PUNCTUATION],
  [0x3005, 0x3007, WIDE],
  [0x3008, 0x303f, PUNCTUATION],
  [0x3040, 0x9fff, WIDE],
  [0x30fb, 0x30fb, PUNCTUATION],
  [0x3164, 0x3164, SKIPPED],
  [0xac00, 0xd7ff, WIDE],
  [0xd800, 0xf8ff, PUNCTUATION],
  [0xf900, 0xfaff, WIDE],
  [0xfe00, 0xfe0f, SKIPPED],
  [0xfe30, 0xfe4f, PUNCTUATION],
  [0xfeff, 0xfeff, SKIPPED],
  [0xff5f, 0xff65, PUNCTUATION],
  [0xff66, 0xff9f, WIDE],
  [0xffa0, 0xffa0, SKIPPED],
  [0xfff0, 0xfffb, SKIPPED],
  [0xfffc, 0xffff, PUNCTUATION],
  [0x1f000, 0x1faff, EMOJI],
  [0x1f3fb, 0x1f3ff, SKIPPED],
]

/** [first, last] of the letters that have case, accents or a compatibility form. */
const FOLDED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xaa, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2070, 0x209c],
  [0x2100, 0x218f],
  [0x2460, 0x24ff],
  [0xff01, 0xff9f],
  [0x1d400, 0x1d7ff],
]

/** Apostrophes vanish ("don't" = "dont"), every question mark is "?", and letters without a decomposition. */
const SPECIAL: readonly (readonly [string, string | null])[] = [
  ["'", null],
  ['\u2018', null],
  ['\u2019', null],
  ['\u00b4', null],
  ['¿', '?'],
  ['\u037e', '?'],
  ['؟', '?'],
  ['ß', 's'],
  ['ẞ', 's'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
]

/** By code point; the first 128 are one byte long, for others see `decodeCharacter`. */
export const CHARACTERS = tableOfCharacters()

function tableOfCharacters(): Int32Array {
  const table = new Int32Array(TABLE_END)
  for (let point = 0; point < TABLE_END; point += 1) {
    table[point] = point | (WORD << KIND_SHIFT) | (point < 0x80 ? 1 << LENGTH_SHIFT : BEYOND_ASCII)
  }
  const kindMask = KIND << KIND_SHIFT
  for (const [first, last, kind] of KINDS) {
    for (let point = first; point <= last; point += 1) {
      table[point] = ((table[point] as number) & ~kindMask) | (kind << KIND_SHIFT)
    }
  }
  for (let letter = 0x61; letter <= 0x7a; letter += 1) table[letter] = (table[letter] as number) | LOWER
  for (let digit = 0x30; digit <= 0x39; digit += 1) table[digit] = (table[digit] as number) | DIGIT
  for (const letter of LAUGHTER_LETTERS) {
    const point = letter.codePointAt(0) as number
    table[point] = (table[point] as number) | LAUGHS
  }
  for (const [first, last] of FOLDED) {
    for (let point = first; point <= last; point += 1) table[point] = folded(point, table)
  }
  for (const [from, to] of SPECIAL) {
    const point = from.codePointAt(0) as number
    const original = table[point] as number
    table[point] =
      to === null
        ? (original & ~kindMask) | (SKIPPED << KIND_SHIFT)
        : readAs(to.codePointAt(0) as number, original, table)
  }
  return table
}

/** The row of a character's lower-case base letter: no accents, no width, no style. */
function folded(point: number, table: Int32Array): number {
  const original = table[point] as number
  const text = String.fromCodePoint(point).normalize('NFKD')
  const lower = text.toLowerCase()
  const base = lower.codePointAt(0) as number
  if (base >= TABLE_END) return original
  const isLetter = ((original >>> KIND_SHIFT) & KIND) === WORD
  const isUpper = isLetter && lower !== text
  const isLower = isLetter && !isUpper && text.toUpperCase() !== text
  const row = base === point ? original : readAs(base, original, table)
  return (row & ~(UPPER | LOWER)) | (isUpper ? UPPER : 0) | (isLower ? LOWER : 0)
}

/** The row of a character that reads as another one; what the bytes say of it stays. */
function readAs(other: number, original: number, table: Int32Array): number {
  const own = BEYOND_ASCII | UPPER | LOWER | (LENGTH << LENGTH_SHIFT)
  return ((table[other] as number) & ~own) | (original & own)
}
