import { LABELS } from '#contract/label.ts'
import type { Example } from './examples.ts'
import { collectFeatures, createFeatures, ROWS } from './features.ts'
import type { Random } from './random.ts'

const CLASSES = LABELS.length
/** Passes over the examples: few examples need more of them. The second half is averaged. */
const MIN_EPOCHS = 8
const MAX_EPOCHS = 40
const EXAMPLES_IN_ALL_EPOCHS = 400_000
const LEARNING_RATE = 0.06
/** Where Adagrad's sums of squares start: small, so that a rare feature learns at once. */
const FIRST_SQUARES = 1e-3
const L2 = 1e-5

/** Examples as features: row r of example e is indices[starts[e], starts[e + 1]). */
export interface Samples {
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly labels: Uint8Array
  /** How much each example counts. */
  readonly weights: Float32Array
}

export function toSamples(examples: readonly Example[], weightOf: (index: number) => number): Samples {
  const encoder = new TextEncoder()
  const features = createFeatures()
  const starts = new Int32Array(examples.length + 1)
  let indices = new Int32Array(1 << 16)
  let end = 0
  for (const [at, { text }] of examples.entries()) {
    const bytes = encoder.encode(text)
    collectFeatures(bytes, 0, bytes.length, features)
    if (end + features.count > indices.length) {
      const larger = new Int32Array(indices.length * 2)
      larger.set(indices)
      indices = larger
    }
    indices.set(features.indices.subarray(0, features.count), end)
    end += features.count
    starts[at + 1] = end
  }
  return {
    starts,
    indices,
    labels: Uint8Array.from(examples, ({ label }) => label),
    weights: Float32Array.from(examples, (_, index) => weightOf(index)),
  }
}

/**
 * Fits a linear softmax classifier, weights [ROWS x labels] row-major, by Adagrad on the cross entropy of
 * scores / sqrt(features); returns the mean of the weights after each epoch of the second half, which stands
 * in for early stopping.
 */
export function fitWeights(samples: Samples, random: Random): Float32Array {
  const { starts, indices, labels, weights: sampleWeights } = samples
  const weights = new Float32Array(ROWS * CLASSES)
  const squares = new Float32Array(ROWS * CLASSES).fill(FIRST_SQUARES)
  const average = new Float32Array(ROWS * CLASSES)
  const order = Int32Array.from(labels, (_, index) => index)
  const scores = new Float64Array(CLASSES)
  const epochs = Math.min(
    MAX_EPOCHS,
    Math.max(MIN_EPOCHS, Math.round(EXAMPLES_IN_ALL_EPOCHS / labels.length)),
  )
  const averaged = epochs >> 1

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const sample of order) {
      const start = starts[sample] as number
      const end = starts[sample + 1] as number
      const scale = 1 / Math.sqrt(end - start)
      scores.fill(0)
      for (let at = start; at < end; at += 1) {
        const row = (indices[at] as number) * CLASSES
        for (let label = 0; label < CLASSES; label += 1) {
          scores[label] = (scores[label] as number) + (weights[row + label] as number)
        }
      }
      toGradients(scores, scale, labels[sample] as number, (sampleWeights[sample] as number) * scale)
      for (let at = start; at < end; at += 1) {
        const row = (indices[at] as number) * CLASSES
        for (let label = 0; label < CLASSES; label += 1) {
          const cell = row + label
          const weight = weights[cell] as number
          const gradient = (scores[label] as number) + L2 * weight
          const square = (squares[cell] as number) + gradient * gradient
          squares[cell] = square
          weights[cell] = weight - (LEARNING_RATE * gradient) / Math.sqrt(square)
        }
      }
    }
    if (epoch >= averaged) {
      for (let cell = 0; cell < average.length; cell += 1) {
        average[cell] = (average[cell] as number) + (weights[cell] as number) / (epochs - averaged)
      }
    }
  }
  return average
}

/** Turns sums of weights into the gradient of the loss by each weight, in place. */
function toGradients(scores: Float64Array, scale: number, truth: number, weight: number): void {
  let largest = Number.NEGATIVE_INFINITY
  for (const score of scores) largest = Math.max(largest, score)
  let total = 0
  for (let label = 0; label < CLASSES; label += 1) {
    const power = Math.exp(((scores[label] as number) - largest) * scale)
    scores[label] = power
    total += power
  }
  for (let label = 0; label < CLASSES; label += 1) {
    const error = (scores[label] as number) / total - (label === truth ? 1 : 0)
    scores[label] = error * weight
  }
}

function shuffle(order: Int32Array, random: Random): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1)
    const held = order[at] as number
    order[at] = order[other] as number
    order[other] = held
  }
}
