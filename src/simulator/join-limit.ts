/** How fast one identity may join. */
export interface JoinLimit {
  joins: number
  perMs: number
}

/** Twitch's, for anybody who is no verified bot. */
export const TWITCH_JOIN_LIMIT: JoinLimit = { joins: 20, perMs: 10_000 }

export interface JoinCounter {
  /** Counts a JOIN attempt of the identity; false when it is beyond the limit and must be ignored. */
  admit(identity: string, nowMs: number): boolean
  readonly counts: Readonly<JoinCounts>
}

export interface JoinCounts {
  /** JOIN attempts, one a channel. */
  attempts: number
  /** Those beyond the limit. */
  overLimit: number
  /** The most attempts of one identity in any `perMs`. */
  most: number
}

/** Counts joins in a sliding window for each identity. With `enforce` = false all are admitted and only counted. */
export function createJoinCounter(limit: JoinLimit, enforce: boolean): JoinCounter {
  const attemptsByIdentity = new Map<string, number[]>()
  const counts: JoinCounts = { attempts: 0, overLimit: 0, most: 0 }
  return {
    counts,
    admit(identity, nowMs) {
      const attempts = attemptsByIdentity.get(identity) ?? []
      while (attempts.length > 0 && attempts[0]! <= nowMs - limit.perMs) attempts.shift()
      attempts.push(nowMs)
      attemptsByIdentity.set(identity, attempts)
      counts.attempts++
      counts.most = Math.max(counts.most, attempts.length)
      if (attempts.length <= limit.joins) return true
      counts.overLimit++
      return !enforce
    },
  }
}
