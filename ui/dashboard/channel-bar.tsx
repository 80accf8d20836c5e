import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ChannelRow } from '#contract/http.ts'
import { fetchCsv, type Span } from '../client/api.ts'
import { Choices } from '../client/choices.tsx'
import { Icon } from '../client/icons.tsx'
import { Menu } from '../client/menu.tsx'
import { Pill } from '../client/pill.tsx'
import type { Status } from '../client/status.ts'
import { useStore } from '../client/store.ts'
import { refusalText } from '../client/words/refusal.ts'
import { words } from '../client/words/words.ts'
import { Link } from './link.tsx'
import { CHANNEL_RANGES, type ChannelRange, suitableStep } from './ranges.ts'
import { live, notice, pausedAtMs } from './session.ts'
import { unwatchChannel, watchChannels } from './watch-list.ts'

interface ChannelBarProps {
  login: string
  row: ChannelRow | undefined
  status: Status
  range: ChannelRange
  onRange: (range: ChannelRange) => void
  /** Whether it is known when this stream began. */
  hasStream: boolean
  /** What Export hands out. */
  shown: Span
}

export function ChannelBar({
  login,
  row,
  status,
  range,
  onRange,
  hasStream,
  shown,
}: ChannelBarProps): JSX.Element {
  const paused = useStore(pausedAtMs, (value) => value !== null)
  const phase = useStore(live.state, (state) => state.phase)
  return (
    <header class="channel-bar">
      <Link
        to={{ page: 'overview' }}
        class="back button button-bare button-icon"
        label={words.overview.title}
      >
        <Icon name="back" />
      </Link>
      <h1>
        <bdi>{row?.displayName ?? login}</bdi>
      </h1>
      <Pill status={status} />
      {phase === 'waiting' ? (
        <button type="button" class="button button-bare" onClick={live.retry}>
          {words.problems.now}
        </button>
      ) : null}
      {row !== undefined && !row.wanted ? (
        <button type="button" class="button" onClick={() => void watchChannels([login])}>
          {words.channel.watch}
        </button>
      ) : null}
      <div class="channel-tools">
        <button
          type="button"
          class="button button-bare button-icon"
          aria-pressed={paused}
          aria-label={paused ? words.channel.resume : words.channel.pause}
          title={`${paused ? words.channel.resume : words.channel.pause} (P)`}
          onClick={togglePause}
        >
          <Icon name={paused ? 'play' : 'pause'} />
        </button>
        <Choices
          label={words.ranges.label}
          options={CHANNEL_RANGES.map((value) => ({
            value,
            text: words.ranges[value],
            disabled: value === 'stream' && !hasStream,
          }))}
          value={range}
          onChoose={onRange}
        />
        {row === undefined ? null : <ExportButton login={login} shown={shown} />}
        {row?.wanted ? <ChannelMenu row={row} /> : null}
      </div>
    </header>
  )
}

export function togglePause(): void {
  pausedAtMs.set(pausedAtMs.get() === null ? Date.now() : null)
}

/** What is done to a channel seldom. */
function ChannelMenu({ row }: { row: ChannelRow }): JSX.Element {
  const other = useStore(
    live.state,
    ({ rows }) => rows?.find(({ login, wanted }) => wanted && login !== row.login)?.login,
  )
  return (
    <Menu label={words.channel.more}>
      <a href={`https://www.twitch.tv/${row.login}`} target="_blank" rel="noreferrer">
        {words.channel.open}
      </a>
      {other === undefined ? null : (
        <Link to={{ page: 'compare', logins: [row.login, other] }}>{words.compare.with}</Link>
      )}
      <button type="button" onClick={() => void unwatchChannel(row.login, row.displayName)}>
        {words.channel.remove}
      </button>
    </Menu>
  )
}

/** Saves what is shown as a file. */
function ExportButton({ login, shown }: { login: string; shown: Span }): JSX.Element {
  const [busy, setBusy] = useState(false)
  async function save(): Promise<void> {
    if (busy) return
    setBusy(true)
    try {
      const csv = await fetchCsv(login, { ...shown, step: suitableStep(shown.toMs - shown.fromMs) })
      const address = URL.createObjectURL(csv)
      const link = document.createElement('a')
      link.href = address
      link.download = `${login}-${new Date(shown.fromMs).toISOString().slice(0, 16).replace(':', '')}.csv`
      link.click()
      URL.revokeObjectURL(address)
    } catch (error) {
      notice.set({ text: refusalText(error) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <button
      type="button"
      class="button export"
      title={words.channel.exportHint}
      aria-disabled={busy}
      onClick={() => void save()}
    >
      <Icon name="export" />
      <span>{words.channel.export}</span>
    </button>
  )
}
