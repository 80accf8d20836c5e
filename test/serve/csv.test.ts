import { expect, it } from 'vitest'
import { emptyWindow } from '#contract/window.ts'
import { CSV_HEADER, toCsvLine } from '#serve/csv.ts'

const window = emptyWindow(0, '5s', 1, true)

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('makes no formula of a channel called %j', (channel) => {
  expect(toCsvLine(channel, window).startsWith(`'${channel}`)).toBe(true)
})

it('quotes what would break the line', () => {
  expect(toCsvLine('a,"b"', window).startsWith('"a,""b""",')).toBe(true)
})

it('leaves the cells of what is not known empty, as many as there are columns', () => {
  const line = toCsvLine('demo_one', { ...emptyWindow(0, '1h', 1, true), removed: null })
  expect(line).toBe('demo_one,1970-01-01T00:00:00.000Z,1h,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,0,1,true\r\n')
  expect(line.split(',')).toHaveLength(CSV_HEADER.split(',').length)
})
