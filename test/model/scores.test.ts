import { expect, it } from 'vitest'
import { LABELS } from '#contract/label.ts'
import { createRandom } from '#model/random.ts'
import { largestOf, packWeights, sumWeights } from '#model/scores.ts'

const ROWS = 1000

/** Signed bytes [rows x labels], with plenty of both extremes: they are what overflows a lane. */
function weightsOf(seed: number): Float32Array {
  const random = createRandom(seed)
  return Float32Array.from({ length: ROWS * LABELS.length }, (_, cell) =>
    cell === 0 ? 127 : random.chance(0.3) ? 127 : random.chance(0.3) ? -127 : random.below(255) - 127,
  )
}

it.each([0, 1, 256, 257, 258, 514, 515, 6000])('adds up %i features exactly', (count) => {
  const weights = weightsOf(count)
  const { packed, step } = packWeights(weights)
  const random = createRandom(7)
  const indices = Int32Array.from({ length: count }, () => random.below(ROWS))
  const sums = new Int32Array(LABELS.length)
  sumWeights(packed, indices, count, sums)

  const plain = LABELS.map((_, index) =>
    indices.reduce((sum, row) => sum + (weights[row * LABELS.length + index] as number), 0),
  )
  expect(step).toBe(1)
  expect([...sums]).toEqual(plain)
  expect(largestOf(sums)).toBe(plain.indexOf(Math.max(...plain)))
})

it.each([127, -127])('does not overflow when all of 6,000 weights are %i', (extreme) => {
  const { packed } = packWeights(new Float32Array(ROWS * LABELS.length).fill(extreme))
  const sums = new Int32Array(LABELS.length)
  sumWeights(packed, new Int32Array(6000), 6000, sums)
  expect([...sums]).toEqual(LABELS.map(() => extreme * 6000))
})

it('adds to what is summed already', () => {
  const { packed } = packWeights(new Float32Array(ROWS * LABELS.length).fill(1))
  const sums = Int32Array.of(5, -5, 500, 0)
  sumWeights(packed, new Int32Array(3), 3, sums)
  expect([...sums]).toEqual([5, -5, 500, 0].map((sum) => sum + 3 * 127))
})

it('gives a tie to the first label', () => {
  expect(largestOf(new Int32Array(4))).toBe(0)
  expect(largestOf(Int32Array.of(-1, 2, 2, 2))).toBe(1)
})

it('decides as the unrounded weights do on nearly all messages', () => {
  const random = createRandom(3)
  const weights = Float32Array.from({ length: ROWS * LABELS.length }, () => random.below(2000) / 1000 - 1)
  const { packed } = packWeights(weights)
  let equal = 0
  for (let message = 0; message < 2000; message += 1) {
    const indices = Int32Array.from({ length: 30 }, () => random.below(ROWS))
    const plain = LABELS.map((_, index) =>
      indices.reduce((sum, row) => sum + (weights[row * LABELS.length + index] as number), 0),
    )
    const sums = new Int32Array(LABELS.length)
    sumWeights(packed, indices, 30, sums)
    if (largestOf(sums) === plain.indexOf(Math.max(...plain))) equal += 1
  }
  expect(equal).toBeGreaterThan(1980)
})
