import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTally, HORIZON_MS, REBUILD_MS } from '#tally/tally.ts'
import { addTo, applyTo, deleted, type LogRecord, rebuild, said, toLog, type Windows } from './log.ts'
import { countNaively } from './naive-tally.ts'
import { randomLog } from './random-log.ts'

const NOON = Date.UTC(2026, 0, 1, 12)

const anyCap = fc.constantFrom(1, 3, 8, 20, 2 ** 20)
const interruption = fc.record({ at: fc.nat({ max: 60 }), crash: fc.boolean() })

it('leaves the same figures wherever it flushes and crashes', () => {
  fc.assert(
    fc.property(randomLog, anyCap, fc.array(interruption, { maxLength: 20 }), (log, cap, interruptions) => {
      const stored: Windows = new Map()
      let saved = { nextOffset: 0, appendTimeMs: 0 }
      let tally = createTally({ maxRecords: cap })
      for (const { at, crash } of interruptions) {
        const from = tally.nextOffset
        for (const record of log.slice(from, Math.max(from, at))) applyTo(tally, record)
        if (crash) {
          tally = rebuild(log, saved, cap)
        } else {
          addTo(stored, tally.drain())
          saved = { nextOffset: tally.nextOffset, appendTimeMs: tally.appendTimeMs }
        }
      }
      for (const record of log.slice(tally.nextOffset)) applyTo(tally, record)
      addTo(stored, tally.drain())
      expect(stored).toEqual(countNaively(log, cap))
    }),
    { numRuns: 1_000 },
  )
})

it('rebuilds from the first record that can still matter', () => {
  const lastOpen = NOON + HORIZON_MS + 59_999
  const log = toLog([
    deleted(NOON - 120_000, { targetId: 'a' }),
    said(NOON - 60_000, { id: 'a', sentAtMs: NOON }),
    said(lastOpen, { userId: 'bob' }),
    said(lastOpen, { sentAtMs: NOON + 59_999 }),
  ])
  expect(log[0]!.appendedAtMs).toBe(lastOpen - REBUILD_MS + 1)
  expect(countInterrupted(log, 3, 2 ** 20)).toEqual(countNaively(log, 2 ** 20))
})

it('rebuilds from twice as many records as it knows, so that a copy is not taken for its original', () => {
  const log = toLog([
    said(NOON, { id: 'a' }),
    said(NOON, { id: 'b', userId: 'bob' }),
    said(NOON, { id: 'c', userId: 'bob' }),
    said(NOON, { id: 'a' }),
    said(NOON, { id: 'd', userId: 'bob' }),
    said(NOON, { id: 'e' }),
  ])
  expect(countInterrupted(log, 5, 3)).toEqual(countNaively(log, 3))
})

it('takes an id that comes back with another time for another message, before and after a crash', () => {
  const log = toLog([
    said(NOON, { id: 'a' }),
    said(NOON + 10 * 60_000, { id: 'a', sentAtMs: NOON + 10 * 60_000 }),
    said(NOON + REBUILD_MS + 1, { userId: 'bob' }),
    said(NOON + REBUILD_MS + 2, { sentAtMs: NOON + 10 * 60_000 + 1 }),
  ])
  expect(countInterrupted(log, 3, 2 ** 20)).toEqual(countNaively(log, 2 ** 20))
})

it('goes on after a gap in the log wider than it knows', () => {
  const log = [
    { offset: 0, ...said(NOON, { id: 'a' }) },
    { offset: 2 ** 33, ...said(NOON, { id: 'a' }) },
  ]
  const tally = createTally()
  expect(log.map((record) => applyTo(tally, record))).toEqual(['counted', 'counted'])
})

/** Counts the log with a flush and a crash before the record `at`. */
function countInterrupted(log: readonly LogRecord[], at: number, maxRecords: number): Windows {
  const windows: Windows = new Map()
  const first = createTally({ maxRecords })
  for (const record of log.slice(0, at)) applyTo(first, record)
  addTo(windows, first.drain())
  const second = rebuild(log, first, maxRecords)
  for (const record of log.slice(at)) applyTo(second, record)
  addTo(windows, second.drain())
  return windows
}
