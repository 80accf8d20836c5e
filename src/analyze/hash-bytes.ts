/** 32-bit FNV-1a (Fowler, Noll, Vo), for tables of one process. */
export const HASH_SEED = 0x811c9dc5 | 0

/** The hash with one byte more. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}

/** The hash of bytes[start, end), going on from `seed`. */
export function hashBytes(bytes: Uint8Array, start: number, end: number, seed: number): number {
  let hash = seed
  for (let at = start; at < end; at++) hash = hashByte(hash, bytes[at]!)
  return hash
}
