/** Live connections that may be open at once: each costs its buffer at worst. */
const MAX_CONNECTIONS = 1_000
const MAX_PER_ADDRESS = 100

/** How many live connections are open, in all and by address. */
export interface Limits {
  isFull(address: string): boolean
  /** Counts one; the returned function, called once, uncounts it. */
  take(address: string): () => void
}

export function createLimits(): Limits {
  const open = new Map<string, number>()
  let total = 0
  return {
    isFull: (address) => total >= MAX_CONNECTIONS || (open.get(address) ?? 0) >= MAX_PER_ADDRESS,
    take(address) {
      total++
      open.set(address, (open.get(address) ?? 0) + 1)
      return () => {
        total--
        const left = (open.get(address) ?? 1) - 1
        if (left === 0) open.delete(address)
        else open.set(address, left)
      }
    },
  }
}
