import { LABELS } from '#contract/label.ts'
import type { Example } from './examples.ts'
import { collectFeatures, createFeatures, ROWS } from './features.ts'
import type { Random } from './random.ts'

const CLASSES = LABELS.length
/** Passes over the examples: few examples need more of them. The second half is averaged. */
const MIN_EPOCHS = 6
const MAX_EPOCHS = 40
const EXAMPLES_IN_ALL_EPOCHS = 400_000
const LEARNING_RATE = 0.1
/** Where Adagrad's sums of squares start: small, so that a rare feature learns at once. */
const FIRST_SQUARES = 1e-3

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
 * in for early stopping and, with small steps, for a penalty on large weights.
 */
export function fitWeights(samples: Samples, random: Random): Float32Array {
  const { starts, indices, labels, weights: sampleWeights } = samples
  // A row holds its four weights and, beside them, their four sums of squares: one line of the cache.
  const rows = new Float32Array(ROWS * 2 * CLASSES)
  for (let at = 0; at < rows.length; at += 1) rows[at] = (at & CLASSES) === 0 ? 0 : FIRST_SQUARES
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
      addScores(rows, indices, start, end, scores)
      toGradients(scores, scale, labels[sample] as number, (sampleWeights[sample] as number) * scale)
      step(rows, indices, start, end, scores)
    }
    if (epoch >= averaged) {
      for (let cell = 0; cell < average.length; cell += 1) {
        const weight = rows[((cell & -CLASSES) << 1) | (cell & (CLASSES - 1))] as number
        average[cell] = (average[cell] as number) + weight / (epochs - averaged)
      }
    }
  }
  return average
}

/** Sums the weights of the rows indices[start, end); written out for four labels, three times as fast as a loop. */
function addScores(
  rows: Float32Array,
  indices: Int32Array,
  start: number,
  end: number,
  scores: Float64Array,
): void {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let at = start; at < end; at += 1) {
    const row = (indices[at] as number) * 2 * CLASSES
    first += rows[row] as number
    second += rows[row + 1] as number
    third += rows[row + 2] as number
    fourth += rows[row + 3] as number
  }
  scores[0] = first
  scores[1] = second
  scores[2] = third
  scores[3] = fourth
}

/** One step of Adagrad down the gradients, which are the same for each of the rows indices[start, end). */
function step(
  rows: Float32Array,
  indices: Int32Array,
  start: number,
  end: number,
  gradients: Float64Array,
): void {
  const first = gradients[0] as number
  const second = gradients[1] as number
  const third = gradients[2] as number
  const fourth = gradients[3] as number
  for (let at = start; at < end; at += 1) {
    const row = (indices[at] as number) * 2 * CLASSES
    const firstSquare = (rows[row + 4] as number) + first * first
    const secondSquare = (rows[row + 5] as number) + second * second
    const thirdSquare = (rows[row + 6] as number) + third * third
    const fourthSquare = (rows[row + 7] as number) + fourth * fourth
    rows[row + 4] = firstSquare
    rows[row + 5] = secondSquare
    rows[row + 6] = thirdSquare
    rows[row + 7] = fourthSquare
    rows[row] = (rows[row] as number) - (LEARNING_RATE * first) / Math.sqrt(firstSquare)
    rows[row + 1] = (rows[row + 1] as number) - (LEARNING_RATE * second) / Math.sqrt(secondSquare)
    rows[row + 2] = (rows[row + 2] as number) - (LEARNING_RATE * third) / Math.sqrt(thirdSquare)
    rows[row + 3] = (rows[row + 3] as number) - (LEARNING_RATE * fourth) / Math.sqrt(fourthSquare)
  }
}

/** Turns sums of weights into the gradient of the loss by each weight, in place. */
function toGradients(scores: Float64Array, scale: number, truth: number, weight: number): void {
  const largest = Math.max(scores[0] as number, scores[1] as number, scores[2] as number, scores[3] as number)
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
