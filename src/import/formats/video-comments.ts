/**
 * Twitch's VideoComment objects, as its website receives them: a list of comments, of `{ "node": comment }`, or whole
 * answers `{ "data": { "video": { "comments": { "edges": [ … ] } } } }`; one, a list, or one a line. A comment has no
 * body:
 *
 *     { "id", "createdAt", "contentOffsetSeconds", "commenter": { "id", "login", "displayName" } | null,
 *       "message": { "fragments": [ { "text", "emote": { "emoteID" } } ], "userBadges": [ { "setID" } ] } }
 */
import { z } from 'zod'
import type { ArchiveFormat, ArchiveItem, ReadingContext } from '../archive-format.ts'
import { toMessage } from '../archived-message.ts'
import { emotesOf, fragmentsSchema, textOf } from '../fragments.ts'
import { readJsonValues } from '../json-values.ts'
import { toEpochMs } from './twitch-comments.ts'

const IN_LIST = /^\d+$/
const WHOLE = /^$/
const IN_EDGES = /(?:^|\.)(?:edges|comments)\.\d+$/

const id = z.union([z.string(), z.number()]).transform(String)

const videoComment = z.object({
  id: id.nullish(),
  createdAt: z.string().nullish(),
  contentOffsetSeconds: z.number().nullish(),
  commenter: z
    .object({ id: id.nullish(), login: z.string().nullish(), displayName: z.string().nullish() })
    .nullish(),
  message: z.object({
    fragments: fragmentsSchema,
    userBadges: z.array(z.object({ setID: z.string().nullish() })).nullish(),
  }),
})

const element = z.union([z.object({ node: videoComment }).transform(({ node }) => node), videoComment])

export const videoComments: ArchiveFormat = {
  name: 'video-comments',
  description: 'Twitch GQL VideoComment JSON (fragments, no body)',
  tellsRemovals: false,
  matches: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"contentOffsetSeconds"/.test(text) &&
    /"fragments"/.test(text) &&
    !/"body"\s*:/.test(text),
  async *read(bytes, context) {
    const { text } = context.head
    for await (const batch of readJsonValues(bytes, filterFor(text))) {
      yield batch.map(({ number, value }) => toItem(number, value, context))
    }
  },
}

function filterFor(head: string): RegExp {
  if (/"(?:edges|comments)"\s*:/.test(head)) return IN_EDGES
  return /^\s*\{/.test(head) ? WHOLE : IN_LIST
}

function toItem(at: number, value: unknown, context: ReadingContext): ArchiveItem {
  const parsed = element.safeParse(value)
  if (!parsed.success) return { at, dropped: 'not_a_comment' }
  const { commenter, message, ...comment } = parsed.data
  const userName = commenter?.login ?? commenter?.displayName ?? ''
  const userId = commenter?.id ?? ''
  const sentAtMs = toEpochMs(comment.createdAt, comment.contentOffsetSeconds, context)
  if (sentAtMs === undefined) return { at, dropped: 'no_time' }
  return {
    at,
    event: toMessage({
      id: comment.id ?? `element ${at}`,
      login: context.login,
      userId,
      userName,
      text: textOf(message.fragments),
      emotes: emotesOf(message.fragments),
      sentAtMs,
      badges: (message.userBadges ?? []).map((badge) => badge.setID ?? ''),
    }),
  }
}
