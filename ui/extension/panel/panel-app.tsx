/** The side panel: which channel, from where, and what stands in the way. */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Panel, type PanelActions } from '../../client/panel/panel.tsx'
import { PanelBar } from '../../client/panel/panel-bar.tsx'
import { PanelState } from '../../client/panel/panel-state.tsx'
import { useKeptFocus } from '../../client/panel/use-kept-focus.ts'
import { type Store, useStore } from '../../client/store.ts'
import { refusalText } from '../../client/words/refusal.ts'
import { words } from '../../client/words/words.ts'
import type { Followed } from '../followed-tab.ts'
import { changeSettings } from '../kept-settings.ts'
import { mayPair } from '../pairing.ts'
import { pageAddress, watchChannel } from '../server.ts'
import type { Settings } from '../settings.ts'
import { NoChannel } from './no-channel.tsx'
import { useBadge } from './use-badge.ts'
import { useReading } from './use-reading.ts'

interface PanelAppProps {
  settings: Store<Settings>
  followed: Store<Followed>
  /** Of the words that are shown. */
  locale: Store<string>
}

export function PanelApp({ settings, followed, locale }: PanelAppProps): JSX.Element {
  const chosen = useStore(settings, (value) => value)
  const spoken = useStore(locale, (value) => value)
  const tabLogin = useStore(followed, ({ login }) => login)
  const login = chosen.pinned === '' ? tabLogin : chosen.pinned
  useKeptFocus()
  if (!chosen.agreed) return <NotAgreed />
  if (login === null) {
    return (
      <div class="panel">
        <PanelBar name={words.product} pin={undefined} menu={<OptionsEntry />} />
        <main class="panel-body">
          <NoChannel />
        </main>
      </div>
    )
  }
  return <Channel login={login} settings={chosen} locale={spoken} />
}

interface ChannelProps {
  login: string
  settings: Settings
  locale: string
}

function Channel({ login, settings, locale }: ChannelProps): JSX.Element {
  const { live, via } = useReading(settings)
  const pick = useStore(via, (value) => value)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  useEffect(() => setProblem(undefined), [login])
  useBadge(live, settings.badge ? login : null)

  const { pinned, server } = settings
  const actions: PanelActions = {
    watch: () =>
      void watchChannel(settings, login).then(live.retry, (error: unknown) => setProblem(refusalText(error))),
    direct: () => void changeSettings({ reading: 'panel' }),
    server: () => void changeSettings({ reading: 'server' }),
    pair: mayPair(server) ? openOptions : undefined,
    token: openOptions,
  }
  return (
    <Panel
      key={locale}
      login={login}
      live={live}
      via={pick}
      address={server}
      pin={{
        pinned: pinned !== '',
        toggle: () => void changeSettings({ pinned: pinned === '' ? login : '' }),
      }}
      menu={
        <>
          <a href={`https://www.twitch.tv/${encodeURIComponent(login)}`} target="_blank" rel="noreferrer">
            {words.panel.openOnTwitch}
          </a>
          {pick === 'server' ? (
            <a href={pageAddress(server, login)} target="_blank" rel="noreferrer">
              {words.panel.openOnServer}
            </a>
          ) : null}
          <button type="button" onClick={pick === 'direct' ? actions.server : actions.direct}>
            {pick === 'direct' ? words.panel.useServer : words.panel.direct}
          </button>
          <OptionsEntry />
        </>
      }
      actions={actions}
      problem={problem}
    />
  )
}

function NotAgreed(): JSX.Element {
  return (
    <div class="panel">
      <PanelBar name={words.product} pin={undefined} menu={<OptionsEntry />} />
      <main class="panel-body">
        <PanelState sentence={words.panel.notAgreed} hint={words.panel.notAgreedHint}>
          <button type="button" class="button button-main" onClick={openOptions}>
            {words.panel.readOn}
          </button>
        </PanelState>
      </main>
    </div>
  )
}

function OptionsEntry(): JSX.Element {
  return (
    <button type="button" onClick={openOptions}>
      {words.panel.options}
    </button>
  )
}

function openOptions(): void {
  void browser.runtime.openOptionsPage()
}
