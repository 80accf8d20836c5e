import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Classifier, openClassifier } from '#model/classifier.ts'
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

function loadModel(): Promise<Classifier> {
  return Promise.resolve(openClassifier(readFileSync(MODEL)))
}

it('goes on counting for ten minutes behind a hidden panel, then leaves chat and keeps no timer', async () => {
  using session = openDirectSession('ws://127.0.0.1:1', loadModel)
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

it('keeps no timer behind a panel that is hidden while chat is away', async () => {
  using session = openDirectSession('ws://127.0.0.1:1', loadModel)
  const events = { opened: vi.fn(), frame: vi.fn(), lost: vi.fn() }
  session.openWire(events)
  await vi.advanceTimersByTimeAsync(0)
  WelcomingSocket.opened[0]!.dispatchEvent(new Event('close'))
  expect(events.lost).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(11 * MINUTE_MS)
  expect(vi.getTimerCount()).toBe(0)
})

it('leaves a socket behind which the clock was set back', async () => {
  using session = openDirectSession('ws://127.0.0.1:1', loadModel)
  const events = { opened: vi.fn(), frame: vi.fn(), lost: vi.fn() }
  session.openWire(events)
  await vi.advanceTimersByTimeAsync(1_000)
  vi.setSystemTime(Date.now() - 60 * MINUTE_MS)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(events.lost).toHaveBeenCalledOnce()
})

it('loads the model again after it could not be had', async () => {
  const load = vi.fn(loadModel).mockRejectedValueOnce(new TypeError('no network'))
  using session = openDirectSession('ws://127.0.0.1:1', load)
  const events = { opened: vi.fn(), frame: vi.fn(), lost: vi.fn() }
  session.openWire(events).send({ type: 'subscribe', channels: ['demo_one'] })
  await vi.advanceTimersByTimeAsync(0)
  expect(events.lost).toHaveBeenCalledOnce()
  session.openWire(events).send({ type: 'subscribe', channels: ['demo_one'] })
  await vi.advanceTimersByTimeAsync(0)
  expect(load).toHaveBeenCalledTimes(2)
  expect(events.frame).toHaveBeenCalled()
})
