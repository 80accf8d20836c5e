import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MESSAGE_FLAGS } from '#contract/chat-event.ts'
import { createEventView } from '#contract/event-view.ts'
import { CHEERING, CONFUSED, toVerdict } from '#contract/label.ts'
import { createTally, type Outcome } from '#tally/tally.ts'
import { addTo, applyTo, deleted, type LogRecord, said, toLog, type Windows } from './log.ts'
import { countNaively } from './naive-tally.ts'
import { randomLog } from './random-log.ts'

const NOON = Date.UTC(2026, 0, 1, 12)
const MINUTE = 60_000
const QUESTION = toVerdict(0, 0)
const FUNNY = toVerdict(2, 0)

function count(records: readonly Omit<LogRecord, 'offset'>[]): { outcomes: Outcome[]; windows: Windows } {
  const tally = createTally()
  const outcomes = toLog(records).map((record) => applyTo(tally, record))
  const windows: Windows = new Map()
  addTo(windows, tally.drain())
  return { outcomes, windows }
}

/** The figures of room 11 at noon that are not 0. */
function atNoon(windows: Windows, step = '5s'): Record<string, number> {
  const figures = windows.get(`11 ${step} ${NOON}`) ?? {}
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== 0))
}

it('counts any log as the naive model does', () => {
  fc.assert(
    fc.property(randomLog, fc.constantFrom(1, 3, 8, 20, 2 ** 20), (log, maxRecords) => {
      const tally = createTally({ maxRecords })
      for (const record of log) applyTo(tally, record)
      const windows: Windows = new Map()
      addTo(windows, tally.drain())
      expect(windows).toEqual(countNaively(log, maxRecords))
    }),
    { numRuns: 1_000 },
  )
})

it('gives each window once and whole when it drains what is sealed', () => {
  fc.assert(
    fc.property(randomLog, (log) => {
      const tally = createTally()
      const windows: Windows = new Map()
      for (const record of log) {
        applyTo(tally, record)
        const sealed = tally.drain('sealed')
        for (const { roomId, step, startMs } of sealed) {
          expect(windows.has(`${roomId} ${step} ${startMs}`)).toBe(false)
        }
        addTo(windows, sealed)
      }
      addTo(windows, tally.drain())
      expect(windows).toEqual(countNaively(log, 2 ** 20))
    }),
  )
})

it('counts people once a window, whatever they repeat', () => {
  const { windows } = count([
    said(NOON, { id: 'a', verdict: FUNNY }),
    said(NOON + 1, { id: 'b', verdict: FUNNY }),
    said(NOON + 2, { id: 'c', verdict: QUESTION }),
    said(NOON + 3, { id: 'd', verdict: QUESTION, userId: 'bob' }),
  ])
  expect(atNoon(windows)).toEqual({
    messages: 4,
    question: 2,
    funny: 2,
    chatters: 2,
    chatters_question: 2,
    chatters_funny: 1,
    crowd: 2,
    crowd_question: 2,
    crowd_funny: 1,
  })
  expect(atNoon(windows, '1m')).toEqual(atNoon(windows))
  expect(atNoon(windows, '1h')).toEqual({ messages: 4, question: 2, funny: 2 })
})

it('leaves broadcaster, bots and commands out of the crowd, and the confused out of those who ask', () => {
  const { windows } = count([
    said(NOON, { id: 'a', userId: 'ann', flags: MESSAGE_FLAGS.broadcaster }),
    said(NOON, { id: 'b', userId: 'bob', flags: MESSAGE_FLAGS.bot }),
    said(NOON, { id: 'c', userId: 'cleo', flags: MESSAGE_FLAGS.command }),
    said(NOON, { id: 'd', userId: 'dan', verdict: toVerdict(0, CONFUSED) }),
    said(NOON, { id: 'e', userId: 'eve', verdict: toVerdict(3, CHEERING) }),
  ])
  expect(atNoon(windows)).toMatchObject({ chatters: 5, chatters_question: 1, crowd: 2 })
  expect(atNoon(windows)).toMatchObject({ crowd_confused: 1, crowd_cheering: 1, crowd_neutral: 1 })
  expect(atNoon(windows)).not.toHaveProperty('crowd_question')
})

it('counts a shared-chat copy as nothing but shared', () => {
  const { windows } = count([
    said(NOON, { id: 'a', flags: MESSAGE_FLAGS.sharedCopy }),
    said(NOON, { id: 'b', flags: MESSAGE_FLAGS.sharedCopy, userId: 'bob' }),
    deleted(NOON, { userId: 'bob' }),
  ])
  expect(atNoon(windows)).toEqual({ shared: 1 })
})

it('counts nobody where the source names nobody', () => {
  const { windows } = count([said(NOON, { id: 'a', userId: '' }), said(NOON, { id: 'b', userId: '' })])
  expect(atNoon(windows)).toEqual({ messages: 2, neutral: 2 })
})

it('drops what was sent before the horizon or is in the future, to the millisecond', () => {
  const { outcomes } = count([
    said(NOON, { sentAtMs: NOON - 15 * MINUTE }),
    said(NOON, { sentAtMs: NOON - 15 * MINUTE - 1 }),
    said(NOON, { sentAtMs: NOON + MINUTE }),
    said(NOON, { sentAtMs: NOON + MINUTE + 1 }),
  ])
  expect(outcomes).toEqual(['counted', 'too_late', 'counted', 'future'])
})

it('drops copies with the same id, and copies without an id that are the same', () => {
  const { outcomes } = count([
    said(NOON, { id: 'a' }),
    said(NOON + 15 * MINUTE, { id: 'a', sentAtMs: NOON }),
    said(NOON + 15 * MINUTE, { text: 'hi' }),
    said(NOON + 15 * MINUTE, { text: 'hi' }),
    said(NOON + 15 * MINUTE, { text: 'hi', userId: 'bob' }),
    said(NOON + 15 * MINUTE, { text: 'hi!' }),
  ])
  expect(outcomes).toEqual(['counted', 'duplicate', 'counted', 'duplicate', 'counted', 'counted'])
})

it('keeps the same id in two rooms apart', () => {
  const { outcomes } = count([said(NOON, { id: 'a' }), said(NOON, { id: 'a', roomId: '22' })])
  expect(outcomes).toEqual(['counted', 'counted'])
})

it('takes a deleted message out once, and its author out of what nothing else gives', () => {
  const { windows, outcomes } = count([
    said(NOON, { id: 'a', verdict: FUNNY }),
    said(NOON, { id: 'b' }),
    deleted(NOON + 1, { targetId: 'a' }),
    deleted(NOON + 2, { targetId: 'a' }),
    said(NOON + 3, { id: 'a', sentAtMs: NOON, verdict: FUNNY }),
  ])
  expect(atNoon(windows)).toEqual({
    messages: 1,
    neutral: 1,
    removed: 1,
    chatters: 1,
    chatters_neutral: 1,
    crowd: 1,
    crowd_neutral: 1,
  })
  expect(outcomes.at(-1)).toBe('duplicate')
})

it('takes out what a user had said up to the deletion, in their room alone', () => {
  const { windows } = count([
    said(NOON, { id: 'a' }),
    said(NOON, { id: 'b', roomId: '22' }),
    said(NOON, { id: 'c', userId: 'bob' }),
    said(NOON + 2, { id: 'd' }),
    deleted(NOON + 3, { userId: 'ann', sentAtMs: NOON + 1 }),
  ])
  expect(atNoon(windows)).toMatchObject({ messages: 2, removed: 1, chatters: 2 })
  expect(windows.get(`22 5s ${NOON}`)).toMatchObject({ messages: 1, removed: 0 })
})

it('holds a deletion for a minute against messages that come after it', () => {
  const { windows } = count([
    deleted(NOON, { targetId: 'a' }),
    deleted(NOON, { userId: 'bob' }),
    said(NOON + MINUTE, { id: 'a', sentAtMs: NOON }),
    said(NOON + MINUTE, { id: 'b', userId: 'bob', sentAtMs: NOON }),
    said(NOON + MINUTE, { id: 'c', userId: 'bob', sentAtMs: NOON + 1 }),
    said(NOON + MINUTE + 1, { id: 'd', userId: 'bob', sentAtMs: NOON }),
  ])
  expect(atNoon(windows)).toMatchObject({ messages: 2, removed: 2, chatters: 1 })
})

it('does not touch a sealed window', () => {
  const { windows, outcomes } = count([
    said(NOON, { id: 'a' }),
    said(NOON + 15 * MINUTE + 4_999, { id: 'b', userId: 'bob' }),
    deleted(NOON + 15 * MINUTE + 5_000, { targetId: 'a' }),
    deleted(NOON + 15 * MINUTE + 5_000, { userId: 'ann' }),
  ])
  expect(outcomes[2]).toBe('deletion_too_late')
  expect(atNoon(windows)).toMatchObject({ messages: 1, chatters: 1 })
})

it('takes nothing out when a room is cleared', () => {
  const { windows } = count([said(NOON, { id: 'a' }), deleted(NOON, {})])
  expect(atNoon(windows)).toMatchObject({ messages: 1 })
})

it('calls malformed what has no kind, and what no room could have for its id', () => {
  const tally = createTally()
  expect(tally.apply(new Uint8Array(), createEventView(), 0, NOON, 0)).toBe('malformed')
  const ids = ['', 'a\0b', 'two words', 'é', 'x'.repeat(65)]
  for (const [at, roomId] of ids.entries()) {
    expect(applyTo(tally, { offset: at + 1, ...said(NOON, { roomId }) })).toBe('malformed')
  }
  expect(tally.drain()).toEqual([])
})

it('counts many people and ids with bounded memory', () => {
  const tally = createTally({ maxRecords: 4_096 })
  const outcomes = new Set<Outcome>()
  for (let offset = 0; offset < 20_000; offset++) {
    const id = `id ${offset}`
    outcomes.add(applyTo(tally, { offset, ...said(NOON + offset, { id, userId: `user ${offset}` }) }))
  }
  const windows: Windows = new Map()
  addTo(windows, tally.drain())
  expect([...outcomes]).toEqual(['counted'])
  expect(atNoon(windows)).toMatchObject({ messages: 5_000, chatters: 5_000 })
  expect(atNoon(windows, '1m')).toMatchObject({ messages: 20_000, chatters: 20_000 })
  expect(tally.crowdedOut).toBe(20_000 - 4_096)
})
