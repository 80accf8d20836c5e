/** A seeded source of numbers: the same seed gives the same run on every machine. */
export interface Random {
  /** A whole number in [0, below). */
  below(below: number): number
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean
  /** One of the items, which must not be empty. */
  pick<T>(items: readonly T[]): T
}

/** xorshift32; `seed` is any whole number. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed ^ 0x6d2b79f5, 0x9e3779b1) | 1

  function next(): number {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }

  return {
    below: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    pick(items) {
      if (items.length === 0) throw new RangeError('nothing to pick from')
      return items[Math.floor(next() * items.length)] as (typeof items)[number]
    },
  }
}
