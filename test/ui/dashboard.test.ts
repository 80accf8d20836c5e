import { describe, expect, it } from 'vitest'
import { emptyWindow } from '#contract/window.ts'
import { parseRoute, toPath } from '../../ui/dashboard/address.ts'
import { pastedLine, splitPasted } from '../../ui/dashboard/pasted.ts'
import {
  keptSpan,
  rangeSpan,
  stepFits,
  streamSpan,
  suitableStep,
  toZoom,
  zoomSpan,
} from '../../ui/dashboard/ranges.ts'
import {
  keepOrder,
  matchRows,
  nextOrder,
  type Sort,
  sortRows,
  stateWord,
} from '../../ui/dashboard/row-order.ts'
import { streamBeginMs } from '../../ui/dashboard/stream-begin.ts'
import { keptOf } from '../../ui/dashboard/use-kept.ts'
import { channelRow, openingCast } from '../browser/fixture-chat.ts'

const NOW = Date.UTC(2026, 0, 1, 20, 0, 2)
const ROWS = openingCast().map((channel) => channelRow(channel, NOW))

describe('an address', () => {
  it('leads to its page and back', () => {
    for (const path of [
      '/',
      '/import',
      '/settings',
      '/settings/retention',
      '/compare/demo_one/demo_two',
      '/channels/demo_one',
      '/channels/replay%3Ademo_one',
    ]) {
      expect(toPath(parseRoute(path))).toBe(path)
    }
    for (const path of ['', '/index.html', '/channels'])
      expect(parseRoute(path)).toEqual({ page: 'overview' })
    for (const path of ['/nowhere', '/what/ever', '/channels/%E0%A4%A', '/compare/demo_one']) {
      expect(parseRoute(path)).toEqual({ page: 'none', path })
      expect(toPath({ page: 'none', path })).toBe(path)
    }
  })
})

describe('a range', () => {
  it('ends with the window that runs now', () => {
    expect(rangeSpan('15m', NOW)).toEqual({ fromMs: NOW + 3_000 - 900_000, toMs: NOW + 3_000 })
  })

  it('is shown in windows that suit it', () => {
    expect(suitableStep(900_000)).toBe('5s')
    expect(suitableStep(86_400_000)).toBe('1m')
    expect(suitableStep(30 * 86_400_000)).toBe('1h')
    expect(stepFits('5s', 86_400_000)).toBe(false)
    expect(stepFits('1h', 900_000)).toBe(false)
  })

  it('begins with the chat of this stream, behind half an hour without a word', () => {
    const minuteMs = 60_000
    const end = Math.floor(NOW / minuteMs) * minuteMs
    const said = (minutesAgo: number) => ({
      ...emptyWindow(end - minutesAgo * minuteMs, '1m', 1, true),
      messages: 3,
    })
    const quiet = (minutesAgo: number) => emptyWindow(end - minutesAgo * minuteMs, '1m', 1, true)
    expect(streamBeginMs([said(200), said(90), quiet(89), said(65), said(38), said(12)], NOW)).toBe(
      end - 90 * minuteMs,
    )
    expect(streamBeginMs([said(90), said(2)], NOW)).toBe(end - 2 * minuteMs)
    expect(streamBeginMs([said(90)], NOW)).toBeUndefined()
    expect(streamBeginMs([], NOW)).toBeUndefined()
  })

  it('of a stream reaches from its beginning to now, and is never too short to draw', () => {
    expect(streamSpan(NOW - 3_600_000, NOW)).toEqual({ fromMs: NOW - 2_000 - 3_600_000, toMs: NOW + 3_000 })
    const { fromMs, toMs } = streamSpan(NOW, NOW)
    expect(toMs - fromMs).toBe(120_000)
  })

  it('carries a zoom along that touches its end, and leaves another where it is', () => {
    const range = rangeSpan('15m', NOW)
    const later = rangeSpan('15m', NOW + 60_000)
    const tail = { fromMs: range.toMs - 120_000, toMs: range.toMs }
    expect(zoomSpan(toZoom(tail, range), later).toMs).toBe(later.toMs)
    const middle = { fromMs: range.fromMs + 60_000, toMs: range.fromMs + 240_000 }
    expect(zoomSpan(toZoom(middle, range), later)).toEqual(middle)
    expect(zoomSpan(toZoom(null, range), later)).toBe(later)
  })
})

describe('a list of rows', () => {
  it('comes by activity, by lift or by name, and holds what was typed', () => {
    const logins = (typed: string, sort: Sort): string[] =>
      sortRows(matchRows(ROWS, typed), sort).map(({ login }) => login)
    expect(logins('', 'activity')[0]).toBe('demo_two')
    expect(logins('', 'name')).toEqual(['ann', 'bob', 'cleo', 'demo_one', 'demo_six', 'demo_two'])
    expect(logins('#DEMO', 'name')).toEqual(['demo_one', 'demo_six', 'demo_two'])
  })

  it('keeps its order while somebody points at it, with fresh figures', () => {
    const fresh = [...ROWS].reverse().map((row) => ({ ...row, messagesPerSecond: 1 }))
    const kept = keepOrder(ROWS.slice(0, 4), fresh)
    expect(kept.slice(0, 4).map(({ login }) => login)).toEqual(ROWS.slice(0, 4).map(({ login }) => login))
    expect(kept).toHaveLength(6)
    expect(kept[0]!.messagesPerSecond).toBe(1)
  })

  it('that comes in parts is in order all the same, unless somebody points at it', () => {
    const ordered = sortRows(ROWS, 'activity')
    const asked = { typed: '', sort: 'activity', turn: 1 } as const
    const part = { ...asked, rows: ordered.slice(2) }
    const logins = (held: boolean): string[] =>
      nextOrder(part, ROWS, { ...asked, held }).rows.map(({ login }) => login)
    expect(logins(false)).toEqual(ordered.map(({ login }) => login))
    expect(logins(true).slice(0, 4)).toEqual(part.rows.map(({ login }) => login))
  })
})

describe('the word for a channel', () => {
  const unheard = (joinedAgoMs: number): string => {
    const stateAt = new Date(NOW - joinedAgoMs).toISOString()
    return stateWord({ ...ROWS[0]!, stateAt, mood: { ...ROWS[0]!.mood, kind: 'nothing_heard' } }, NOW)
  }

  it('is that we listen until a minute could be heard, and only then that nothing is', () => {
    expect(unheard(5_000)).toBe('Listening')
    expect(unheard(70_000)).toBe('Not heard')
  })
})

describe('a pasted list', () => {
  it('falls apart at lines, commas and blanks, each name once', () => {
    expect(splitPasted('ann\r\nbob, cleo;ann  https://www.twitch.tv/demo_one')).toEqual([
      'ann',
      'bob',
      'cleo',
      'https://www.twitch.tv/demo_one',
    ])
  })

  it('becomes one line only when it is more than one', () => {
    expect(pastedLine('ann\nbob\n')).toBe('ann bob')
    expect(pastedLine(' ann \n')).toBeUndefined()
  })
})

describe('all that is kept', () => {
  const hour = (at: number, messages: number) => ({
    ...emptyWindow(Date.UTC(2024, 5, 1, at), '1h', messages > 0 ? 1 : 0, true),
    messages,
  })

  it('goes from the first hour that was heard to the last', () => {
    const kept = keptOf([hour(1, 0), hour(2, 7), hour(3, 0), hour(4, 9), hour(5, 0)])
    expect(kept).toEqual({ fromMs: Date.UTC(2024, 5, 1, 2), toMs: Date.UTC(2024, 5, 1, 5) })
    expect(keptOf([hour(1, 0)])).toBeNull()
  })

  it('ends with an archive, and with this window while more is heard', () => {
    const kept = { fromMs: NOW - 1_800_000, toMs: NOW + 1_800_000 }
    expect(keptSpan(kept, NOW)).toEqual({ fromMs: kept.fromMs, toMs: Date.UTC(2026, 0, 1, 20, 0, 5) })
    expect(keptSpan(kept, NOW + 86_400_000)).toEqual(kept)
  })
})
