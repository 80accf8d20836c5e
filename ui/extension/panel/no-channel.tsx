import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { parseLogin } from '#contract/channel.ts'
import { PanelState } from '../../client/panel/panel-state.tsx'
import { words } from '../../client/words/words.ts'
import { changeSettings } from '../kept-settings.ts'
import { allowStreamManager, useStreamManager } from '../stream-manager.ts'

/** No channel in sight: go to one, or name yours. */
export function NoChannel(): JSX.Element {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const streamManager = useStreamManager()

  function pin(event: Event): void {
    event.preventDefault()
    const login = parseLogin(typed)
    setWrong(login === undefined)
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
          aria-invalid={wrong}
          aria-describedby={wrong ? 'channel-wrong' : undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-main" disabled={typed.trim() === ''}>
          {words.panel.pinYours}
        </button>
      </form>
      {wrong ? (
        <p id="channel-wrong" class="panel-hint">
          {words.panel.notAName}
        </p>
      ) : null}
      {streamManager === false ? (
        <button type="button" class="button" onClick={() => void allowStreamManager()}>
          {words.panel.streamManager}
        </button>
      ) : null}
    </PanelState>
  )
}
