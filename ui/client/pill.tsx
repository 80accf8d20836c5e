import type { JSX } from 'preact'
import type { Status } from './status.ts'

/** What is true of the data now: live, reconnecting, old, paused. The dot's shape says it too. */
export function Pill({ status }: { status: Pick<Status, 'kind' | 'text'> }): JSX.Element {
  return (
    <span class={`pill pill-${status.kind}`}>
      <span class="pill-dot" aria-hidden="true" />
      {status.text}
    </span>
  )
}
