/**
 * How long sockets are left unread, in milliseconds: longer than it takes until brokers that are away count as such and
 * records go to the spool, and shorter than a PONG may take. Twitch cuts readers that are too slow.
 */
const LONGEST_HOLD_MS = 4_000

export interface Reading {
  hold(): void
  release(): void
}

export interface BackPressure {
  /** The queue behind the sockets is full: they are left unread. */
  full(nowMs: number): void
  /** It has room again: they are read. */
  room(): void
  /** Reads again what was left for too long, whatever is lost by it; to be called about every 100 ms. */
  tick(nowMs: number): void
}

/**
 * Leaves sockets unread while the queue behind them is full, for a bounded time: a burst waits at the server and is not
 * lost. One that lasts is lost where it does not fit, until the queue has room again. Times are of one monotonic clock.
 */
export function createBackPressure(reading: Reading, longestHoldMs = LONGEST_HOLD_MS): BackPressure {
  let heldSinceMs: number | undefined

  function release(): void {
    if (heldSinceMs === undefined) return
    heldSinceMs = undefined
    reading.release()
  }

  return {
    full(nowMs) {
      heldSinceMs = nowMs
      reading.hold()
    },
    room: release,
    tick(nowMs) {
      if (heldSinceMs !== undefined && nowMs - heldSinceMs >= longestHoldMs) release()
    },
  }
}
