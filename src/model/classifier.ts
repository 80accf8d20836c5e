import { CHEERING, CONFUSED, LABELS, type Label, toVerdict, type Verdict } from '#contract/label.ts'
import { digestHex } from './digest.ts'
import { collectFeatures, createFeatures } from './features.ts'
import { readModelFile } from './model-file.ts'
import { largestOf, sumWeights } from './scores.ts'
import { probabilitiesOf } from './softmax.ts'
import { createWordMemory } from './word-memory.ts'

export interface Classifier {
  /** 16 hexadecimal digits that name the model file by its content. */
  readonly id: string
  /**
   * The label and the signals of the message in text[start, end), UTF-8. Allocates nothing and never throws,
   * whatever the bytes; reads the first 2,048.
   */
  classify(text: Uint8Array, start: number, end: number): Verdict
  /** The calibrated probability of each label, in the order of LABELS; they sum to 1. */
  probabilities(text: Uint8Array): Float64Array
}

/** Opens the bytes of a model file; throws an Error in plain words if it does not fit this version. */
export function openClassifier(modelFile: Uint8Array): Classifier {
  const { weights, step, temperature } = readModelFile(modelFile)
  const features = createFeatures()
  const memory = createWordMemory(weights)
  const question = LABELS.indexOf('question' satisfies Label)
  const neutral = LABELS.indexOf('neutral' satisfies Label)

  return {
    id: digestHex(modelFile),
    classify(text, start, end) {
      collectFeatures(text, start, end, features, memory)
      sumWeights(weights, features.indices, features.count, features.sums)
      const label = largestOf(features.sums)
      if (features.signals === 0) return label
      if (label === question) return toVerdict(label, features.signals & CONFUSED)
      return label === neutral ? toVerdict(label, features.signals & CHEERING) : label
    },
    probabilities(text) {
      collectFeatures(text, 0, text.length, features, memory)
      sumWeights(weights, features.indices, features.count, features.sums)
      const scale = step / (Math.sqrt(features.count + features.summed) * temperature)
      return probabilitiesOf(Float64Array.from(features.sums, (sum) => sum * scale))
    },
  }
}
