/** How high the chart reaches: it grows at once and shrinks only after a while, so that it does not breathe. */

const SHRINK_AFTER_MS = 60_000
/** Lines that a scale aims at, above zero. */
const LINES = 3

/** In messages a second. */
interface Reach {
  top: number
  /** Distance of the lines. */
  step: number
  /** What turns a rate into the figure shown: 60 where chat is so slow that only a minute makes sense. */
  factor: 1 | 60
}

export interface Scale extends Reach {
  /** Since when all values would have fitted under a lower top; null while they do not. */
  lowSinceMs: number | null
}

/** A round top at or above `highest`, and the distance of the lines under it. */
export function roundScale(highest: number): { top: number; step: number } {
  if (!(highest > 0)) return { top: 1, step: 1 }
  const rough = highest / LINES
  const power = 10 ** Math.floor(Math.log10(rough))
  const units = power >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10]
  const step = units.map((unit) => unit * power).find((unit) => unit >= rough * 0.999)!
  return { top: Math.ceil((highest / step) * 0.999) * step, step }
}

/** The scale for the highest rate shown, given the one before. */
export function nextScale(before: Scale | undefined, highest: number, nowMs: number): Scale {
  const wanted = reach(highest)
  if (before === undefined || wanted.top >= before.top) return { ...wanted, lowSinceMs: null }
  const lowSinceMs = before.lowSinceMs ?? nowMs
  return nowMs - lowSinceMs >= SHRINK_AFTER_MS ? { ...wanted, lowSinceMs: null } : { ...before, lowSinceMs }
}

function reach(highest: number): Reach {
  const factor = highest > 1 ? 1 : 60
  const { top, step } = roundScale(highest * factor)
  return { top: top / factor, step: step / factor, factor }
}
