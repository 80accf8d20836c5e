import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { parseLogin } from '#contract/channel.ts'
import { PanelState } from '../../client/panel/panel-state.tsx'
import { nameRefusal } from '../../client/words/refusal.ts'
import { words } from '../../client/words/words.ts'
import { changeSettings } from '../kept-settings.ts'
import { allowStreamManager, useStreamManager } from '../stream-manager.ts'

/** No channel in sight: go to one, or name yours. */
export function NoChannel(): JSX.Element {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string | undefined>(undefined)
  const streamManager = useStreamManager()

  function pin(event: Event): void {
    event.preventDefault()
    const login = parseLogin(typed)
    setWrong(nameRefusal(typed))
    if (login !== undefined) void changeSettings({ pinned: login })
  }

  return (
    <PanelState sentence={words.panel.noChannel} hint={words.panel.noChannelHint}>
      <form class="panel-form" onSubmit={pin}>
        <label class="hidden-visually" for="channel">
          {words.panel.yourChannel}
        </label>
        <input
          id="channel"
          class="field"
          placeholder={words.panel.yourChannel}
          autoComplete="off"
          spellcheck={false}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : 'channel-wrong'}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-main" disabled={typed.trim() === ''}>
          {words.panel.pinYours}
        </button>
      </form>
      {wrong === undefined ? null : (
        <p id="channel-wrong" class="panel-hint" role="alert">
          {wrong}
        </p>
      )}
      {streamManager === false ? (
        <button type="button" class="button" onClick={() => void allowStreamManager()}>
          {words.panel.streamManager}
        </button>
      ) : null}
    </PanelState>
  )
}
