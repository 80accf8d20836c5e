/**
 * What chat-downloader writes as JSON, a list or one object a line; every key may be missing:
 *
 *     { "author": { "id", "name", "display_name", "badges": [ { "name" } ] }, "message", "message_id",
 *       "message_type", "timestamp": microseconds, "time_in_seconds", "channel_id" }
 *
 * `ban_user` rows carry `banned_user`.
 */
import { z } from 'zod'
import {
  type ArchiveFormat,
  type ArchiveItem,
  ImportError,
  needsStart,
  type ReadingContext,
} from '../archive-format.ts'
import { toMessage } from '../archived-message.ts'
import { readJsonValues } from '../json-values.ts'
import { readLines } from '../lines.ts'

const MESSAGES = /^\d+$/
const SPOKEN = new Set([
  '',
  'text_message',
  'resubscription',
  'highlighted_message',
  'announcement',
  'bits',
  'paid_message',
])

const id = z.union([z.string(), z.number()]).transform(String)

const rowSchema = z.object({
  author: z
    .object({
      id: id.optional(),
      name: z.string().optional(),
      display_name: z.string().optional(),
      badges: z.array(z.object({ name: z.string().optional() })).optional(),
    })
    .optional(),
  message: z.string().nullish(),
  message_id: id.optional(),
  message_type: z.string().optional(),
  timestamp: z.number().optional(),
  time_in_seconds: z.number().optional(),
  channel_id: id.optional(),
  banned_user: z.string().optional(),
})

export const chatDownloader: ArchiveFormat = {
  name: 'chat-downloader',
  description: 'chat-downloader JSON, a list or one object a line',
  tellsRemovals: false,
  matches: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"(?:message_type|time_in_seconds|time_text|action_type)"/.test(text) &&
    /"message"/.test(text),
  async *read(bytes, context) {
    if (context.head.text.trimStart().startsWith('[')) {
      for await (const batch of readJsonValues(bytes, MESSAGES))
        yield batch.map(({ number, value }) => toItem(number, value, context))
      return
    }
    for await (const lines of readLines(bytes))
      yield lines.map(({ number, text }) => fromLine(number, text, context))
  },
}

function fromLine(at: number, text: string, context: ReadingContext): ArchiveItem {
  try {
    return toItem(at, JSON.parse(text), context)
  } catch (error) {
    if (error instanceof ImportError) throw error
    return { at, dropped: 'not_json' }
  }
}

function toItem(at: number, value: unknown, context: ReadingContext): ArchiveItem {
  const parsed = rowSchema.safeParse(value)
  if (!parsed.success) return { at, dropped: 'not_a_message' }
  const row = parsed.data
  const sentAtMs = sentAt(row, context)
  if (sentAtMs === undefined) return { at, dropped: 'no_time' }
  const { login } = context
  const roomId = row.channel_id ?? ''
  if (row.message_type === 'ban_user' && row.banned_user !== undefined)
    return {
      at,
      event: {
        kind: 'deletion',
        roomId,
        login,
        sentAtMs,
        receivedAtMs: sentAtMs,
        targetId: '',
        userId: row.banned_user,
      },
    }
  if (!SPOKEN.has(row.message_type ?? '') || row.message == null) return { at, dropped: 'not_a_message' }
  return {
    at,
    event: toMessage({
      id: row.message_id ?? `element ${at}`,
      roomId,
      login,
      userId: row.author?.id ?? '',
      userName: row.author?.name ?? row.author?.display_name ?? '',
      text: row.message,
      sentAtMs,
      badges: (row.author?.badges ?? []).map((badge) => badge.name ?? ''),
    }),
  }
}

function sentAt(row: z.output<typeof rowSchema>, context: ReadingContext): number | undefined {
  if (row.timestamp !== undefined) return Math.floor(row.timestamp / 1_000)
  if (row.time_in_seconds === undefined) return undefined
  if (context.startMs === undefined) throw needsStart()
  return context.startMs + Math.round(row.time_in_seconds * 1_000)
}
