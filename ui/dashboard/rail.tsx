import type { JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChannelRow } from '#contract/http.ts'
import { MoodIcon, NameMark } from '../client/icons.tsx'
import { moodName } from '../client/mood-words.ts'
import { Sparkline } from '../client/sparkline.tsx'
import { useStore } from '../client/store.ts'
import { formatRate } from '../client/words/format.ts'
import { words } from '../client/words/words.ts'
import { ChannelField, filterOf } from './channel-field.tsx'
import { Link } from './link.tsx'
import { matchRows, ROW_PX, sortRows, stateWord } from './row-order.ts'
import { live, ROWS_GATHER_MS } from './session.ts'
import { Tools } from './tools.tsx'
import { focusFirst, startOfList } from './use-row-focus.ts'
import { VirtualList } from './virtual-list.tsx'

/** The channels at hand beside the one that is open, by name, so that they stay where they are. */
export function Rail({ login, onHelp }: { login: string; onHelp: () => void }): JSX.Element {
  const rows = useStore(live.state, (state) => state.rows, ROWS_GATHER_MS)
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const place = useRef(startOfList()).current
  const filter = filterOf(typed)
  const shown = useMemo(() => sortRows(matchRows(rows ?? [], filter), 'name'), [rows, filter])
  const known = rows !== null
  useLayoutEffect(() => {
    const current = shown.findIndex((row) => row.login === login)
    if (list.current !== null && current !== -1) showRow(list.current, current)
  }, [login, known])
  const nowMs = Date.now() + live.state.get().serverAheadMs
  return (
    <nav class="rail" aria-label={words.navigation.label}>
      <div class="rail-head">
        <Link to={{ page: 'overview' }} class="brand">
          <NameMark size={24} />
          {words.product}
        </Link>
        <span class="spring" />
        <Tools onHelp={onHelp} />
      </div>
      <ChannelField typed={typed} onTyped={setTyped} onDown={() => focusFirst(list.current)} />
      <div class="rail-list" ref={list}>
        <VirtualList
          scroller={list}
          rowPx={ROW_PX}
          place={place}
          items={shown}
          keyOf={(row) => row.login}
          wordOf={(row) => `${stateWord(row, nowMs)} ${row.login === login}`}
          render={(row) => <RailRow row={row} current={row.login === login} nowMs={nowMs} />}
        />
      </div>
      <div class="rail-foot">
        <Link to={{ page: 'overview' }}>{words.overview.title}</Link>
        <Link to={{ page: 'import' }}>{words.navigation.import}</Link>
        <Link to={{ page: 'settings' }}>{words.navigation.settings}</Link>
      </div>
    </nav>
  )
}

/** Scrolls no more than it must, and then to the middle. */
function showRow(list: HTMLElement, index: number): void {
  const abovePx = index * ROW_PX - list.scrollTop
  if (abovePx >= 0 && abovePx + ROW_PX <= list.clientHeight) return
  list.scrollTop = index * ROW_PX - (list.clientHeight - ROW_PX) / 2
}

function RailRow({ row, current, nowMs }: { row: ChannelRow; current: boolean; nowMs: number }): JSX.Element {
  const name = moodName(row.mood)
  return (
    <Link to={{ page: 'channel', login: row.login }} class="rail-row" current={current}>
      <span class="rail-name" title={row.displayName}>
        <bdi>{row.displayName}</bdi>
      </span>
      <Sparkline counts={row.sparkline} width={60} height={16} />
      <span class="rail-state">
        {name === null ? null : <MoodIcon name={name} size={14} />}
        {stateWord(row, nowMs)}
      </span>
      <span class="rail-rate">
        {row.state === 'joined' && row.mood.kind !== 'nothing_heard'
          ? words.units.perSecond(formatRate(row.messagesPerSecond))
          : ''}
      </span>
    </Link>
  )
}
