import type { JSX } from 'preact'
import type { SettingsAnswer } from '#contract/settings.ts'
import { words } from '../../client/words/words.ts'
import { Problem } from '../problem.tsx'
import type { ShownSettings } from './use-settings.ts'

interface LoadedProps {
  from: Pick<ShownSettings, 'answer' | 'problem' | 'reload'>
  children: (answer: SettingsAnswer) => JSX.Element
}

/** What is shown of the settings once they have come; until then that they are coming, or why they do not. */
export function Loaded({ from, children }: LoadedProps): JSX.Element {
  if (from.answer !== null) return children(from.answer)
  if (from.problem !== null) return <Problem text={from.problem} onRetry={from.reload} />
  return <p class="quiet">{words.problems.loading}</p>
}

/** Says by what a setting was given at the start, where it cannot be changed here. */
export function Fixed({ by, id }: { by: string | undefined; id: string }): JSX.Element | null {
  if (by === undefined) return null
  return (
    <p id={id} class="settings-fixed">
      {words.settings.fixed(by)}
    </p>
  )
}
