import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LiveFrame, LiveRequest } from '#contract/http.ts'
import { openLive } from '../../ui/client/live-socket.ts'
import type { OpenWire, WireEvents } from '../../ui/client/live-wire.ts'

const START_MS = Date.UTC(2026, 0, 1, 20)

/** A document that can be hidden, and a network that can come back. */
const page = Object.assign(new EventTarget(), { hidden: false })

function show(visible: boolean): void {
  page.hidden = !visible
  page.dispatchEvent(new Event('visibilitychange'))
}

interface TestWire {
  events: WireEvents
  sent: LiveRequest[]
  closed: boolean
}

/** Wires that a test answers on by hand. */
function createWires(): { opened: TestWire[]; openWire: OpenWire } {
  const opened: TestWire[] = []
  return {
    opened,
    openWire(events) {
      const wire: TestWire = { events, sent: [], closed: false }
      opened.push(wire)
      return {
        send: (request) => wire.sent.push(request),
        close() {
          wire.closed = true
        },
      }
    },
  }
}

function heartbeat(cursor: string): LiveFrame {
  return { type: 'heartbeat', cursor, at: new Date().toISOString() }
}

function subscription(wire: TestWire | undefined): LiveRequest & { type: 'subscribe' } {
  const request = wire?.sent[0]
  if (request?.type !== 'subscribe') throw new Error('nothing was asked for')
  return request
}

beforeEach(() => {
  page.hidden = false
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.useFakeTimers({ now: START_MS })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('asks with the last cursor after a cut, once the back-off is over', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  live.want(['demo_one'])
  opened[0]!.events.opened()
  expect(subscription(opened[0])).toEqual({ type: 'subscribe', channels: ['demo_one'], overview: false })
  opened[0]!.events.frame({ type: 'snapshot', cursor: 'c1', at: new Date().toISOString(), channels: [] })
  opened[0]!.events.frame(heartbeat('c2'))
  opened[0]!.events.lost(1006)
  expect(live.state.get()).toMatchObject({ phase: 'waiting', failures: 1 })
  const waitMs = (live.state.get().retryAtMs ?? 0) - START_MS
  vi.advanceTimersByTime(waitMs - 600)
  expect(opened).toHaveLength(1)
  vi.advanceTimersByTime(1_600)
  expect(opened).toHaveLength(2)
  opened[1]!.events.opened()
  expect(subscription(opened[1]).since).toBe('c2')
})

it('waits longer after each failure, up to half a minute', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  const waits: number[] = []
  for (let failure = 0; failure < 12; failure++) {
    opened.at(-1)!.events.lost(1006)
    waits.push((live.state.get().retryAtMs ?? 0) - Date.now())
    live.retry()
  }
  expect(waits.slice(0, 6)).toEqual([...waits.slice(0, 6)].sort((a, b) => a - b))
  expect(Math.max(...waits)).toBeLessThanOrEqual(30_000)
})

it('closes while the page is hidden, keeps no timer then, and resumes when it is shown', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  live.want(['demo_one'])
  opened[0]!.events.opened()
  opened[0]!.events.frame({ type: 'snapshot', cursor: 'c1', at: new Date().toISOString(), channels: [] })
  expect(vi.getTimerCount()).toBe(1)
  show(false)
  expect(opened[0]!.closed).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
  show(true)
  opened[1]!.events.opened()
  expect(subscription(opened[1]).since).toBe('c1')
})

it('gives a silent connection up', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  opened[0]!.events.opened()
  vi.advanceTimersByTime(30_000)
  expect(live.state.get().phase).toBe('open')
  vi.advanceTimersByTime(7_000)
  expect(live.state.get().phase).toBe('waiting')
})

it('connects anew as soon as the machine wakes', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  opened[0]!.events.opened()
  vi.setSystemTime(START_MS + 3_600_000)
  vi.advanceTimersByTime(1_000)
  expect(opened[0]!.closed).toBe(true)
  expect(opened).toHaveLength(2)
  opened[0]!.events.lost(1006)
  expect(live.state.get().phase).toBe('connecting')
})

it('gives up what neither opens nor fails', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  vi.advanceTimersByTime(30_000)
  expect(live.state.get().phase).toBe('connecting')
  vi.advanceTimersByTime(7_000)
  expect(opened[0]!.closed).toBe(true)
  expect(live.state.get()).toMatchObject({ phase: 'waiting', failures: 1 })
})

it('does not wait for a clock that was set back', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  opened[0]!.events.lost(1006)
  vi.setSystemTime(START_MS - 3_600_000)
  vi.advanceTimersByTime(1_000)
  expect(live.state.get().phase).toBe('connecting')
  opened[1]!.events.opened()
  vi.advanceTimersByTime(37_000)
  expect(opened[1]!.closed).toBe(true)
})

it('does not wait out the back-off once the network is back', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  opened[0]!.events.lost(1006)
  page.dispatchEvent(new Event('online'))
  expect(live.state.get().phase).toBe('connecting')
  expect(opened).toHaveLength(2)
})

it('does not try again by itself with a token that was refused', () => {
  const { opened, openWire } = createWires()
  using live = openLive(openWire, { overview: false })
  opened[0]!.events.opened()
  opened[0]!.events.lost(4401)
  vi.advanceTimersByTime(120_000)
  expect(opened).toHaveLength(1)
  live.retry()
  expect(opened).toHaveLength(2)
})
