/** How many joins an identity may send in any span of windowMs. */
export interface JoinLimit {
  count: number
  windowMs: number
}

/** Twitch's limit of an ordinary account; anonymous readers keep to it too. */
export const TWITCH_JOIN_LIMIT: JoinLimit = { count: 20, windowMs: 10_000 }

/** Of the window, kept clear behind it: a join may reach Twitch sooner after the one before than it was sent. */
const MARGIN = 0.05

export interface JoinLimiter {
  /** How many joins may be sent now. */
  free(nowMs: number): number
  /** Tells that a join is being sent now. */
  take(nowMs: number): void
}

/** A sliding window over the times at which joins were sent, shared by all sockets of one identity. */
export function createJoinLimiter({ count, windowMs }: JoinLimit): JoinLimiter {
  const span = windowMs * (1 + MARGIN)
  /** When the last `count` joins were sent, a ring; `next` holds the oldest. */
  const sentAtMs = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  let next = 0

  return {
    free(nowMs) {
      let free = 0
      while (free < count && nowMs - sentAtMs[(next + free) % count]! >= span) free++
      return free
    },
    take(nowMs) {
      sentAtMs[next] = nowMs
      next = (next + 1) % count
    },
  }
}
