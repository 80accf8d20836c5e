import { expect, it } from 'vitest'
import { coverageOf } from '#model/coverage.ts'
import { evaluate } from '#model/evaluate.ts'
import { createRandom } from '#model/random.ts'
import { shareErrorOf } from '#model/share-error.ts'

/** A prediction that gives `said` this probability and shares out the rest. */
function prediction(truth: 0 | 1 | 2 | 3, said: number, probability: number) {
  const probabilities = [0, 1, 2, 3].map((label) => (label === said ? probability : (1 - probability) / 3))
  return { truth, probabilities }
}

it('counts who was taken for whom', () => {
  const { confusion, accuracy, labels, macroF1 } = evaluate([
    prediction(0, 0, 0.9),
    prediction(0, 3, 0.9),
    prediction(3, 3, 0.9),
    prediction(3, 3, 0.9),
  ])
  expect(confusion[0]).toEqual([1, 0, 0, 1])
  expect(confusion[3]).toEqual([0, 0, 0, 2])
  expect(accuracy).toBe(0.75)
  expect(labels[0]).toMatchObject({ messages: 2, precision: 1, recall: 0.5 })
  expect(labels[3]?.precision).toBeCloseTo(2 / 3)
  expect(labels[1]).toMatchObject({ messages: 0, precision: null, recall: null, f1: 0 })
  expect(macroF1).toBeCloseTo((2 / 3 + 4 / 5) / 2)
})

it('finds no calibration error where confidence is accuracy', () => {
  const honest = Array.from({ length: 10 }, (_, index) => prediction(index < 7 ? 1 : 2, 1, 0.7))
  expect(evaluate(honest).calibrationError).toBeCloseTo(0)
  const boastful = honest.map(({ truth }) => prediction(truth, 1, 0.95))
  expect(evaluate(boastful).calibrationError).toBeCloseTo(0.25)
})

it('measures log loss in nats', () => {
  expect(evaluate([prediction(2, 2, 0.5)]).logLoss).toBeCloseTo(Math.LN2)
})

it('tells what is gained by asking for more certainty', () => {
  const said = [
    prediction(0, 0, 0.95),
    prediction(1, 1, 0.75),
    prediction(2, 3, 0.65),
    prediction(3, 3, 0.45),
  ]
  expect(coverageOf(said)).toEqual([
    { threshold: 0.5, coverage: 0.75, precision: 2 / 3 },
    { threshold: 0.6, coverage: 0.75, precision: 2 / 3 },
    { threshold: 0.7, coverage: 0.5, precision: 1 },
    { threshold: 0.8, coverage: 0.25, precision: 1 },
    { threshold: 0.9, coverage: 0.25, precision: 1 },
  ])
  expect(coverageOf([prediction(0, 0, 0.6)]).at(-1)).toMatchObject({ coverage: 0, precision: null })
})

it('holds the shares of windows against the true ones: what cancels out does not count', () => {
  const swapped = [prediction(0, 1, 0.9), prediction(1, 0, 0.9)]
  const leaning = [prediction(0, 0, 0.9), prediction(1, 0, 0.9)]
  expect(shareErrorOf(swapped, 1_000, createRandom(1))).toBeLessThan(0.02)
  expect(shareErrorOf(leaning, 1_000, createRandom(1))).toBeCloseTo(0.25, 1)
})
