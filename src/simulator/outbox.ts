import type { WebSocket } from 'ws'
import type { Clock } from './clock.ts'
import type { FaultBoard } from './faults.ts'
import type { LedgerBook, SaidMessage } from './ledger.ts'
import type { Random } from './random.ts'

/** Lines that are said at the same moment share a WebSocket message, so many at most. */
const LINES_A_FRAME = 8
/** Twitch cuts who does not read. */
const MAX_UNREAD_BYTES = 16 * 1024 * 1024
/** A line that waits to change places with the next one waits no longer than this. */
const REORDER_WAIT_MS = 300
/** Into how many pieces a frame is cut; readers rightly refuse a message in more than 64 fragments. */
const PIECES = 40

export interface OutgoingLine {
  /** Without its end. */
  line: string | Uint8Array
  /** The channel, for lines of a chat; these are the ones that faults change. */
  login?: string
  message?: SaidMessage
}

/** The way out of one connection: lines in, WebSocket messages out, with the faults of the delivery. */
export interface Outbox {
  push(line: OutgoingLine): void
  /** Sends bytes past all faults. */
  sendRaw(bytes: Uint8Array): void
}

export interface OutboxOptions {
  connection: number
  socket: WebSocket
  clock: Clock
  random: Random
  faults: FaultBoard
  ledger: LedgerBook
  /** Called when the reader has fallen too far behind. */
  tooSlow: () => void
}

export function createOutbox(options: OutboxOptions): Outbox {
  const { connection, socket, clock, random, faults, ledger, tooSlow } = options
  let queue: OutgoingLine[] = []
  let overtaken: OutgoingLine | undefined

  function enqueue(line: OutgoingLine): void {
    if (queue.length === 0) queueMicrotask(flush)
    queue.push(line)
  }

  /** Hands the line on, or keeps it until the next one has gone. */
  function inOrder(line: OutgoingLine): void {
    if (overtaken !== undefined) {
      const late = overtaken
      overtaken = undefined
      enqueue(line)
      enqueue(late)
    } else if (faults.strikes('reorder', { connection, ...where(line) }) !== undefined) {
      overtaken = line
      clock.after(REORDER_WAIT_MS, () => {
        if (overtaken !== line) return
        overtaken = undefined
        enqueue(line)
      })
    } else enqueue(line)
  }

  function flush(): void {
    const lines = queue
    queue = []
    if (socket.readyState !== socket.OPEN) return
    if (faults.strikes('black_hole', { connection }) !== undefined) return
    const frames: OutgoingLine[][] = []
    for (let at = 0; at < lines.length; at += LINES_A_FRAME) frames.push(lines.slice(at, at + LINES_A_FRAME))
    for (const frame of frames) send(Buffer.concat(frame.map(({ line }) => withEnd(line))))
    for (const { message } of lines) if (message !== undefined) ledger.recordDelivery(message, connection)
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) tooSlow()
  }

  function withEnd(line: string | Uint8Array): Uint8Array {
    const end = faults.strikes('bare_newline', { connection }) === undefined ? '\r\n' : '\n'
    return typeof line === 'string' ? Buffer.from(line + end) : Buffer.concat([line, Buffer.from(end)])
  }

  function send(frame: Uint8Array): void {
    if (faults.strikes('cut', { connection }) !== undefined) {
      for (const piece of pieces(frame)) socket.send(piece, { binary: false })
    } else if (faults.strikes('fragment', { connection }) !== undefined) {
      const parts = pieces(frame)
      for (const part of parts) socket.send(part, { binary: false, fin: part === parts.at(-1) })
    } else socket.send(frame, { binary: false })
  }

  /** The bytes cut anywhere, some pieces a single byte. */
  function pieces(bytes: Uint8Array): Uint8Array[] {
    const cuts = new Set(Array.from({ length: PIECES - 1 }, () => random.between(1, bytes.length - 1)))
    const ends = [...cuts, bytes.length].sort((one, other) => one - other)
    return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end))
  }

  return {
    push(line) {
      if (line.login === undefined) {
        enqueue(line)
        return
      }
      const here = { connection, login: line.login }
      if (faults.strikes('silent', here) !== undefined) return
      const copies = faults.strikes('duplicate', here) === undefined ? 1 : 2
      const late = faults.strikes('late', here)
      for (let copy = 0; copy < copies; copy++) {
        if (late === undefined) inOrder(line)
        else clock.after(late.delayMs, () => enqueue(line))
      }
    },
    sendRaw(bytes) {
      if (socket.readyState === socket.OPEN) socket.send(bytes, { binary: false })
    },
  }
}

function where({ login }: OutgoingLine): { login?: string } {
  return login === undefined ? {} : { login }
}
