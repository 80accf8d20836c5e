/**
 * What a message does. Every message has exactly one label; the order here is the order of every array of
 * per-label figures that crosses a wire or reaches the database.
 */
export const LABELS = ['question', 'disappointment', 'funny', 'neutral'] as const

export type Label = (typeof LABELS)[number]

/** An index into LABELS, 0 to 3. */
export type LabelIndex = 0 | 1 | 2 | 3

/**
 * What a message shows beside its label, as bits of one number: puzzlement without a question ("?", label
 * question) and cheering ("Pog", label neutral).
 */
export const SIGNALS = ['confused', 'cheering'] as const

export type Signal = (typeof SIGNALS)[number]

export const CONFUSED = 1
export const CHEERING = 2

/**
 * What the model says of one message, packed: bits 0-1 the label's index, bit 2 confused, bit 3 cheering.
 */
export type Verdict = number

export function toVerdict(label: LabelIndex, signals: number): Verdict {
  return label | (signals << 2)
}

export function labelOf(verdict: Verdict): LabelIndex {
  return (verdict & 3) as LabelIndex
}

/** The signal bits of a verdict: CONFUSED, CHEERING, both or none. */
export function signalsOf(verdict: Verdict): number {
  return verdict >> 2
}
