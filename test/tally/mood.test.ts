import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Mood } from '#contract/mood.ts'
import { type ChatWindow, emptyWindow, type People } from '#contract/window.ts'
import { moodOf, type Usual, usualOf } from '#tally/mood.ts'

const END = Date.UTC(2026, 0, 1, 12)
const QUIET: Partial<People> = { total: 0 }
const TALKING: Partial<People> = { total: 10, neutral: 10 }

/** A window in which each of the crowd said half a message more than one. */
function windowOf(
  startMs: number,
  crowd: Partial<People>,
  coverage = 1,
  step: '5s' | '1m' = '5s',
): ChatWindow {
  const window = emptyWindow(startMs, step, coverage, true)
  window.crowd = { ...window.crowd!, ...crowd }
  window.chatters = { ...window.crowd }
  window.messages = Math.round(window.crowd.total * 1.5)
  return window
}

/** Windows back from the end: the last one first in the list. */
function endingWith(...crowds: Partial<People>[]): ChatWindow[] {
  return crowds.map((crowd, back) => windowOf(END - (back + 1) * 5_000, crowd)).reverse()
}

/** `count` windows of one crowd behind those that end at `toMs`. */
function before(toMs: number, count: number, crowd: Partial<People>): ChatWindow[] {
  return Array.from({ length: count }, (_, at) => windowOf(toMs - (count - at) * 5_000, crowd))
}

function mood(windows: readonly ChatWindow[], options: { people?: number; usual?: Usual } = {}): Mood {
  const { people = 40, usual = usualOf(windows, END) } = options
  const minutes = [windowOf(END - 60_000, { total: people }, 1, '1m')]
  return moodOf({ windows, minutes, usual, endMs: END })
}

const laughing: Partial<People> = { total: 10, funny: 6, neutral: 4 }
const smiling: Partial<People> = { total: 10, funny: 2, neutral: 8 }
const habit = before(END - 60_000, 360, smiling)

it('names what stands out against the habit, with how many times its usual', () => {
  const result = mood([...habit, ...before(END, 12, laughing)])
  expect(result).toMatchObject({ kind: 'lift', name: 'funny', people: 40, needed: 10, messages: 180 })
  expect(result.lift).toBeCloseTo(3)
  expect(result.shares.funny).toMatchObject({ share: 0.6, usual: 0.2 })
  expect(result.shares.funny.low).toBeCloseTo(0.446, 2)
  expect(result.shares.funny.high).toBeCloseTo(0.737, 2)
})

it('says usual mix when nothing stands out, even where most people laugh as always', () => {
  const windows = [...before(END - 60_000, 360, laughing), ...before(END, 12, laughing)]
  expect(mood(windows)).toMatchObject({ kind: 'usual_mix', name: null, lift: null })
})

it('wants a share of 15 % whatever the lift', () => {
  const few = { total: 100, funny: 14, neutral: 86 }
  expect(mood([...before(END - 60_000, 360, TALKING), ...before(END, 12, few)]).kind).toBe('usual_mix')
})

it('wants three windows in a row', () => {
  const burst = { total: 40, funny: 40 }
  const talk = { total: 10, neutral: 10 }
  const rest = [...before(END - 60_000, 360, TALKING), ...before(END - 15_000, 9, talk)]
  expect(mood([...rest, ...endingWith(burst, burst, talk)]).kind).toBe('usual_mix')
  expect(mood([...rest, ...endingWith(burst, burst, burst)])).toMatchObject({ kind: 'lift', name: 'funny' })
})

it('prefers the greatest lift to the greatest share', () => {
  const both = { total: 10, funny: 5, disappointment: 4, neutral: 1 }
  expect(mood([...habit, ...before(END, 12, both)])).toMatchObject({ kind: 'lift', name: 'disappointment' })
})

it('tells a finite lift of what never happens', () => {
  const result = mood([...before(END - 60_000, 360, TALKING), ...before(END, 12, laughing)])
  expect(result).toMatchObject({ kind: 'lift', name: 'funny', lift: 60 })
})

it('never names talking', () => {
  expect(mood(before(END, 12, TALKING))).toMatchObject({ kind: 'mixed', name: null })
  expect(mood([...habit, ...before(END, 12, TALKING)])).toMatchObject({ kind: 'usual_mix', name: null })
})

it('names the greatest share in the first ten minutes, from 35 %', () => {
  expect(mood(before(END, 24, laughing))).toMatchObject({ kind: 'greatest', name: 'funny', lift: null })
  expect(mood(before(END, 24, smiling))).toMatchObject({ kind: 'mixed' })
  expect(mood(before(END, 24, smiling)).shares.funny.usual).toBeCloseTo(0.2)
})

it('compares with the habit from the tenth heard minute on', () => {
  const nine = [...before(END - 60_000, 8 * 12, smiling), ...before(END, 12, laughing)]
  const ten = [...before(END - 60_000, 9 * 12, smiling), ...before(END, 12, laughing)]
  expect(mood(nine).kind).toBe('greatest')
  expect(mood(ten).kind).toBe('lift')
})

it('leaves out windows that were heard less than half', () => {
  const deaf = before(END, 6, TALKING).map((window) => ({ ...window, coverage: 0.49 }))
  const windows = [...habit, ...before(END - 30_000, 6, laughing), ...deaf]
  expect(mood(windows).shares.funny.share).toBeCloseTo(0.6)
})

it('says too few under six windows, thirty messages or ten people', () => {
  expect(mood([...habit.slice(0, 300), ...before(END, 5, laughing)]).kind).toBe('too_few')
  expect(mood(before(END, 12, { total: 1, funny: 1 })).kind).toBe('too_few')
  expect(mood([...habit, ...before(END, 12, laughing)], { people: 9 })).toMatchObject({
    kind: 'too_few',
    people: 9,
    needed: 10,
  })
  expect(mood([...habit, ...before(END, 12, laughing)], { people: 10 }).kind).toBe('lift')
})

it('never tells more people of a minute than its windows hold', () => {
  const windows = [...before(END - 10_000, 10, QUIET), ...before(END, 2, TALKING)]
  expect(mood(windows, { people: 500 }).people).toBe(20)
})

it('tells since when it has been quiet', () => {
  const windows = [...before(END - 240_000, 12, TALKING), ...before(END, 48, QUIET)]
  expect(mood(windows)).toMatchObject({
    kind: 'quiet',
    lastMessageAt: new Date(END - 240_000).toISOString(),
    people: 0,
  })
  expect(mood(before(END, 12, QUIET))).toMatchObject({ kind: 'quiet', lastMessageAt: null })
})

it('does not call quiet what nobody heard', () => {
  expect(mood(before(END - 60_000, 360, laughing)).kind).toBe('nothing_heard')
  expect(mood([]).kind).toBe('nothing_heard')
})

it('looks back over an unheard stretch for the habit', () => {
  const windows = [...before(END - 7_200_000, 120, smiling), ...before(END, 12, laughing)]
  expect(usualOf(windows, END)).toMatchObject({ heardMinutes: 11 })
  expect(mood(windows)).toMatchObject({ kind: 'lift', name: 'funny' })
})

it('takes the median of the last thirty heard minutes and of no more', () => {
  const windows = [...before(END - 30 * 60_000, 360, laughing), ...before(END, 360, smiling)]
  const usual = usualOf(windows, END)
  expect(usual.heardMinutes).toBe(30)
  expect(usual.shares?.funny).toBeCloseTo(0.2)
})

it('stays within its bounds whatever the windows hold', () => {
  const crowd = fc.record({ total: fc.nat(50), funny: fc.nat(50), question: fc.nat(50) }).map((people) => ({
    total: people.total,
    funny: Math.min(people.funny, people.total),
    question: Math.min(people.question, people.total),
  }))
  const window = fc.record({ crowd, coverage: fc.constantFrom(0, 0.5, 1) })
  fc.assert(
    fc.property(fc.array(window, { maxLength: 200 }), fc.nat(100), (each, people) => {
      const windows = each.map(({ crowd, coverage }, at) =>
        windowOf(END - (each.length - at) * 5_000, crowd, coverage),
      )
      const result = mood(windows, { people })
      expect(result.name !== null).toBe(result.kind === 'lift' || result.kind === 'greatest')
      expect(result.lift !== null).toBe(result.kind === 'lift')
      for (const { share, low, high } of Object.values(result.shares)) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(high)
      }
    }),
  )
})
