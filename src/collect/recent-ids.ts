/** In each of two generations: at 1,000 messages a second the younger ones are remembered for 16 s. */
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
      // An id is a slice of its frame: a copy of its own lets the frame go.
      young.add(Buffer.from(id, 'utf8').toString('utf8'))
      if (young.size >= maxIds) {
        old = young
        young = new Set()
      }
      return false
    },
  }
}
