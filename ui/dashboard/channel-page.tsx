import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ChannelRow } from '#contract/http.ts'
import type { Step } from '#contract/window.ts'
import type { Span } from '../client/api.ts'
import type { View } from '../client/chart/draw-bars.ts'
import { VIEWS } from '../client/chart/draw-bars.ts'
import { Choices } from '../client/choices.tsx'
import { moodSentence } from '../client/mood-words.ts'
import { LabelWords, PeopleBar } from '../client/people-bar.tsx'
import { Sentence } from '../client/sentence.tsx'
import { isJustJoined } from '../client/status.ts'
import { useStore } from '../client/store.ts'
import { useHiddenLabels } from '../client/use-hidden-labels.ts'
import { useShortcuts } from '../client/use-shortcuts.ts'
import { ChangeVoice } from '../client/voice/change-voice.tsx'
import { voicedMood } from '../client/voice/changes.ts'
import { formatCount, formatDay, formatRate } from '../client/words/format.ts'
import { reasonText } from '../client/words/reason.ts'
import { words } from '../client/words/words.ts'
import { ChannelBar } from './channel-bar.tsx'
import { ChannelChart } from './channel-chart.tsx'
import { Problem } from './problem.tsx'
import { RangeFacts } from './range-facts.tsx'
import {
  type ChannelRange,
  keptSpan,
  rangeSpan,
  stepFits,
  streamSpan,
  suitableStep,
  toZoom,
  type Zoom,
  zoomSpan,
} from './ranges.ts'
import { listProblem, reconnect } from './session.ts'
import { useStreamBegin } from './stream-begin.ts'
import { UnknownChannel } from './unknown-channel.tsx'
import { useChannel } from './use-channel.ts'
import { useKept } from './use-kept.ts'

/** One channel: the sentence, the crowd, the chart, what happened. */
export function ChannelPage({ login }: { login: string }): JSX.Element {
  const { row, channel, status, nowMs, knownMs, unknown } = useChannel(login)
  const beginMs = useStreamBegin(login, nowMs)
  const problem = useStore(listProblem, (value) => value)
  const [chosen, setRange] = useState<ChannelRange | null>(null)
  const [zoom, setZoom] = useState<Zoom | null>(null)
  const [chosenStep, setStep] = useState<Step | null>(null)
  const [view, setView] = useState<View>('messages')
  const { hidden, toggle } = useHiddenLabels()
  // Of a channel that is not watched nothing is new.
  const range = chosen ?? (row?.wanted === false ? 'all' : '15m')
  const offered = range === 'stream' && beginMs === undefined ? '15m' : range
  const kept = useKept(login, offered === 'all')
  const searching = offered === 'all' && kept === undefined

  useShortcuts((key) => {
    if (key === 'Escape') setZoom(null)
  })

  if (unknown) return <UnknownChannel login={login} />

  const sentence = row === undefined ? '' : moodSentence(row.mood, nowMs)
  const whole = wholeSpan(offered, { kept, beginMs, nowMs })
  const shown = zoomSpan(zoom, whole)
  const lengthMs = shown.toMs - shown.fromMs
  const step = chosenStep !== null && stepFits(chosenStep, lengthMs) ? chosenStep : suitableStep(lengthMs)

  return (
    <>
      <ChannelBar
        login={login}
        row={row}
        status={status}
        range={offered}
        hasStream={beginMs !== undefined}
        onRange={(next) => {
          setRange(next)
          setZoom(null)
          setStep(null)
        }}
        shown={shown}
      />
      <ChangeVoice
        freshness={status.freshness}
        mood={row === undefined ? null : voicedMood(row.mood)}
        sentence={sentence}
      />
      <div class="channel-page">
        <section class="card hero">
          {row === undefined ? (
            <div class="hero-head">
              {problem === null ? null : <Problem text={words.problems.noServer} onRetry={reconnect} />}
            </div>
          ) : (
            <div class={`hero-head ${status.stale ? 'hero-stale' : ''}`}>
              <Sentence mood={row.mood} text={whyUnheard(row, nowMs) ?? sentence} />
              {row.mood.kind === 'nothing_heard' ? null : (
                <dl class="figures">
                  <Figure value={formatRate(row.messagesPerSecond)} unit={words.figures.messagesPerSecond} />
                  <Figure value={formatCount(row.mood.people)} unit={words.figures.peoplePerMinute} />
                </dl>
              )}
              <div class="hero-people">
                <PeopleBar mood={row.mood} hidden={hidden} />
                <LabelWords mood={row.mood} hidden={hidden} onToggle={toggle} />
              </div>
            </div>
          )}
          <div class="chart-tools">
            <Choices
              label={words.chart.step}
              options={(['5s', '1m', '1h'] as const).map((value) => ({
                value,
                text: words.chart.steps[value],
                disabled: !stepFits(value, lengthMs),
              }))}
              value={step}
              onChoose={setStep}
            />
            <Choices
              label={words.chart.view}
              options={VIEWS.map((value) => ({ value, text: words.chart.views[value] }))}
              value={view}
              onChoose={setView}
            />
          </div>
          <ChannelChart
            login={login}
            channel={searching ? undefined : channel}
            step={step}
            whole={whole}
            shown={shown}
            name={offered === 'all' && kept ? keptText(kept) : words.ranges.last[offered]}
            zoomed={zoom !== null}
            nowMs={knownMs}
            view={view}
            hidden={hidden}
            stale={status.stale}
            cut={row === undefined && problem !== null}
            onZoom={(part) => setZoom(toZoom(part, whole))}
          />
        </section>
        {channel === undefined || searching ? null : (
          <RangeFacts login={login} whole={whole} shown={shown} live={channel} nowMs={nowMs} />
        )}
      </div>
    </>
  )
}

interface Known {
  kept: Span | null | undefined
  beginMs: number | undefined
  nowMs: number
}

function wholeSpan(range: ChannelRange, { kept, beginMs, nowMs }: Known): Span {
  if (range === 'stream') return streamSpan(beginMs ?? nowMs, nowMs)
  if (range !== 'all') return rangeSpan(range, nowMs)
  return kept ? keptSpan(kept, nowMs) : rangeSpan('30d', nowMs)
}

/** Which days it is from. */
function keptText({ fromMs, toMs }: Span): string {
  const [first, last] = [formatDay(fromMs), formatDay(toMs - 1)]
  return `${words.ranges.last.all}, ${first === last ? first : `${first} – ${last}`}`
}

function Figure({ value, unit }: { value: string; unit: string }): JSX.Element {
  return (
    <div class="figure">
      <dt>{unit}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Why there is nothing to hear, where the channel's state says more than its silence. */
function whyUnheard(row: ChannelRow, nowMs: number): string | undefined {
  if (row.mood.kind !== 'nothing_heard') return undefined
  if (!row.wanted) return words.channel.notWatched
  if (row.state === 'joined') return isJustJoined(row, nowMs) ? words.mood.listening : undefined
  return (row.state === 'denied' ? reasonText(row.reason) : undefined) ?? words.states[row.state]
}
