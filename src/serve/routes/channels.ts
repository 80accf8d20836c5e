import { z } from 'zod'
import { parseLogin } from '#contract/channel.ts'
import { addChannelSchema, addedChannelsSchema, channelsSchema, errorSchema } from '#contract/http.ts'
import { type App, asIs, type Context } from '../context.ts'
import { Failure } from '../errors.ts'
import { channelParams } from '../find-channel.ts'

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
      const added = new Set<string>()
      const refused: { typed: string; reason: string }[] = []
      for (const text of typed) {
        const login = parseLogin(text)
        if (login === undefined) refused.push({ typed: text, reason: 'There is no channel name in this.' })
        else added.add(login)
      }
      const [first] = refused
      if (added.size === 0 && first !== undefined) {
        throw new Failure('request_invalid', `There is no channel name in "${first.typed}".`)
      }
      const wanted = new Set((await context.watchList.list()).map(({ login }) => login))
      for (const login of added) {
        if (!wanted.has(login)) await context.watchList.add({ login, addedAtMs: context.clock() })
      }
      context.feed.wantedChanged()
      return { added: [...added], refused }
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
      const login = parseLogin(request.params.login)
      if (login === undefined) throw new Failure('request_invalid', 'There is no channel name in this.')
      const wanted = await context.watchList.list()
      if (!wanted.some((channel) => channel.login === login)) throw new Failure('channel_unknown')
      await context.watchList.remove(login)
      context.feed.wantedChanged()
      return reply.code(204).send()
    },
  )
}
