import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { addChannels } from '../client/api.ts'
import type { LiveSocket } from '../client/live-socket.ts'
import { Panel } from '../client/panel/panel.tsx'
import { PanelState } from '../client/panel/panel-state.tsx'
import { refusalText } from '../client/words/refusal.ts'
import { words } from '../client/words/words.ts'

interface DockProps {
  live: LiveSocket
  /** Undefined where the address names none. */
  login: string | undefined
}

/** The side panel as a dock of OBS: one channel, always the same. */
export function Dock({ live, login }: DockProps): JSX.Element {
  const [problem, setProblem] = useState<string | undefined>(undefined)
  useEffect(() => {
    document.title = login === undefined ? words.product : words.dock.title(login)
  }, [login])

  if (login === undefined) {
    return (
      <main class="panel">
        <PanelState sentence={words.dock.noChannel} hint={words.dock.noChannelHint} />
      </main>
    )
  }
  return (
    <Panel
      login={login}
      live={live}
      via="server"
      address={location.origin}
      menu={
        <>
          <a href={`https://www.twitch.tv/${encodeURIComponent(login)}`} target="_blank" rel="noreferrer">
            {words.panel.openOnTwitch}
          </a>
          <a href={`/channels/${encodeURIComponent(login)}`} target="_blank" rel="noreferrer">
            {words.panel.openOnServer}
          </a>
        </>
      }
      actions={{
        watch: () =>
          void addChannels([login]).then(
            () => setProblem(undefined),
            (error: unknown) => setProblem(refusalText(error)),
          ),
      }}
      problem={problem}
    />
  )
}
