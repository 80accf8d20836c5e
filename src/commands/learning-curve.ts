import { openClassifier } from '#model/classifier.ts'
import { evaluate } from '#model/evaluate.ts'
import type { Example } from '#model/examples.ts'
import { writeModelFile } from '#model/model-file.ts'
import { createRandom } from '#model/random.ts'
import { trainModel } from '#model/train.ts'
import { GENERATED_FOR_CORPUS, NEUTRAL_WEIGHT_FOR_CORPUS, SEED } from './train.ts'

const PARTS = [0.1, 0.25, 0.5, 0.75, 1] as const

export interface CurvePoint {
  /** Of the corpus, 0 to 1. */
  readonly part: number
  /** Written messages that were learnt from. */
  readonly messages: number
  readonly accuracy: number
  readonly macroF1: number
}

/** How well models label `tests` that learnt from growing parts of the corpus, each holding the smaller ones. */
export function learningCurve(
  corpus: readonly (readonly Example[])[],
  tests: readonly Example[],
): CurvePoint[] {
  const random = createRandom(SEED)
  const drawn = corpus.map((examples) => examples.map((example) => ({ example, lot: random.below(1000) })))
  const encoder = new TextEncoder()
  return PARTS.map((part) => {
    const sources = drawn.map((examples) =>
      examples.filter(({ lot }) => lot < part * 1000).map(({ example }) => example),
    )
    const { model, messages } = trainModel({
      sources,
      generated: GENERATED_FOR_CORPUS,
      seed: SEED,
      neutralWeight: NEUTRAL_WEIGHT_FOR_CORPUS,
    })
    const classifier = openClassifier(writeModelFile(model))
    const { accuracy, macroF1 } = evaluate(
      tests.map(({ text, label }) => ({
        truth: label,
        probabilities: classifier.probabilities(encoder.encode(text)),
      })),
    )
    return { part, messages, accuracy, macroF1 }
  })
}
