import { expect, it } from 'vitest'
import { LABELS } from '#contract/label.ts'
import { digest32 } from '#model/digest.ts'
import { ROWS } from '#model/features.ts'
import { type Model, readModelFile, writeModelFile } from '#model/model-file.ts'
import { createRandom } from '#model/random.ts'

const random = createRandom(1)
const model: Model = {
  weights: Int32Array.from({ length: ROWS }, () => random.below(2 ** 31) - 2 ** 30),
  step: 0.0123,
  temperature: 1.25,
  dataDigest: 0xdeadbeef,
}

/** A model file with some of its bytes replaced and, unless told otherwise, its checksum made right again. */
function changed(at: number, bytes: readonly number[], isSealed = true): Uint8Array {
  const file = writeModelFile(model)
  file.set(bytes, at)
  if (isSealed) new DataView(file.buffer).setUint32(12, digest32(file.subarray(16), 0), true)
  return file
}

it('reads what it wrote', () => {
  expect(readModelFile(writeModelFile(model))).toEqual(model)
})

it('reads a file that stands anywhere in a larger buffer', () => {
  const file = writeModelFile(model)
  const larger = new Uint8Array(file.length + 3)
  larger.set(file, 3)
  expect(readModelFile(larger.subarray(3))).toEqual(model)
})

it('stays small enough for a web page', () => {
  expect(writeModelFile(model).length).toBeLessThan(550_000)
})

it.each([
  ['an empty file', new Uint8Array(0), /not a CHAT model file/],
  ['another kind of file', new Uint8Array(1000).fill(65), /not a CHAT model file/],
  ['another format', changed(8, [9]), /format 9, this version reads 1/],
  ['a flipped bit', changed(5000, [model.weights[0] as number], false), /checksum/],
  ['a cut file', writeModelFile(model).subarray(0, 4000), /checksum/],
  ['other features', changed(16, [1, 2, 3, 4]), /other features/],
  ['other rows', changed(20, [1, 0, 0, 0]), /1 rows/],
  [
    'labels in another order',
    changed(44, [...new TextEncoder().encode('neutral,')]),
    /orders its labels "neutral,/,
  ],
])('refuses %s', (_, file, message) => {
  expect(() => readModelFile(file)).toThrow(message)
})

it('holds the order of the labels as text', () => {
  expect(new TextDecoder().decode(writeModelFile(model))).toContain(LABELS.join(','))
})
