import type { JSX } from 'preact'
import type { Mood } from '#contract/mood.ts'
import { STACK } from '../client/chart/bars.ts'
import { MoodIcon } from '../client/icons.tsx'
import { PeopleBar } from '../client/people-bar.tsx'
import { formatPercent, formatRate } from '../client/words/format.ts'
import { words } from '../client/words/words.ts'
import type { OnAirWord } from './on-air.ts'
import type { OverlayLook } from './overlay-address.ts'

interface PlateProps extends Pick<OverlayLook, 'view' | 'labels'> {
  mood: Mood
  word: OnAirWord
  messagesPerSecond: number
  /** It is there, but not seen: fading in or out. */
  out?: boolean
}

/** What stands on the stream: the word, the crowd as a bar, how fast chat moves. */
export function Plate({ view, labels, mood, word, messagesPerSecond, out = false }: PlateProps): JSX.Element {
  const named = word === 'usual_mix' || word === 'mixed' ? null : word
  return (
    <div class={`plate plate-${view} ${out ? 'plate-out' : ''}`} aria-hidden={out}>
      {view === 'pulse' ? (
        <div class="plate-head">
          <MoodIcon name={named ?? 'neutral'} size={48} />
          <b class="plate-word">{words.overlay.words[word]}</b>
          <span class="plate-rate">{words.units.perSecond(formatRate(messagesPerSecond))}</span>
        </div>
      ) : null}
      <PeopleBar mood={mood} />
      {labels ? (
        <ul class="plate-labels">
          {STACK.map((label) => (
            <li key={label} aria-label={words.names[label]}>
              <MoodIcon name={label} size={24} />
              {formatPercent(mood.shares[label].share)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
