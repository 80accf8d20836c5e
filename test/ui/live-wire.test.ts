import { afterEach, expect, it, vi } from 'vitest'
import { serverWire } from '../../ui/client/live-wire.ts'

/** A socket whose other end is the test. */
class TestSocket extends EventTarget {
  static readonly OPEN = 1
  static opened: TestSocket[] = []
  readyState = 1
  sent: string[] = []

  constructor() {
    super()
    TestSocket.opened.push(this)
  }

  send(text: string): void {
    this.sent.push(text)
  }

  close(): void {
    this.readyState = 3
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
  TestSocket.opened = []
})

function open(token?: string) {
  vi.stubGlobal('WebSocket', TestSocket)
  const events = { opened: vi.fn(), frame: vi.fn(), lost: vi.fn() }
  const wire = serverWire({ url: 'ws://127.0.0.1:1', readToken: () => token })(events)
  const socket = TestSocket.opened[0]!
  const receive = (data: unknown) => socket.dispatchEvent(new MessageEvent('message', { data }))
  return { wire, events, socket, receive }
}

it('says the token before anything else', () => {
  const { wire, events, socket } = open('secret')
  events.opened.mockImplementation(() => wire.send({ type: 'subscribe', channels: [] }))
  socket.dispatchEvent(new Event('open'))
  expect(socket.sent.map((text) => JSON.parse(text).type)).toEqual(['authenticate', 'subscribe'])
})

it('hands frames on until it is closed', () => {
  const { wire, events, receive } = open()
  const heartbeat = { type: 'heartbeat', cursor: 'c', at: '2026-01-01T00:00:00.000Z' }
  receive(JSON.stringify(heartbeat))
  expect(events.frame).toHaveBeenCalledExactlyOnceWith(heartbeat)
  wire.close()
  receive(JSON.stringify(heartbeat))
  expect(events.frame).toHaveBeenCalledOnce()
})

it.each([
  ['no JSON', 'Welcome!'],
  ['no text', new ArrayBuffer(4)],
  ['no frame', 'null'],
  ['a frame of another program', '{"type":"connected"}'],
])('passes %s over', (_, data) => {
  const { events, receive } = open()
  receive(data)
  expect(events.frame).not.toHaveBeenCalled()
})
