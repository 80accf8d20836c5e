import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LiveFrame, LiveRequest } from '#contract/http.ts'
import type { OpenWire, WireEvents } from '../../../ui/client/live-wire.ts'
import { automaticWire, type WirePick } from '../../../ui/client/panel/automatic-wire.ts'

const SUBSCRIPTION: LiveRequest = { type: 'subscribe', channels: ['demo_one'] }
const HEARTBEAT: LiveFrame = { type: 'heartbeat', cursor: 'c1', at: '2026-01-01T20:00:00.000Z' }

interface End {
  openWire: OpenWire
  events: WireEvents[]
  sent: LiveRequest[]
  closed: number
}

/** One of both ends that a wire can have. */
function createEnd(): End {
  const end: End = {
    events: [],
    sent: [],
    closed: 0,
    openWire(events) {
      end.events.push(events)
      return {
        send: (request) => end.sent.push(request),
        close() {
          end.closed++
        },
      }
    },
  }
  return end
}

function open() {
  const server = createEnd()
  const direct = createEnd()
  const picks: WirePick[] = []
  const told: string[] = []
  const openWire = automaticWire({
    server: server.openWire,
    direct: direct.openWire,
    onPick: (pick) => picks.push(pick),
  })
  const events: WireEvents = {
    opened: () => told.push('opened'),
    frame: ({ type }) => told.push(type),
    lost: (code) => void told.push(`lost ${code}`),
  }
  return { server, direct, picks, told, openWire, events, wire: openWire(events) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('reads chat itself when no server is there', () => {
  const { server, direct, picks, told, wire } = open()
  server.events[0]!.lost(1006)
  expect(picks).toEqual(['direct'])
  direct.events[0]!.opened()
  wire.send(SUBSCRIPTION)
  direct.events[0]!.frame(HEARTBEAT)
  expect(direct.sent).toEqual([SUBSCRIPTION])
  expect(told).toEqual(['opened', 'heartbeat'])
})

it('reads chat itself when what is there opens but does not answer', () => {
  const { server, direct, picks, told, wire } = open()
  server.events[0]!.opened()
  wire.send(SUBSCRIPTION)
  vi.advanceTimersByTime(5_000)
  expect(server.closed).toBe(1)
  expect(picks).toEqual(['direct'])
  direct.events[0]!.opened()
  expect(direct.sent).toEqual([SUBSCRIPTION])
  expect(told).toEqual(['opened'])
})

it('stays with a server that answered once', () => {
  const { server, direct, picks, told, openWire, events } = open()
  server.events[0]!.opened()
  server.events[0]!.frame(HEARTBEAT)
  server.events[0]!.lost(1006)
  expect(told).toEqual(['opened', 'heartbeat', 'lost 1006'])
  openWire(events)
  expect(server.events).toHaveLength(2)
  expect(direct.events).toHaveLength(0)
  vi.advanceTimersByTime(60_000)
  expect(picks).toEqual(['server'])
})

it('asks for the token of a server that wants one', () => {
  const { server, direct, told } = open()
  server.events[0]!.opened()
  server.events[0]!.lost(4401)
  expect(told).toEqual(['opened', 'lost 4401'])
  expect(direct.events).toHaveLength(0)
})

it('leaves no timer behind when it is closed early', () => {
  const { wire, picks } = open()
  wire.close()
  expect(vi.getTimerCount()).toBe(0)
  expect(picks).toEqual([])
})
