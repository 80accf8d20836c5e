/** A live channel in a panel: sentence, people, figures, chart, and how much of it was heard. */
import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { STEP_MS } from '#contract/window.ts'
import type { ChannelLive } from '../live-state.ts'
import { LabelWords, PeopleBar } from '../people-bar.tsx'
import { Sentence } from '../sentence.tsx'
import { useHiddenLabels } from '../use-hidden-labels.ts'
import { formatCount, formatRate } from '../words/format.ts'
import { words } from '../words/words.ts'
import { heardSentence, missedMs, peakOf } from './heard-words.ts'
import { PanelChart } from './panel-chart.tsx'

const SENTENCE_ICON_PX = 24
/** In the place of a figure of a minute in which nothing was heard: that is not none. */
const UNKNOWN = '–'

interface PanelPictureProps {
  channel: ChannelLive
  /** The server's clock, and how far it is known. */
  nowMs: number
  knownMs: number
  stale: boolean
  /** From when on something can have been missed, on the server's clock: the beginning of a session, or 0. */
  sinceMs: number
  /** Stands at the end of the last line. */
  children?: ComponentChildren
}

export function PanelPicture(props: PanelPictureProps): JSX.Element {
  const { channel, nowMs, knownMs, stale, sinceMs, children } = props
  const { row, windows } = channel
  const { mood } = row
  const isHeard = mood.kind !== 'nothing_heard'
  const { hidden, toggle } = useHiddenLabels()
  const peak = peakOf(windows, knownMs)
  // A quiet chat has no picture: no sentence in one says how long ago something was.
  const said = useMemo(
    () => (
      <>
        <section class={`panel-hero ${stale ? 'panel-hero-stale' : ''}`}>
          <Sentence
            mood={mood}
            nowMs={nowMs}
            iconPx={SENTENCE_ICON_PX}
            instead={mood.kind === 'nothing_heard' && !stale ? words.mood.listening : undefined}
          />
          <p class="panel-people">
            {isHeard ? words.panel.people(formatCount(mood.people), mood.people) : null}
          </p>
          <PeopleBar mood={mood} hidden={hidden} />
        </section>
        <LabelWords mood={mood} hidden={hidden} onToggle={toggle} />
        <dl class="panel-cells">
          <Cell
            value={isHeard ? formatRate(row.messagesPerSecond) : UNKNOWN}
            unit={words.figures.messagesPerSecond}
          />
          <Cell value={isHeard ? formatCount(mood.people) : UNKNOWN} unit={words.figures.peoplePerMinute} />
          <Cell value={formatRate((peak * 1_000) / STEP_MS['5s'])} unit={words.panel.peak} />
        </dl>
      </>
    ),
    [row, hidden, stale, peak],
  )
  // What else changes here, such as a label's hiding, comes between two words of the server.
  const chart = useMemo(
    () => <PanelChart channel={channel} nowMs={knownMs} hidden={hidden} stale={stale} />,
    [channel, knownMs, hidden, stale],
  )
  const heard = heardSentence(missedMs(windows, { fromMs: sinceMs, nowMs: knownMs }))
  const foot = useMemo(
    () => (
      <footer class="panel-foot">
        <span>{heard}</span>
        {children}
      </footer>
    ),
    [heard, children],
  )
  return (
    <>
      {said}
      {chart}
      {foot}
    </>
  )
}

function Cell({ value, unit }: { value: string; unit: string }): JSX.Element {
  return (
    <div class="panel-cell">
      <dt>{unit}</dt>
      <dd>{value}</dd>
    </div>
  )
}
