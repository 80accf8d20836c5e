/** An anonymous socket to Twitch chat: introduces itself, answers pings, and notices when nothing comes any more. */
import { type ParsedLine, parseLine } from '#irc/parse-line.ts'
import { createLineReader } from './line-reader.ts'

/** From opening the socket to Twitch's welcome. */
const WELCOME_WITHIN_MS = 15_000
/** A socket without a byte for this long is pinged, so that silence can be heard. */
const QUIET_PING_MS = 5_000
/** A busy socket is pinged this often too: what we send must get through as well. */
const BUSY_PING_MS = 30_000
/** A pinged socket that stays silent for this long is dead. */
const PONG_WITHIN_MS = 5_000
/**
 * A look that comes this much later than the last means that the machine slept, and the socket may be dead; this much
 * earlier, that the clock was set back, and what was heard has no length.
 */
const ASLEEP_MS = 10_000
/** A rest without a line feed that nothing follows for this long is a line. */
const LEFT_ALONE_MS = 200
const LOOK_EVERY_MS = 500
const FIRST_ANONYMOUS = 10_000
const ANONYMOUS_NUMBERS = 89_990_000

export interface TwitchSocket {
  readonly nick: string
  /** When the last byte came, milliseconds since the epoch. */
  readonly lastByteAtMs: number
  send(command: string): void
  close(): void
}

export interface TwitchSocketOptions {
  url: string
  /** In [0, 1): picks the number of the anonymous reader. */
  random: number
  /** Twitch welcomed us. */
  onReady(): void
  onLine(line: ParsedLine, receivedAtMs: number): void
  /** It ended unasked; told once. */
  onLost(): void
}

export function openTwitchSocket(options: TwitchSocketOptions): TwitchSocket {
  const nick = `justinfan${FIRST_ANONYMOUS + Math.floor(options.random * ANONYMOUS_NUMBERS)}`
  const reader = createLineReader()
  const socket = new WebSocket(options.url)
  const openedAtMs = Date.now()
  let lookedAtMs = openedAtMs
  let lastByteAtMs = openedAtMs
  let pingedAtMs = openedAtMs
  let awaitsPong = false
  let state: 'connecting' | 'ready' | 'closed' = 'connecting'

  function write(command: string): void {
    if (socket.readyState === WebSocket.OPEN) socket.send(`${command}\r\n`)
  }

  function take(lines: readonly string[]): void {
    for (const text of lines) if (state !== 'closed') receive(parseLine(text))
  }

  function receive(line: ParsedLine): void {
    switch (line.kind) {
      case 'ping':
        write(`PONG :${line.token}`)
        return
      case 'pong':
        awaitsPong = false
        return
      case 'capabilities':
        if (!line.granted) lose()
        return
      case 'welcome':
        if (state !== 'connecting') return
        state = 'ready'
        options.onReady()
        return
      case 'malformed':
      case 'ignored':
        return
      default:
        options.onLine(line, lastByteAtMs)
    }
  }

  function hasSlept(nowMs: number): boolean {
    return Math.abs(nowMs - lookedAtMs) > ASLEEP_MS
  }

  function look(): void {
    const nowMs = Date.now()
    if (hasSlept(nowMs)) {
      lose()
      return
    }
    lookedAtMs = nowMs
    if (nowMs - lastByteAtMs >= LEFT_ALONE_MS) take(reader.idle())
    if (state === 'connecting') {
      if (nowMs - openedAtMs > WELCOME_WITHIN_MS) lose()
      return
    }
    if (awaitsPong) {
      if (nowMs - Math.max(lastByteAtMs, pingedAtMs) > PONG_WITHIN_MS) lose()
      return
    }
    const quiet = nowMs - Math.max(lastByteAtMs, pingedAtMs) >= QUIET_PING_MS
    if (!quiet && nowMs - pingedAtMs < BUSY_PING_MS) return
    pingedAtMs = nowMs
    awaitsPong = true
    write('PING :alive')
  }

  function end(): boolean {
    if (state === 'closed') return false
    state = 'closed'
    clearInterval(timer)
    socket.close()
    return true
  }

  function lose(): void {
    if (end()) options.onLost()
  }

  const timer = setInterval(look, LOOK_EVERY_MS)
  socket.addEventListener('open', () => {
    write('CAP REQ :twitch.tv/tags twitch.tv/commands')
    write(`NICK ${nick}`)
  })
  socket.addEventListener('message', ({ data }) => {
    if (state === 'closed' || typeof data !== 'string') return
    const nowMs = Date.now()
    // What lay unread while the machine slept says nothing of the time since.
    if (hasSlept(nowMs)) {
      lose()
      return
    }
    lastByteAtMs = nowMs
    take(reader.read(data))
  })
  socket.addEventListener('close', lose)

  return {
    nick,
    get lastByteAtMs() {
      return lastByteAtMs
    },
    send: write,
    close: () => void end(),
  }
}
