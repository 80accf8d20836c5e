import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { keepToken, readToken } from '../client/api.ts'
import { NameMark } from '../client/icons.tsx'
import { words } from '../client/words/words.ts'
import { reconnect } from './session.ts'

/** The server is not on this machine, or was told to ask everybody: it wants its token. */
export function TokenForm(): JSX.Element {
  const [token, setToken] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const refused = readToken() !== undefined
  return (
    <main class="lone">
      <NameMark size={40} />
      <h1>{refused ? words.problems.tokenWrong : words.problems.tokenTitle}</h1>
      <form
        class="lone-form"
        onSubmit={(event) => {
          event.preventDefault()
          keepToken(token.trim())
          reconnect()
        }}
      >
        <label class="hidden-visually" for="token">
          {words.problems.token}
        </label>
        <input
          ref={field}
          id="token"
          class="field field-large"
          type="password"
          autoComplete="off"
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
        <button type="submit" class="button button-main button-large" disabled={token.trim() === ''}>
          {words.problems.tokenSend}
        </button>
      </form>
      <p class="quiet">{words.problems.tokenHint}</p>
    </main>
  )
}
