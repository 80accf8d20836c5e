/**
 * The share of messages on which careful readers of one guide disagree: no label is surer than people are.
 * Without it the plainest messages, most of a chat, would be promised too much.
 */
const DOUBT = 0.06

/** Turns scores into probabilities that sum to 1, each at least DOUBT / scores, in a new array. */
export function probabilitiesOf(scores: Float64Array): Float64Array {
  const largest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => ((1 - DOUBT) * power) / total + DOUBT / scores.length)
}

/** The probability of one label, as `probabilitiesOf` scores / `temperature` has it, without making an array. */
export function probabilityOf(label: number, scores: Float64Array, temperature: number): number {
  let largest = (scores[0] as number) / temperature
  for (let at = 1; at < scores.length; at += 1)
    largest = Math.max(largest, (scores[at] as number) / temperature)
  let total = 0
  for (let at = 0; at < scores.length; at += 1)
    total += Math.exp((scores[at] as number) / temperature - largest)
  const power = Math.exp((scores[label] as number) / temperature - largest)
  return ((1 - DOUBT) * power) / total + DOUBT / scores.length
}
