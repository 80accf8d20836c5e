import type { Chatter } from '../chatter.ts'
import type { Random } from '../random.ts'
import type { RoomModes } from '../room-modes.ts'
import { RAIDERS } from './raiders.ts'
import { type Wave, wave } from './wave.ts'

/** Something that happens on the stream or in the chat, and what it sets off. Times are ms since the evening began. */
export interface Scene {
  waves: readonly Wave[]
  cues: readonly Cue[]
  endMs: number
}

/** What one person does at a moment of a scene. */
export type Cue = { atMs: number } & (
  | { kind: 'raid'; viewers: number; raider: Chatter }
  | { kind: 'gifts'; count: number }
  | { kind: 'resub' }
  | { kind: 'flood'; lines: number; forMs: number }
  | { kind: 'spam' }
  | { kind: 'modes'; modes: Partial<RoomModes> }
)

const SCENES = [
  'attempt',
  'joke',
  'lag',
  'ads',
  'song',
  'questions',
  'puzzle',
  'raid',
  'gifts',
  'resub',
  'paste',
  'flood',
  'spam',
] as const

export type SceneName = (typeof SCENES)[number]

/** Of an attempt at something hard, how it ends. */
const OUTCOMES = { win: 3, fail: 4, soClose: 3 } as const

const SLOW_MODE_SECONDS = 5
const SLOW_MODE_MS = 45_000

/** The scene of this name from `startMs` on; how long and how strong is drawn. `writePaste` gives a text to be copied. */
export function stage(random: Random, name: SceneName, startMs: number, writePaste: () => string): Scene {
  switch (name) {
    case 'attempt':
      return attempt(random, startMs)
    case 'joke':
      return short([wave(random, { laughing: 9, talking: 1 }, startMs)])
    case 'lag':
      return short([
        wave(random, { lag: 8, letDown: 1, asking: 1 }, startMs, { holdMs: random.between(9_000, 14_000) }),
      ])
    case 'ads':
      return short([wave(random, { ads: 8, letDown: 2 }, startMs, { strength: 1.5 })])
    case 'song':
      return short([
        wave(random, { song: 9, talking: 1 }, startMs, {
          holdMs: random.between(8_000, 14_000),
          strength: 2,
        }),
      ])
    case 'questions':
      return short([wave(random, { asking: 9, talking: 1 }, startMs, { strength: 2.2, holdMs: 12_000 })])
    case 'puzzle':
      return short([wave(random, { confused: 8, asking: 1, laughing: 1 }, startMs, { fadeMs: 4_000 })])
    case 'raid':
      return raid(random, startMs)
    case 'gifts':
      return gifts(random, startMs)
    case 'resub':
      return { waves: [], cues: [{ kind: 'resub', atMs: startMs }], endMs: startMs + 2_000 }
    case 'paste':
      return short([
        wave(random, { paste: 1 }, startMs, {
          paste: writePaste(),
          strength: 0.8,
          riseMs: 4_000,
        }),
        wave(random, { laughing: 1 }, startMs + 5_000, { strength: 0.6 }),
      ])
    case 'flood':
      return flood(random, startMs)
    case 'spam':
      return { waves: [], cues: [{ kind: 'spam', atMs: startMs }], endMs: startMs + 3_000 }
  }
}

function short(waves: readonly Wave[]): Scene {
  const ends = waves.map(({ startMs, riseMs, holdMs, fadeMs }) => startMs + riseMs + holdMs + fadeMs)
  return { waves, cues: [], endMs: Math.max(...ends) }
}

function attempt(random: Random, startMs: number): Scene {
  const tensionMs = random.between(8_000, 18_000)
  const endMs = startMs + tensionMs
  const tension = wave(random, { tension: 7, cheering: 1 }, startMs, {
    strength: 0.7,
    riseMs: tensionMs / 2,
    holdMs: tensionMs / 2,
    fadeMs: 1_000,
  })
  switch (random.weighted(OUTCOMES)) {
    case 'win': {
      const won = short([tension, wave(random, { win: 8, cheering: 3 }, endMs, { strength: 3.4 })])
      return random.chance(0.4) ? { ...won, cues: [giftCue(random, endMs + 4_000)] } : won
    }
    case 'fail':
      return short([tension, wave(random, { fail: 6, laughing: 3, letDown: 1 }, endMs)])
    case 'soClose':
      return short([tension, wave(random, { soClose: 8, letDown: 2 }, endMs, { strength: 2.8 })])
  }
}

function raid(random: Random, startMs: number): Scene {
  const raider = random.pick(RAIDERS)
  const words = { raider: raider.displayName }
  const waves = [
    wave(random, { raiders: 8, cheering: 1 }, startMs + 800, { strength: 2.4, newcomers: 0.7, words }),
    wave(random, { welcome: 1 }, startMs + 3_000, { strength: 1.2, words }),
  ]
  return {
    ...short(waves),
    cues: [{ kind: 'raid', atMs: startMs, raider, viewers: random.between(12, 480) }],
  }
}

function gifts(random: Random, startMs: number): Scene {
  const waves = [wave(random, { thanks: 6, cheering: 4 }, startMs + 1_000, { strength: 1.5 })]
  return { ...short(waves), cues: [giftCue(random, startMs)] }
}

function giftCue(random: Random, atMs: number): Cue {
  return { kind: 'gifts', atMs, count: random.pick([1, 5, 5, 10, 20]) }
}

/** One person repeats one line until a moderator takes them out; slow mode for a while. */
function flood(random: Random, startMs: number): Scene {
  const forMs = random.between(6_000, 10_000)
  const endMs = startMs + forMs
  return {
    waves: [],
    cues: [
      { kind: 'flood', atMs: startMs, lines: random.between(15, 40), forMs },
      { kind: 'modes', atMs: endMs + 1_500, modes: { slow: SLOW_MODE_SECONDS } },
      { kind: 'modes', atMs: endMs + SLOW_MODE_MS, modes: { slow: 0 } },
    ],
    endMs,
  }
}
