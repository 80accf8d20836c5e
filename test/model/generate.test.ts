import { expect, it } from 'vitest'
import { LABELS, type LabelIndex } from '#contract/label.ts'
import { generateExamples } from '#model/generate.ts'
import { createRandom } from '#model/random.ts'

const SOURCE = [
  { text: 'the door is open', label: 3 as LabelIndex },
  { text: 'we go left now', label: 3 as LabelIndex },
  { text: 'which door is it', label: 0 as LabelIndex },
]

it('invents as many messages as asked, of every label', () => {
  const examples = generateExamples([SOURCE], 500, createRandom(1))
  expect(examples).toHaveLength(500)
  expect(new Set(examples.map(({ label }) => label)).size).toBe(LABELS.length)
  expect(examples.every(({ text }) => text.trim() !== '')).toBe(true)
})

it('invents the same from the same seed', () => {
  expect(generateExamples([SOURCE], 50, createRandom(3))).toEqual(
    generateExamples([SOURCE], 50, createRandom(3)),
  )
})

it('invents nothing without a neutral message to build on', () => {
  expect(generateExamples([SOURCE.slice(2)], 50, createRandom(1))).toEqual([])
})
