import { LAUGHTER_LETTERS, UPPER } from './characters.ts'

/**
 * Laughter spelled out, in any length: "hahaha", "jajaja", "kkkk", "rsrs", "www", "wkwk", "lolol", "xDDD",
 * "kekekw", "ахаха", "ashuashu", or keys of the middle row struck at random, "skdjksd". Read on the letters of a token, before and after its runs are squeezed; Han and Hangul
 * laughter ("哈哈", "ㅋㅋ") are characters of the lexicon.
 */

const OTHER = 1 << 30
/** Folded code points below this may laugh. */
const TABLE_END = 0x700

const LETTERS = tableOfLetters()

const H = maskOf('h')
const H_VOWELS = maskOf('haeiu')
const J = maskOf('j')
const J_VOWELS = maskOf('jaei')
const K = maskOf('k')
const W = maskOf('w')
const PAIRS = ['rs', 'wk', 'js', 'ks', 'аз'].map(maskOf)
const X_D = maskOf('xd')
const LOL = maskOf('loulwsz')
const KEK = maskOf('kekwls')
const CYRILLIC_H = maskOf('х')
const CYRILLIC = maskOf('хаеи')

const MIDDLE_ROW = maskOf('asdfghjkl')
const A = maskOf('a')
const ASHU = maskOf('ashu')

const LOWER_A = 0x61
const LOWER_S = 0x73
const LOWER_D = 0x64
const LOWER_X = 0x78
const LOWER_L = 0x6c
const LOWER_K = 0x6b
const LOWER_E = 0x65

/**
 * Whether a token laughs: points[start, end) are its squeezed, folded code points, `length` its bytes before,
 * `characters` the bits of all its characters together.
 */
export function isLaughter(
  points: Int32Array,
  start: number,
  end: number,
  length: number,
  characters: number,
): boolean {
  let letters = 0
  for (let at = start; at < end; at += 1) {
    const point = points[at] as number
    letters |= point < TABLE_END ? (LETTERS[point] as number) : OTHER
    if (letters & OTHER) return false
  }
  return laughs(letters, points, start, end - start, length, characters)
}

/** The same once all letters are known to be ones that laugh. */
function laughs(
  letters: number,
  points: Int32Array,
  start: number,
  squeezed: number,
  length: number,
  characters: number,
): boolean {
  if (squeezed === 1) {
    if (letters === K) return length >= 3
    // "WWW" in capitals cheers, "www" laughs.
    return letters === W && length >= 3 && (characters & UPPER) === 0
  }
  if (isWithin(letters, H_VOWELS)) return (letters & H) !== 0 && squeezed >= 4
  // "jaja" is a German yes.
  if (isWithin(letters, J_VOWELS)) return (letters & J) !== 0 && squeezed >= 5
  for (const pair of PAIRS) if (letters === pair) return squeezed >= 4
  if (letters === X_D) return points[start] === LOWER_X
  if (isWithin(letters, LOL)) {
    return squeezed >= 3 && points[start] === LOWER_L && points[start + 2] === LOWER_L
  }
  if (isWithin(letters, KEK)) {
    return (
      squeezed >= 3 &&
      points[start] === LOWER_K &&
      points[start + 1] === LOWER_E &&
      points[start + 2] === LOWER_K
    )
  }
  if (letters === ASHU) return squeezed >= 6
  if (isWithin(letters, MIDDLE_ROW)) return isStruckAtRandom(letters, points, start, squeezed)
  if (isWithin(letters, CYRILLIC)) return (letters & CYRILLIC_H) !== 0 && squeezed >= 4
  return false
}

/** Words of these letters are short or have an "a" and no "j": "flask", "salads". */
function isStruckAtRandom(letters: number, points: Int32Array, start: number, squeezed: number): boolean {
  if (squeezed >= 6 && ((letters & J) !== 0 || (letters & A) === 0)) return true
  return (
    squeezed >= 4 &&
    points[start] === LOWER_A &&
    points[start + 1] === LOWER_S &&
    points[start + 2] === LOWER_D
  )
}

function isWithin(letters: number, allowed: number): boolean {
  return (letters & ~allowed) === 0
}

function maskOf(text: string): number {
  let mask = 0
  for (const letter of text) mask |= LETTERS[letter.codePointAt(0) as number] as number
  return mask
}

function tableOfLetters(): Int32Array {
  const table = new Int32Array(TABLE_END).fill(OTHER)
  let bit = 1
  for (const letter of LAUGHTER_LETTERS) {
    table[letter.codePointAt(0) as number] = bit
    bit <<= 1
  }
  return table
}
