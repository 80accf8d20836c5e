const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const DISTANCES = [
  ...[5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 5, 7, 14, 28, 56, 91, 182, 364].map((count) => count * DAY),
]

/** Two labels of a time axis are at least this far apart; times of a day may be nearer where few would fit. */
const APART_PX = 96
const NEAR_PX = 64
const FEW = 3
/** A label nearer to an end than this would be cut; one so far from the next may name a year. */
const MARGIN_PX = 22
const YEAR_MARGIN_PX = 40
const YEARS_APART_MS = 28 * DAY

export interface TimeTicks {
  distanceMs: number
  atMs: number[]
}

/** Round times of the viewer's own clock for a span on `widthPx`, in order. */
export function timeTicks(fromMs: number, toMs: number, { widthPx, aheadOf }: TickOptions): TimeTicks {
  const msPerPx = (toMs - fromMs) / widthPx
  const apart = (leastPx: number): number =>
    DISTANCES.find((distance) => distance >= msPerPx * leastPx) ?? DISTANCES.at(-1)!
  const near = apart(NEAR_PX)
  const distanceMs = near < DAY && toMs - fromMs < FEW * apart(APART_PX) ? near : apart(APART_PX)
  const marginMs = (distanceMs < YEARS_APART_MS ? MARGIN_PX : YEAR_MARGIN_PX) * msPerPx
  const firstMs = fromMs + marginMs
  const lastMs = toMs - marginMs
  const aheadMs = aheadOf(toMs)
  // Where the clock changes within the span, its hours stay a whole number of short distances apart; longer ones do not.
  const shiftOf = (tick: number): number => (distanceMs > HOUR ? aheadMs - aheadOf(tick) : 0)
  const atMs: number[] = []
  const before = Math.floor((firstMs + aheadMs) / distanceMs) * distanceMs - aheadMs
  for (let tick = before; tick <= lastMs + distanceMs; tick += distanceMs) {
    const shifted = tick + shiftOf(tick)
    if (shifted >= firstMs && shifted <= lastMs) atMs.push(shifted)
  }
  return { distanceMs, atMs }
}

interface TickOptions {
  widthPx: number
  /** How far the viewer's clock is ahead of UTC at a time, milliseconds. */
  aheadOf: (timeMs: number) => number
}
