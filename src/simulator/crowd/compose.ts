import type { Random } from '../random.ts'
import { isEmoteName, MOOD_EMOTES } from './emotes.ts'
import type { Habits } from './person.ts'
import { LINE_MOODS, type LineKind, type Mood, type PhraseBook } from './phrase-book.ts'

/** Of the messages of a mood, how many are nothing but emotes, and how many have one behind the words. */
const EMOTE_SHARES: Readonly<Record<Mood, { alone: number; behind: number }>> = {
  talking: { alone: 0.07, behind: 0.08 },
  asking: { alone: 0, behind: 0.02 },
  laughing: { alone: 0.42, behind: 0.4 },
  letDown: { alone: 0.34, behind: 0.35 },
  cheering: { alone: 0.36, behind: 0.35 },
  confused: { alone: 0.12, behind: 0.05 },
}

/** Twitch refuses longer messages. */
const MAX_CHARACTERS = 500

export interface Occasion {
  kind: LineKind
  book: PhraseBook
  habits: Habits
  /** What `{word}` stands for in a line. */
  words: Readonly<Record<string, string>>
  /** The channel's own emotes by the mood that they show. */
  channelEmotes: Readonly<Partial<Record<Mood, string>>>
}

/** A message as somebody with these habits would type it: emotes, a phrase, or both. */
export function composeMessage(random: Random, occasion: Occasion): string {
  const { kind, book, habits } = occasion
  const mood = LINE_MOODS[kind]
  if (kind === 'paste') return fill(random, occasion, random.pick(book.lines.paste))
  const gladness = habits.emotes * book.emoteShare
  const said = kind === mood ? EMOTE_SHARES[mood].alone : EMOTE_SHARES[mood].alone * 0.6
  if (random.chance(said * gladness)) return pickEmotes(random, occasion, mood)
  const phrase = random.pick(book.lines[kind])
  const words = type(random, occasion, fill(random, occasion, phrase))
  const text =
    random.chance(EMOTE_SHARES[mood].behind * gladness) && !phrase.startsWith('!')
      ? `${words} ${pickEmotes(random, occasion, mood, 3)}`
      : words
  return text.slice(0, MAX_CHARACTERS).toWellFormed()
}

/** One emote, or the same one up to `most` times over. */
function pickEmotes(random: Random, { channelEmotes }: Occasion, mood: Mood, most = 6): string {
  const own = channelEmotes[mood]
  const emote = own !== undefined && random.chance(0.2) ? own : random.weighted(MOOD_EMOTES[mood])
  const times = random.chance(0.65) ? 1 : random.between(2, most)
  return Array.from({ length: times }, () => emote).join(' ')
}

/** Puts the words in and stretches what `~` marks. */
function fill(random: Random, { book, words }: Occasion, phrase: string): string {
  return phrase
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'number') return String(random.between(2, 60))
      if (name === 'laugh') return writeLaugh(random, book.laugh)
      return words[name] ?? name
    })
    .replaceAll(/(.)~/gu, (_, letter: string) => letter.repeat(random.between(1, 6)))
}

function writeLaugh(random: Random, laugh: PhraseBook['laugh']): string {
  return laugh.start + laugh.repeat.repeat(random.between(0, laugh.most)) + laugh.end
}

function type(random: Random, { book, habits }: Occasion, phrase: string): string {
  let text = phrase
  if (random.chance(habits.dropsMarks)) text = text.replace(/(?<=[^?!¿]) ?[?!.]+$/, '').replace(/^[¿¡]/, '')
  if (!book.latin || /[A-Z]{2}/.test(text)) return text
  if (habits.letterCase === 'lower') {
    text = text.replaceAll(/\S+/g, (word) => (isEmoteName(word) ? word : word.toLowerCase()))
  }
  if (habits.letterCase === 'capital' && !isEmoteName(text.split(' ')[0]!)) {
    text = (text[0] ?? '').toUpperCase() + text.slice(1)
  }
  return random.chance(habits.typos) ? misspell(random, text) : text
}

/** Swaps two letters inside one of the longer words. */
function misspell(random: Random, text: string): string {
  const words = text.split(' ')
  const at = random.between(0, words.length - 1)
  const word = words[at]!
  if (!/^[a-z]{5,}$/.test(word)) return text
  const letter = random.between(1, word.length - 3)
  words[at] = word.slice(0, letter) + word[letter + 1] + word[letter] + word.slice(letter + 2)
  return words.join(' ')
}
