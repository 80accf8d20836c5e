/** The panel of one channel, wherever its frames come from: a server, or this page itself. */
import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { LiveSocket } from '../live-socket.ts'
import { Pill } from '../pill.tsx'
import type { Status } from '../status.ts'
import { ChangeVoice } from '../voice/change-voice.tsx'
import { voicedMood } from '../voice/changes.ts'
import { reasonText } from '../words/reason.ts'
import { words } from '../words/words.ts'
import type { WirePick } from './automatic-wire.ts'
import { PanelBar, type Pin } from './panel-bar.tsx'
import { PanelPicture } from './panel-picture.tsx'
import { PanelState } from './panel-state.tsx'
import type { Panelled } from './panelled.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePanel } from './use-panel.ts'

/** What a person can ask for from within a panel; what cannot be done here is left out. */
export interface PanelActions {
  /** Asks the server to watch the channel. */
  watch?: () => void
  /** Reads chat without a server from now on. */
  direct?: () => void
  /** Turns to the server. */
  server?: () => void
  /** Where the server can be asked to let this extension in. */
  pair?: (() => void) | undefined
  /** Where the token is entered. */
  token?: () => void
}

interface PanelProps {
  login: string
  live: LiveSocket
  /** Where the frames come from; undefined until that is known. */
  via: WirePick | undefined
  /** The server's address, for people. */
  address: string
  pin?: Pin | undefined
  menu: ComponentChildren
  actions: PanelActions
  /** Why the last thing asked for did not work. */
  problem?: string | undefined
}

export function Panel(props: PanelProps): JSX.Element {
  const { login, live, via, pin, menu } = props
  const panelled = usePanel(live, login, via === 'direct')
  const { name, view, status, mood } = panelled
  const { kind, text } = pillOf(status, via)
  const watched = view.kind !== 'not_watched'
  useKeptFocus()
  const bar = useMemo(
    () => (
      <PanelBar name={name} pin={pin} menu={menu}>
        {watched ? <Pill status={{ kind, text }} /> : null}
      </PanelBar>
    ),
    [name, pin, menu, watched, kind, text],
  )
  return (
    <div class="panel">
      {bar}
      <ChangeVoice
        key={login}
        freshness={status.freshness}
        mood={mood === undefined ? null : voicedMood(mood)}
        sentence={panelled.sentence}
      />
      <main class="panel-body">
        {view.kind === 'picture' && mood !== undefined ? (
          <PanelPicture live={live} login={login} panelled={panelled} mood={mood}>
            {via === 'direct' && props.actions.server !== undefined ? (
              <button type="button" class="panel-link" onClick={props.actions.server}>
                {words.panel.useServer}
              </button>
            ) : null}
          </PanelPicture>
        ) : (
          <Obstacle {...props} panelled={panelled} />
        )}
      </main>
    </div>
  )
}

type ObstacleProps = PanelProps & { panelled: Panelled }

function Obstacle({ panelled, via, live, address, actions, problem }: ObstacleProps): JSX.Element {
  const { view, name, sentence } = panelled
  const say = words.panel
  switch (view.kind) {
    case 'unreachable':
      return via === 'direct' ? (
        <PanelState sentence={say.twitchAway} hint={say.twitchAwayHint}>
          <Action text={say.again} act={live.retry} main />
        </PanelState>
      ) : (
        <PanelState
          sentence={say.serverAway}
          hint={actions.pair === undefined ? say.serverAwayHint(address) : say.serverShutHint(address)}
        >
          <Action text={say.again} act={live.retry} main />
          <Action text={words.options.pairing.ask} act={actions.pair} />
          <Action text={say.direct} act={actions.direct} />
        </PanelState>
      )
    case 'token':
      return (
        <PanelState sentence={say.tokenNeeded} hint={words.problems.tokenHint}>
          <Action text={say.enterToken} act={actions.token} main />
          <Action text={say.again} act={live.retry} />
          <Action text={words.options.pairing.ask} act={actions.pair} />
          <Action text={say.direct} act={actions.direct} />
        </PanelState>
      )
    case 'not_watched':
      return (
        <PanelState sentence={say.notWatched(name)} hint={problem}>
          <Action text={say.watch(name)} act={actions.watch} main />
        </PanelState>
      )
    case 'refused':
      return <PanelState sentence={reasonText(view.reason) ?? say.refused} />
    case 'quiet':
      return <PanelState sentence={sentence} counting />
    case 'joining':
      return <PanelState sentence={say.joining} />
    default:
      return <PanelState sentence={say.connecting} />
  }
}

function Action({
  text,
  act,
  main = false,
}: {
  text: string
  act: (() => void) | undefined
  main?: boolean
}): JSX.Element | null {
  if (act === undefined) return null
  return (
    <button type="button" class={`button ${main ? 'button-main' : ''}`} onClick={act}>
      {text}
    </button>
  )
}

function pillOf(status: Status, via: WirePick | undefined): Pick<Status, 'kind' | 'text'> {
  return status.kind === 'live' && via === 'direct' ? { ...status, text: words.pill.direct } : status
}
