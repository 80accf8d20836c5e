/** A seeded source of randomness: the same seed gives the same draws on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [low, high]. */
  between(low: number, high: number): number
  chance(share: number): boolean
  /** One of the items, each as likely. The list must not be empty. */
  pick<T>(items: readonly T[]): T
  /** A key, as likely as its weight. At least one weight must be above 0. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K
  /** Exponentially distributed around `mean`. */
  exponential(mean: number): number
  /** How many of a Poisson process with this mean. Means above 500 are drawn in parts. */
  poisson(mean: number): number
  /** Standard normal. */
  normal(): number
  /** A version 4 UUID. */
  uuid(): string
  /** A generator of its own for one purpose, so that draws for one thing do not shift those for another. */
  fork(purpose: string): Random
}

const LARGEST_POISSON_MEAN = 500

/** The generator of this seed: sfc32, seeded by hashing the text. */
export function createRandom(seed: string | number): Random {
  let [a, b, c, d] = hash(String(seed))

  function bits(): number {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }

  const next = (): number => bits() / 0x1_0000_0000

  function poisson(mean: number): number {
    if (mean > LARGEST_POISSON_MEAN) return poisson(mean / 2) + poisson(mean / 2)
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = next(); product > limit; product *= next()) count++
    return count
  }

  return {
    next,
    poisson,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights & string, number][]
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
      let left = next() * total
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key as never
      }
      return entries.at(-1)![0] as never
    },
    exponential: (mean) => -mean * Math.log(1 - next()),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    uuid() {
      const hex = [bits(), bits(), bits(), bits()].map((part) => part.toString(16).padStart(8, '0')).join('')
      const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]!
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
    },
    fork: (purpose) => createRandom(`${seed}/${purpose}`),
  }
}

/** Four words from a text, by FNV-1a with four starts, each stirred once more. */
function hash(text: string): [number, number, number, number] {
  const word = (start: number): number => {
    let value = start
    for (let at = 0; at < text.length; at++) {
      value = Math.imul(value ^ text.charCodeAt(at), 0x0100_0193)
    }
    value = Math.imul(value ^ (value >>> 16), 0x7feb_352d)
    value = Math.imul(value ^ (value >>> 15), 0x846c_a68b)
    return value ^ (value >>> 16)
  }
  return [word(0x811c_9dc5), word(0x1234_5678), word(0x9e37_79b9), word(0x0bad_cafe)]
}
