import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSame, keepSame } from '../../ui/client/same.ts'

it('finds values of JSON the same exactly where they are equal', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
      expect(isSame(a, structuredClone(a))).toBe(true)
      expect(isSame(a, b)).toBe(isEqual(a, b))
    }),
  )
})

it.each([
  [{}, []],
  [{ a: undefined }, { b: undefined }],
  [[1, 2], [1]],
  [null, {}],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
])('tells %j from %j', (a, b) => {
  expect([isSame(a, b), isSame(b, a)]).toEqual([false, false])
})

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b)
    return true
  } catch {
    return false
  }
}

it('keeps of an object what says the same as before', () => {
  const before = { list: [1], word: { a: 1 } }
  expect(keepSame(before, { list: [1], word: { a: 1 } })).toBe(before)
  const next = keepSame(before, { list: [1], word: { a: 2 } })
  expect(next).toEqual({ list: [1], word: { a: 2 } })
  expect(next.list).toBe(before.list)
  expect(keepSame(undefined, before)).toBe(before)
})
