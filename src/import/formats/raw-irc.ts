/**
 * Twitch's own lines as loggers keep them (justlog, rustlog and others), one a line:
 *
 *     @badge-info=…;id=…;room-id=1001;tmi-sent-ts=1780142048673;… :ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :hi
 *     2019-04-30_08:57:06 ;;; :ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :hi
 *
 * Anything may stand before the line; a time there serves where the line has none of its own.
 */
import { type ParsedLine, parseLine } from '#irc/parse-line.ts'
import type { ArchivedEvent, ArchiveFormat, ArchiveItem, ReadingContext } from '../archive-format.ts'
import { parseArchiveTime } from '../archive-time.ts'
import { type NumberedLine, readLines } from '../lines.ts'

const TAGGED =
  /@(?:badge-info|badges|ban-duration|color|display-name|emote-only|historical|login|msg-id|room-id|rm-)[^ ]* :/
const UNTAGGED = /:(?:[a-z0-9_]+![^ ]+|tmi\.twitch\.tv) (?:PRIVMSG|CLEARCHAT|CLEARMSG|USERNOTICE) #/
const LEADING_TIME =
  /^\[?(\d{4}-\d{1,2}-\d{1,2}[ T_]\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)/
/** Lines that a logger forgot to end: a new one begins here. */
const NEXT_LINE = /(?=@badge-info=)/

export const rawIrc: ArchiveFormat = {
  name: 'raw-irc',
  description: 'Raw Twitch IRC lines, as justlog, rustlog and others store them',
  tellsRemovals: true,
  matches: ({ lines }) =>
    lines.filter((line) => TAGGED.test(line) || UNTAGGED.test(line)).length * 2 > lines.length,
  async *read(bytes, context) {
    for await (const lines of readLines(bytes)) {
      const items: ArchiveItem[] = []
      for (const line of lines) readLogLine(line, context, items)
      yield items
    }
  },
}

function readLogLine(line: NumberedLine, context: ReadingContext, items: ArchiveItem[]): void {
  if (line.tooLong) {
    items.push({ at: line.number, dropped: 'line_too_long' })
    return
  }
  const joined = line.text.indexOf('@badge-info=', 1)
  if (joined < 0) items.push(...itemsOf(line.number, line.text, context))
  else
    for (const part of line.text.split(NEXT_LINE))
      if (part.trim() !== '') items.push(...itemsOf(line.number, part, context))
}

/** What one logged line says: a notice may hold an event and a message. A line without a word for us is dropped as such. */
export function itemsOf(at: number, text: string, context: ReadingContext): ArchiveItem[] {
  const start = lineStart(text)
  if (start < 0) return [{ at, dropped: 'not_irc' }]
  const parsed = parseLine(text, start)
  if (parsed.kind === 'malformed') return [{ at, dropped: parsed.reason }]
  const events = eventsOf(parsed)
  if (events.length === 0) return [{ at, dropped: 'not_a_message' }]
  return events.map((event): ArchiveItem => {
    const sentAtMs = event.sentAtMs || timeBefore(text, start, context)
    if (sentAtMs === 0) return { at, dropped: 'no_time' }
    const timed = { ...event, sentAtMs, receivedAtMs: sentAtMs }
    if (timed.kind === 'message' && timed.id === '') timed.id = `line ${at}`
    return { at, event: timed }
  })
}

function eventsOf(parsed: ParsedLine): ArchivedEvent[] {
  switch (parsed.kind) {
    case 'message':
    case 'deletion':
      return [parsed]
    case 'user_notice':
      return [parsed.event, parsed.message].filter((event) => event !== undefined)
    default:
      return []
  }
}

function lineStart(text: string): number {
  if (text.startsWith('@') || text.startsWith(':')) return 0
  const tagged = TAGGED.exec(text)?.index
  return tagged ?? UNTAGGED.exec(text)?.index ?? -1
}

function timeBefore(text: string, start: number, context: ReadingContext): number {
  const written = start === 0 ? undefined : LEADING_TIME.exec(text)?.[1]
  const time = written === undefined ? undefined : parseArchiveTime(written, context.utcOffsetMs)
  return time !== undefined && 'epochMs' in time ? time.epochMs : 0
}
