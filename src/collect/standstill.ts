/** A look that comes so much later than the one before, by either clock: the process stood still, or the machine slept. */
const STOOD_STILL_MS = 1_000

export interface Look {
  monotonicMs: number
  /** Since the epoch: it goes on while a machine sleeps. */
  wallMs: number
}

/**
 * Whether what is read now may have come long ago. Behind a standstill bytes that came meanwhile lie before the newer
 * ones, and the connection may have ended since: only an answer to a PING sent after it shows that all of them are read.
 */
export interface Standstill {
  /** To be called at every look at the socket; true when a PING is to be sent. */
  look(now: Look): boolean
  /** A PING was sent; gives its token. */
  ping(): string
  /** The PONG with this token came. */
  answered(token: string): void
  /** Everything that was sent until a moment ago is read. */
  readonly isOver: boolean
}

export function createStandstill(begin: Look): Standstill {
  let last = begin
  let pings = 0
  /** The first PING whose answer ends it; 0 when there is nothing to end. */
  let awaited = 0

  return {
    look(now) {
      const passedMs = Math.max(now.monotonicMs - last.monotonicMs, now.wallMs - last.wallMs)
      last = now
      if (passedMs < STOOD_STILL_MS) return false
      awaited = pings + 1
      return true
    },
    ping: () => String(++pings),
    answered(token) {
      // A server that says something of its own instead is taken to answer the newest.
      const answeredPing = /^\d+$/.test(token) ? Number(token) : pings
      if (answeredPing >= awaited) awaited = 0
    },
    get isOver() {
      return awaited === 0
    },
  }
}
