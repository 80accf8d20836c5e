import swagger from '@fastify/swagger'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { liveFrameSchema, liveRequestSchema } from '#contract/http.ts'
import type { App } from './context.ts'

/** OpenAPI has no words for a WebSocket: its frames stand among the schemas. */
const LIVE = {
  get: {
    summary: 'What changes, as it changes (WebSocket)',
    description:
      'Upgrade to a WebSocket, send a LiveRequest, and get LiveFrames. Where a token is needed it is the first ' +
      'frame, within 5 seconds. Close codes: 4401 the token was refused, 4408 read too slowly, 1001 the server stops.',
    responses: {
      101: { description: 'Frames of JSON: LiveRequest from the client, LiveFrame from the server' },
    },
  },
}

/** Describes every route that is registered after it, at /openapi.json. */
export async function describeRoutes(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'CHAT',
        version: '1',
        description: 'What a live chat is doing, five seconds at a time.',
      },
    },
    transform: jsonSchemaTransform,
  })
  const schemas = {
    LiveRequest: z.toJSONSchema(liveRequestSchema, { target: 'draft-2020-12' }),
    LiveFrame: z.toJSONSchema(liveFrameSchema, { target: 'draft-2020-12' }),
  }
  app.get('/openapi.json', { schema: { hide: true } }, async () => {
    const description = app.swagger()
    return {
      ...description,
      paths: { ...description.paths, '/api/v1/live': LIVE },
      components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    }
  })
}
