import type { ComponentChildren, JSX } from 'preact'

interface PanelStateProps {
  sentence: string
  hint?: string | undefined
  /** The sentence counts time: read out, it would never end. */
  counting?: boolean
  /** What can be done about it. */
  children?: ComponentChildren
}

/** One sentence in the place of the picture, and what can be done. */
export function PanelState({ sentence, hint, counting = false, children }: PanelStateProps): JSX.Element {
  return (
    <div class="panel-state">
      <div class="panel-state-words" {...(counting ? {} : { role: 'status' })}>
        <p class="panel-state-sentence">{sentence}</p>
        {hint === undefined ? null : <p class="panel-hint">{hint}</p>}
      </div>
      {children === undefined ? null : <div class="panel-actions">{children}</div>}
    </div>
  )
}
