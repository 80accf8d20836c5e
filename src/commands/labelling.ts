import { LABELS, type LabelIndex } from '#contract/label.ts'
import type { Example } from '#model/examples.ts'

/** Someone labelling messages: what is done, what waits, and what can be undone. */
export interface Labelling {
  readonly labelled: readonly Example[]
  /** Messages without a label, the one on screen first. */
  readonly waiting: readonly string[]
  /** Decisions of this sitting, newest last; a skipped message has no label. */
  readonly decisions: readonly { readonly text: string; readonly isSkip: boolean }[]
}

/** Starts, or goes on, with the messages that have no label yet; each text is asked once. */
export function labellingOf(messages: readonly string[], labelled: readonly Example[]): Labelling {
  const done = new Set(labelled.map(({ text }) => text))
  return { labelled, waiting: [...new Set(messages)].filter((text) => !done.has(text)), decisions: [] }
}

/** The labelling after a key: the first letter of a label, s to skip, u to undo; other keys change nothing. */
export function afterKey(labelling: Labelling, key: string): Labelling {
  if (key === 'u') return undone(labelling)
  const [text, ...waiting] = labelling.waiting
  const label = LABELS.findIndex((name) => name.startsWith(key))
  const isSkip = key === 's'
  if (text === undefined || key === '' || (label < 0 && !isSkip)) return labelling
  return {
    labelled: isSkip ? labelling.labelled : [...labelling.labelled, { text, label: label as LabelIndex }],
    waiting,
    decisions: [...labelling.decisions, { text, isSkip }],
  }
}

/** The labels as CSV that `train` and `evaluate` read. */
export function csvOf(labelled: readonly Example[]): string {
  const rows = labelled.map(({ text, label }) => `"${text.replaceAll('"', '""')}",${LABELS[label]}\n`)
  return `message,label\n${rows.join('')}`
}

/** A message as it may be shown: what would steer the terminal is taken out. */
export function shownOf(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
}

function undone(labelling: Labelling): Labelling {
  const last = labelling.decisions.at(-1)
  if (last === undefined) return labelling
  return {
    labelled: last.isSkip ? labelling.labelled : labelling.labelled.slice(0, -1),
    waiting: [last.text, ...labelling.waiting],
    decisions: labelling.decisions.slice(0, -1),
  }
}
