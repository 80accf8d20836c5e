/** The first wait is at most this long; each failure doubles it. */
const FIRST_WAIT_MS = 1_000
/** No wait is longer: a server that is back is seen within half a minute. */
const LONGEST_WAIT_MS = 30_000
/** No wait is shorter, so that a server that refuses at once is not hammered. */
const SHORTEST_WAIT_MS = 500

/** How long to wait after `failures` (1 or more) in a row; `random` in [0, 1) spreads clients over the whole span. */
export function waitMs(failures: number, random: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures, 10))
  return Math.round(SHORTEST_WAIT_MS + random * (longest - SHORTEST_WAIT_MS))
}
