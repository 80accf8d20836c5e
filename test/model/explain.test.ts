import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CHEERING, LABELS } from '#contract/label.ts'
import { openClassifier } from '#model/classifier.ts'
import { explain } from '#model/explain.ts'

const classifier = openClassifier(readFileSync('src/model/chat.model'))

it('names the word that made the label', () => {
  const { label, words, probabilities } = explain(classifier, 'the boss walked away KEKW')
  expect(LABELS[label]).toBe('funny')
  expect(words[0]?.word).toBe('KEKW')
  expect(words[0]?.weight).toBeGreaterThan(0.3)
  expect(words).toHaveLength(5)
  expect(probabilities[label]).toBe(Math.max(...probabilities))
})

it('carries the signals', () => {
  expect(explain(classifier, 'Pog').signals).toBe(CHEERING)
})

it('explains a message without words and a very long one', () => {
  expect(explain(classifier, '   ').words).toEqual([])
  expect(explain(classifier, 'a '.repeat(5000)).words).toHaveLength(100)
})
