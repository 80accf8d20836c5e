import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openClassifier } from '#model/classifier.ts'
import { openDirectSession } from '../../../ui/client/direct/direct-session.ts'

const MODEL = new URL('../../../src/model/chat.model', import.meta.url)
const MINUTE_MS = 60_000

/** The other end of a socket that only welcomes, and answers pings. */
class WelcomingSocket extends EventTarget {
  static readonly OPEN = 1
  static opened: WelcomingSocket[] = []
  readyState = 1
  sent: string[] = []

  constructor() {
    super()
    WelcomingSocket.opened.push(this)
    queueMicrotask(() => {
      this.dispatchEvent(new Event('open'))
      this.receive(':tmi.twitch.tv 001 justinfan1 :Welcome, GLHF!')
    })
  }

  send(line: string): void {
    this.sent.push(line.trim())
    if (line.startsWith('PING')) this.receive(':tmi.twitch.tv PONG tmi.twitch.tv :alive')
  }

  close(): void {
    this.readyState = 3
  }

  receive(line: string): void {
    this.dispatchEvent(new MessageEvent('message', { data: `${line}\r\n` }))
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 20, 20) })
  vi.stubGlobal('WebSocket', WelcomingSocket)
  WelcomingSocket.opened = []
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('goes on counting for ten minutes behind a hidden panel, then leaves chat and keeps no timer', async () => {
  const classifier = Promise.resolve(openClassifier(readFileSync(MODEL)))
  using session = openDirectSession('ws://127.0.0.1:1', classifier)
  const events = { opened: vi.fn(), frame: vi.fn(), lost: vi.fn() }
  const wire = session.openWire(events)
  await vi.advanceTimersByTimeAsync(0)
  wire.send({ type: 'subscribe', channels: ['demo_one'] })
  await vi.advanceTimersByTimeAsync(0)
  const [socket] = WelcomingSocket.opened
  expect(socket?.sent).toContain('JOIN #demo_one')

  wire.close()
  await vi.advanceTimersByTimeAsync(9 * MINUTE_MS)
  expect(socket?.readyState).toBe(WelcomingSocket.OPEN)
  await vi.advanceTimersByTimeAsync(2 * MINUTE_MS)
  expect(socket?.readyState).toBe(3)
  expect(vi.getTimerCount()).toBe(0)

  session.openWire(events)
  await vi.advanceTimersByTimeAsync(0)
  expect(WelcomingSocket.opened).toHaveLength(2)
  expect(WelcomingSocket.opened[1]?.sent).toContain('JOIN #demo_one')
  expect(events.lost).not.toHaveBeenCalled()
})
