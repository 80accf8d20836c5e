import type { Timings } from './timings.ts'

/** A look that comes this much later than the one before means that we were asleep, not that the socket was silent. */
const ASLEEP_MS = 3_000

export interface Liveness {
  /** Bytes came. */
  received(nowMs: number): void
  /** A PONG came. */
  answered(): void
  /**
   * What to do now: send a PING, give the socket up, find another for one that talks but does not answer, or nothing.
   * To be asked about every 100 ms.
   */
  check(nowMs: number): 'alive' | 'ping' | 'dead' | 'deaf'
}

export type LivenessTimings = Pick<Timings, 'quietPingMs' | 'busyPingMs' | 'pongTimeoutMs' | 'deafTimeoutMs'>

/**
 * Whether a socket still hears. A black hole closes nothing: only a PING without an answer shows it. All times are of
 * one monotonic clock.
 */
export function createLiveness(timings: LivenessTimings, openedAtMs: number): Liveness {
  let receivedAtMs = openedAtMs
  let checkedAtMs = openedAtMs
  let pingedAtMs = openedAtMs
  let isAwaited = false

  function forgiveSleep(nowMs: number): void {
    const sleptMs = nowMs - checkedAtMs
    checkedAtMs = nowMs
    if (sleptMs < ASLEEP_MS) return
    pingedAtMs += sleptMs
    receivedAtMs += sleptMs
  }

  function whileAwaited(nowMs: number): 'alive' | 'dead' | 'deaf' {
    const silentMs = nowMs - Math.max(receivedAtMs, pingedAtMs)
    if (silentMs >= timings.pongTimeoutMs) return 'dead'
    return nowMs - pingedAtMs >= timings.deafTimeoutMs ? 'deaf' : 'alive'
  }

  return {
    received(nowMs) {
      receivedAtMs = nowMs
    },
    answered() {
      isAwaited = false
    },
    check(nowMs) {
      forgiveSleep(nowMs)
      if (isAwaited) return whileAwaited(nowMs)
      const isQuiet = nowMs - Math.max(receivedAtMs, pingedAtMs) >= timings.quietPingMs
      if (!isQuiet && nowMs - pingedAtMs < timings.busyPingMs) return 'alive'
      pingedAtMs = nowMs
      isAwaited = true
      return 'ping'
    },
  }
}
