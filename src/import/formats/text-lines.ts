/**
 * Chat as lines of text:
 *
 *     [2026-01-2 15:04:05] #demo_one ann: hi          justlog, rustlog
 *     [2026-01-31 20:05:00 UTC] ann: hi               TwitchDownloader (absolute), OverRustle
 *     [0:00:30] ann: hi                               TwitchDownloader (relative to the stream's start)
 *     0:30 | (Subscriber, Turbo) ann: hi              chat-downloader, a past stream
 *     2026-01-31 20:05:00 | ann: hi                   chat-downloader, a live one, in local time
 *
 * and notes of moderation: justlog's `ann has been timed out for 600 seconds`, `ann has been banned`, `chat has been
 * cleared`, chat-downloader's `ann was timed out for 600 seconds.`, `ann was permanently banned.`
 */
import type { Deletion } from '#contract/chat-event.ts'
import { importReason } from '#contract/import-reason.ts'
import {
  type ArchiveFormat,
  type ArchiveItem,
  ImportError,
  needsStart,
  type ReadingContext,
} from '../archive-format.ts'
import { parseArchiveTime } from '../archive-time.ts'
import { toMessage } from '../archived-message.ts'
import { readLines } from '../lines.ts'

const LINE = /^\[([^\]]{4,40})\]\s+(?:#([A-Za-z0-9_]{1,25})\s+)?(.*)$/
const BAR_LINE = /^(-?\d+(?::\d{2}){1,2}|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}) \| (?:\([^:]*\) )?(.*)$/
/** Chatterino's and Chatty's: behind it stand times of day, which look like times of the stream. */
const CLOCK_LOG = /^# (?:Start logging at|Log started:) \d{4}-/
const SPOKEN = /^<?[@+%&~]?([^\s:<>]{1,60}|[^:<>]{1,60}\([a-z0-9_]{1,25}\))(?:>|:)\s?(.*)$/
const TIMED_OUT =
  /^([A-Za-z0-9_]{1,25}) (?:has been|was) (?:timed out for \d+ ?(?:s|seconds)|(?:permanently )?banned)\.?$/
const CLEARED = /^chat has been cleared/i
const UNTIMED = /^[A-Za-z0-9_]{1,25}: /

export const textLines: ArchiveFormat = {
  name: 'text',
  description: 'Lines of text with a time: justlog, rustlog, TwitchDownloader, chat-downloader, OverRustle',
  tellsRemovals: false,
  matches: ({ lines }) =>
    lines.some((line) => isLine(line)) &&
    lines.filter((line) => isLine(line) || line.startsWith('#')).length * 2 > lines.length,
  async *read(bytes, context) {
    for await (const lines of readLines(bytes))
      yield lines.map(({ number, text, tooLong }) =>
        tooLong ? { at: number, dropped: 'line_too_long' } : toItem(number, text, context),
      )
  },
}

function isLine(line: string): boolean {
  const parts = partsOf(line)
  return parts !== undefined && parseArchiveTime(parts.written, 0) !== undefined
}

/** The time as it is written, the channel (empty where the line has none), and what stands behind both. */
function partsOf(line: string): { written: string; channel: string; rest: string } | undefined {
  const [, written = '', channel = '', rest = ''] = LINE.exec(line) ?? []
  if (written !== '') return { written, channel, rest }
  const [, barred = '', behind = ''] = BAR_LINE.exec(line) ?? []
  return barred === '' ? undefined : { written: barred, channel: '', rest: behind }
}

/** Throws when the lines show a text export without any times, which can be of no use. */
export function refuseUntimed(lines: readonly string[]): void {
  if (lines.length > 0 && lines.every((line) => UNTIMED.test(line)))
    throw new ImportError(importReason('no_times', {}))
}

function toItem(at: number, text: string, context: ReadingContext): ArchiveItem {
  if (CLOCK_LOG.test(text)) throw new ImportError(importReason('times_of_day', { at }))
  const parts = partsOf(text)
  if (parts === undefined) return { at, dropped: 'not_a_message' }
  const { written, channel, rest } = parts
  const time = parseArchiveTime(written, context.utcOffsetMs)
  if (time === undefined) return { at, dropped: 'no_time' }
  if ('elapsedMs' in time && context.startMs === undefined) throw needsStart()
  const sentAtMs = 'epochMs' in time ? time.epochMs : (context.startMs ?? 0) + time.elapsedMs
  const login = channel.toLowerCase() || context.login
  const removed = removal(rest)
  if (removed !== undefined)
    return {
      at,
      event: { kind: 'deletion', roomId: '', login, sentAtMs, receivedAtMs: sentAtMs, ...removed },
    }
  const spoken = SPOKEN.exec(rest)
  if (spoken === null) return { at, dropped: 'not_a_message' }
  const [, userName = '', said = ''] = spoken
  return { at, event: toMessage({ id: `line ${at}`, login, userName, text: said, sentAtMs }) }
}

function removal(note: string): Pick<Deletion, 'targetId' | 'userId'> | undefined {
  const user = TIMED_OUT.exec(note)?.[1]
  if (user !== undefined) return { targetId: '', userId: user.toLowerCase() }
  return CLEARED.test(note) ? { targetId: '', userId: '' } : undefined
}
