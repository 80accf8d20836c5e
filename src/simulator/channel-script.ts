import type { CrowdScript } from './crowd/crowd.ts'
import { ENGLISH } from './crowd/phrases/english.ts'
import { ENGLISH_BOSS } from './crowd/phrases/english-boss.ts'
import { FRENCH } from './crowd/phrases/french.ts'
import { GERMAN } from './crowd/phrases/german.ts'
import { JAPANESE } from './crowd/phrases/japanese.ts'
import { KOREAN } from './crowd/phrases/korean.ts'
import { PORTUGUESE } from './crowd/phrases/portuguese.ts'
import { SPANISH } from './crowd/phrases/spanish.ts'

/** A channel of the simulator. Without a crowd nobody speaks there by themselves. */
export interface ChannelScript {
  login: string
  /** Twitch's id of the room, digits; 1001 and so on unless given. */
  roomId?: string
  crowd?: CrowdScript
}

export type PresetName = 'evening' | 'quiet'

/** Far beyond Twitch's own, so that an invented room is never taken for a real one. */
const FIRST_EVENING_ROOM_ID = 900_000_000_001

/** Six streams of one evening, from a large one down to one with few people, in seven languages. */
const EVENING: readonly ChannelScript[] = [
  {
    login: 'demo_boss_night',
    crowd: {
      usualRate: 5,
      regulars: 900,
      books: [
        { book: ENGLISH_BOSS, weight: 92 },
        { book: SPANISH, weight: 4 },
        { book: GERMAN, weight: 4 },
      ],
      opening: ['attempt', 'song', 'attempt', 'raid'],
      scenes: {
        attempt: 12,
        joke: 3,
        song: 2,
        lag: 1,
        ads: 1,
        puzzle: 2,
        raid: 1,
        gifts: 2,
        resub: 4,
        paste: 2,
        flood: 1,
        spam: 1,
      },
      pauseMs: 28_000,
      words: { streamer: 'ann', boss: 'Ashmaw' },
      emotes: {
        cheering: 'annbossHype',
        laughing: 'annbossLul',
        letDown: 'annbossCry',
        talking: 'annbossHi',
      },
    },
  },
  {
    login: 'demo_arena_cup',
    crowd: {
      usualRate: 2.6,
      regulars: 600,
      books: [
        { book: KOREAN, weight: 75 },
        { book: ENGLISH, weight: 25 },
      ],
      opening: ['attempt', 'joke', 'attempt', 'lag'],
      scenes: {
        attempt: 10,
        joke: 4,
        lag: 3,
        ads: 2,
        puzzle: 2,
        questions: 2,
        gifts: 1,
        resub: 2,
        paste: 1,
        flood: 1,
      },
      pauseMs: 32_000,
      words: { streamer: 'cup' },
      emotes: { cheering: 'arenaGo', laughing: 'arenaLul', letDown: 'arenaCry' },
    },
  },
  {
    login: 'demo_speedrun',
    crowd: {
      usualRate: 1.6,
      regulars: 300,
      books: [
        { book: SPANISH, weight: 60 },
        { book: PORTUGUESE, weight: 36 },
        { book: ENGLISH, weight: 4 },
      ],
      opening: ['joke', 'attempt', 'questions'],
      scenes: {
        attempt: 8,
        joke: 5,
        song: 2,
        lag: 2,
        ads: 1,
        questions: 2,
        raid: 1,
        gifts: 2,
        resub: 2,
        paste: 2,
        spam: 1,
      },
      pauseMs: 36_000,
      words: { streamer: 'cleo' },
      emotes: { cheering: 'cleorunVamo', laughing: 'cleorunLul', letDown: 'cleorunCry' },
    },
  },
  {
    login: 'demo_brick_town',
    crowd: {
      usualRate: 1,
      regulars: 140,
      books: [
        { book: GERMAN, weight: 95 },
        { book: ENGLISH, weight: 5 },
      ],
      opening: ['questions', 'joke', 'attempt'],
      scenes: { questions: 6, joke: 6, attempt: 4, puzzle: 2, song: 2, lag: 1, gifts: 1, resub: 2, paste: 2 },
      pauseMs: 40_000,
      words: { streamer: 'bob' },
      emotes: { cheering: 'bobbauGut', laughing: 'bobbauLul', talking: 'bobbauHallo' },
    },
  },
  {
    login: 'demo_night_piano',
    crowd: {
      usualRate: 0.9,
      regulars: 120,
      books: [
        { book: JAPANESE, weight: 80 },
        { book: ENGLISH, weight: 20 },
      ],
      opening: ['song', 'attempt', 'song'],
      scenes: { song: 8, attempt: 6, joke: 3, lag: 1, ads: 1, gifts: 2, resub: 2, raid: 1 },
      pauseMs: 40_000,
      words: { streamer: 'yuki' },
      emotes: { cheering: 'yukiBravo', talking: 'yukiTea' },
    },
  },
  {
    login: 'demo_atelier',
    crowd: {
      usualRate: 0.4,
      regulars: 45,
      books: [
        { book: FRENCH, weight: 92 },
        { book: ENGLISH, weight: 8 },
      ],
      opening: ['questions', 'joke'],
      scenes: { questions: 5, joke: 5, attempt: 3, song: 2, resub: 1 },
      pauseMs: 50_000,
      words: { streamer: 'anni' },
      emotes: { cheering: 'anniBravo', talking: 'anniThe' },
    },
  },
]

/** Two channels in which only a test speaks. */
const QUIET: readonly ChannelScript[] = [{ login: 'demo_one' }, { login: 'demo_two' }]

/** The channels of a preset. */
export function presetChannels(name: PresetName): readonly ChannelScript[] {
  if (name === 'quiet') return QUIET
  return EVENING.map((script, at) => ({ roomId: String(FIRST_EVENING_ROOM_ID + at), ...script }))
}

/**
 * `count` channels named demo_1 and so on that say `perSecond` messages together when nothing happens, the one at
 * rank r a share in proportion to 1 / r (Zipf).
 */
export function manyChannels(count: number, perSecond: number): readonly ChannelScript[] {
  const ranks = Array.from({ length: count }, (_, at) => at + 1)
  const total = ranks.reduce((sum, rank) => sum + 1 / rank, 0)
  return ranks.map((rank) => {
    const usualRate = perSecond / total / rank
    return {
      login: `demo_${rank}`,
      crowd: {
        usualRate,
        regulars: Math.ceil(20 + usualRate * 60),
        books: [{ book: ENGLISH, weight: 1 }],
        opening: [],
        scenes: { attempt: 4, joke: 3, song: 1, lag: 1, questions: 2, resub: 1, flood: 1, spam: 1 },
        pauseMs: 30_000,
        words: { streamer: 'ann' },
        emotes: {},
      },
    }
  })
}
