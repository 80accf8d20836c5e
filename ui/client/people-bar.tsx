/** The crowd of the last minute as one bar, and under it the words, which also switch their part of the chart. */

import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Label } from '#contract/label.ts'
import type { Mood, Share, ShareName } from '#contract/mood.ts'
import { STACK } from './chart/bars.ts'
import { MoodIcon } from './icons.tsx'
import { formatPercent } from './words/format.ts'
import { words } from './words/words.ts'

/** A signal is worth its word from this share on. */
const SHOWN_SIGNAL_SHARE = 0.05
const SIGNALS_SHOWN = ['cheering', 'confused'] as const

/** Of a mood what its people show. */
type Crowded = Pick<Mood, 'kind' | 'shares'>

/** Segments only: as wide as their part of all shares, since one person may have two. */
export function PeopleBar({ mood, hidden }: { mood: Crowded; hidden?: ReadonlySet<Label> }): JSX.Element {
  const known = hasShares(mood)
  const sum = STACK.reduce((total, label) => total + mood.shares[label].share, 0)
  return (
    <div class={`people-bar ${known ? '' : 'people-bar-unknown'}`} aria-hidden="true">
      {known && sum > 0
        ? STACK.map((label) => (
            <span
              key={label}
              class={`hue-${label} ${hidden?.has(label) ? 'people-bar-off' : ''}`}
              style={{ flexGrow: mood.shares[label].share / sum }}
            />
          ))
        : null}
    </div>
  )
}

interface LabelWordsProps {
  mood: Crowded
  hidden: ReadonlySet<Label>
  onToggle: (label: Label) => void
}

/** Each word says its share; on hover or focus also how sure that is and what is usual. */
export function LabelWords({ mood, hidden, onToggle }: LabelWordsProps): JSX.Element {
  const known = hasShares(mood)
  const id = useId()
  return (
    <ul class="label-words" aria-label={words.mood.people}>
      {STACK.map((label, index) => (
        <li key={label}>
          <button
            type="button"
            class={`label-word hue-${label}`}
            aria-pressed={!hidden.has(label)}
            aria-keyshortcuts={String(index + 1)}
            aria-describedby={known ? `${id}-${label}` : undefined}
            onClick={() => onToggle(label)}
          >
            <MoodIcon name={label} size={16} />
            <span>{words.names[label]}</span>
            {known ? <b>{formatPercent(mood.shares[label].share)}</b> : null}
          </button>
          {known ? <Interval id={`${id}-${label}`} name={label} share={mood.shares[label]} /> : null}
        </li>
      ))}
      {SIGNALS_SHOWN.filter((name) => known && mood.shares[name].share >= SHOWN_SIGNAL_SHARE).map((name) => (
        <li key={name} class="label-signal">
          <MoodIcon name={name} size={16} />
          <span>{words.names[name]}</span>
          <b>{formatPercent(mood.shares[name].share)}</b>
        </li>
      ))}
    </ul>
  )
}

interface IntervalProps {
  id: string
  name: ShareName
  share: Share
}

function Interval({ id, name, share }: IntervalProps): JSX.Element {
  const { interval, usual } = words.mood
  const sure = interval(
    words.names[name],
    formatPercent(share.share),
    formatPercent(share.low),
    formatPercent(share.high),
  )
  return (
    <span id={id} class="interval" role="tooltip">
      {share.usual === null ? sure : `${sure}; ${usual(formatPercent(share.usual))}`}
    </span>
  )
}

/** Too few people, silence and deafness have no shares. */
function hasShares({ kind }: Crowded): boolean {
  return kind !== 'too_few' && kind !== 'quiet' && kind !== 'nothing_heard'
}
