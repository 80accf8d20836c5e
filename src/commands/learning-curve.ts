import { openClassifier } from '#model/classifier.ts'
import { evaluate } from '#model/evaluate.ts'
import type { Example } from '#model/examples.ts'
import { writeModelFile } from '#model/model-file.ts'
import { createRandom } from '#model/random.ts'
import { trainModel } from '#model/train.ts'
import { predict } from './predict.ts'
import { CORPUS_TRAINING, SEED } from './train.ts'

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
  return PARTS.map((part) => {
    const sources = drawn.map((examples) =>
      examples.filter(({ lot }) => lot < part * 1000).map(({ example }) => example),
    )
    const { model, messages } = trainModel({
      sources,
      ...CORPUS_TRAINING,
    })
    const classifier = openClassifier(writeModelFile(model))
    const { accuracy, macroF1 } = evaluate(predict(classifier, tests))
    return { part, messages, accuracy, macroF1 }
  })
}
