/**
 * What justlog's and rustlog's web interfaces give as JSON: `{ "messages": [ message, … ] }` or one message a line,
 *
 *     { "text", "username", "displayName", "channel", "timestamp", "id", "type", "raw", "tags": { … } }
 *
 * `raw` is the line itself and tells everything; without it `tags` and the other keys serve. Types: 1 a message,
 * 2 a deletion, 4 a notice.
 */
import { z } from 'zod'
import { createGiftWaves, type GiftWaves } from '#irc/gift-waves.ts'
import { type ArchiveFormat, type ArchiveItem, ImportError, type ReadingContext } from '../archive-format.ts'
import { parseArchiveTime } from '../archive-time.ts'
import { toMessage } from '../archived-message.ts'
import { readJsonValues } from '../json-values.ts'
import { readLines } from '../lines.ts'
import { readLoggedLine } from './raw-irc.ts'

const MESSAGES = /^(?:messages\.)?\d+$/
const SPOKEN = 1

const messageSchema = z.object({
  text: z.string().default(''),
  username: z.string().default(''),
  displayName: z.string().default(''),
  channel: z.string().default(''),
  timestamp: z.string().optional(),
  id: z.string().default(''),
  type: z.number().optional(),
  raw: z.string().optional(),
  tags: z.record(z.string(), z.string()).default({}),
})

export const justlog: ArchiveFormat = {
  name: 'justlog',
  description: 'justlog and rustlog JSON, whole or one message a line',
  tellsRemovals: true,
  matches: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"(?:displayName|display_name)"/.test(text) &&
    /"timestamp"/.test(text) &&
    /"text"\s*:/.test(text) &&
    /"(?:raw|tags|systemText)"/.test(text),
  async *read(bytes, context) {
    const waves = createGiftWaves()
    if (/^\s*\{\s*"messages"|^\s*\[/.test(context.head.text)) {
      for await (const batch of readJsonValues(bytes, MESSAGES))
        yield batch.flatMap(({ number, value }) => itemsOf(number, value, { context, waves }))
      return
    }
    for await (const lines of readLines(bytes))
      yield lines.flatMap(({ number, text }) => fromLine(number, text, { context, waves }))
  },
}

interface Reading {
  context: ReadingContext
  waves: GiftWaves
}

function fromLine(at: number, text: string, reading: Reading): ArchiveItem[] {
  try {
    return itemsOf(at, JSON.parse(text), reading)
  } catch (error) {
    if (error instanceof ImportError) throw error
    return [{ at, dropped: 'not_json' }]
  }
}

function itemsOf(at: number, value: unknown, { context, waves }: Reading): ArchiveItem[] {
  const parsed = messageSchema.safeParse(value)
  if (!parsed.success) return [{ at, dropped: 'not_a_message' }]
  const message = parsed.data
  if (message.raw) {
    const items: ArchiveItem[] = []
    readLoggedLine(at, message.raw, { context, waves, items })
    return items
  }
  return [fromFields(at, message, context)]
}

function fromFields(
  at: number,
  message: z.output<typeof messageSchema>,
  context: ReadingContext,
): ArchiveItem {
  if ((message.type ?? SPOKEN) !== SPOKEN) return { at, dropped: 'not_a_message' }
  const { tags } = message
  const time = parseArchiveTime(tags['tmi-sent-ts'] ?? message.timestamp ?? '', context.utcOffsetMs)
  if (time === undefined || !('epochMs' in time)) return { at, dropped: 'no_time' }
  return {
    at,
    event: toMessage({
      id: message.id || tags['id'] || `element ${at}`,
      roomId: tags['room-id'] ?? '',
      login: message.channel.toLowerCase() || context.login,
      userId: tags['user-id'] ?? '',
      userName: message.username || message.displayName,
      text: message.text,
      emotes: tags['emotes'] ?? '',
      sentAtMs: time.epochMs,
      badges: (tags['badges'] ?? '').split(',').map((badge) => badge.split('/')[0] ?? ''),
      replyToId: tags['reply-parent-msg-id'] ?? '',
    }),
  }
}
