import * as characters from './characters.ts'
import * as meanings from './lexicon/meanings.ts'
import type { Tokens } from './tokens.ts'
import * as reader from './tokens.ts'
import * as traitBits from './traits.ts'

// Constants of its own, see tokens.ts.
const { WIDE, WORD } = characters
const { FUNNY, meaningOf, PUZZLED, TAIL, TWICE } = meanings
const { hashOfPair, hashOfPoints } = reader
const { ADDRESS, ELONGATED, HASH, IS_LAUGHTER, KIND_OF_TOKEN, MENTION, POINTS_END } = traitBits
const { TAIL_HASH, TOKEN_WIDTH, TRAITS } = traitBits

/**
 * What one token says by itself, whatever stands beside it: its meaning in the lexicon and its own features, which are
 * the word, its stretching, the end of an emote's name, and its n-grams.
 */

/** Hashed rows are 2^17, 512 KiB: half as many lose half a point on real chat, twice as many gain nothing. */
const HASH_BITS = 17
export const HASHED_ROWS = 1 << HASH_BITS

/** What makes a family of features its own: the same hash lands elsewhere in each. */
const WORDS = 0x3c6ef372
const STRETCHED = 0x165667b1
const GRAMS = 0x7feb352d
const WIDE_POINTS = 0x38b34ae5
const CASED = 0x510e527f
const SPREAD = 0x9e3779b1
const SPACE_POINT = 0x20

/** The row of the weights that a hash has in a family of features. */
export function rowOf(hash: number, family: number): number {
  return Math.imul(hash ^ family, SPREAD) >>> (32 - HASH_BITS)
}

/** The feature that is the token itself. */
export function wordOf(hash: number): number {
  return rowOf(hash, WORDS)
}

/** What the lexicon says of the token at `row` of `tokens`, without its neighbours. */
export function meaningOfToken(tokens: Tokens, row: number): number {
  const { rows, points } = tokens
  const traits = rows[row + TRAITS] as number
  const kind = traits & KIND_OF_TOKEN
  if (kind === MENTION || kind === ADDRESS) return 0
  const hash = rows[row + HASH] as number
  const isStretched = kind === WORD && (traits & ELONGATED) !== 0
  const meaning = meaningOf(hash) | (isStretched ? meaningOf(hash ^ TWICE) : 0)
  if (kind === WORD) {
    // An emote that is known by its whole name is none of its family: WhatChamp does not cheer.
    const tail = meaning === 0 ? (rows[row + TAIL_HASH] as number) : 0
    return meaning | (tail === 0 ? 0 : meaningOf(tail ^ TAIL)) | (traits & IS_LAUGHTER ? FUNNY : 0)
  }
  return kind === WIDE
    ? meaning | meaningWithin(points, startOfPoints(rows, row), rows[row + POINTS_END] as number)
    : meaning
}

/**
 * Writes the token's own features from indices[at] on, all but `wordOf` its hash, and returns where they end: at most
 * two for each byte and two more.
 */
export function writeOwnFeatures(tokens: Tokens, row: number, indices: Int32Array, at: number): number {
  const { rows, points } = tokens
  const hash = rows[row + HASH] as number
  const traits = rows[row + TRAITS] as number
  const kind = traits & KIND_OF_TOKEN
  let count = at
  if (traits & ELONGATED) indices[count++] = rowOf(hash, STRETCHED)
  if (kind === WORD) {
    const tail = rows[row + TAIL_HASH] as number
    if (tail !== 0) {
      indices[count++] = rowOf(tail, WORDS)
      indices[count++] = rowOf(hashOfPair(hash, tail), CASED)
    }
    return writeGrams(points, startOfPoints(rows, row), rows[row + POINTS_END] as number, indices, count)
  }
  return kind === WIDE
    ? writeWideGrams(points, startOfPoints(rows, row), rows[row + POINTS_END] as number, indices, count)
    : count
}

function startOfPoints(rows: Int32Array, row: number): number {
  return row === 0 ? 0 : (rows[row - TOKEN_WIDTH + POINTS_END] as number)
}

/** Three characters in a row, the token's ends being spaces. */
function writeGrams(points: Int32Array, start: number, end: number, indices: Int32Array, at: number): number {
  let count = at
  let gram = (SPACE_POINT << 8) ^ (points[start] as number)
  for (let next = start + 1; next < end; next += 1) {
    gram = (gram << 8) ^ (points[next] as number)
    indices[count++] = rowOf(gram, GRAMS)
  }
  indices[count++] = rowOf((gram << 8) ^ SPACE_POINT, GRAMS)
  return count
}

/** Each character, and two in a row, the token's ends being spaces. */
function writeWideGrams(
  points: Int32Array,
  start: number,
  end: number,
  indices: Int32Array,
  at: number,
): number {
  let count = at
  let before = SPACE_POINT
  for (let next = start; next < end; next += 1) {
    const point = points[next] as number
    indices[count++] = rowOf(hashOfPair(before, point), GRAMS)
    indices[count++] = rowOf(point, WIDE_POINTS)
    before = point
  }
  indices[count++] = rowOf(hashOfPair(before, SPACE_POINT), GRAMS)
  return count
}

/**
 * What the lexicon knows of one, two and three characters in a row inside a run that has no spaces. What puzzles does so
 * alone: inside a run it is a syllable like others.
 */
function meaningWithin(points: Int32Array, start: number, end: number): number {
  let meaning = 0
  for (let at = start; at < end; at += 1) {
    meaning |= meaningOf(hashOfPoints(points, at, at + 1))
    if (at > start) meaning |= meaningOf(hashOfPoints(points, at - 1, at + 1))
    if (at > start + 1) meaning |= meaningOf(hashOfPoints(points, at - 2, at + 1))
  }
  return meaning & ~PUZZLED
}
