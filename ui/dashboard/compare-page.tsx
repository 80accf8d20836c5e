import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { View } from '../client/chart/draw-bars.ts'
import { VIEWS } from '../client/chart/draw-bars.ts'
import type { Pointed } from '../client/chart/use-cursor.ts'
import { Choices } from '../client/choices.tsx'
import { moodSentence } from '../client/mood-words.ts'
import { LabelWords, PeopleBar } from '../client/people-bar.tsx'
import { Pill } from '../client/pill.tsx'
import { Sentence } from '../client/sentence.tsx'
import { createStore, type Store, useStore } from '../client/store.ts'
import { useHiddenLabels } from '../client/use-hidden-labels.ts'
import { useShortcuts } from '../client/use-shortcuts.ts'
import { words } from '../client/words/words.ts'
import { ChannelChart } from './channel-chart.tsx'
import { Link } from './link.tsx'
import { RANGES, type Range, rangeSpan, suitableStep, toZoom, type Zoom, zoomSpan } from './ranges.ts'
import { navigate } from './route.ts'
import { live } from './session.ts'
import { TopBar } from './top-bar.tsx'
import { UnknownChannel } from './unknown-channel.tsx'
import { useChannel } from './use-channel.ts'

/** Bars with their times, so that both channels stand in one window of 900 px. */
const BARS_PX = 152

interface ComparePageProps {
  logins: readonly [string, string]
  onHelp: () => void
}

/** Two channels on one axis of time: one cursor, one range, two sentences. */
export function ComparePage({ logins, onHelp }: ComparePageProps): JSX.Element {
  const rows = useStore(live.state, (state) => state.rows)
  const [range, setRange] = useState<Range>('15m')
  const [zoom, setZoom] = useState<Zoom | null>(null)
  const [view, setView] = useState<View>('messages')
  const labels = useHiddenLabels()
  const pointed = useRef(createStore<Pointed | null>(null)).current
  const known = [...new Set([...logins, ...(rows ?? []).map(({ login }) => login)])].sort()
  const [first, second] = logins

  useShortcuts((key) => {
    if (key === 'Escape') setZoom(null)
  })

  return (
    <>
      <TopBar onHelp={onHelp} />
      <main id="content" class="compare" tabIndex={-1}>
        <h1 class="hidden-visually">{words.compare.title(first, second)}</h1>
        <div class="compare-bar">
          {[words.compare.first, words.compare.second].map((label, place) => (
            <select
              key={label}
              class="field"
              aria-label={label}
              value={logins[place]}
              onChange={({ currentTarget: { value } }) =>
                navigate({ page: 'compare', logins: place === 0 ? [value, second] : [first, value] })
              }
            >
              {known.map((login) => (
                <option key={login}>{login}</option>
              ))}
            </select>
          ))}
          <div class="compare-tools">
            <Choices
              label={words.chart.view}
              options={VIEWS.map((value) => ({ value, text: words.chart.views[value] }))}
              value={view}
              onChoose={setView}
            />
            <Choices
              label={words.ranges.label}
              options={RANGES.map((value) => ({ value, text: words.ranges[value] }))}
              value={range}
              onChoose={(next) => {
                setRange(next)
                setZoom(null)
              }}
            />
          </div>
        </div>
        {logins.map((login, place) => (
          <Compared
            key={`${place} ${login}`}
            id={`compared-${place}`}
            login={login}
            logins={logins}
            range={range}
            zoom={zoom}
            view={view}
            labels={labels}
            pointed={pointed}
            onZoom={setZoom}
          />
        ))}
      </main>
    </>
  )
}

interface ComparedProps {
  /** Of its heading: a channel may stand beside itself. */
  id: string
  login: string
  logins: readonly string[]
  range: Range
  zoom: Zoom | null
  view: View
  /** Hidden in both charts alike. */
  labels: ReturnType<typeof useHiddenLabels>
  pointed: Store<Pointed | null>
  onZoom: (zoom: Zoom | null) => void
}

function Compared(props: ComparedProps): JSX.Element {
  const { id, login, logins, range, zoom, labels, onZoom } = props
  const { row, channel, status, nowMs, knownMs, unknown } = useChannel(login, logins)
  if (unknown)
    return (
      <section class="card">
        <UnknownChannel login={login} heading="h2" />
      </section>
    )
  const whole = rangeSpan(range, nowMs)
  const shown = zoomSpan(zoom, whole)
  return (
    <section class="card" aria-labelledby={id}>
      <div class={`compare-head ${status.stale ? 'hero-stale' : ''}`}>
        <h2 id={id}>
          <Link to={{ page: 'channel', login }}>
            <bdi>{row?.displayName ?? login}</bdi>
          </Link>
        </h2>
        <Pill status={status} />
        {row === undefined ? null : <Sentence mood={row.mood} text={moodSentence(row.mood, nowMs)} />}
      </div>
      {row === undefined ? null : (
        <div class={`hero-people ${status.stale ? 'hero-stale' : ''}`}>
          <PeopleBar mood={row.mood} hidden={labels.hidden} />
          <LabelWords mood={row.mood} hidden={labels.hidden} onToggle={labels.toggle} />
        </div>
      )}
      <ChannelChart
        login={login}
        channel={channel}
        step={suitableStep(shown.toMs - shown.fromMs)}
        whole={whole}
        shown={shown}
        name={words.ranges.last[range]}
        zoomed={zoom !== null}
        nowMs={knownMs}
        view={props.view}
        hidden={labels.hidden}
        stale={status.stale}
        cut={false}
        onZoom={(part) => onZoom(toZoom(part, whole))}
        pointed={props.pointed}
        barsPx={BARS_PX}
      />
    </section>
  )
}
