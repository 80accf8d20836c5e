import { parseEmote } from '#contract/emote.ts'
import { type ChannelEmotes, emotesSchema, errorSchema, lessonSchema, teachSchema } from '#contract/http.ts'
import { readProposals } from '#store/emote-proposals.ts'
import { MAX_TAUGHT, readLessons, teachEmote } from '#store/taught-emotes.ts'
import { emoteTaught } from '#telemetry/serve-events.ts'
import type { App, Context } from '../context.ts'
import { Failure } from '../errors.ts'
import { channelParams, findChannel } from '../find-channel.ts'

/** A proposal that was not seen for so long is no news. */
const PROPOSED_WITHIN_MS = 30 * 60_000
const MOST_PROPOSALS = 50

export function emotesRoute(app: App, context: Context): void {
  app.get(
    '/api/v1/channels/:login/emotes',
    {
      schema: {
        summary: 'What the channel’s own emotes were taught to mean, and words that could be taught',
        params: channelParams,
        response: { 200: emotesSchema, 400: errorSchema, 404: errorSchema },
      },
    },
    async ({ params }): Promise<ChannelEmotes> => {
      const { login, roomId } = await findChannel(context, params.login)
      if (roomId === undefined) return { channel: login, taught: [], proposed: [] }
      const lessons = await readLessons(context.database, roomId)
      const sinceMs = context.clock() - PROPOSED_WITHIN_MS
      return {
        channel: login,
        taught: lessons.map(({ emote, meaning, sinceMs }) => ({ emote, meaning, since: toInstant(sinceMs) })),
        proposed: await readProposals(context.database, { roomId, sinceMs, limit: MOST_PROPOSALS }),
      }
    },
  )

  app.post(
    '/api/v1/channels/:login/emotes',
    {
      schema: {
        summary: 'Teach what an emote of the channel means, from half a minute later on; null forgets it',
        params: channelParams,
        body: teachSchema,
        response: { 200: lessonSchema, 400: errorSchema, 404: errorSchema, 409: errorSchema },
      },
    },
    async ({ params, body }) => {
      const emote = parseEmote(body.emote)
      if (emote === undefined) throw new Failure('emote_invalid')
      const { meaning } = body
      const { roomId } = await findChannel(context, params.login)
      if (roomId === undefined) throw new Failure('channel_unjoined')
      const lessons = await readLessons(context.database, roomId)
      if (meaning === null && !lessons.some((lesson) => lesson.emote === emote))
        throw new Failure('emote_unknown')
      const sinceMs = await teachEmote(context.database, { roomId, emote, meaning }, context.clock())
      if (sinceMs === undefined) {
        throw new Failure(
          'too_many_emotes',
          `A channel can be taught ${MAX_TAUGHT} emotes. Forget one first.`,
        )
      }
      emoteTaught(meaning)
      return { emote, meaning, since: toInstant(sinceMs) }
    },
  )
}

function toInstant(ms: number): string {
  return new Date(ms).toISOString()
}
