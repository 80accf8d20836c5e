/** Which labels a person has hidden, by the words beside the bar or by the keys 1 to 4. */
import { LABELS, type Label } from '#contract/label.ts'
import { keep, readKept } from './kept.ts'
import { createStore, useStore } from './store.ts'
import { useShortcuts } from './use-shortcuts.ts'

const LABEL_KEYS: Record<string, Label> = { 1: 'disappointment', 2: 'funny', 3: 'question', 4: 'neutral' }
const KEY = 'chat.hidden-labels'

/** Of this tab, whatever it shows next, and also when it is loaded anew for another language. */
const hiddenLabels = createStore<ReadonlySet<Label>>(readHidden())

export interface HiddenLabels {
  hidden: ReadonlySet<Label>
  toggle: (label: Label) => void
}

export function useHiddenLabels(): HiddenLabels {
  const hidden = useStore(hiddenLabels, (labels) => labels)
  useShortcuts((key) => {
    const label = LABEL_KEYS[key]
    if (label !== undefined) toggle(label)
  })
  return { hidden, toggle }
}

function toggle(label: Label): void {
  const next = new Set(hiddenLabels.get())
  if (!next.delete(label)) next.add(label)
  hiddenLabels.set(next)
  keep([KEY, [...next].join(' ')], 'sessionStorage')
}

function readHidden(): Set<Label> {
  const names = readKept(KEY, 'sessionStorage')?.split(' ')
  return new Set(LABELS.filter((label) => names?.includes(label)))
}
