import { expect, it } from 'vitest'
import { foldsOf, groupOf, uniqueExamples } from '#model/examples.ts'

it('puts spellings of one text into one group', () => {
  expect(new Set(['LOL', 'lol', 'looool  lol', ' ｌｏｌ '].map(groupOf)).size).toBe(1)
  expect(groupOf('good')).not.toBe(groupOf('bad'))
})

it('keeps one example a text, with the label that most copies have', () => {
  const examples = [
    { text: 'a', label: 0 },
    { text: 'b', label: 1 },
    { text: 'a', label: 3 },
    { text: 'a', label: 3 },
  ] as const
  expect(uniqueExamples(examples)).toEqual([
    { text: 'a', label: 3 },
    { text: 'b', label: 1 },
  ])
})

it('leaves out a text whose copies disagree evenly', () => {
  expect(
    uniqueExamples([
      { text: 'a', label: 0 },
      { text: 'a', label: 1 },
    ]),
  ).toEqual([])
})

it('never has a text in two folds', () => {
  const [first, second, third] = foldsOf(
    ['KEKW', 'kekw kekw', 'KEKWWW'].map((text) => ({ text, label: 2 as const })),
    5,
    1,
  )
  expect(second).toBe(first)
  expect(third).toBe(first)
})
