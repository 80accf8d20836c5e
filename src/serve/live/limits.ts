import { accessRefused } from '#telemetry/serve-events.ts'
import { Failure } from '../errors.ts'

/** Live connections that may be open at once: each costs its buffer at worst. */
const MAX_CONNECTIONS = 1_000
const MAX_PER_ADDRESS = 100

/** How many live connections are open, in all and by address. */
export interface Limits {
  /** Throws `too_many_connections` where no more may be opened. */
  checkRoom(address: string): void
  /** Counts one; the returned function, called once, uncounts it. */
  take(address: string): () => void
}

export function createLimits(): Limits {
  const open = new Map<string, number>()
  let total = 0
  return {
    checkRoom(address) {
      if (total < MAX_CONNECTIONS && (open.get(address) ?? 0) < MAX_PER_ADDRESS) return
      accessRefused('too_many_connections')
      throw new Failure('too_many_connections')
    },
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
