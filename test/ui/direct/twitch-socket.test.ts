import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openTwitchSocket } from '../../../ui/client/direct/twitch-socket.ts'

const AT_MS = Date.UTC(2026, 0, 20, 20)
const NIGHT_MS = 8 * 3_600_000

/** What the browser gives in the place of a socket; a test says what comes. */
class QuietSocket extends EventTarget {
  static readonly OPEN = 1
  static last: QuietSocket
  readonly readyState = QuietSocket.OPEN
  constructor() {
    super()
    QuietSocket.last = this
  }
  send(): void {}
  close(): void {}
  bring(text: string): void {
    this.dispatchEvent(new MessageEvent('message', { data: text }))
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: AT_MS })
  vi.stubGlobal('WebSocket', QuietSocket)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('hears nothing of the time that a machine slept, though something lay unread', () => {
  const lines: string[] = []
  let losses = 0
  const socket = openTwitchSocket({
    url: 'ws://127.0.0.1/',
    random: 0,
    onReady: () => {},
    onLine: (line) => lines.push(line.kind),
    onLost: () => losses++,
  })
  QuietSocket.last.bring(':tmi.twitch.tv 001 justinfan10000 :hi\r\n')
  vi.setSystemTime(AT_MS + NIGHT_MS)
  QuietSocket.last.bring('@room-id=1;id=a :ann!ann@ann PRIVMSG #demo_one :hi\r\n')
  expect(lines).toEqual([])
  expect(socket.lastByteAtMs).toBe(AT_MS)
  expect(losses).toBe(1)
})
