/**
 * Twitch's own lines as loggers keep them (justlog, rustlog and others), one a line:
 *
 *     @badge-info=…;id=…;room-id=1001;tmi-sent-ts=1780142048673;… :ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :hi
 *     2019-04-30_08:57:06 ;;; :ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :hi
 *
 * Anything may stand before the line; a time there serves where the line has none of its own.
 */
import { createGiftWaves, type GiftWaves } from '#irc/gift-waves.ts'
import { parseLine } from '#irc/parse-line.ts'
import type { ArchivedEvent, ArchiveFormat, ArchiveItem, ReadingContext } from '../archive-format.ts'
import { parseArchiveTime } from '../archive-time.ts'
import { readLines } from '../lines.ts'

const TAGGED =
  /@(?:badge-info|badges|ban-duration|color|display-name|emote-only|historical|login|msg-id|room-id|rm-)[^ ]* :/
const UNTAGGED = /:(?:[a-z0-9_]+![^ ]+|tmi\.twitch\.tv) (?:PRIVMSG|CLEARCHAT|CLEARMSG|USERNOTICE) #/
const LEADING_TIME =
  /^\[?(\d{4}-\d{1,2}-\d{1,2}[ T_]\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)/
/** How most lines begin: what parts them in files whose logger forgot to end lines. */
const ENTRY = '@badge-info='
const MODERATION = /(?=@(?:ban-duration|login|room-id)=[^ ]* :tmi\.twitch\.tv CLEAR)/

export const rawIrc: ArchiveFormat = {
  name: 'raw-irc',
  description: 'Raw Twitch IRC lines, as justlog, rustlog and others store them',
  tellsRemovals: true,
  matches: ({ text, lines }) =>
    !isJson(text) &&
    lines.filter((line) => TAGGED.test(line) || UNTAGGED.test(line)).length * 2 > lines.length,
  async *read(bytes, context) {
    const waves = createGiftWaves()
    const isJoined = context.head.lines.length === 1 && context.head.text.split(ENTRY).length > 2
    for await (const lines of readLines(bytes, isJoined ? ENTRY : '\n')) {
      const items: ArchiveItem[] = []
      const into = { context, waves, items }
      for (const { number, text, tooLong } of lines) {
        if (tooLong) items.push({ at: number, dropped: 'line_too_long' })
        else if (!isJoined) readLoggedLine(number, text, into)
        else for (const part of partsOf(text)) readLoggedLine(number, part, into)
      }
      yield items
    }
  },
}

/** Adds what one logged line says: a notice may hold an event and a message. A line without a word for us is a drop. */
export function readLoggedLine(
  at: number,
  text: string,
  { context, waves, items }: { context: ReadingContext; waves: GiftWaves; items: ArchiveItem[] },
): void {
  const start = lineStart(text)
  if (start < 0) {
    items.push({ at, dropped: 'not_irc' })
    return
  }
  const parsed = parseLine(text, start)
  switch (parsed.kind) {
    case 'message':
    case 'deletion':
      add(parsed)
      break
    case 'user_notice':
      if (parsed.event !== undefined && waves.standsAlone(parsed)) add(parsed.event)
      if (parsed.message !== undefined) add(parsed.message)
      if (parsed.event === undefined && parsed.message === undefined)
        items.push({ at, dropped: 'not_a_message' })
      break
    case 'malformed':
      items.push({ at, dropped: parsed.reason })
      break
    default:
      items.push({ at, dropped: 'not_a_message' })
  }

  function add(event: ArchivedEvent): void {
    event.sentAtMs ||= timeBefore(text, start, context)
    if (event.sentAtMs === 0) {
      items.push({ at, dropped: 'no_time' })
      return
    }
    if (event.kind === 'message' && event.id === '') event.id = `line ${at}`
    items.push({ at, event })
  }
}

/** A line may begin with a time in brackets, and JSON may hold such lines. */
function isJson(text: string): boolean {
  return /^\s*(?:\{|\[\s*[[{"])/.test(text)
}

/** The lines in what stood between two ENTRYs, or before the first. */
function partsOf(text: string): string[] {
  const [first = '', ...moderation] = text.split(MODERATION)
  const parts = /^[^ ]* :/.test(first) ? [`${ENTRY}${first}`, ...moderation] : [first, ...moderation]
  return parts.filter((part) => part.trim() !== '')
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
