import { LABELS } from '#contract/label.ts'
import { mostLikely, type Prediction } from './evaluate.ts'
import type { Random } from './random.ts'

const WINDOWS = 2_000

/**
 * What a creator sees is each label's share of a window: the mean absolute difference between the shares said and
 * the true ones, 0 to 1, over windows of `messages` messages drawn at random from the predictions. Errors that
 * cancel out in a window don't count; those that lean to one side stay, however long the window is.
 */
export function shareErrorOf(predictions: readonly Prediction[], messages: number, random: Random): number {
  const pairs = predictions.map(({ truth, probabilities }) => [truth, mostLikely(probabilities)] as const)
  const surplus = new Int32Array(LABELS.length)
  let total = 0
  for (let window = 0; window < WINDOWS; window += 1) {
    surplus.fill(0)
    for (let message = 0; message < messages; message += 1) {
      const [truth, said] = random.pick(pairs)
      surplus[said] = (surplus[said] as number) + 1
      surplus[truth] = (surplus[truth] as number) - 1
    }
    total += surplus.reduce((sum, count) => sum + Math.abs(count), 0) / LABELS.length
  }
  return total / (WINDOWS * messages)
}
