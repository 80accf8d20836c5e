import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromNumber, parseArchiveTime } from '#import/archive-time.ts'

const EVENING_MS = Date.UTC(2026, 0, 31, 20, 5, 7)
const HOUR_MS = 3_600_000

it.each([
  ['2026-01-31T20:05:07Z', EVENING_MS],
  ['2026-01-31T20:05:07.57Z', EVENING_MS + 570],
  ['2026-01-31T20:05:07.123456789Z', EVENING_MS + 123],
  ['2026-01-31 20:05:07 UTC', EVENING_MS],
  ['2026-01-31 20:05:07,012', EVENING_MS + 12],
  ['2026-01-31T22:05:07+02:00', EVENING_MS],
  ['2026-01-31T14:35:07-0530', EVENING_MS],
  ['2026-1-31_20:5:7:12', EVENING_MS + 12],
  ['1769889907', EVENING_MS],
  ['1769889907000', EVENING_MS],
  ['1769889907000000', EVENING_MS],
  ['1769889907.5', EVENING_MS + 500],
])('reads %s', (text, epochMs) => {
  expect(parseArchiveTime(text, 0)).toEqual({ epochMs })
})

it.each([
  ['1:02:03', 3_723_000],
  ['0:00:30', 30_000],
  ['2:03.5', 123_500],
  ['-0:05', -5_000],
  ['12.25', 12_250],
])('reads %s as counting from the start', (text, elapsedMs) => {
  expect(parseArchiveTime(text, 0)).toEqual({ elapsedMs })
})

it.each([
  '',
  'soon',
  '2026-13-01 00:00:00',
  '2026-02-30 00:00:00',
  '2026-01-01 24:00:00',
  '2026-01-01',
  '1e99',
  'NaN',
])('reads no time in "%s"', (text) => {
  expect(parseArchiveTime(text, 0)).toBeUndefined()
})

it('takes a time without a zone for local', () => {
  expect(parseArchiveTime('2026-01-31 20:05:07', 2 * HOUR_MS)).toEqual({ epochMs: EVENING_MS - 2 * HOUR_MS })
  expect(parseArchiveTime('2026-01-31 20:05:07Z', 2 * HOUR_MS)).toEqual({ epochMs: EVENING_MS })
})

it('reads back any time that is written as ISO 8601 or as a number', () => {
  const min = Date.UTC(2005, 0, 1)
  fc.assert(
    fc.property(fc.integer({ min, max: Date.UTC(2100, 0, 1) }), (epochMs) => {
      expect(parseArchiveTime(new Date(epochMs).toISOString(), HOUR_MS)).toEqual({ epochMs })
      expect(fromNumber(epochMs)).toEqual({ epochMs })
      expect(fromNumber(epochMs * 1_000)).toEqual({ epochMs })
      expect(parseArchiveTime(String(epochMs / 1_000), 0)).toEqual({ epochMs })
    }),
  )
})

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseArchiveTime(text, 0)
    }),
  )
})
