/** In each of two generations: at 1,000 messages a second they are remembered for 16 s at least. */
const MAX_IDS = 16_384
/** Places of a generation for each of its ids: most look-ups find theirs at once. */
const PLACES_AN_ID = 4

export interface RecentIds {
  /** Whether the id was seen before; it is remembered from now on. */
  seen(id: string): boolean
}

/**
 * A bounded memory of the ids that came last, between MAX_IDS and twice as many: enough to know a message again that
 * two sockets brought while one took over from the other. It keeps 64 bits of each, so that no id, which is a slice of
 * its frame, keeps that in memory; among 32,768 ids one in 5 × 10^14 is taken for another.
 */
export function createRecentIds(maxIds: number = MAX_IDS): RecentIds {
  const places = 2 ** Math.ceil(Math.log2(maxIds * PLACES_AN_ID))
  const hash = new Int32Array(2)
  /** Two words a place, both 0 where it is free. */
  let young = new Int32Array(2 * places)
  let old = new Int32Array(2 * places)
  let size = 0

  /** Where the hash is in the generation, or the free place where it belongs. */
  function placeIn(generation: Int32Array): number {
    const high = hash[0]!
    const low = hash[1]!
    for (let place = low & (places - 1); ; place = (place + 1) & (places - 1)) {
      const at = 2 * place
      if (generation[at] === high && generation[at + 1] === low) return at
      if (generation[at] === 0 && generation[at + 1] === 0) return at
    }
  }

  function holds(generation: Int32Array, at: number): boolean {
    return generation[at] !== 0 || generation[at + 1] !== 0
  }

  return {
    seen(id) {
      hashInto(hash, id)
      const at = placeIn(young)
      if (holds(young, at) || holds(old, placeIn(old))) return true
      young[at] = hash[0]!
      young[at + 1] = hash[1]!
      if (++size >= maxIds) {
        const oldest = old
        old = young
        young = oldest.fill(0)
        size = 0
      }
      return false
    },
  }
}

/** Two words of the text, not both 0: cyrb53 by bryc, with all of its bits. */
function hashInto(hash: Int32Array, text: string): void {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  hash[0] = high
  hash[1] = high === 0 && low === 0 ? 1 : low
}
