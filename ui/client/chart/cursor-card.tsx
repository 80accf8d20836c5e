import type { JSX } from 'preact'
import { MoodIcon } from '../icons.tsx'
import { formatClock, formatCount, formatCoverage, formatDay } from '../words/format.ts'
import { words } from '../words/words.ts'
import { type Bar, STACK } from './bars.ts'

const CARD_PX = 260
/** In a chart too narrow for it the card is as wide as there is room beside the cursor, and no narrower than this. */
const SMALLEST_CARD_PX = 150
const APART_PX = 12
/** In a plot lower than this the card stands on its ground, else it would make the page longer. */
const HIGHEST_CARD_PX = 240
const DAY_MS = 86_400_000
/** A chart longer than this has times of more than one day. */
const DATED_AFTER_MS = DAY_MS / 2

interface CursorCardProps {
  bar: Bar
  /** How long the chart is. */
  spanMs: number
  /** Centre of the bar in the plot. */
  atPx: number
  widthPx: number
  /** Of the plot. */
  heightPx: number
  /** What happened in the bar. */
  marks: readonly string[]
}

/** What one bar says: its time, the four counts, people and how much was heard. */
export function CursorCard({ bar, spanMs, atPx, widthPx, heightPx, marks }: CursorCardProps): JSX.Element {
  const beside = Math.max(atPx, widthPx - atPx) - APART_PX
  const cardPx = Math.min(CARD_PX, Math.max(SMALLEST_CARD_PX, beside))
  const right = atPx + APART_PX + cardPx <= widthPx
  const left = right ? atPx + APART_PX : Math.max(0, atPx - APART_PX - cardPx)
  return (
    <div
      class={`cursor-card ${heightPx < HIGHEST_CARD_PX ? 'cursor-card-low' : ''}`}
      style={{ left: `${Math.round(left)}px`, width: `${Math.round(cardPx)}px` }}
    >
      <p class="cursor-time">
        {barTime(bar, spanMs)}
        {bar.state === 'running' ? <span>{words.chart.running}</span> : null}
      </p>
      {isSilent(bar) ? (
        <p class="cursor-foot">{words.chart.unheard}</p>
      ) : (
        <>
          <ul>
            {[...STACK].reverse().map((label) => (
              <li key={label}>
                <MoodIcon name={label} size={16} />
                <span>{words.names[label]}</span>
                <b>{formatCount(bar.labels[label])}</b>
              </li>
            ))}
          </ul>
          <p class="cursor-foot">
            <span>
              <b>{formatCount(bar.messages)}</b> {words.figures.messages(bar.messages)}
            </span>
            {bar.people === null ? null : (
              <span>
                <b>{formatCount(bar.people.total)}</b> {words.figures.people(bar.people.total)}
              </span>
            )}
            {bar.state === 'heard' ? <span>{heardText(bar.coverage)}</span> : null}
          </p>
        </>
      )}
      {marks.map((mark) => (
        <p key={mark} class="cursor-mark">
          {mark}
        </p>
      ))}
    </div>
  )
}

/** The bar's time of day, with its date where the chart, `spanMs` long, has more than one. */
export function barTime({ startMs, endMs }: Bar, spanMs: number): string {
  const long = endMs - startMs
  const seconds = long < 60_000
  const span = `${formatClock(startMs, seconds)} – ${formatClock(endMs, seconds)}`
  if (long >= DAY_MS) return formatDay(startMs)
  return spanMs > DATED_AFTER_MS ? `${formatDay(startMs)}, ${span}` : span
}

/** The same for the ear. */
export function barSentence(bar: Bar): string {
  if (isSilent(bar)) return words.chart.unheard
  const counts = [...STACK]
    .reverse()
    .map((label) => `${words.names[label]} ${formatCount(bar.labels[label])}`)
  const messages = `${formatCount(bar.messages)} ${words.figures.messages(bar.messages)}`
  const people =
    bar.people === null ? [] : [`${formatCount(bar.people.total)} ${words.figures.people(bar.people.total)}`]
  return [messages, ...counts, ...people].join(', ')
}

/** There is nothing to say of it: nobody listened, or nothing of it has come yet. */
function isSilent({ state, messages, coverage }: Bar): boolean {
  return state === 'unheard' || (state !== 'heard' && messages === 0 && coverage === 0)
}

function heardText(coverage: number): string {
  return coverage < 0.995 ? words.chart.heard(formatCoverage(coverage)) : words.chart.heardAll
}
