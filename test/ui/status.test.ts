import { describe, expect, it } from 'vitest'
import { emptyWindow } from '#contract/window.ts'
import { type LiveState, startLive } from '../../ui/client/live-state.ts'
import { channelStatus } from '../../ui/client/status.ts'
import { channelRow, openingCast } from '../browser/fixture-chat.ts'

const NOW = Date.UTC(2026, 0, 1, 20)
const ROW = channelRow(openingCast()[0]!, NOW)
const OPEN: LiveState = { ...startLive(true), phase: 'open' }

/** The status of a channel whose newest window began `agoMs` before now. */
function status(agoMs: number, live: LiveState = OPEN, row = ROW, pausedAtMs: number | null = null) {
  return channelStatus(live, {
    row,
    windows: [emptyWindow(NOW - agoMs, '5s', 1, false)],
    nowMs: NOW,
    pausedAtMs,
  })
}

describe('a status', () => {
  it('is live while windows come', () => {
    expect(status(3_000)).toEqual({ kind: 'live', text: 'Live', stale: false, freshness: 'live' })
  })

  it('is as old as its newest window once two are missing', () => {
    expect(status(19_000).stale).toBe(false)
    expect(status(30_000)).toEqual({ kind: 'stale', text: '25 s old', stale: true, freshness: 'old' })
  })

  it('allows for a server whose clock is not the client’s', () => {
    expect(status(60_000, { ...OPEN, serverAheadMs: -58_000 }).kind).toBe('live')
  })

  it('counts the seconds to the next try, and greys what is old meanwhile', () => {
    const waiting: LiveState = { ...OPEN, phase: 'waiting', failures: 2, retryAtMs: NOW + 3_200 }
    expect(status(3_000, waiting)).toEqual({
      kind: 'trouble',
      text: 'Reconnecting in 4 s',
      stale: false,
      freshness: 'away',
    })
    expect(status(60_000, waiting).stale).toBe(true)
  })

  it('says what became of a channel that is not heard, and that a paused page is paused', () => {
    expect(status(3_000, OPEN, { ...ROW, state: 'denied' }).text).toBe('Cannot join')
    expect(status(3_000, OPEN, { ...ROW, wanted: false }).text).toBe('From an archive')
    expect(status(60_000, OPEN, ROW, NOW).text).toBe('Paused')
  })
})
