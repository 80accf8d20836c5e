import { expect, it } from 'vitest'
import { readArchiveOptions } from '../../src/commands/archive-options.ts'

it('takes a plain date as the beginning of a stream, as the API does', () => {
  expect(readArchiveOptions({ start: '2026-01-31' }).startMs).toBe(Date.UTC(2026, 0, 31))
})

it('says how a beginning is written', () => {
  expect(() => readArchiveOptions({ start: 'yesterday' })).toThrow(
    '--start "yesterday" is no time: write 2026-01-31T20:15:00Z, 2026-01-31 or milliseconds since 1970',
  )
})

it('names the formats that there are', () => {
  expect(readArchiveOptions({ format: 'csv' }).format).toBe('csv')
  expect(() => readArchiveOptions({ format: 'vhs' })).toThrow(
    /^--format "vhs" is none of raw-irc, .*csv, original-log, text$/,
  )
})

it('tells the page of a video from a channel', () => {
  expect(readArchiveOptions({ channel: 'https://www.twitch.tv/Demo_One/videos' }).channel).toBe('demo_one')
  expect(() => readArchiveOptions({ channel: 'twitch.tv/videos/123' })).toThrow(
    /^--channel "twitch.tv\/videos\/123": This address leads to no channel\./,
  )
})
