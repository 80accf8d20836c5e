import { badgesOf, type Chatter } from '../chatter.ts'
import type { Random } from '../random.ts'
import type { PhraseBook } from './phrase-book.ts'

/** Somebody of the invented chat: what Twitch tells of them, and how they write. */
export interface Person extends Chatter {
  book: PhraseBook
  habits: Habits
}

/** How somebody types. Shares are 0 to 1. */
export interface Habits {
  letterCase: 'as_written' | 'lower' | 'capital'
  /** How gladly they use emotes: 1 = as anybody. */
  emotes: number
  /** How often they leave out the mark at a sentence's end. */
  dropsMarks: number
  /** How often a message has a word misspelt. */
  typos: number
}

const COLORS = [
  '#FF4500',
  '#2E8B57',
  '#8A2BE2',
  '#1E90FF',
  '#DAA520',
  '#FF69B4',
  '#5F9EA0',
  '#00C78C',
  '#B22222',
]

const NAMES = ['ann', 'bob', 'cleo', 'anni', 'bobby', 'cleon', 'bobo', 'cleopa', 'annabo', 'bobann']
const QUALITIES = [
  'mossy',
  'quiet',
  'pixel',
  'sleepy',
  'lantern',
  'turbo',
  'paper',
  'salty',
  'cosmic',
  'velvet',
  'rusty',
  'mellow',
  'copper',
  'frosty',
  'hidden',
  'little',
]
const THINGS = [
  'teapot',
  'otter',
  'comet',
  'pickle',
  'badger',
  'noodle',
  'walrus',
  'pancake',
  'raven',
  'turnip',
  'gecko',
  'biscuit',
  'yeti',
  'marble',
  'sparrow',
  'cactus',
]

/** An invented login: `ann_12`, `mossy_bob77`, `cleo_the_walrus`, at most 25 characters. */
export function inventLogin(random: Random): string {
  const name = random.pick(NAMES)
  const number = random.chance(0.5) ? random.between(2, 99) : random.between(100, 9999)
  switch (random.between(0, 4)) {
    case 0:
      return `${name}_${number}`
    case 1:
      return `${random.pick(QUALITIES)}_${name}${number}`
    case 2:
      return `${name}_the_${random.pick(THINGS)}${random.chance(0.4) ? number : ''}`
    case 3:
      return `${random.pick(THINGS)}${name}${number}`
    default:
      return `${random.pick(QUALITIES)}${random.pick(THINGS)}_${name}`
  }
}

/** A person of these ids; what they look like and how they type is drawn. */
export function inventPerson(
  random: Random,
  { userId, login, book }: { userId: string; login: string; book: PhraseBook },
): Person {
  const months = random.chance(0.3) ? random.between(1, 30) : 0
  const role = random.chance(0.01) ? 'vip' : 'viewer'
  return {
    userId,
    login,
    book,
    displayName: random.chance(0.5) ? login : (login[0] ?? '').toUpperCase() + login.slice(1),
    color: random.chance(0.2) ? '' : random.pick(COLORS),
    badges: badgesOf(role, months, random.chance(0.15) ? 'premium/1' : ''),
    months,
    role,
    turbo: random.chance(0.005),
    habits: {
      letterCase: random.weighted({ lower: 6, as_written: 3, capital: 1 }),
      emotes: random.pick([0.1, 0.6, 1, 1, 1.4]),
      dropsMarks: random.pick([0, 0.4, 0.9]),
      typos: random.pick([0, 0, 0.03, 0.08]),
    },
    known: true,
  }
}
