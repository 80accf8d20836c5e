/**
 * Comments of a recording, as Twitch's fifth API gave them and as TwitchDownloader writes them:
 * a bare list, one a line, or `{ "streamer": {…}, "comments": [ … ] }`, each comment
 *
 *     { "_id", "created_at", "channel_id", "content_offset_seconds",
 *       "commenter": { "_id", "name", "display_name" },
 *       "message": { "body", "fragments": [ { "text", "emoticon": { "emoticon_id" } } ],
 *                    "user_badges": [ { "_id" } ], "is_action" } }
 *
 * and TwitchArchiver's spelling of the same: id, createdAt, channelId, contentOffsetSeconds, login, displayName,
 * userBadges. Ids are texts or numbers.
 */
import { z } from 'zod'
import type { ArchiveFormat, ArchiveItem, ReadingContext } from '../archive-format.ts'
import { needsStart } from '../archive-format.ts'
import { parseArchiveTime } from '../archive-time.ts'
import { toMessage } from '../archived-message.ts'
import { emotesOf, fragmentsSchema, textOf } from '../fragments.ts'
import { readJsonValues } from '../json-values.ts'

const COMMENTS = /^(?:\d+|comments\.\d+)$/
/** Of a file with a comment a line. */
const WHOLE = /^$/

const id = z.union([z.string(), z.number()]).transform(String)
const badge = z.object({ _id: z.string().nullish(), setID: z.string().nullish() })

const commenter = z.object({
  _id: id.nullish(),
  id: id.nullish(),
  name: z.string().nullish(),
  login: z.string().nullish(),
  display_name: z.string().nullish(),
  displayName: z.string().nullish(),
})

const commentSchema = z.object({
  _id: id.nullish(),
  id: id.nullish(),
  created_at: z.string().nullish(),
  createdAt: z.string().nullish(),
  channel_id: id.nullish(),
  channelId: id.nullish(),
  content_offset_seconds: z.number().nullish(),
  contentOffsetSeconds: z.number().nullish(),
  commenter: commenter.nullish(),
  message: z.object({
    body: z.string().nullish(),
    fragments: fragmentsSchema.nullish(),
    is_action: z.boolean().nullish(),
    user_badges: z.array(badge).nullish(),
    userBadges: z.array(badge).nullish(),
  }),
})

/** How TwitchDownloader's files begin; their comments may stand behind megabytes of emotes. */
const DOWNLOADER = /^\s*\{\s*"(?:FileInfo|streamer|clipper|video|embeddedData|emotes)"\s*:\s*[{[n]/

const STREAMER = /"streamer"\s*:\s*(\{[^{}]*\})/
const streamerSchema = z.object({
  name: z.string().nullish(),
  login: z.string().nullish(),
  id: id.nullish(),
})

export const twitchComments: ArchiveFormat = {
  name: 'twitch-comments',
  description: 'TwitchDownloader and Twitch v5 comment JSON, TwitchArchiver JSON',
  tellsRemovals: false,
  matches: ({ text }) =>
    DOWNLOADER.test(text) ||
    (/^\s*[[{]/.test(text) &&
      /"(?:content_offset_seconds|contentOffsetSeconds)"/.test(text) &&
      /"body"\s*:/.test(text)),
  async *read(bytes, context) {
    const streamer = streamerIn(context.head.text)
    const login = streamer.login || context.login
    const filter = isCommentALine(context.head.text) ? WHOLE : COMMENTS
    for await (const batch of readJsonValues(bytes, filter)) {
      yield batch.map(({ number, value }) =>
        toItem(number, value, { ...context, login, roomId: streamer.roomId }),
      )
    }
  },
}

function isCommentALine(head: string): boolean {
  return /^\s*\{/.test(head) && !DOWNLOADER.test(head) && !/"comments"\s*:/.test(head)
}

function streamerIn(head: string): { login: string; roomId: string } {
  const found = STREAMER.exec(head)?.[1]
  const none = { login: '', roomId: '' }
  if (found === undefined) return none
  try {
    const { name, login, id: roomId } = streamerSchema.parse(JSON.parse(found))
    return { login: (login ?? name ?? '').toLowerCase(), roomId: roomId ?? '' }
  } catch {
    return none
  }
}

function toItem(at: number, value: unknown, context: ReadingContext & { roomId: string }): ArchiveItem {
  const parsed = commentSchema.safeParse(value)
  if (!parsed.success) return { at, dropped: 'not_a_comment' }
  const comment = parsed.data
  const who = comment.commenter
  const name = who?.name ?? who?.login ?? who?.display_name ?? who?.displayName ?? ''
  const userId = who?._id ?? who?.id ?? ''
  const { body } = comment.message
  const fragments = comment.message.fragments ?? []
  const joined = textOf(fragments)
  const created = comment.created_at ?? comment.createdAt
  const sentAtMs = toEpochMs(created, comment.content_offset_seconds ?? comment.contentOffsetSeconds, context)
  if (sentAtMs === undefined) return { at, dropped: 'no_time' }
  return {
    at,
    event: toMessage({
      id: comment._id ?? comment.id ?? `element ${at}`,
      roomId: comment.channel_id ?? comment.channelId ?? context.roomId,
      login: context.login,
      userId,
      userName: name,
      text: body ?? joined,
      emotes: (body ?? joined) === joined ? emotesOf(fragments) : '',
      sentAtMs,
      badges: (comment.message.user_badges ?? comment.message.userBadges ?? []).map(
        (worn) => worn._id ?? worn.setID ?? '',
      ),
      action: comment.message.is_action === true,
    }),
  }
}

/** The comment's own time, else its offset from the stream's start. */
export function toEpochMs(
  created: string | null | undefined,
  offsetSeconds: number | null | undefined,
  context: ReadingContext,
): number | undefined {
  const time = created == null ? undefined : parseArchiveTime(created, context.utcOffsetMs)
  if (time !== undefined && 'epochMs' in time) return time.epochMs
  if (offsetSeconds == null) return undefined
  if (context.startMs === undefined) throw needsStart()
  return context.startMs + Math.round(offsetSeconds * 1_000)
}
