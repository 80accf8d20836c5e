import { describe, expect, it } from 'vitest'
import type { Mood } from '#contract/mood.ts'
import { emptyWindow } from '#contract/window.ts'
import { type LiveState, startLive } from '../../ui/client/live-state.ts'
import { holdWord, offAir, wordOf } from '../../ui/overlay/on-air.ts'
import { parseOverlayAddress, toOverlayPath, USUAL_LOOK } from '../../ui/overlay/overlay-address.ts'
import { channelRow, openingCast } from '../browser/fixture-chat.ts'

const NOW = Date.UTC(2026, 0, 1, 20)
const KEY = `ok_${'k'.repeat(32)}`
const ROW = channelRow({ ...openingCast()[0]!, mood: 'usual_mix' }, NOW)

describe('an overlay’s address', () => {
  it('names a channel, a key, or both', () => {
    expect(parseOverlayAddress('/overlay/Demo_One', '')).toMatchObject({ login: 'demo_one', key: undefined })
    expect(parseOverlayAddress(`/overlay/${KEY}`, '')).toMatchObject({ login: undefined, key: KEY })
    expect(parseOverlayAddress('/overlay/demo_one', `?key=${KEY}`)).toMatchObject({
      login: 'demo_one',
      key: KEY,
    })
  })

  it('says how it looks, and what it says wrongly is as usual', () => {
    expect(parseOverlayAddress('/overlay/a', '?view=bar&size=150&at=bottom&labels=0&debug=1')).toMatchObject({
      view: 'bar',
      size: 150,
      at: 'bottom',
      labels: false,
      debug: true,
    })
    expect(parseOverlayAddress('/overlay/a', '?view=cake&size=huge&at=moon')).toMatchObject(USUAL_LOOK)
    expect(parseOverlayAddress('/overlay/a', '?size=9999').size).toBe(300)
    expect(parseOverlayAddress('/overlay/%E0%A4%A', '').login).toBeUndefined()
  })

  it('is written as it is read', () => {
    for (const look of [
      USUAL_LOOK,
      { view: 'bar', size: 100, at: 'center', labels: true },
      { view: 'bar', size: 75, at: 'top-left', labels: false },
      { view: 'pulse', size: 200, at: 'bottom-right', labels: true },
    ] as const) {
      const [path = '', query = ''] = toOverlayPath({ key: KEY }, look).split('?')
      expect(parseOverlayAddress(path, query)).toEqual({ ...look, login: undefined, key: KEY, debug: false })
    }
    expect(toOverlayPath({ login: 'demo_one' }, USUAL_LOOK)).toBe('/overlay/demo_one')
  })
})

describe('the word on air', () => {
  it('changes once in 15 seconds at most', () => {
    const first = holdWord(undefined, 'funny', NOW)
    expect(first).toEqual({ word: 'funny', sinceMs: NOW })
    expect(holdWord(first, 'question', NOW + 14_999)).toBe(first)
    const second = holdWord(first, 'question', NOW + 15_000)
    expect(second).toEqual({ word: 'question', sinceMs: NOW + 15_000 })
    expect(holdWord(second, 'funny', NOW + 16_000)).toBe(second)
  })

  it('stays while it is the same, and while there is none', () => {
    const held = holdWord(undefined, 'usual_mix', NOW)
    expect(holdWord(held, 'usual_mix', NOW + 60_000)).toBe(held)
    expect(holdWord(held, undefined, NOW + 60_000)).toBe(held)
  })

  it('names what stands out, or that nothing does', () => {
    const mood = (over: Partial<Mood>): Mood => ({ ...ROW.mood, ...over })
    expect(wordOf(mood({ kind: 'lift', name: 'cheering', lift: 2 }))).toBe('cheering')
    expect(wordOf(mood({ kind: 'mixed', name: null }))).toBe('mixed')
    expect(wordOf(mood({ kind: 'too_few', name: null }))).toBeUndefined()
    expect(wordOf(mood({ kind: 'quiet', name: null }))).toBeUndefined()
    expect(wordOf(mood({ kind: 'nothing_heard', name: null }))).toBeUndefined()
  })
})

describe('the plate', () => {
  const live = (over: Partial<LiveState> = {}, windowAgoMs = 3_000): LiveState => ({
    ...startLive(true),
    phase: 'open',
    lastFrameAtMs: NOW - 1_000,
    channels: {
      [ROW.login]: { row: ROW, windows: [emptyWindow(NOW - windowAgoMs, '5s', 1, false)], events: [] },
    },
    ...over,
  })

  it('is on air while there is a mood and it is fresh', () => {
    expect(offAir(live(), ROW, NOW)).toBeUndefined()
  })

  it('leaves when the server is silent for more than 15 seconds, not at the first lost second', () => {
    expect(offAir(live({ phase: 'waiting' }), ROW, NOW + 10_000)).toBeUndefined()
    expect(offAir(live({ phase: 'waiting' }), ROW, NOW + 15_000)).toBe('no_server')
    expect(offAir(startLive(true), undefined, NOW)).toBe('no_server')
  })

  it('leaves when the figures are old, too few people speak, or the key is refused', () => {
    expect(offAir(live({}, 30_000), ROW, NOW)).toBe('stale')
    const few = { ...ROW, mood: { ...ROW.mood, kind: 'too_few' as const } }
    expect(offAir(live(), few, NOW)).toBe('too_few')
    expect(offAir(live({ phase: 'refused' }), ROW, NOW)).toBe('refused')
    expect(offAir(live(), undefined, NOW)).toBe('no_channel')
    expect(offAir(live(), { ...ROW, wanted: false, roomId: null }, NOW)).toBe('no_channel')
  })
})
