import type { JSX } from 'preact'
import { Icon } from '../client/icons.tsx'
import { words } from '../client/words/words.ts'

/** What went wrong in one sentence, and one button. */
export function Problem({ text, onRetry }: { text: string; onRetry: () => void }): JSX.Element {
  return (
    <div class="problem" role="alert">
      <Icon name="problem" size={20} />
      <p>{text}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.problems.again}
      </button>
    </div>
  )
}
