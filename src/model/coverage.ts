import { mostLikely, type Prediction } from './evaluate.ts'

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9] as const

export interface Coverage {
  /** Only messages whose label is at least this probable are counted. */
  readonly threshold: number
  /** The share of all messages that are, 0 to 1. */
  readonly coverage: number
  /** How many of them are labelled right, 0 to 1; null where there is none. */
  readonly precision: number | null
}

/** What is gained by asking for more certainty: fewer messages, more of them right. */
export function coverageOf(predictions: readonly Prediction[]): Coverage[] {
  return THRESHOLDS.map((threshold) => {
    const sure = predictions.filter(({ probabilities }) => {
      return (probabilities[mostLikely(probabilities)] as number) >= threshold
    })
    const right = sure.filter(({ truth, probabilities }) => mostLikely(probabilities) === truth).length
    return {
      threshold,
      coverage: sure.length / predictions.length,
      precision: sure.length === 0 ? null : right / sure.length,
    }
  })
}
