/** MurmurHash3 (x86, 32 bit): tells files apart, protects against accidents, not against forgery. */
export function digest32(bytes: Uint8Array, seed: number): number {
  let hash = seed | 0
  const wordEnd = bytes.length & ~3
  for (let at = 0; at < wordEnd; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    hash ^= scrambled(word)
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  let rest = 0
  for (let at = bytes.length - 1; at >= wordEnd; at -= 1) rest = (rest << 8) | (bytes[at] as number)
  hash ^= scrambled(rest) ^ bytes.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** 16 hexadecimal digits that name a file by its content. */
export function digestHex(bytes: Uint8Array): string {
  return [0, 0x9747b28c].map((seed) => digest32(bytes, seed).toString(16).padStart(8, '0')).join('')
}

function scrambled(word: number): number {
  const mixed = Math.imul(word, 0xcc9e2d51)
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
}
