import { z } from 'zod'
import { readySchema } from '#contract/http.ts'
import type { App, Context } from '../context.ts'

export function healthRoute(app: App, { readiness }: Context): void {
  app.get(
    '/healthz',
    {
      schema: {
        summary: 'The process runs; says nothing of what it needs',
        response: { 200: z.object({ status: z.literal('ok') }) },
      },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/readyz',
    {
      schema: {
        summary: 'Whether the process does its work, and what is missing',
        response: { 200: readySchema, 503: readySchema },
      },
    },
    async (_request, reply) => {
      const reasons = [...(await readiness())]
      const ready = reasons.length === 0
      return reply.code(ready ? 200 : 503).send({ ready, reasons })
    },
  )
}
