/** Turns scores into probabilities that sum to 1, in place of a new array of the same length. */
export function probabilitiesOf(scores: Float64Array): Float64Array {
  const largest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
