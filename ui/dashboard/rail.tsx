import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { parseLogin } from '#contract/channel.ts'
import type { ChannelRow } from '#contract/http.ts'
import { Icon, NameMark } from '../client/icons.tsx'
import { moodName, moodShort } from '../client/mood-words.ts'
import { Sparkline } from '../client/sparkline.tsx'
import { useStore } from '../client/store.ts'
import { formatRate } from '../client/words/format.ts'
import { words } from '../client/words/words.ts'
import { Link } from './link.tsx'
import { route } from './route.ts'
import { live } from './session.ts'
import { ThemeChoice } from './theme-choice.tsx'
import { VirtualList } from './virtual-list.tsx'
import { splitPasted, watchChannels } from './watch-list.ts'

export const ROW_PX = 44

/** The channels at hand, on every page: the field filters them, Enter adds one, a pasted list adds many. */
export function Rail({ onHelp }: { onHelp: () => void }): JSX.Element {
  const rows = useStore(live.state, (state) => state.rows)
  const aheadMs = useStore(live.state, (state) => state.serverAheadMs)
  const shown = useStore(route, (value) => value)
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const current = shown.page === 'channel' ? shown.login : undefined
  const matching = filterRows(rows ?? [], typed)
  const login = parseLogin(typed)
  const known = rows?.some((row) => row.login === login && row.wanted) ?? false

  async function add(names: readonly string[]): Promise<void> {
    if ((await watchChannels(names)) !== undefined) setTyped('')
  }

  return (
    <nav class="rail" aria-label={words.navigation.label}>
      <Link to={{ page: 'overview' }} class="brand" current={shown.page === 'overview'}>
        <NameMark size={24} />
        {words.product}
      </Link>
      <form
        class="rail-field"
        onSubmit={(event) => {
          event.preventDefault()
          if (login !== undefined && !known) void add([login])
        }}
      >
        <input
          id="channel-field"
          class="field"
          aria-label={words.add.filterOrAdd}
          placeholder={words.add.filterOrAdd}
          value={typed}
          autoComplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onPaste={(event) => {
            const names = splitPasted(event.clipboardData?.getData('text') ?? '')
            if (names.length < 2) return
            event.preventDefault()
            void add(names)
          }}
        />
        {login === undefined || known ? null : (
          <button type="submit" class="button rail-add">
            <Icon name="plus" />
            <span>
              {words.channel.watch} <bdi>{login}</bdi>
            </span>
          </button>
        )}
      </form>
      <div class="rail-list" ref={list}>
        <VirtualList
          scroller={list}
          rowPx={ROW_PX}
          items={matching}
          keyOf={(row) => row.login}
          render={(row) => <RailRow row={row} current={row.login === current} nowMs={Date.now() + aheadMs} />}
        />
      </div>
      <div class="rail-foot">
        <Link to={{ page: 'import' }} class="rail-link" current={shown.page === 'import'}>
          {words.navigation.import}
        </Link>
        <span class="spring" />
        <ThemeChoice />
        <button
          type="button"
          class="button button-bare button-icon"
          aria-label={words.help.open}
          title={`${words.help.open} (?)`}
          onClick={onHelp}
        >
          <Icon name="keyboard" />
        </button>
      </div>
    </nav>
  )
}

function RailRow({ row, current, nowMs }: { row: ChannelRow; current: boolean; nowMs: number }): JSX.Element {
  const name = moodName(row.mood)
  return (
    <Link to={{ page: 'channel', login: row.login }} class="rail-row" current={current}>
      <span class="rail-name">
        <bdi>{row.displayName}</bdi>
      </span>
      <Sparkline counts={row.sparkline} width={60} height={16} />
      <span class="rail-state">
        {name === null ? null : <span class={`swatch hue-${name}`} />}
        {stateWord(row, nowMs)}
      </span>
      <span class="rail-rate">{row.state === 'joined' ? `${formatRate(row.messagesPerSecond)}/s` : ''}</span>
    </Link>
  )
}

/** What there is to say of a channel in a word or two: why it is not heard, else its mood. */
export function stateWord(row: ChannelRow, nowMs: number): string {
  if (!row.wanted) return words.states.archive
  return row.state === 'joined' ? moodShort(row.mood, nowMs) : words.states[row.state]
}

/** Rows whose name holds what was typed; the busiest first, those not watched last. */
export function filterRows(rows: readonly ChannelRow[], typed: string): ChannelRow[] {
  const wanted = typed.trim().toLowerCase().replace(/^[#@]/, '')
  return rows
    .filter((row) => row.login.includes(wanted) || row.displayName.toLowerCase().includes(wanted))
    .sort((a, b) => Number(b.wanted) - Number(a.wanted) || a.login.localeCompare(b.login))
}
