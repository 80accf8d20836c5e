import type { Mood, MoodName } from '#contract/mood.ts'
import { MESSAGES_NEEDED } from '#tally/mood.ts'
import { formatCount, formatDuration, formatPercent, formatTimes } from './words/format.ts'
import { words } from './words/words.ts'

/** The mood in one sentence. `nowMs` is the server's clock. */
export function moodSentence(mood: Mood, nowMs: number): string {
  const { kind, name, lift, people, needed, lastMessageAt } = mood
  const say = words.mood
  switch (kind) {
    case 'lift':
      return name === null || lift === null ? say.usualMix : say.lift(name, formatTimes(lift))
    case 'greatest':
      return name === null ? say.mixed : say.greatest(name, unbroken(formatPercent(mood.shares[name].share)))
    case 'usual_mix':
      return say.usualMix
    case 'mixed':
      return say.mixed
    case 'too_few':
      if (lacksPeople(mood)) return say.tooFewPeople(formatCount(people), people, formatCount(needed))
      return isHeardTooShort(mood) ? say.heardTooShort : say.tooFewMessages
    case 'quiet':
      return lastMessageAt === null
        ? say.nothingSaid
        : say.quiet(formatDuration(nowMs - Date.parse(lastMessageAt)))
    case 'nothing_heard':
      return say.nothingHeard
  }
}

/** A figure and its sign stay in one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

/** The mood in a word or two, for a row of a list. */
export function moodShort(mood: Mood, nowMs: number): string {
  const name = moodName(mood)
  if (mood.kind === 'nothing_heard') return words.chart.unheard
  if (name === null) return mood.kind === 'too_few' ? lackShort(mood) : moodSentence(mood, nowMs)
  return mood.kind === 'lift' && mood.lift !== null
    ? words.mood.short(name, formatTimes(mood.lift))
    : words.names[name]
}

function lackShort(mood: Mood): string {
  if (lacksPeople(mood)) return words.mood.fewPeople
  return isHeardTooShort(mood) ? words.mood.listening : words.mood.fewMessages
}

/** Whether the sentence says how many people there are, and how many it takes. */
export function lacksPeople({ kind, people, needed }: Mood): boolean {
  return kind === 'too_few' && people < needed
}

/** Of a mood that lacks something and not people: whether it lacks time. */
function isHeardTooShort({ messages }: Mood): boolean {
  return messages >= MESSAGES_NEEDED
}

/** What the sentence names, null where nothing stands out. */
export function moodName(mood: Pick<Mood, 'kind' | 'name'>): MoodName | null {
  return mood.kind === 'lift' || mood.kind === 'greatest' ? mood.name : null
}
