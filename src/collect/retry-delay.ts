export interface DelayRange {
  minMs: number
  maxMs: number
}

/** A number from 0 up to but not including 1, as Math.random gives. */
export type Random = () => number

/**
 * How long to wait before the next attempt: decorrelated jitter, at least minMs, at most three times the delay before
 * (0 for the first) and maxMs, so that many who failed together do not come back together.
 */
export function decorrelatedDelayMs(
  { minMs, maxMs }: DelayRange,
  previousMs: number,
  random: Random,
): number {
  const topMs = Math.max(previousMs, minMs) * 3
  return Math.min(maxMs, minMs + random() * (topMs - minMs))
}

/** How long to wait after the n-th failure (from 1): between half and all of minMs × 2^(n-1), at most maxMs. */
export function exponentialDelayMs({ minMs, maxMs }: DelayRange, failures: number, random: Random): number {
  const topMs = Math.min(maxMs, minMs * 2 ** Math.min(failures - 1, 30))
  return topMs * (0.5 + random() / 2)
}
