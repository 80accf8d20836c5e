import { parseLine } from '#irc/parse-line.ts'

/** How lines begin that a server sends unasked; a message that was cut may go on with `:D LOL`. */
const LINE_BEGINNING = /^(?:@[\w-]+=|:\w+[.!]\w\S* (?:[A-Z]+|\d{3})(?:[ \r\n]|$)|PING :)/
/** A line that never ends is given up. */
const MAX_REST_CHARACTERS = 65_536

export interface LineReader {
  /** Gives the whole lines of a frame's text, and keeps a rest that goes on in the next. */
  read(frame: string): string[]
  /** Nothing has come for a while: where no line has ever ended in a line feed, the rest is one. */
  idle(): string[]
}

/**
 * Splits the text of frames into lines. Twitch ends each by CR LF; other servers by LF, cut one in two frames, or send
 * each as a frame of its own without an end.
 */
export function createLineReader(): LineReader {
  let rest = ''
  let frames: 'undecided' | 'end lines' | 'are lines' = 'undecided'

  return {
    read(frame) {
      const begun = rest
      rest = ''
      const apart = begun !== '' && LINE_BEGINNING.test(frame) && parseLine(begun).kind !== 'malformed'
      const text = apart ? `${begun}\n${frame}` : begun + frame
      const end = text.lastIndexOf('\n') + 1
      if (end > (apart ? begun.length + 1 : 0)) frames = 'end lines'
      if (frames === 'are lines' || text.length - end > MAX_REST_CHARACTERS) return split(text)
      rest = text.slice(end)
      return split(text.slice(0, end))
    },
    idle() {
      if (rest === '' || frames !== 'undecided') return []
      frames = 'are lines'
      const lines = split(rest)
      rest = ''
      return lines
    },
  }
}

function split(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '')
}
