import swagger from '@fastify/swagger'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorSchema, liveFrameSchema, liveRequestSchema } from '#contract/http.ts'
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

/** Answers that any route may give, before it is asked or when what it needs is away. */
const REFUSALS = {
  401: errorSchema.describe('The token or the key is missing or wrong'),
  403: errorSchema.describe('This caller may not ask this here'),
  429: errorSchema.describe('Too many requests: Retry-After says when to come back'),
  500: errorSchema.describe('The server failed, and its log says why'),
  503: errorSchema.describe('Something that this needs does not answer: Retry-After says when to come back'),
}
const REFUSALS_OF_PARAMETERS = { 400: errorSchema.describe('The request does not hold') }
const REFUSALS_OF_A_BODY = {
  413: errorSchema.describe('The body is too large'),
  415: errorSchema.describe('The body is of another type'),
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
    transform: (document) =>
      jsonSchemaTransform('openapiObject' in document ? withRefusals(document) : document),
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

function withRefusals<Document extends Parameters<typeof jsonSchemaTransform>[0]>(
  document: Document,
): Document {
  const { schema } = document
  const response = {
    ...REFUSALS,
    ...((schema.params ?? schema.querystring ?? schema.body) ? REFUSALS_OF_PARAMETERS : {}),
    ...(schema.body ? REFUSALS_OF_A_BODY : {}),
    ...(schema.response as object),
  }
  return { ...document, schema: { ...schema, response } }
}
