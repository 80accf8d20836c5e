import { z } from 'zod'
import { pairingSchema, pairingsSchema } from '#contract/doors.ts'
import { errorSchema } from '#contract/http.ts'
import { addPairedOrigin, listPairedOrigins, removePairedOrigin } from '#store/doors.ts'
import type { App, Context } from '../context.ts'
import { Failure } from '../errors.ts'
import { idParams } from '../id-params.ts'
import { createWaitingPairings, isExtensionOrigin, PAIRING_PATH } from '../pairings.ts'

/** Extensions whose id is not pinned (Firefox gives each a random one) ask, and a person answers in the dashboard. */
export function pairingsRoute(app: App, context: Context): void {
  const { database, doors, guard, clock } = context
  const waiting = createWaitingPairings(clock)

  app.post(
    PAIRING_PATH,
    {
      schema: {
        summary: 'Ask, as a browser extension on this machine, to be let in; ask again to hear the answer',
        response: {
          200: pairingSchema,
          202: pairingSchema,
          400: errorSchema,
          403: errorSchema,
          429: errorSchema,
        },
      },
    },
    async (request, reply) => {
      const { origin } = request.headers
      if (!isExtensionOrigin(origin)) {
        throw new Failure('request_invalid', 'Only a browser extension asks for this, by its Origin.')
      }
      if (guard.isAllowedOrigin(origin)) return reply.send({ state: 'allowed' })
      const pairing = waiting.ask(origin)
      if (pairing === 'refused') throw new Failure('pairing_refused')
      if (pairing === 'crowded') throw new Failure('too_many_requests')
      return reply.code(202).send({ state: 'waiting', code: pairing.code })
    },
  )

  app.get(
    PAIRING_PATH,
    {
      schema: {
        summary: 'Extensions that ask to be let in, and those that were',
        response: { 200: pairingsSchema },
      },
    },
    async () => ({
      waiting: waiting.list().map(({ id, origin, code, askedAtMs }) => ({
        id,
        origin,
        code,
        askedAt: new Date(askedAtMs).toISOString(),
      })),
      allowed: (await listPairedOrigins(database)).map(({ id, origin, allowedAt }) => ({
        id,
        origin,
        allowedAt: allowedAt.toISOString(),
      })),
    }),
  )

  app.post(
    `${PAIRING_PATH}/:id/allow`,
    {
      schema: {
        summary: 'Let an extension in that asks',
        params: idParams,
        response: { 204: z.undefined().describe('Done'), 403: errorSchema, 404: errorSchema },
      },
    },
    async ({ params, headers }, reply) => {
      if (isExtensionOrigin(headers.origin)) {
        throw new Failure('origin_refused', 'An extension lets no other in: do it in the dashboard.')
      }
      const pairing = waiting.take(params.id)
      if (pairing === undefined) throw new Failure('pairing_unknown')
      await addPairedOrigin(database, {
        id: pairing.id,
        origin: pairing.origin,
        allowedAt: new Date(clock()),
      })
      await doors.refresh()
      return reply.code(204).send()
    },
  )

  app.delete(
    `${PAIRING_PATH}/:id`,
    {
      schema: {
        summary: 'Refuse an extension that asks, or shut out one that was let in',
        params: idParams,
        response: { 204: z.undefined().describe('Done'), 404: errorSchema },
      },
    },
    async ({ params }, reply) => {
      if (!waiting.refuse(params.id) && !(await removePairedOrigin(database, params.id))) {
        throw new Failure('pairing_unknown')
      }
      await doors.refresh()
      return reply.code(204).send()
    },
  )
}
