import { z } from 'zod'
import { errorSchema } from '#contract/http.ts'
import type { App, Context } from '../context.ts'
import { Failure } from '../errors.ts'

export function demoRoute(app: App, { playDemo }: Context): void {
  app.post(
    '/api/v1/demo',
    {
      schema: {
        summary: 'Start the bundled simulated chat, and tell the login under which it plays',
        response: { 200: z.object({ login: z.string() }), 501: errorSchema },
      },
    },
    async () => {
      if (playDemo === undefined) throw new Failure('demo_off')
      return { login: await playDemo() }
    },
  )
}
