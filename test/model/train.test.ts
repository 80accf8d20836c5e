import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { CORPUS, readLabelledFiles, SHIPPED_MODEL } from '#commands/labelled-csv.ts'
import { CORPUS_TRAINING } from '#commands/train.ts'
import { LABELS, type LabelIndex, labelOf } from '#contract/label.ts'
import { openClassifier } from '#model/classifier.ts'
import type { Example } from '#model/examples.ts'
import { writeModelFile } from '#model/model-file.ts'
import { createRandom } from '#model/random.ts'
import { type Trained, trainModel } from '#model/train.ts'

/** A training takes some seconds, many more on a machine that does other things too. */
const TRAINING_TIMEOUT_MS = 120_000

/** On folds of our corpus, grouped by text, as measured when corpus or trainer last changed it on purpose. */
const HELD_OUT_MACRO_F1 = 0.8

/** A toy language: one word a label, among words that mean nothing. */
const TOY: Example[] = Array.from({ length: 400 }, (_, index) => {
  const label = (index % LABELS.length) as LabelIndex
  const word = ['zarp', 'quon', 'vlim', 'brost'][label]
  return { text: `fe${index} ${word} mu${index * 7}`, label }
})

function train(seed: number): Uint8Array {
  return writeModelFile(trainModel({ sources: [TOY], generated: 100, seed }).model)
}

describe('training', () => {
  it('learns a toy language', () => {
    const classifier = openClassifier(train(1))
    const said = ['xx zarp yy', 'xx quon yy', 'xx vlim yy', 'xx brost yy'].map((message) => {
      const text = new TextEncoder().encode(message)
      return labelOf(classifier.classify(text, 0, text.length))
    })
    expect(said).toEqual([0, 1, 2, 3])
  })

  it('gives the same bytes from the same seed, others from another', () => {
    const first = train(1)
    expect(train(1)).toEqual(first)
    expect(train(2)).not.toEqual(first)
  })

  it('measures on messages that it has not learnt', () => {
    const random = createRandom(5)
    const senseless = TOY.map((_, index) => ({ text: `word${index}`, label: random.below(4) as LabelIndex }))
    const { heldOut } = trainModel({ sources: [senseless], generated: 0, seed: 1 })
    expect(heldOut.messages).toBe(senseless.length)
    expect(heldOut.accuracy).toBeLessThan(0.5)
  })

  it('says which label has no example', () => {
    const examples = TOY.filter(({ label }) => label !== 2)
    expect(() => trainModel({ sources: [examples], generated: 0, seed: 1 })).toThrow(
      'no example is labelled "funny"',
    )
  })
})

describe('training on our corpus', () => {
  let trained: Trained

  beforeAll(() => {
    trained = trainModel({
      sources: readLabelledFiles(CORPUS),
      ...CORPUS_TRAINING,
    })
  }, TRAINING_TIMEOUT_MS)

  it('gives the model that is shipped', () => {
    const isFresh = Buffer.from(writeModelFile(trained.model)).equals(readFileSync(SHIPPED_MODEL))
    expect(
      isFresh,
      'the corpus, the lexicon or the trainer changed: run "npm run train" and commit chat.model',
    ).toBe(true)
  })

  it('labels messages that were not learnt as well as before, but for a point', () => {
    expect(trained.heldOut.macroF1).toBeGreaterThan(HELD_OUT_MACRO_F1 - 0.01)
  })
})
