import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChannelEvent, LiveFrame } from '#contract/http.ts'
import { emptyWindow } from '#contract/window.ts'
import { waitMs } from '../../ui/client/back-off.ts'
import {
  type LiveEvent,
  type LiveState,
  putWindows,
  reduceLive,
  startLive,
  toldUntilMs,
} from '../../ui/client/live-state.ts'
import { channelRow, openingCast } from '../browser/fixture-chat.ts'

const NOW = Date.UTC(2026, 0, 1, 20)
const AT = new Date(NOW).toISOString()
const [ONE, TWO] = openingCast().map((channel) => channelRow(channel, NOW))

function run(events: readonly LiveEvent[], state = startLive(true)): LiveState {
  return events.reduce(reduceLive, state)
}

function snapshot(cursor: string, starts: readonly number[] = [], events: ChannelEvent[] = []): LiveFrame {
  const windows = starts.map((startMs) => emptyWindow(startMs, '5s', 1, true))
  return {
    type: 'snapshot',
    cursor,
    at: AT,
    channels: [{ login: ONE!.login, channel: ONE!, windows, events }],
  }
}

function update(cursor: string, starts: readonly number[], events: ChannelEvent[] = []): LiveFrame {
  return { ...snapshot(cursor, starts, events), type: 'update' } as LiveFrame
}

function framed(frame: LiveFrame): LiveEvent & { type: 'frame' } {
  return { type: 'frame', frame, atMs: NOW }
}

describe('a live state', () => {
  it('waits with growing, spread, capped delays while the server is away', () => {
    const lost = (atMs: number): LiveEvent => ({ type: 'lost', code: 1006, atMs, random: 1 })
    let state = run([lost(0)])
    expect(state).toMatchObject({ phase: 'waiting', failures: 1, retryAtMs: 2_000 })
    state = run([{ type: 'retry' }, lost(0)], state)
    expect(state).toMatchObject({ failures: 2, retryAtMs: 4_000 })
    for (let failure = 0; failure < 20; failure++) state = run([{ type: 'retry' }, lost(0)], state)
    expect(state.retryAtMs).toBe(30_000)
  })

  it('keeps the very row and events that a frame only says again', () => {
    const said = (): ChannelEvent[] => [{ kind: 'gap', from: AT, to: AT, reason: 'CHAT was interrupted.' }]
    const again = (frame: LiveFrame): LiveFrame => JSON.parse(JSON.stringify(frame))
    let state = run([framed(snapshot('1', [NOW], said()))])
    const known = state.channels[ONE!.login]!
    state = run([framed(again(update('2', [NOW + 5_000], said())))], state)
    const told = state.channels[ONE!.login]!
    expect([told.row === known.row, told.events === known.events]).toEqual([true, true])
    expect(told.windows).toHaveLength(2)
    state = run([framed(update('3', [], []))], state)
    expect(state.channels[ONE!.login]!.events).toEqual([])
  })

  it('never waits less than half a second nor more than half a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const delay = waitMs(failures, random)
          expect(delay).toBeGreaterThanOrEqual(500)
          expect(delay).toBeLessThanOrEqual(30_000)
        },
      ),
    )
  })

  it('goes on doubling when a server accepts and closes at once, and begins anew after a good connection', () => {
    const lost: LiveEvent = { type: 'lost', code: 1006, atMs: 1_000, random: 0 }
    const brief = run([lost, { type: 'retry' }, { type: 'opened', atMs: 500 }, lost])
    expect(brief.failures).toBe(2)
    const long = run([{ type: 'retry' }, { type: 'opened', atMs: 1_000 }, { ...lost, atMs: 60_000 }], brief)
    expect(long.failures).toBe(1)
  })

  it('stops trying when its token is refused, until a person tries again', () => {
    const refused = run([{ type: 'lost', code: 4401, atMs: 0, random: 0 }])
    expect(refused).toMatchObject({ phase: 'refused', retryAtMs: null })
    expect(run([{ type: 'retry' }], refused).phase).toBe('connecting')
  })

  it('closes while hidden, remembers where it was, and opens when shown', () => {
    const hidden = run([{ type: 'opened', atMs: 0 }, framed(snapshot('c1')), { type: 'hidden' }])
    expect(hidden).toMatchObject({ phase: 'hidden', cursor: 'c1' })
    expect(run([{ type: 'lost', code: 1000, atMs: 0, random: 0 }], hidden).phase).toBe('hidden')
    expect(run([{ type: 'shown' }], hidden)).toMatchObject({ phase: 'connecting', cursor: 'c1' })
  })

  it('keeps its cursor for the same channels and asks for a snapshot with another one', () => {
    const state = run([framed(snapshot('c1'))])
    expect(run([{ type: 'want', channels: [ONE!.login] }], state).cursor).toBe('c1')
    expect(run([{ type: 'want', channels: [TWO!.login] }], state).cursor).toBeNull()
  })

  it('keeps the cursor it has while an empty one says that more follows', () => {
    expect(run([framed(snapshot('c1')), framed(update('', [NOW]))]).cursor).toBe('c1')
  })

  it('asks for everything again when it is cut while a snapshot comes in pieces', () => {
    const known = run([framed(snapshot('c1'))])
    const begun = run([framed(snapshot(''))], known)
    expect(begun.cursor).toBeNull()
    expect(run([framed(update('', [NOW]))], begun).cursor).toBeNull()
    const error: LiveFrame = { type: 'error', code: 'consumer_too_slow', message: '', resume: 'c1' }
    expect(run([framed(error)], begun).cursor).toBeNull()
    expect(run([framed(update('c2', [NOW]))], begun).cursor).toBe('c2')
  })

  it.each(['constructor', '__proto__'])('takes %s for the name of a channel like any other', (login) => {
    const wanted = run([framed(snapshot('c1')), { type: 'want', channels: [login] }])
    expect(wanted.channels[login]).toBeUndefined()
    expect(wanted.cursor).toBeNull()
    const channels = [{ login, channel: { ...ONE!, login }, windows: [], events: [] }]
    const told = run([framed({ type: 'snapshot', cursor: 'c2', at: AT, channels })], wanted)
    expect(told.channels[login]?.row.login).toBe(login)
    const later = run([framed({ type: 'update', cursor: 'c3', at: AT, channels })], told)
    expect(Object.keys(later.channels)).toEqual([login])
  })

  it('puts whole windows in the place of those with the same start, in any order and more than once', () => {
    const starts = fc.array(
      fc.integer({ min: 0, max: 200 }).map((index) => NOW + index * 5_000),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(starts, starts, (first, second) => {
        const all = [...first, ...second]
        const put = (times: readonly number[]) => times.map((startMs) => emptyWindow(startMs, '5s', 1, true))
        const once = putWindows(putWindows([], put(first)), put(second))
        expect(putWindows(once, put(second))).toEqual(once)
        const expected = [...new Set(all)].sort((a, b) => a - b)
        expect(once.map(({ start }) => Date.parse(start))).toEqual(expected)
      }),
    )
  })

  it('forgets windows that no chart of the last minutes shows', () => {
    const hour = Array.from({ length: 720 }, (_, index) => NOW + index * 5_000)
    expect(run([framed(snapshot('c', hour))]).channels[ONE!.login]!.windows).toHaveLength(300)
  })

  it('knows as much as the server told it, and no more as the time goes on', () => {
    const state = run([
      { type: 'opened', atMs: NOW - 8_000 },
      { ...framed(snapshot('c')), atMs: NOW - 7_000 },
    ])
    expect([NOW - 7_000, NOW, NOW + 9_000].map((nowMs) => toldUntilMs(state, nowMs))).toEqual([NOW, NOW, NOW])
    expect(toldUntilMs(startLive(true), NOW)).toBe(NOW)
  })

  it('takes the gaps of an update for all there are, and room events for additions', () => {
    const raid: ChannelEvent = {
      kind: 'room_event',
      id: 'r',
      at: AT,
      event: 'raid',
      amount: 9,
      displayName: 'Bob',
    }
    const gap = (toMs: number): ChannelEvent => ({
      kind: 'gap',
      from: AT,
      to: new Date(toMs).toISOString(),
      reason: '',
    })
    const state = run([
      framed(snapshot('a', [], [raid, gap(NOW + 1)])),
      framed(update('b', [], [gap(NOW + 5_000)])),
    ])
    expect(state.channels[ONE!.login]!.events).toEqual([raid, gap(NOW + 5_000)])
    expect(run([framed(update('c', []))], state).channels[ONE!.login]!.events).toEqual([raid])
  })

  it('puts rows in the place of those with the same login, and drops those that are gone', () => {
    const overview = (more: object): LiveEvent =>
      framed({ type: 'overview', at: AT, channels: [], ...more } as LiveFrame)
    const state = run([overview({ channels: [ONE, TWO], reset: true })])
    expect(state.rows?.map(({ login }) => login)).toEqual([ONE!.login, TWO!.login])
    const changed = run(
      [overview({ channels: [{ ...TWO!, messagesPerSecond: 99 }], gone: [ONE!.login] })],
      state,
    )
    expect(changed.rows).toEqual([{ ...TWO!, messagesPerSecond: 99 }])
  })

  it('knows how far the server’s clock is ahead', () => {
    const state = run([
      { type: 'frame', frame: { type: 'heartbeat', cursor: 'c', at: AT }, atMs: NOW - 7_000 },
    ])
    expect(state.serverAheadMs).toBe(7_000)
  })
})
