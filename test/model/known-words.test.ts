import { expect, it } from 'vitest'
import { guessMeaning, isInLexicon, meaningOfName } from '#model/known-words.ts'

it.each(['KEKW', 'Sadge', 'PogChamp', 'Kappa', 'what', 'demoLUL', 'LUL'])('knows %s', (word) => {
  expect(isInLexicon(word)).toBe(true)
})

it.each(['demoWiggle', 'Joy', 'demoXyzzy', '', 'a:b'])('does not know "%s"', (word) => {
  expect(isInLexicon(word)).toBe(false)
})

it('guesses at a word where the model is fairly sure, and never that it is just talk or a question', () => {
  const guess = (...probabilities: number[]) =>
    guessMeaning(
      { id: '', classify: () => 0, probabilities: () => Float64Array.from(probabilities) },
      'demoX',
    )
  expect(guess(0.1, 0.1, 0.75, 0.05)).toBe('funny')
  expect(guess(0.1, 0.75, 0.1, 0.05)).toBe('disappointment')
  expect(guess(0.2, 0.2, 0.5, 0.1)).toBeNull()
  expect(guess(0.1, 0, 0, 0.9)).toBeNull()
  expect(guess(0.9, 0.1, 0, 0)).toBeNull()
})

it.each([
  ['KEKW', 'funny'],
  ['demoSadge', 'disappointment'],
  ['Pog', 'cheering'],
  ['Kappa', 'neutral'],
  ['WHATChamp', 'confused'],
  ['OKAYChamp', null],
  ['demoWiggle', null],
  ['two words', null],
] as const)('takes %s by its name for %s', (name, meaning) => {
  expect(meaningOfName(name)).toBe(meaning)
})
