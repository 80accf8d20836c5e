import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CHANNEL_STATES } from '#contract/channel.ts'
import type { ChannelEvent, Summary } from '#contract/http.ts'
import { fetchSummary, type Span } from '../client/api.ts'
import { STACK } from '../client/chart/bars.ts'
import { eventText } from '../client/chart/event-words.ts'
import { MoodIcon } from '../client/icons.tsx'
import type { ChannelLive } from '../client/live-state.ts'
import { formatClock, formatCount, formatCoverage, formatDay, formatPercent } from '../client/words/format.ts'
import { reasonText } from '../client/words/reason.ts'
import { words } from '../client/words/words.ts'
import { eventAtMs, useEvents } from './use-events.ts'

const REFRESH_MS = 15_000
/** A part that is being drawn is asked for when it rests. */
const RESTS_MS = 250
const SHOWN_EVENTS = 8
const DAY_MS = 86_400_000

interface RangeFactsProps {
  login: string
  whole: Span
  /** The part of it that the chart shows. */
  shown: Span
  live: ChannelLive
  nowMs: number
}

/** Under the chart: what happened in the time that it shows, and what that adds up to. */
export function RangeFacts({ login, whole, shown, live, nowMs }: RangeFactsProps): JSX.Element {
  const zoomed = shown !== whole
  const { summary, old } = useSummary(login, shown, shown.toMs === whole.toMs)
  const listed = useEvents(login, whole, live.events)
    .filter((event) => eventAtMs(event) >= shown.fromMs && eventAtMs(event) < shown.toMs)
    .slice(-SHOWN_EVENTS)
    .reverse()
  return (
    <div class="range-facts">
      <section class="card">
        <h2>{words.channel.happened}</h2>
        {listed.length === 0 ? <p class="quiet">{words.channel.nothingHappened}</p> : null}
        <ol class="event-list">
          {listed.map((event) => (
            <li key={`${event.kind} ${eventAtMs(event)} ${eventText(event)}`}>
              <time dateTime={new Date(eventAtMs(event)).toISOString()}>{eventTime(event, nowMs)}</time>
              <span>
                <bdi>{eventText(event)}</bdi>
                {event.kind === 'gap' && event.reason !== '' ? <i>{gapReason(event.reason)}</i> : null}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section class={`card ${old ? 'range-old' : ''}`} aria-busy={old}>
        <h2>{zoomed ? words.channel.part : words.channel.range}</h2>
        {summary === null ? <p class="quiet">{words.problems.loading}</p> : <Totals summary={summary} />}
      </section>
    </div>
  )
}

function Totals({ summary }: { summary: Summary }): JSX.Element {
  const { messages, labels, removed, shared, coverage } = summary.totals
  if (messages === 0 && coverage === 0) return <p class="quiet">{words.channel.nothingHeard}</p>
  return (
    <>
      <dl class="totals">
        <Total name={words.channel.messages} value={formatCount(messages)} />
        <Total
          name={words.channel.removed}
          value={removed === null ? words.channel.unknown : formatCount(removed)}
        />
        {shared === 0 ? null : <Total name={words.channel.shared} value={formatCount(shared)} />}
        <Total name={words.channel.heard} value={formatCoverage(coverage)} />
      </dl>
      <ul class="label-totals">
        {STACK.map((label) => {
          const share = messages === 0 ? 0 : labels[label] / messages
          return (
            <li key={label}>
              <MoodIcon name={label} size={16} />
              <span>{words.names[label]}</span>
              <span class="label-track" aria-hidden="true">
                <span class={`hue-${label}`} style={{ width: `${share * 100}%` }} />
              </span>
              <span class="label-count">{formatCount(labels[label])}</span>
              <span class="label-share">{formatPercent(share)}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Total({ name, value }: { name: string; value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Of the span, which may move on with time; while that of another one is on its way, what was there is `old`. */
function useSummary(login: string, span: Span, moves: boolean): { summary: Summary | null; old: boolean } {
  const [kept, setKept] = useState<{ login: string; key: string; value: Summary } | null>(null)
  const key = `${span.toMs - span.fromMs} ${moves ? 'now' : span.toMs}`
  const pace = Math.floor(span.toMs / REFRESH_MS)
  const known = kept?.login === login ? kept : null
  useEffect(() => {
    const abort = new AbortController()
    const ask = (): void => {
      fetchSummary(login, span, abort.signal).then(
        (value) => setKept({ login, key, value }),
        () => {
          // The last totals stand until the server answers again; the pill says that it does not.
        },
      )
    }
    const timer = setTimeout(ask, known === null ? 0 : RESTS_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [login, key, pace])
  return { summary: known?.value ?? null, old: known !== null && known.key !== key }
}

/** Mostly a reason; a state of the channel where that is all that is known. */
function gapReason(reason: string): string {
  const state = CHANNEL_STATES.find((name) => name === reason)
  return state === undefined ? (reasonText(reason) ?? words.reasons.unknown) : words.states[state]
}

function eventTime(event: ChannelEvent, nowMs: number): string {
  const atMs = eventAtMs(event)
  return nowMs - atMs > DAY_MS / 2 ? `${formatDay(atMs)} ${formatClock(atMs)}` : formatClock(atMs)
}
