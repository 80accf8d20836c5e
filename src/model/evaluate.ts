import { LABELS, type Label, type LabelIndex } from '#contract/label.ts'

/** Bins of equal width over the highest probability, for the calibration error. */
const CALIBRATION_BINS = 15

/** What a model said of one labelled message. */
export interface Prediction {
  readonly truth: LabelIndex
  /** Of each label, summing to 1. */
  readonly probabilities: ArrayLike<number>
}

export interface LabelReport {
  readonly label: Label
  readonly messages: number
  /** Null where nothing was said to be, or is, of this label. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number
}

export interface Evaluation {
  readonly messages: number
  readonly accuracy: number
  /** Mean F1 of the labels that occur. */
  readonly macroF1: number
  readonly labels: readonly LabelReport[]
  /** confusion[truth][said], counts, in the order of LABELS. */
  readonly confusion: readonly (readonly number[])[]
  /** Mean distance between confidence and accuracy over 15 bins, 0 to 1. */
  readonly calibrationError: number
  /** Mean negative log probability of the truth, nats. */
  readonly logLoss: number
}

export function evaluate(predictions: readonly Prediction[]): Evaluation {
  const confusion = LABELS.map(() => LABELS.map(() => 0))
  let logLoss = 0
  for (const { truth, probabilities } of predictions) {
    const row = confusion[truth] as number[]
    const said = mostLikely(probabilities)
    row[said] = (row[said] as number) + 1
    logLoss += lossOf(probabilities[truth] as number)
  }
  const labels = LABELS.map((label, index) => reportOf(label, index, confusion))
  const occurring = labels.filter(({ messages }) => messages > 0)
  const right = LABELS.reduce((sum, _, index) => sum + (confusion[index]?.[index] as number), 0)
  const messages = predictions.length
  return {
    messages,
    accuracy: right / messages,
    macroF1: occurring.reduce((sum, { f1 }) => sum + f1, 0) / occurring.length,
    labels,
    confusion,
    calibrationError: calibrationErrorOf(predictions),
    logLoss: logLoss / messages,
  }
}

/** The negative log, in nats, of the probability that was given to the truth. */
export function lossOf(probability: number): number {
  return -Math.log(Math.max(probability, 1e-12))
}

export function mostLikely(probabilities: ArrayLike<number>): LabelIndex {
  let best = 0
  for (let label = 1; label < LABELS.length; label += 1) {
    if ((probabilities[label] as number) > (probabilities[best] as number)) best = label
  }
  return best as LabelIndex
}

function reportOf(label: Label, index: number, confusion: readonly (readonly number[])[]): LabelReport {
  const right = confusion[index]?.[index] as number
  const messages = (confusion[index] as number[]).reduce((sum, count) => sum + count, 0)
  const said = confusion.reduce((sum, row) => sum + (row[index] as number), 0)
  return {
    label,
    messages,
    precision: said === 0 ? null : right / said,
    recall: messages === 0 ? null : right / messages,
    f1: said + messages === 0 ? 0 : (2 * right) / (said + messages),
  }
}

function calibrationErrorOf(predictions: readonly Prediction[]): number {
  const bins = Array.from({ length: CALIBRATION_BINS }, () => ({ confidence: 0, right: 0 }))
  for (const { truth, probabilities } of predictions) {
    const said = mostLikely(probabilities)
    const confidence = probabilities[said] as number
    const bin = bins[Math.min(CALIBRATION_BINS - 1, Math.floor(confidence * CALIBRATION_BINS))]
    if (bin === undefined) continue
    bin.confidence += confidence
    bin.right += said === truth ? 1 : 0
  }
  const distance = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0)
  return distance / predictions.length
}
