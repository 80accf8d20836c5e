import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type NumberedLine, readLines } from '#import/lines.ts'

const MIB = 1_048_576

async function linesOf(chunks: readonly Uint8Array[], end?: string): Promise<NumberedLine[]> {
  async function* bytes() {
    yield* chunks
  }
  const lines: NumberedLine[] = []
  for await (const batch of readLines(bytes(), end)) lines.push(...batch)
  return lines
}

/** The bytes cut at the places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort(
    (one, other) => one - other,
  )
  return [...ends, bytes.length].map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end))
}

it('gives the same lines however the bytes are cut', async () => {
  const text = fc.array(fc.constantFrom('a', 'ä', '🎉', '\n', '\r\n', '\r', ' ', '@x='), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(300)), async (parts, places) => {
      const bytes = new TextEncoder().encode(parts.join(''))
      const expected = parts
        .join('')
        .split('\n')
        .map((line, at) => ({ number: at + 1, text: line.replace(/\r$/, ''), tooLong: false }))
        .filter((line) => line.text !== '')
      expect(await linesOf(cut(bytes, places))).toEqual(expected)
    }),
  )
})

it('parts lines at another end when told', async () => {
  const bytes = new TextEncoder().encode('@x=one@x=two')
  expect((await linesOf([bytes], '@x=')).map(({ text }) => text)).toEqual(['one', 'two'])
})

it('gives up a line of more than 1 MiB and goes on behind it, whole or in pieces', async () => {
  const bytes = new TextEncoder().encode(`one\n${'x'.repeat(MIB + 1)}\nthree\n`)
  const expected = [
    { number: 1, text: 'one', tooLong: false },
    { number: 2, text: '', tooLong: true },
    { number: 3, text: 'three', tooLong: false },
  ]
  expect(await linesOf([bytes])).toEqual(expected)
  expect(await linesOf(cut(bytes, [10, 500_000, MIB - 3, MIB + 3]))).toEqual(expected)
})
