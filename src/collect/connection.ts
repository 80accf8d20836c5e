import { WebSocket } from 'ws'
import { type ParsedLine, parseLine } from '#irc/parse-line.ts'
import { frameReceived, lineInvalid, lineReceived } from '#telemetry/collect-events.ts'
import { createFrameReader } from './frame-reader.ts'
import { createLiveness } from './liveness.ts'
import { createStandstill } from './standstill.ts'
import type { Timings } from './timings.ts'

/** Twitch's frames are far smaller; a larger one ends the connection. In bytes. */
const MAX_FRAME_BYTES = 65_536
/** Frames may come in pieces, but not in any number of them. */
const MAX_FRAGMENTS = 64
const MAX_BUFFERED_CHUNKS = 1_024

/** A frame's rest that nothing follows for this long is a whole line, if the server never ends its lines. */
const LEFT_ALONE_MS = 200

/** Whom we claim to be: an anonymous reader has no token. */
export interface Identity {
  nick: string
  /** A user access token, without `oauth:`. */
  token?: string
}

export interface ConnectionOptions {
  url: string
  identity: Identity
  /** Names this connection in what it heard; no other connection of any collector has the same. */
  session: string
  timings: Timings
  /** Milliseconds since the epoch. */
  nowMs: () => number
}

export interface ConnectionHandlers {
  /** Twitch welcomed us: joins may be sent. */
  onReady(connection: Connection): void
  /** A line came; PING, PONG and what cannot be read are dealt with here. */
  onLine(connection: Connection, line: ParsedLine, receivedAtMs: number): void
  /** It brings lines but answers no PING: what we send may not get through. Called again until it is closed. */
  onDeaf(connection: Connection): void
  /** It ended, whoever ended it; called once. `detail` is what the socket said, if anything. */
  onClosed(connection: Connection, reason: CloseReason, detail: string): void
}

export type CloseReason =
  /** No connection could be made. */
  | 'unreachable'
  | 'refused'
  | 'no_welcome'
  | 'capabilities_refused'
  | 'login_refused'
  /** It was there and is lost. */
  | 'no_pong'
  | 'reset'
  | 'closed_by_server'
  | 'frame_too_large'
  /** We wanted no more of it. */
  | 'replaced'
  | 'idle'
  | 'stopped'

/** One socket to Twitch chat, from opening to its end. */
export interface Connection {
  readonly session: string
  readonly nick: string
  readonly state: 'connecting' | 'ready' | 'closed'
  /** When the last byte came behind which nothing older lies unread, in milliseconds since the epoch. */
  readonly lastByteAtMs: number
  /** Sends a command; nothing when it is not ready. */
  send(command: string): void
  /** Makes the server answer at once, so that lastByteAtMs moves. */
  probe(): void
  /** Reads nothing until release, so that the server has to wait. */
  hold(): void
  release(): void
  /** Looks at time-outs and pings; to be called about every 100 ms of the monotonic clock. */
  check(monotonicMs: number): void
  close(reason: CloseReason): void
}

/** Opens a socket and introduces us: capabilities first, then the name, and joins wait for the welcome. */
export function openConnection(options: ConnectionOptions, handlers: ConnectionHandlers): Connection {
  const { url, identity, session, timings, nowMs } = options
  const socket = new WebSocket(url, {
    perMessageDeflate: false,
    maxPayload: MAX_FRAME_BYTES,
    maxFragments: MAX_FRAGMENTS,
    maxBufferedChunks: MAX_BUFFERED_CHUNKS,
    skipUTF8Validation: true,
    handshakeTimeout: timings.connectTimeoutMs,
    followRedirects: false,
  })
  const openedAtMs = performance.now()
  const liveness = createLiveness(timings, openedAtMs)
  let state: Connection['state'] = 'connecting'
  let lastByteAtMs = nowMs()
  /** Of the last frame, by either clock. */
  let readAtMs = lastByteAtMs
  let lastFrameAtMs = openedAtMs
  const standstill = createStandstill({ monotonicMs: openedAtMs, wallMs: readAtMs })
  let failure = ''
  let isHeld = false

  const reader = createFrameReader({
    onLine(text, start, end) {
      const line = parseLine(text, start, end)
      if (line.kind === 'malformed') lineInvalid(line.reason)
      else lineReceived(line.kind)
      receive(line)
    },
    onInvalidUtf8: () => lineInvalid('invalid_utf8'),
  })

  function receive(line: ParsedLine): void {
    switch (line.kind) {
      case 'malformed':
      case 'ignored':
        return
      case 'ping':
        write(`PONG :${line.token}`)
        return
      case 'pong':
        liveness.answered()
        standstill.answered(line.token)
        if (standstill.isOver) lastByteAtMs = readAtMs
        return
      case 'capabilities':
        if (!line.granted) close('capabilities_refused')
        return
      case 'welcome':
        if (state !== 'connecting') return
        state = 'ready'
        handlers.onReady(connection)
        return
      default:
        if (state !== 'closed') handlers.onLine(connection, line, readAtMs)
    }
  }

  function write(command: string): void {
    if (socket.readyState === WebSocket.OPEN) socket.send(`${command}\r\n`)
  }

  function ping(): void {
    write(`PING :${standstill.ping()}`)
  }

  /** Called at every look at the socket. */
  function noticeStandstill(monotonicMs: number): void {
    if (standstill.look({ monotonicMs, wallMs: nowMs() }) && state === 'ready') ping()
  }

  function close(reason: CloseReason): void {
    if (state === 'closed') return
    state = 'closed'
    socket.off('message', onFrame)
    socket.terminate()
    handlers.onClosed(connection, reason, failure)
  }

  function onFrame(data: Buffer): void {
    readAtMs = nowMs()
    lastFrameAtMs = performance.now()
    noticeStandstill(lastFrameAtMs)
    if (standstill.isOver) lastByteAtMs = readAtMs
    liveness.received(lastFrameAtMs)
    frameReceived(data.length)
    reader.read(data)
  }

  socket.on('open', () => {
    write('CAP REQ :twitch.tv/tags twitch.tv/commands')
    if (identity.token !== undefined) write(`PASS oauth:${identity.token}`)
    write(`NICK ${identity.nick}`)
  })
  socket.on('message', onFrame)
  socket.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code ?? error.message
  })
  socket.on('close', () => close(closeReason(state, failure)))

  const connection: Connection = {
    session,
    nick: identity.nick,
    get state() {
      return state
    },
    get lastByteAtMs() {
      return lastByteAtMs
    },
    send(command) {
      if (state === 'ready') write(command)
    },
    probe: ping,
    hold() {
      isHeld = true
      socket.pause()
    },
    release() {
      isHeld = false
      liveness.received(performance.now())
      socket.resume()
    },
    check(monotonicMs) {
      if (state === 'closed' || isHeld) return
      noticeStandstill(monotonicMs)
      if (monotonicMs - lastFrameAtMs >= LEFT_ALONE_MS) reader.idle()
      if (state === 'connecting') {
        if (monotonicMs - openedAtMs >= 2 * timings.connectTimeoutMs) close('no_welcome')
        return
      }
      const verdict = liveness.check(monotonicMs)
      if (verdict === 'ping') ping()
      else if (verdict === 'deaf') handlers.onDeaf(connection)
      else if (verdict === 'dead') close('no_pong')
    },
    close,
  }
  return connection
}

function closeReason(state: Connection['state'], failure: string): CloseReason {
  if (failure === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return 'frame_too_large'
  if (state === 'connecting') return failure === '' ? 'refused' : 'unreachable'
  return failure === '' ? 'closed_by_server' : 'reset'
}
