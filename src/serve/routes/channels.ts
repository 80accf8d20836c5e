import { z } from 'zod'
import { addChannelSchema, addedChannelsSchema, channelsSchema, errorSchema } from '#contract/http.ts'
import { type App, asIs, type Context } from '../context.ts'
import { channelParams } from '../find-channel.ts'
import { unwatchChannel, watchChannels } from '../watch-channels.ts'

export function channelsRoute(app: App, context: Context): void {
  app.get(
    '/api/v1/channels',
    {
      schema: {
        summary: 'Every channel that is watched or known, with its current state',
        response: { 200: channelsSchema, 503: errorSchema },
      },
    },
    async (_request, reply) => {
      const channels = await context.feed.rows()
      reply.type('application/json; charset=utf-8')
      return reply.send(asIs(JSON.stringify({ channels })))
    },
  )

  app.post(
    '/api/v1/channels',
    {
      schema: {
        summary: 'Watch a channel, or a list of them',
        body: addChannelSchema,
        response: { 200: addedChannelsSchema, 400: errorSchema },
      },
    },
    async ({ body }) => {
      const typed = 'login' in body ? [body.login] : body.logins
      const answer = await watchChannels(context.watchList, typed, { nowMs: context.clock() })
      context.feed.wantedChanged()
      return answer
    },
  )

  app.delete(
    '/api/v1/channels/:login',
    {
      schema: {
        summary: 'Watch a channel no longer; what was counted stays',
        params: channelParams,
        response: { 204: z.undefined().describe('Done'), 400: errorSchema, 404: errorSchema },
      },
    },
    async (request, reply) => {
      await unwatchChannel(context.watchList, request.params.login)
      context.feed.wantedChanged()
      return reply.code(204).send()
    },
  )
}
