import { LABELS, type LabelIndex } from '#contract/label.ts'
import { digest32 } from './digest.ts'

/** One labelled message. */
export interface Example {
  readonly text: string
  readonly label: LabelIndex
}

/** What two texts share when one is a copy of the other in spelling only: "LOL  lol" and "lool". */
export function groupOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(.)\1+/gu, '$1')
    .trim()
    .split(/\s+/)
  return words.filter((word, index) => word !== words[index - 1]).join(' ')
}

/**
 * One example a text, in order of first appearance: the label most copies have. Texts whose copies tie are left
 * out, since nothing is known of them.
 */
export function uniqueExamples(examples: readonly Example[]): Example[] {
  const votes = new Map<string, number[]>()
  for (const { text, label } of examples) {
    const counts = votes.get(text) ?? LABELS.map(() => 0)
    counts[label] = (counts[label] ?? 0) + 1
    votes.set(text, counts)
  }
  const unique: Example[] = []
  for (const [text, counts] of votes) {
    const most = Math.max(...counts)
    const label = counts.indexOf(most)
    if (label === counts.lastIndexOf(most)) unique.push({ text, label: label as LabelIndex })
  }
  return unique
}

/** The fold of each example, 0 to folds - 1; copies of one text (see `groupOf`) share a fold. */
export function foldsOf(examples: readonly Example[], folds: number, seed: number): number[] {
  const encoder = new TextEncoder()
  return examples.map(({ text }) => digest32(encoder.encode(groupOf(text)), seed) % folds)
}
