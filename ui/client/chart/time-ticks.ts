const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const DISTANCES = [
  ...[5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 5, 7, 14].map((count) => count * DAY),
]

/** Two labels of a time axis are at least this far apart. */
const APART_PX = 96
/** A label nearer to an end than this would be cut. */
const MARGIN_PX = 22

export interface TimeTicks {
  distanceMs: number
  atMs: number[]
}

/** Round times of the viewer's own clock, which is `localAheadMs` ahead of UTC, for a span on `widthPx`. */
export function timeTicks(fromMs: number, toMs: number, { widthPx, localAheadMs }: TickOptions): TimeTicks {
  const msPerPx = (toMs - fromMs) / widthPx
  const distanceMs = DISTANCES.find((distance) => distance >= msPerPx * APART_PX) ?? DISTANCES.at(-1)!
  const atMs: number[] = []
  const first =
    Math.ceil((fromMs + MARGIN_PX * msPerPx + localAheadMs) / distanceMs) * distanceMs - localAheadMs
  for (let tick = first; tick <= toMs - MARGIN_PX * msPerPx; tick += distanceMs) atMs.push(tick)
  return { distanceMs, atMs }
}

interface TickOptions {
  widthPx: number
  localAheadMs: number
}
