/**
 * 64-bit hashes as two int32, so that ids and users are remembered without a string. Two different keys of one
 * partition's last million share a hash about once in 37 million such memories.
 */

/** [low, high]: where the functions here leave their result, and whence they take their seed. */
export type Hash = Int32Array

export function createHash(): Hash {
  return new Int32Array(2)
}

/** Hashes bytes[start, end) from the seed (low, high) into `hash`. */
export function hashBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  low: number,
  high: number,
  hash: Hash,
): void {
  let a = low ^ 0x9e3779b9
  let b = high ^ (end - start)
  let at = start
  for (; at + 4 <= end; at += 4) {
    const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    a = Math.imul(a ^ word, 0x85ebca6b)
    a = ((a << 15) | (a >>> 17)) + b
    b = Math.imul(b ^ word, 0xc2b2ae35)
    b = ((b << 13) | (b >>> 19)) + a
  }
  let rest = 0
  for (let shift = 0; at < end; at++, shift += 8) rest |= bytes[at]! << shift
  finish(a ^ rest, b ^ Math.imul(rest, 0x27d4eb2f), hash)
}

/** Hashes a non-negative safe integer from the seed (low, high) into `hash`. */
export function hashNumber(value: number, low: number, high: number, hash: Hash): void {
  const upper = Math.floor(value / 0x1_0000_0000)
  finish(low ^ (value | 0), high ^ upper ^ Math.imul(value | 0, 0x27d4eb2f), hash)
}

/** Lets every bit of both halves reach every bit of the result. */
function finish(a: number, b: number, hash: Hash): void {
  let low = Math.imul(a ^ (a >>> 16), 0x85ebca6b) + b
  let high = Math.imul(b ^ (b >>> 16), 0xc2b2ae35) ^ low
  low = Math.imul(low ^ (low >>> 13), 0xc2b2ae35) + high
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d) + low
  low = Math.imul(low ^ (low >>> 16), 0x297a2d39) ^ high
  hash[0] = low ^ (low >>> 15)
  hash[1] = high ^ (high >>> 16)
}
