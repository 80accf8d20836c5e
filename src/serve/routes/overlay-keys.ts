import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { whyNoLogin } from '#contract/channel.ts'
import { madeOverlayKeySchema, newOverlayKeySchema, overlayKeysSchema } from '#contract/doors.ts'
import { errorSchema } from '#contract/http.ts'
import { toOverlayKey } from '#contract/overlay-key.ts'
import { REASONS } from '#contract/reason.ts'
import { addOverlayKey, listOverlayKeys, removeOverlayKey } from '#store/doors.ts'
import { parseAddress } from '../channel-address.ts'
import type { App, Context } from '../context.ts'
import { hashOverlayKey } from '../door-list.ts'
import { Failure } from '../errors.ts'
import { idParams } from '../id-params.ts'

const KEY_BYTES = 24

/** Keys for overlays on other machines: each reads one channel, and only that. */
export function overlayKeysRoute(app: App, context: Context): void {
  const { database, doors, clock } = context

  app.get(
    '/api/v1/overlay-keys',
    {
      schema: {
        summary: 'The keys of overlays, without the keys themselves',
        response: { 200: overlayKeysSchema },
      },
    },
    async () => {
      const keys = await listOverlayKeys(database)
      return {
        keys: keys.map(({ id, login, createdAt }) => ({
          id,
          channel: login,
          createdAt: createdAt.toISOString(),
        })),
      }
    },
  )

  app.post(
    '/api/v1/overlay-keys',
    {
      schema: {
        summary: 'Make a key that reads one channel’s live stream and windows',
        description: 'The key is in this answer and nowhere else.',
        body: newOverlayKeySchema,
        response: { 201: madeOverlayKeySchema, 400: errorSchema },
      },
    },
    async ({ body }, reply) => {
      const login = parseAddress(body.channel)
      if (login === undefined) throw new Failure('channel_invalid', REASONS[whyNoLogin(body.channel)])
      const key = toOverlayKey(randomBytes(KEY_BYTES).toString('base64url'))
      const made = { id: randomUUID(), login, createdAt: new Date(clock()) }
      await addOverlayKey(database, { ...made, keyHash: hashOverlayKey(key) })
      await doors.refresh()
      return reply
        .code(201)
        .send({ id: made.id, channel: login, createdAt: made.createdAt.toISOString(), key })
    },
  )

  app.delete(
    '/api/v1/overlay-keys/:id',
    {
      schema: {
        summary: 'Revoke a key; what reads with it is cut off',
        params: idParams,
        response: { 204: z.undefined().describe('Done'), 404: errorSchema },
      },
    },
    async ({ params }, reply) => {
      if (!(await removeOverlayKey(database, params.id))) throw new Failure('key_unknown')
      await doors.refresh()
      return reply.code(204).send()
    },
  )
}
