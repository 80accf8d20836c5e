/** A live channel in a panel: sentence, people, figures, chart, and how much of it was heard. */
import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { LiveSocket } from '../live-socket.ts'
import { LabelWords, PeopleBar } from '../people-bar.tsx'
import { Sentence } from '../sentence.tsx'
import { useHiddenLabels } from '../use-hidden-labels.ts'
import { words } from '../words/words.ts'
import { PanelChart } from './panel-chart.tsx'
import type { Panelled, SeenMood } from './panelled.ts'

const SENTENCE_ICON_PX = 24

interface PanelPictureProps {
  live: LiveSocket
  login: string
  panelled: Panelled
  mood: SeenMood
  /** Stands at the end of the last line. */
  children?: ComponentChildren
}

/** Each part is made anew only when it says something else. */
export function PanelPicture({ live, login, panelled, mood, children }: PanelPictureProps): JSX.Element {
  const { sentence, crowd, messagesPerSecond, people, peak, heard } = panelled
  const { stale } = panelled.status
  const { hidden, toggle } = useHiddenLabels()
  const hero = useMemo(
    () => (
      <section class={`panel-hero ${stale ? 'panel-hero-stale' : ''}`}>
        <Sentence mood={mood} text={sentence} iconPx={SENTENCE_ICON_PX} />
        <p class="panel-people">{crowd}</p>
        <PeopleBar mood={mood} hidden={hidden} />
      </section>
    ),
    [mood, sentence, crowd, hidden, stale],
  )
  const labels = useMemo(() => <LabelWords mood={mood} hidden={hidden} onToggle={toggle} />, [mood, hidden])
  const cells = useMemo(
    () => (
      <dl class="panel-cells">
        <Cell value={messagesPerSecond} unit={words.figures.messagesPerSecond} />
        <Cell value={people} unit={words.figures.peoplePerMinute} />
        <Cell value={peak} unit={words.panel.peak} />
      </dl>
    ),
    [messagesPerSecond, people, peak],
  )
  const chart = useMemo(
    () => <PanelChart live={live} login={login} hidden={hidden} stale={stale} />,
    [live, login, hidden, stale],
  )
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
      {hero}
      {labels}
      {cells}
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
