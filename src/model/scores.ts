import { LABELS, type LabelIndex } from '#contract/label.ts'

/** Features whose bytes fit into one 16-bit lane: 257 x 255 = 65,535. */
const LANE_FEATURES = 257
const LANES = 0x00ff00ff
/** A weight is stored as its value + 128, so that lanes add without borrowing. */
const OFFSET = 128

/**
 * Adds the weights of indices[0, count) to sums [labels]. `weights` [rows] packs one signed byte a label,
 * label 0 lowest, each + 128.
 */
export function sumWeights(weights: Int32Array, indices: Int32Array, count: number, sums: Int32Array): void {
  let first = sums[0] as number
  let second = sums[1] as number
  let third = sums[2] as number
  let fourth = sums[3] as number
  let at = 0
  while (at < count) {
    const start = at
    const stop = at + LANE_FEATURES < count ? at + LANE_FEATURES : count
    let even = 0
    let odd = 0
    for (; at < stop; at += 1) {
      const row = weights[indices[at] as number] as number
      even = (even + (row & LANES)) | 0
      odd = (odd + ((row >>> 8) & LANES)) | 0
    }
    const offset = OFFSET * (at - start)
    first += (even & 0xffff) - offset
    second += (odd & 0xffff) - offset
    third += (even >>> 16) - offset
    fourth += (odd >>> 16) - offset
  }
  sums[0] = first
  sums[1] = second
  sums[2] = third
  sums[3] = fourth
}

/** The label with the largest of sums [labels]; ties go to the first label. */
export function largestOf(sums: Int32Array): LabelIndex {
  let label: LabelIndex = 0
  let best = sums[0] as number
  if ((sums[1] as number) > best) {
    label = 1
    best = sums[1] as number
  }
  if ((sums[2] as number) > best) {
    label = 2
    best = sums[2] as number
  }
  return (sums[3] as number) > best ? 3 : label
}

/** Packs float weights [rows x labels] into one Int32 a row; `step` is what one unit of a byte weighs. */
export function packWeights(weights: Float32Array): { packed: Int32Array; step: number } {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const step = largest === 0 ? 1 : largest / 127
  const packed = new Int32Array(weights.length / LABELS.length)
  for (let row = 0; row < packed.length; row += 1) {
    for (let label = 0; label < LABELS.length; label += 1) {
      const byte = Math.round((weights[row * LABELS.length + label] as number) / step) + OFFSET
      packed[row] = (packed[row] as number) | (byte << (8 * label))
    }
  }
  return { packed, step }
}
