import { isUtf8 } from 'node:buffer'
import { parseLine } from '#irc/parse-line.ts'

const LINE_FEED = 10

/**
 * How lines begin that a server sends unasked: a tag, a server's or user's name with a command, or PING. Narrow, since a
 * message that was cut may go on with `:D LOL` or `PING is bad`.
 */
const LINE_BEGINNING = /^(?:@[\w-]+=|:\w+[.!]\w\S* (?:[A-Z]+|\d{3})(?:[ \r\n]|$)|PING :)/

/** Where the command of a line without tags is found at the latest, in bytes. */
const MAX_PREFIX_BYTES = 256

/** What a line that never ends may take before it is given to the parser, which refuses it. In bytes. */
const MAX_REST_BYTES = 65_536

export interface FrameReader {
  /** Reads a frame's bytes; bytes that are no UTF-8 become U+FFFD. */
  read(frame: Buffer): void
  /** Tells that nothing has come for a while. */
  idle(): void
}

export interface FrameHandlers {
  /** A line is text[start, end), without its line feed. */
  onLine(text: string, start: number, end: number): void
  onInvalidUtf8(): void
}

/**
 * Splits frames into lines. Twitch ends each line by CR LF and puts several into a frame; other servers end them by LF
 * alone, cut one in two frames, or send each as a frame without an end. A rest without a line feed therefore waits
 * for its other half, unless the next frame clearly begins a new line; on a connection that has never sent a line
 * feed, a rest that was left alone is a line, and so is every frame from then on.
 */
export function createFrameReader({ onLine, onInvalidUtf8 }: FrameHandlers): FrameReader {
  let rest: Buffer | undefined
  let frames: 'undecided' | 'end lines' | 'are lines' = 'undecided'

  function emit(bytes: Buffer): void {
    const text = bytes.toString('utf8')
    if (text.includes('\ufffd') && !isUtf8(bytes)) onInvalidUtf8()
    let at = 0
    while (at < text.length) {
      const lineFeed = text.indexOf('\n', at)
      const end = lineFeed < 0 ? text.length : lineFeed
      if (end > at + 1 || (end > at && text[at] !== '\r')) onLine(text, at, end)
      at = end + 1
    }
  }

  function withRest(frame: Buffer): Buffer {
    if (rest === undefined) return frame
    const before = rest
    rest = undefined
    if (!beginsLine(frame) || !isWhole(before)) return Buffer.concat([before, frame])
    emit(before)
    return frame
  }

  return {
    read(frame) {
      const bytes = withRest(frame)
      const linesEnd = bytes.lastIndexOf(LINE_FEED) + 1
      if (linesEnd > 0) frames = 'end lines'
      if (linesEnd === bytes.length || frames === 'are lines' || bytes.length - linesEnd > MAX_REST_BYTES) {
        emit(bytes)
        return
      }
      rest = Buffer.from(bytes.subarray(linesEnd))
      if (linesEnd > 0) emit(bytes.subarray(0, linesEnd))
    },
    idle() {
      if (rest === undefined || frames !== 'undecided') return
      frames = 'are lines'
      emit(rest)
      rest = undefined
    },
  }
}

function beginsLine(bytes: Buffer): boolean {
  return LINE_BEGINNING.test(bytes.toString('latin1', 0, MAX_PREFIX_BYTES))
}

function isWhole(bytes: Buffer): boolean {
  return parseLine(bytes.toString('utf8')).kind !== 'malformed'
}
