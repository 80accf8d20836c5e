import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChannelRow } from '#contract/http.ts'
import { Choices } from '../client/choices.tsx'
import { isWithin } from '../client/focus.ts'
import { Icon, MoodIcon } from '../client/icons.tsx'
import { moodName } from '../client/mood-words.ts'
import { PeopleBar } from '../client/people-bar.tsx'
import { Pill } from '../client/pill.tsx'
import { Sparkline } from '../client/sparkline.tsx'
import { connectionStatus } from '../client/status.ts'
import { useNow, useStore } from '../client/store.ts'
import { formatCount, formatRate } from '../client/words/format.ts'
import { reasonText } from '../client/words/reason.ts'
import { words } from '../client/words/words.ts'
import { ChannelField, filterOf } from './channel-field.tsx'
import { Link } from './link.tsx'
import { Problem } from './problem.tsx'
import { nextOrder, ROW_PX, type Shown, SORTS, type Sort, stateWord } from './row-order.ts'
import { listProblem, live, pausedAtMs, ROWS_GATHER_MS, reconnect } from './session.ts'
import { TopBar } from './top-bar.tsx'
import { focusFirst, startOfList } from './use-row-focus.ts'
import { VirtualList } from './virtual-list.tsx'
import { unwatchChannel } from './watch-list.ts'

/** Figures move as they come; the order changes no faster than the eye can follow. */
const REORDER_MS = 10_000

/** How the overview was left: who comes back finds it so. */
const left = { shown: { typed: '', sort: 'activity', turn: 0, rows: [] } as Shown, place: startOfList() }

/** All channels, one row each. */
export function Overview({ onHelp }: { onHelp: () => void }): JSX.Element {
  const listed = useStore(live.state, ({ rows }) => rows, ROWS_GATHER_MS)
  const problem = useStore(listProblem, (value) => value)
  const paused = useStore(pausedAtMs, (value) => value)
  const nowMs = useNow(1_000)
  const scroller = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(left.shown.typed)
  const [sort, setSort] = useState<Sort>(left.shown.sort)
  const [held, setHeld] = useState(left.place.key !== undefined)
  useEffect(() => setHeld(isWithin(scroller.current)), [])
  const frozen = useRef(listed)
  if (paused === null) frozen.current = listed
  const backToTop = (): void => scroller.current?.scrollTo(0, 0)
  const rows = useOrdered(frozen.current, {
    typed: filterOf(typed),
    sort,
    held: held || paused !== null,
    nowMs,
  })
  const serverNowMs = nowMs + live.state.get().serverAheadMs

  return (
    <>
      <TopBar onHelp={onHelp} />
      <main id="content" class="overview" tabIndex={-1}>
        <div class="overview-bar">
          <h1 class="hidden-visually">{words.overview.title}</h1>
          <ChannelField
            typed={typed}
            onTyped={(next) => {
              setTyped(next)
              backToTop()
            }}
            onDown={() => focusFirst(scroller.current)}
          />
          <span class="spring" />
          <p class="quiet">
            {listed === null ? '' : words.overview.count(formatCount(rows.length), rows.length)}
          </p>
          <Connection paused={paused !== null} nowMs={nowMs} />
          <Choices
            label={words.overview.sort}
            options={SORTS.map((value) => ({ value, text: words.overview.sorts[value] }))}
            value={sort}
            onChoose={(next) => {
              setSort(next)
              backToTop()
            }}
          />
        </div>
        <div class="overview-head overview-grid" aria-hidden="true">
          <span>{words.overview.columns.name}</span>
          <span>{words.overview.columns.mood}</span>
          <span class="overview-people">{words.overview.columns.people}</span>
          <span class="overview-chart">{words.overview.columns.chart}</span>
          <span class="overview-rate">{words.overview.columns.rate}</span>
          <span />
        </div>
        <div
          class="overview-list"
          ref={scroller}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={({ relatedTarget }) =>
            setHeld(scroller.current?.contains(relatedTarget as Node | null) ?? false)
          }
        >
          {listed === null && problem !== null ? (
            <Problem text={words.problems.noServer} onRetry={reconnect} />
          ) : null}
          {listed !== null && rows.length === 0 && typed !== '' ? (
            <p class="quiet overview-none">{words.overview.noMatch(typed)}</p>
          ) : null}
          <VirtualList
            scroller={scroller}
            rowPx={ROW_PX}
            place={left.place}
            items={rows}
            keyOf={({ login }) => login}
            wordOf={(row) => stateWord(row, serverNowMs)}
            render={(row) => <OverviewRow row={row} nowMs={serverNowMs} />}
          />
        </div>
      </main>
    </>
  )
}

/** How fresh the rows are, and a way to try again where they are not. */
function Connection({ paused, nowMs }: { paused: boolean; nowMs: number }): JSX.Element {
  // Only when one of these is another there is something else to say.
  useStore(live.state, ({ phase }) => phase)
  useStore(live.state, ({ failures }) => failures)
  useStore(live.state, ({ retryAtMs }) => retryAtMs)
  const state = live.state.get()
  const trouble = connectionStatus(state, nowMs)
  return (
    <>
      <Pill
        status={
          paused
            ? { kind: 'paused', text: words.pill.paused }
            : (trouble ?? { kind: 'live', text: words.pill.live })
        }
      />
      {state.phase === 'waiting' ? (
        <button type="button" class="button button-bare" onClick={live.retry}>
          {words.problems.now}
        </button>
      ) : null}
    </>
  )
}

function OverviewRow({ row, nowMs }: { row: ChannelRow; nowMs: number }): JSX.Element {
  const name = moodName(row.mood)
  const heard = row.wanted && row.state === 'joined' && row.mood.kind !== 'nothing_heard'
  return (
    <div class="overview-row overview-grid">
      <Link
        to={{ page: 'channel', login: row.login }}
        class="overview-name"
        describedBy={`mood-of-${row.login}`}
      >
        <bdi>{row.displayName}</bdi>
      </Link>
      <span
        id={`mood-of-${row.login}`}
        class={`overview-mood ${name === null ? 'overview-calm' : ''}`}
        title={reasonText(row.reason)}
      >
        {name === null ? null : <MoodIcon name={name} size={16} />}
        {stateWord(row, nowMs)}
      </span>
      <span class="overview-people">
        {row.mood.kind === 'nothing_heard' ? <span /> : <PeopleBar mood={row.mood} />}
        <span>
          {heard ? <span class="hidden-visually">{words.overview.columns.people}: </span> : null}
          {heard ? formatCount(row.mood.people) : ''}
        </span>
      </span>
      <span class="overview-chart">
        <Sparkline counts={row.sparkline} width={180} height={24} />
      </span>
      <span class="overview-rate">
        {heard ? <span class="hidden-visually">{words.overview.columns.rate}: </span> : null}
        {heard ? formatRate(row.messagesPerSecond) : ''}
      </span>
      <span class="overview-actions">
        {row.wanted ? (
          <button
            type="button"
            class="button button-bare button-icon"
            aria-label={words.overview.remove(row.displayName)}
            title={words.overview.remove(row.displayName)}
            onClick={() => void unwatchChannel(row.login, row.displayName)}
          >
            <Icon name="close" />
          </button>
        ) : null}
      </span>
    </div>
  )
}

interface Ordering {
  typed: string
  sort: Sort
  /** Somebody is about to click: nothing may move away under them. */
  held: boolean
  nowMs: number
}

function useOrdered(
  rows: readonly ChannelRow[] | null,
  { typed, sort, held, nowMs }: Ordering,
): readonly ChannelRow[] {
  const turn = Math.floor(nowMs / REORDER_MS)
  return useMemo(() => {
    left.shown = nextOrder(left.shown, rows ?? [], { typed, sort, turn, held })
    return left.shown.rows
  }, [rows, typed, sort, held, turn])
}
