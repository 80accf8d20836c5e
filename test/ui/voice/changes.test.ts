/** What is said aloud of a channel while it is looked at. */
import { describe, expect, it } from 'vitest'
import {
  nextSayingMs,
  type Seen,
  say,
  see,
  startVoice,
  voicedMood,
} from '../../../ui/client/voice/changes.ts'

/** What is said, with the second, while there is this to see from these seconds on. */
function listen(seen: readonly (readonly [second: number, seen: Partial<Seen>])[]): string[] {
  const said: string[] = []
  let voice = startVoice()
  function speakUntil(untilMs: number): void {
    for (let atMs = nextSayingMs(voice); atMs !== undefined && atMs <= untilMs; atMs = nextSayingMs(voice)) {
      const saying = say(voice, atMs)
      voice = saying.voice
      const { freshness, mood } = saying.said
      said.push([atMs / 1_000, freshness, mood].filter((part) => part !== null).join(' '))
    }
  }
  for (const [second, { freshness = 'live', mood = 'calm' }] of seen) {
    speakUntil(second * 1_000 - 1)
    voice = see(voice, { freshness, mood }, second * 1_000)
  }
  speakUntil(3_600_000)
  return said
}

describe('a listener', () => {
  it('is not told what there is at first, nor window by window', () => {
    const windows = Array.from({ length: 100 }, (_, at) => [at * 5, { mood: 'funny' }] as const)
    expect(listen(windows)).toEqual([])
  })

  it('is told once of each change of mood and state', () => {
    expect(
      listen([
        [0, {}],
        [60, { mood: 'disappointment' }],
        [65, { mood: 'disappointment' }],
        [120, { mood: 'disappointment', freshness: 'away' }],
        [180, { mood: 'disappointment', freshness: 'old' }],
        [240, { mood: 'disappointment' }],
        [300, { mood: 'quiet' }],
      ]),
    ).toEqual(['64 disappointment', '124 away', '184 old', '244 live', '304 quiet'])
  })

  it('is told nothing of what is over again at once', () => {
    expect(
      listen([
        [0, {}],
        [60, { freshness: 'away' }],
        [62, {}],
        [100, { mood: 'funny' }],
        [103, {}],
      ]),
    ).toEqual([])
  })

  it('is not flooded by a mood that comes and goes', () => {
    const restless = Array.from({ length: 60 }, (_, at) => {
      return [at * 10, { mood: at % 2 === 0 ? 'calm' : 'funny' }] as const
    })
    expect(listen(restless).length).toBeLessThanOrEqual(600 / 60 + 1)
    expect(
      listen([
        [0, {}],
        [60, { mood: 'funny' }],
        [70, {}],
        [80, { mood: 'funny' }],
      ]),
    ).toEqual(['64 funny'])
  })

  it('is told no mood of figures that are old, nor a pause that they wanted', () => {
    expect(
      listen([
        [0, {}],
        [60, { freshness: 'old', mood: 'funny' }],
        [120, { freshness: null, mood: 'funny' }],
        [180, { freshness: 'old', mood: 'funny' }],
        [240, { freshness: 'live', mood: 'funny' }],
      ]),
    ).toEqual(['64 old', '244 live funny'])
  })
})

it('makes a word of a mood that stands out, of a calm and of a silent chat', () => {
  expect(voicedMood({ kind: 'lift', name: 'funny' })).toBe('funny')
  expect(voicedMood({ kind: 'usual_mix', name: null })).toBe('calm')
  expect(voicedMood({ kind: 'quiet', name: null })).toBe('quiet')
  expect(voicedMood({ kind: 'too_few', name: null })).toBeNull()
})
