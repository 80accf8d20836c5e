/** Which labels a person has hidden, by the words beside the bar or by the keys 1 to 4. */
import { useState } from 'preact/hooks'
import type { Label } from '#contract/label.ts'
import { useShortcuts } from './use-shortcuts.ts'

const LABEL_KEYS: Record<string, Label> = { 1: 'disappointment', 2: 'funny', 3: 'question', 4: 'neutral' }

export interface HiddenLabels {
  hidden: ReadonlySet<Label>
  toggle: (label: Label) => void
}

export function useHiddenLabels(): HiddenLabels {
  const [hidden, setHidden] = useState<ReadonlySet<Label>>(new Set())

  function toggle(label: Label): void {
    setHidden((before) => {
      const next = new Set(before)
      if (!next.delete(label)) next.add(label)
      return next
    })
  }

  useShortcuts((key) => {
    const label = LABEL_KEYS[key]
    if (label !== undefined) toggle(label)
  })

  return { hidden, toggle }
}
