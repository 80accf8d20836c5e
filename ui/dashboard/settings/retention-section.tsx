import type { JSX } from 'preact'
import { words } from '../../client/words/words.ts'

/** How long what was counted is kept. */
export function RetentionSection(): JSX.Element {
  return <p class="quiet">{words.settings.retention.hint}</p>
}
