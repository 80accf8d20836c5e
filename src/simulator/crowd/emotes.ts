import type { Mood } from './phrase-book.ts'

/** Twitch's own emotes that the crowd uses, by name: these get a place in the `emotes` tag. */
const TWITCH_EMOTES: ReadonlyMap<string, string> = new Map([
  ['4Head', '354'],
  ['BabyRage', '22639'],
  ['BibleThump', '86'],
  ['CoolStoryBob', '123171'],
  ['DansGame', '33'],
  ['EleGiggle', '4339'],
  ['GivePLZ', '112291'],
  ['HeyGuys', '30259'],
  ['Jebaited', '114836'],
  ['Kappa', '25'],
  ['Kreygasm', '41'],
  ['LUL', '425618'],
  ['NotLikeThis', '58765'],
  ['PogChamp', '305954156'],
  ['ResidentSleeper', '245'],
  ['SeemsGood', '64138'],
  ['SwiftRage', '34'],
  ['TakeNRG', '112292'],
  ['VoHiYo', '81274'],
  ['WutFace', '28087'],
  ['bleedPurple', '62835'],
  ['<3', '9'],
  [':)', '1'],
  [':(', '2'],
])

/** What a chat shows when it shows only a picture, by mood. Names of BetterTTV, FrankerFaceZ and 7TV among Twitch's. */
export const MOOD_EMOTES: Readonly<Record<Mood, Readonly<Record<string, number>>>> = {
  talking: {
    Kappa: 2,
    VoHiYo: 2,
    HeyGuys: 2,
    '<3': 3,
    SeemsGood: 2,
    peepoHappy: 2,
    FeelsGoodMan: 2,
    catJAM: 4,
    monkaS: 2,
    NODDERS: 2,
  },
  asking: { Hmm: 1, peepoHappy: 1, HeyGuys: 1 },
  laughing: {
    KEKW: 10,
    LUL: 8,
    OMEGALUL: 6,
    LULW: 4,
    ICANT: 5,
    PepeLaugh: 3,
    EleGiggle: 1,
    '4Head': 1,
    '😂': 2,
    '🤣': 1,
  },
  letDown: {
    Sadge: 8,
    NotLikeThis: 5,
    BibleThump: 4,
    FeelsBadMan: 3,
    PepeHands: 3,
    ResidentSleeper: 2,
    DansGame: 1,
    '😭': 2,
  },
  cheering: {
    PogChamp: 7,
    Pog: 7,
    POGGERS: 4,
    PogU: 3,
    Clap: 4,
    'EZ Clap': 3,
    HYPERS: 2,
    Kreygasm: 1,
    '🔥': 2,
    '🎉': 2,
    LETSGO: 2,
  },
  confused: { HUH: 4, WhatChamp: 2, '❓': 1 },
}

const EMOTE_NAMES: ReadonlySet<string> = new Set(
  [...TWITCH_EMOTES.keys(), ...Object.values(MOOD_EMOTES).flatMap((emotes) => Object.keys(emotes))].flatMap(
    (name) => name.split(' '),
  ),
)

/** Whether the word is an emote that people type by name, in exactly these letters. */
export function isEmoteName(word: string): boolean {
  return EMOTE_NAMES.has(word)
}

/**
 * Twitch's `emotes` tag for a text, `id:first-last,…/id:…` in code points, from the words of it that are emotes:
 * Twitch's own and the channel's (name to id).
 */
export function emotesTag(text: string, channelEmotes: ReadonlyMap<string, string>): string {
  const places = new Map<string, string[]>()
  let at = 0
  for (const word of text.split(' ')) {
    const length = [...word].length
    const id = channelEmotes.get(word) ?? TWITCH_EMOTES.get(word)
    if (id !== undefined) {
      const spans = places.get(id) ?? []
      spans.push(`${at}-${at + length - 1}`)
      places.set(id, spans)
    }
    at += length + 1
  }
  return [...places].map(([id, spans]) => `${id}:${spans.join(',')}`).join('/')
}

/** Whether every word of the text is an emote that Twitch knows. */
export function isEmoteOnly(text: string, channelEmotes: ReadonlyMap<string, string>): boolean {
  return text.split(' ').every((word) => channelEmotes.has(word) || TWITCH_EMOTES.has(word))
}
