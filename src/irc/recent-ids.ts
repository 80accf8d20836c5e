/**
 * In each of two generations: at 1,000 messages a second they are remembered for 16 s at least. An id is a slice of its
 * frame and keeps it in memory: some tens of MiB for all of them.
 */
const MAX_IDS = 16_384

export interface RecentIds {
  /** Whether the id was seen before; it is remembered from now on. */
  seen(id: string): boolean
}

/**
 * A bounded memory of the ids that came last, between MAX_IDS and twice as many: enough to know a message again that
 * two sockets brought while one took over from the other.
 */
export function createRecentIds(maxIds: number = MAX_IDS): RecentIds {
  let young = new Set<string>()
  let old = new Set<string>()

  return {
    seen(id) {
      if (young.has(id) || old.has(id)) return true
      young.add(id)
      if (young.size >= maxIds) {
        old = young
        young = new Set()
      }
      return false
    },
  }
}
