/** The hero of every screen: what chat is doing, in one sentence. */

import type { JSX } from 'preact'
import type { Mood } from '#contract/mood.ts'
import { MoodIcon } from './icons.tsx'
import { moodName } from './mood-words.ts'

interface SentenceProps {
  mood: Pick<Mood, 'kind' | 'name'>
  text: string
  iconPx?: number
}

export function Sentence({ mood, text, iconPx = 28 }: SentenceProps): JSX.Element {
  const name = moodName(mood)
  const sure =
    mood.kind === 'lift' || mood.kind === 'greatest' || mood.kind === 'usual_mix' || mood.kind === 'mixed'
  return (
    <div class={`sentence ${sure ? '' : 'sentence-unsure'} ${name === null ? '' : `hue-${name}`}`}>
      <span class="sentence-rule" />
      {name === null ? null : <MoodIcon key={name} name={name} size={iconPx} />}
      <p key={`${mood.kind} ${name}`}>{text}</p>
    </div>
  )
}
