import type { Classifier } from '#model/classifier.ts'
import type { Prediction } from '#model/evaluate.ts'
import type { Example } from '#model/examples.ts'

/** What the classifier says of each labelled message, beside its label. */
export function predict(classifier: Classifier, examples: readonly Example[]): Prediction[] {
  const encoder = new TextEncoder()
  return examples.map(({ text, label }) => ({
    truth: label,
    probabilities: classifier.probabilities(encoder.encode(text)),
  }))
}
