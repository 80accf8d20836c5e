import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { words } from '../../client/words/words.ts'
import { changeSettings } from '../kept-settings.ts'
import { mayPair } from '../pairing.ts'
import { type ServerAnswer, testServer } from '../server.ts'
import { parseServer } from '../server-address.ts'
import { READINGS, type Settings } from '../settings.ts'
import { PairingForm } from './pairing-form.tsx'

/** Who counts, and where the server is. */
export function ReadingSection({ settings }: { settings: Settings }): JSX.Element {
  const say = words.options
  return (
    <>
      <fieldset class="options-radios">
        <legend class="hidden-visually">{say.readingTitle}</legend>
        {READINGS.map((reading) => (
          <label key={reading} class="options-radio">
            <input
              type="radio"
              name="reading"
              checked={settings.reading === reading}
              onChange={() => void changeSettings({ reading })}
            />
            <span>
              {say.readings[reading]}
              <small>{say.readingHints[reading]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {settings.reading === 'panel' ? null : (
        <>
          <ServerForm settings={settings} />
          {mayPair(settings.server) ? (
            <PairingForm server={settings.server} disabled={!settings.agreed} />
          ) : null}
        </>
      )}
    </>
  )
}

function ServerForm({ settings }: { settings: Settings }): JSX.Element {
  const say = words.options
  const [address, setAddress] = useState(settings.server)
  const [token, setToken] = useState(settings.token)
  const [result, setResult] = useState<{ text: string; good: boolean } | undefined>(undefined)
  const [busy, setBusy] = useState(false)

  async function save(): Promise<void> {
    const parsed = parseServer(address)
    if (parsed === undefined) {
      setResult({ text: say.serverWrong, good: false })
      return
    }
    // The first thing that is waited for: a browser asks for permission only within the click.
    if (!parsed.local && !(await browser.permissions.request({ origins: [`${parsed.origin}/*`] }))) {
      setResult({ text: say.notAllowed, good: false })
      return
    }
    const next = { server: parsed.origin, token: token.trim() }
    setAddress(parsed.origin)
    await changeSettings(next)
    const answer = settings.agreed ? await testServer(next) : undefined
    setResult(
      answer === undefined ? undefined : { text: textOf(answer, parsed.origin), good: answer === 'ready' },
    )
  }

  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (busy) return
        setBusy(true)
        setResult(undefined)
        void save().finally(() => setBusy(false))
      }}
    >
      <label for="server">{say.server}</label>
      <input
        id="server"
        class="field"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        aria-describedby="server-hint"
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <p id="server-hint" class="options-hint">
        {say.serverHint}
      </p>
      <label for="token">{say.token}</label>
      <input
        id="token"
        class="field"
        type="password"
        autoComplete="off"
        aria-describedby="token-hint"
        value={token}
        onInput={(event) => setToken(event.currentTarget.value)}
      />
      <p id="token-hint" class="options-hint">
        {say.tokenHint}
      </p>
      <div class="options-row">
        <button type="submit" class="button" disabled={!settings.agreed} aria-disabled={busy}>
          {say.save}
        </button>
        <span role="status">{result?.text}</span>
      </div>
    </form>
  )
}

/** A server that does not know the extension may not be read by it: the browser says the same as where there is none. */
function textOf(answer: ServerAnswer, server: string): string {
  return answer === 'unreachable' && mayPair(server)
    ? words.panel.serverShutHint(server)
    : words.options.answers[answer]
}
