import { expect, it } from 'vitest'
import { parseInstant } from '#contract/instant.ts'

it.each([
  ['2026-01-31', Date.UTC(2026, 0, 31)],
  ['2026-01-31T20:15Z', Date.UTC(2026, 0, 31, 20, 15)],
  ['2026-01-31T20:15:05.25+02:00', Date.UTC(2026, 0, 31, 18, 15, 5, 250)],
  ['1769890500000', 1_769_890_500_000],
  ['0', 0],
])('takes %s', (text, timeMs) => {
  expect(parseInstant(text)).toBe(timeMs)
})

it.each([
  '',
  'soon',
  '2026-02-31',
  '2026-13-01',
  '2026-01-31T20:15:00',
  '2026-1-31',
  '1969-12-31T23:59:59Z',
  '-1',
])('takes no %j', (text) => {
  expect(parseInstant(text)).toBeUndefined()
})
