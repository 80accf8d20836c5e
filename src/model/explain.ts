import { type LabelIndex, labelOf, signalsOf } from '#contract/label.ts'
import type { Classifier } from './classifier.ts'

/** Words that are weighed; messages are short, and each word costs a classification. */
const MAX_WORDS = 100

export interface Explanation {
  readonly label: LabelIndex
  /** CONFUSED, CHEERING, both or none, as bits. */
  readonly signals: number
  /** Of each label, calibrated, in the order of LABELS. */
  readonly probabilities: readonly number[]
  /**
   * What each word, as written, adds to the probability of the label, -1 to 1: the probability with it less the
   * one without it; those that weigh most first.
   */
  readonly words: readonly { readonly word: string; readonly weight: number }[]
}

/** Says why a message has its label, by leaving out each of its words in turn. */
export function explain(classifier: Classifier, message: string): Explanation {
  const encoder = new TextEncoder()
  const text = encoder.encode(message)
  const verdict = classifier.classify(text, 0, text.length)
  const label = labelOf(verdict)
  const probabilities = [...classifier.probabilities(text)]
  const words = message.split(/\s+/).filter((word) => word !== '')
  const weighed = words.slice(0, MAX_WORDS).map((word, index) => {
    const rest = words.filter((_, other) => other !== index).join(' ')
    const without = classifier.probabilities(encoder.encode(rest))[label] as number
    return { word, weight: (probabilities[label] as number) - without }
  })
  return {
    label,
    signals: signalsOf(verdict),
    probabilities,
    words: weighed.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
  }
}
