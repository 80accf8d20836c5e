/**
 * What chat-downloader writes as JSON, a list or one object a line; every key may be missing:
 *
 *     { "author": { "id", "name", "display_name", "badges": [ { "name" } ] }, "message", "message_id",
 *       "emotes": [ { "id", "locations": [ "first-last" ] } ], "message_type", "timestamp": microseconds, "time_in_seconds", "channel_id" }
 *
 * Rows of `ban_user` carry `banned_user` or `target_author_id`, those of `delete_message` `target_message_id`.
 */
import { z } from 'zod'
import type { Deletion } from '#contract/chat-event.ts'
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
/** Of whom so many are remembered by name, for bans. */
const MAX_NAMES = 100_000
const SPOKEN = new Set([
  '',
  'text_message',
  'resubscription',
  'highlighted_message',
  'send_message_in_subscriber_only_mode',
  'announcement',
  'bits',
  'paid_message',
])

const id = z.union([z.string(), z.number()]).transform(String)

const person = z.object({
  id: id.nullish(),
  name: z.string().nullish(),
  display_name: z.string().nullish(),
  badges: z.array(z.object({ name: z.string().nullish() })).nullish(),
})

const emote = z.object({ id: id.nullish(), locations: z.union([z.string(), z.array(z.string())]).nullish() })

const rowSchema = z.object({
  author: person.nullish(),
  message: z.string().nullish(),
  message_id: id.nullish(),
  emotes: z.array(emote).nullish().catch(null),
  message_type: z.string().nullish(),
  action_type: z.string().nullish(),
  timestamp: z.number().nullish(),
  time_in_seconds: z.number().nullish(),
  channel_id: id.nullish(),
  banned_user: z.string().nullish(),
  target_author: person.nullish(),
  target_author_id: id.nullish(),
  target_message_id: id.nullish(),
  in_reply_to_message_id: id.nullish(),
})

type Row = z.output<typeof rowSchema>

export const chatDownloader: ArchiveFormat = {
  name: 'chat-downloader',
  description: 'chat-downloader JSON, a list or one object a line',
  tellsRemovals: false,
  matches: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"(?:message_type|time_in_seconds|time_text|action_type)"/.test(text) &&
    /"message"/.test(text),
  async *read(bytes, context) {
    const reading = { context, idsByName: new Map<string, string>() }
    if (context.head.text.trimStart().startsWith('[')) {
      for await (const batch of readJsonValues(bytes, MESSAGES))
        yield batch.map(({ number, value }) => toItem(number, value, reading))
      return
    }
    for await (const lines of readLines(bytes))
      yield lines.map(({ number, text }) => fromLine(number, text, reading))
  },
}

/** Whether a row of this type is what somebody said; one without a type is. */
export function isSpoken(messageType: string): boolean {
  return SPOKEN.has(messageType)
}

interface Reading {
  context: ReadingContext
  /** Bans may name people by their login alone, messages by their id. */
  idsByName: Map<string, string>
}

function fromLine(at: number, text: string, reading: Reading): ArchiveItem {
  try {
    return toItem(at, JSON.parse(text), reading)
  } catch (error) {
    if (error instanceof ImportError) throw error
    return { at, dropped: 'not_json' }
  }
}

function toItem(at: number, value: unknown, reading: Reading): ArchiveItem {
  const parsed = rowSchema.safeParse(value)
  if (!parsed.success) return { at, dropped: 'not_a_message' }
  const row = parsed.data
  const sentAtMs = sentAt(row, reading.context)
  if (sentAtMs === undefined) return { at, dropped: 'no_time' }
  const { login } = reading.context
  const roomId = row.channel_id ?? ''
  const removed = removal(row, reading.idsByName)
  if (removed !== undefined)
    return { at, event: { kind: 'deletion', roomId, login, sentAtMs, receivedAtMs: sentAtMs, ...removed } }
  if (!isSpoken(row.message_type ?? '') || row.message == null) return { at, dropped: 'not_a_message' }
  const { author } = row
  const userName = author?.name ?? author?.display_name ?? ''
  if (author?.id && reading.idsByName.size < MAX_NAMES) reading.idsByName.set(userName, author.id)
  return {
    at,
    event: toMessage({
      id: row.message_id ?? `element ${at}`,
      roomId,
      login,
      userId: author?.id ?? '',
      userName,
      text: row.message,
      emotes: (row.emotes ?? [])
        .map((own) => `${own.id}:${[own.locations ?? []].flat().join(',')}`)
        .join('/'),
      sentAtMs,
      badges: (author?.badges ?? []).map((badge) => badge.name ?? ''),
      replyToId: row.in_reply_to_message_id ?? '',
    }),
  }
}

function removal(
  row: Row,
  idsByName: ReadonlyMap<string, string>,
): Pick<Deletion, 'targetId' | 'userId'> | undefined {
  if (row.target_message_id) return { targetId: row.target_message_id, userId: '' }
  const isBan = row.message_type === 'ban_user' || row.action_type === 'clear_chat'
  const banned = row.target_author_id ?? row.target_author?.id ?? row.banned_user
  if (!isBan || !banned) return undefined
  return { targetId: '', userId: idsByName.get(banned) ?? banned }
}

function sentAt(row: Row, context: ReadingContext): number | undefined {
  if (row.timestamp != null) return Math.floor(row.timestamp / 1_000)
  if (row.time_in_seconds == null) return undefined
  if (context.startMs === undefined) throw needsStart()
  return context.startMs + Math.round(row.time_in_seconds * 1_000)
}
