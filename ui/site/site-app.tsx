/** One page, no server: type a channel, see what its chat does. The address after # names the channel. */
import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { parseLogin } from '#contract/channel.ts'
import { openDirect } from '../client/direct/direct-wire.ts'
import { NameMark } from '../client/icons.tsx'
import { openLive } from '../client/live-socket.ts'
import { Panel } from '../client/panel/panel.tsx'
import { type Store, useStore } from '../client/store.ts'
import { nameRefusal } from '../client/words/refusal.ts'
import { words } from '../client/words/words.ts'

/** `?chat=ws://127.0.0.1:…` names a simulated chat on this machine. */
const CHAT_PARAMETER = 'chat'

/** `locale` is of the words that are shown. */
export function SiteApp({ locale }: { locale: Store<string> }): JSX.Element {
  const login = useHash()
  const spoken = useStore(locale, (value) => value)
  return login === undefined ? <ChannelForm /> : <Channel login={login} locale={spoken} />
}

function Channel({ login, locale }: { login: string; locale: string }): JSX.Element {
  const direct = useMemo(() => openDirect(new URLSearchParams(location.search).get(CHAT_PARAMETER)), [])
  const live = useMemo(() => openLive(direct.openWire, { overview: false }), [direct])
  useEffect(
    () => () => {
      live[Symbol.dispose]()
      direct[Symbol.dispose]()
    },
    [],
  )
  return (
    <div class="site-panel">
      <Panel
        key={locale}
        login={login}
        live={live}
        via="direct"
        address=""
        actions={{}}
        menu={
          <>
            <a href={`https://www.twitch.tv/${encodeURIComponent(login)}`} target="_blank" rel="noreferrer">
              {words.panel.openOnTwitch}
            </a>
            <button type="button" onClick={() => (location.hash = '')}>
              {words.site.another}
            </button>
          </>
        }
      />
    </div>
  )
}

function ChannelForm(): JSX.Element {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string | undefined>(undefined)
  return (
    <main class="site-start">
      <NameMark size={40} />
      <h1>{words.firstRun.title}</h1>
      <form
        class="panel-form"
        onSubmit={(event) => {
          event.preventDefault()
          const login = parseLogin(typed)
          setWrong(nameRefusal(typed))
          if (login !== undefined) location.hash = login
        }}
      >
        <label class="hidden-visually" for="channel">
          {words.firstRun.title}
        </label>
        <input
          id="channel"
          class="field"
          // biome-ignore lint/a11y/noAutofocus: the page has this one field and no other purpose
          autoFocus
          autoComplete="off"
          spellcheck={false}
          aria-invalid={wrong !== undefined}
          aria-describedby="channel-hint"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-main" disabled={typed.trim() === ''}>
          {words.site.show}
        </button>
      </form>
      <p id="channel-hint" class="panel-hint" role="status">
        {wrong ?? words.site.hint}
      </p>
    </main>
  )
}

/** The login in the address; undefined where there is none. */
function useHash(): string | undefined {
  const read = (): string | undefined => parseLogin(decodeURIComponent(location.hash.slice(1)))
  const [login, setLogin] = useState(read)
  useEffect(() => {
    const follow = (): void => setLogin(read())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return login
}
