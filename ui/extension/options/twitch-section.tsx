import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { parseLogin } from '#contract/channel.ts'
import { Icon } from '../../client/icons.tsx'
import { nameRefusal } from '../../client/words/refusal.ts'
import { words } from '../../client/words/words.ts'
import { changeSettings } from '../kept-settings.ts'
import type { Settings } from '../settings.ts'
import { allowStreamManager, useStreamManager } from '../stream-manager.ts'

/** Where channels come from besides the tab: the Stream Manager, and a pinned one. */
export function TwitchSection({ settings }: { settings: Settings }): JSX.Element {
  const say = words.options
  const streamManager = useStreamManager()
  const [typed, setTyped] = useState(settings.pinned)
  const login = parseLogin(typed)
  const wrong = typed.trim() === '' ? undefined : nameRefusal(typed)

  function keep(): void {
    if (wrong === undefined) void changeSettings({ pinned: login ?? '' })
  }

  return (
    <>
      {streamManager === true ? (
        <p class="options-done">
          <Icon name="check" /> {say.streamManagerOn}
        </p>
      ) : (
        <div class="options-action">
          <button type="button" class="button" onClick={() => void allowStreamManager()}>
            {say.streamManager}
          </button>
          <p class="options-hint">{say.streamManagerHint}</p>
        </div>
      )}
      <div class="options-form">
        <label for="pinned">{say.pinned}</label>
        <input
          id="pinned"
          class="field"
          autoComplete="off"
          spellcheck={false}
          aria-invalid={wrong !== undefined}
          aria-describedby="pinned-hint"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={keep}
        />
        <p id="pinned-hint" class="options-hint">
          {wrong ?? say.pinnedHint}
        </p>
      </div>
    </>
  )
}
