/** What a panel says beside its chart, and that it says it anew only when it is something else. */
import { describe, expect, it } from 'vitest'
import type { ChannelRow } from '#contract/http.ts'
import { emptyWindow } from '#contract/window.ts'
import { type LiveState, startLive } from '../../../ui/client/live-state.ts'
import { type Panelled, toPanelled } from '../../../ui/client/panel/panelled.ts'
import { keepSame } from '../../../ui/client/same.ts'
import { channelRow, openingCast } from '../../browser/fixture-chat.ts'

const NOW_MS = Date.UTC(2026, 0, 20, 20)
const LOGIN = 'demo_one'
const ROW = channelRow(openingCast()[0]!, NOW_MS)

interface Given {
  row?: Partial<ChannelRow>
  /** Messages of the running window. */
  messages?: number
  alone?: boolean
  nowMs?: number
}

function panelled({ row = {}, messages = 0, alone = false, nowMs = NOW_MS }: Given = {}): Panelled {
  const windows = [20_000, 15_000, 10_000, 5_000].map((agoMs) => emptyWindow(NOW_MS - agoMs, '5s', 1, true))
  const running = { ...emptyWindow(NOW_MS, '5s', 0, false), messages }
  const live: LiveState = {
    ...startLive(true),
    phase: 'open',
    lastFrameAtMs: NOW_MS,
    channels: { [LOGIN]: { row: { ...ROW, ...row }, windows: [...windows, running], events: [] } },
  }
  return toPanelled(live, { login: LOGIN, alone, nowMs })
}

describe('a panel', () => {
  it('says the very same for a message that moves the chart alone', () => {
    const before = panelled({ messages: 1, row: { sparkline: [1], messagesPerSecond: 41.2 } })
    const next = panelled({
      messages: 1,
      row: { sparkline: [2], messagesPerSecond: 41.4 },
      nowMs: NOW_MS + 900,
    })
    expect(keepSame(before, next)).toBe(before)
  })

  it('keeps the parts that say the same beside one that does not', () => {
    const before = panelled({ messages: 10 })
    const next = keepSame(before, panelled({ messages: 30 }))
    expect(next.peak).toBe('6.0')
    expect(next.mood).toBe(before.mood)
    expect(next.view).toBe(before.view)
  })

  it('knows shares as exactly as it shows them', () => {
    const shares = (share: number) => ({
      ...ROW.mood.shares,
      funny: { share, low: share / 2, high: share * 2, usual: null },
    })
    const seen = (share: number) => panelled({ row: { mood: { ...ROW.mood, shares: shares(share) } } }).mood
    expect(seen(0.274)?.shares.funny).toEqual({ share: 0.27, low: 0.14, high: 0.55, usual: null })
    expect(seen(0.2741)).toEqual(seen(0.274))
  })

  it('has no figures of a minute in which nobody listened', () => {
    const { people, messagesPerSecond, crowd, sentence } = panelled({
      row: { mood: { ...ROW.mood, kind: 'nothing_heard' } },
    })
    expect([people, messagesPerSecond, crowd, sentence]).toEqual(['–', '–', '', 'Listening'])
  })

  it('says once that there are too few people for a mood', () => {
    const few = panelled({ row: { mood: { ...ROW.mood, kind: 'too_few', people: 8, needed: 10 } } })
    expect([few.sentence, few.crowd, few.people]).toEqual([
      '8 people in the last minute; mood needs 10',
      '',
      '8',
    ])
    const quick = panelled({ row: { mood: { ...ROW.mood, kind: 'too_few', people: 12, needed: 10 } } })
    expect(quick.crowd).toBe('12 people in the last minute')
  })

  it('tells no peak, nor that nothing was missed, before this page itself has heard anything', () => {
    const live = { ...startLive(true), phase: 'open', lastFrameAtMs: NOW_MS } as const
    const row = { ...ROW, mood: { ...ROW.mood, kind: 'nothing_heard' } } as const
    const windows = [emptyWindow(NOW_MS - 5_000, '5s', 0, false)]
    const channels = { [LOGIN]: { row, windows, events: [] } }
    const { peak, heard } = toPanelled({ ...live, channels }, { login: LOGIN, alone: true, nowMs: NOW_MS })
    expect([peak, heard]).toEqual(['–', ''])
  })

  it('has nothing but a name before anything came', () => {
    const { name, view, mood, sentence } = toPanelled(startLive(true), {
      login: LOGIN,
      alone: true,
      nowMs: NOW_MS,
    })
    expect([name, view.kind, mood, sentence]).toEqual([LOGIN, 'connecting', undefined, ''])
  })
})
