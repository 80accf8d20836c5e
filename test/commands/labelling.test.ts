import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterKey, csvOf, labellingOf, shownOf } from '#commands/labelling.ts'

function afterKeys(messages: string[], keys: string) {
  return [...keys].reduce(afterKey, labellingOf(messages, []))
}

it('gives the message on screen the label of the key', () => {
  expect(afterKeys(['a', 'b', 'c', 'd'], 'qdfn').labelled).toEqual([
    { text: 'a', label: 0 },
    { text: 'b', label: 1 },
    { text: 'c', label: 2 },
    { text: 'd', label: 3 },
  ])
})

it('skips a message without a label', () => {
  expect(afterKeys(['a', 'b'], 'sn').labelled).toEqual([{ text: 'b', label: 3 }])
})

it('does nothing on other keys, nor when nothing waits', () => {
  const labelling = labellingOf(['a'], [])
  for (const key of ['z', '', '?', '\u001b[A']) expect(afterKey(labelling, key)).toBe(labelling)
  expect(afterKeys(['a'], 'nnnn').labelled).toHaveLength(1)
})

it('goes on where it stopped and asks each text once', () => {
  expect(labellingOf(['a', 'b', 'b', 'c'], [{ text: 'a', label: 3 }]).waiting).toEqual(['b', 'c'])
})

it('undoes back to the start of the sitting, whatever was pressed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('q', 'd', 'f', 'n', 's', 'z'), { maxLength: 20 }), (keys) => {
      const start = labellingOf(['a', 'b', 'c', 'd', 'e'], [{ text: 'z', label: 0 }])
      const pressed = keys.reduce(afterKey, start)
      expect(keys.reduce((labelling) => afterKey(labelling, 'u'), pressed)).toEqual(start)
    }),
  )
})

it('quotes what CSV needs quoted', () => {
  expect(csvOf([{ text: 'he said "hi", twice', label: 2 }])).toBe(
    'message,label\n"he said ""hi"", twice",funny\n',
  )
})

it('shows no message that could steer the terminal', () => {
  expect(shownOf('a\u001b[2Jb\u202ec\u0007')).toBe('a [2Jb c ')
})
