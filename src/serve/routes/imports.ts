import { basename } from 'node:path'
import { z } from 'zod'
import { whyNoLogin } from '#contract/channel.ts'
import { errorSchema, type ImportRow, importSchema, importsSchema } from '#contract/http.ts'
import { REASONS } from '#contract/reason.ts'
import { readImports, type StoredImport } from '#store/imports.ts'
import { parseAddress } from '../channel-address.ts'
import type { App, Context } from '../context.ts'
import { Failure } from '../errors.ts'
import { idParams } from '../id-params.ts'
import { timeParam } from '../time-range.ts'

const LISTED = 100

const flag = z.enum(['true', 'false', '1', '0', '']).transform((text) => text !== 'false' && text !== '0')

const query = z.strictObject({
  name: z.string().min(1).max(300).describe("The file's name"),
  format: z.string().max(40).optional().describe('Found by looking when it is left out'),
  channel: z.string().max(64).optional().describe('The channel, where the archive does not say'),
  start: timeParam.optional().describe('When relative times begin'),
  utcOffsetMinutes: z.coerce
    .number()
    .int()
    .min(-840)
    .max(840)
    .optional()
    .describe("How far ahead of UTC the archive's local times are"),
  replace: flag.optional().describe('Replace what an earlier import of these days wrote'),
  sort: flag.optional().describe('Sort messages that are out of order first'),
  dryRun: flag.optional().describe('Count, but write nothing'),
})

export function importsRoute(app: App, context: Context): void {
  app.get(
    '/api/v1/imports',
    { schema: { summary: 'Imports, newest first, and how far they are', response: { 200: importsSchema } } },
    async () => {
      const here = context.imports.list()
      const known = context.imports.fingerprints()
      const stored = await readImports(context.database, LISTED)
      const others = stored.filter(({ fingerprint }) => !known.has(fingerprint)).map(toRow)
      return { imports: [...here, ...others] }
    },
  )

  app.delete(
    '/api/v1/imports/:id',
    {
      schema: {
        summary: 'Cancel an import that was posted to this process',
        params: idParams,
        response: { 204: z.undefined().describe('Done'), 404: errorSchema, 409: errorSchema },
      },
    },
    async (request, reply) => {
      if (!context.imports.cancel(request.params.id)) throw new Failure('import_unknown')
      return reply.code(204).send()
    },
  )

  app.register(async (scope: App) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/api/v1/imports',
      {
        schema: {
          summary: 'Import an archive: its bytes are the body',
          description:
            'Reads the body no faster than it counts, and answers when it is done. GET /api/v1/imports tells how far ' +
            'it is meanwhile; an import whose sender goes away is cancelled.',
          consumes: ['application/octet-stream'],
          querystring: query,
          response: { 200: importSchema, 400: errorSchema, 422: errorSchema, 429: errorSchema },
        },
      },
      async (request) => {
        const { name, channel, start, utcOffsetMinutes = 0, format, replace, sort, dryRun } = request.query
        const address = channel === undefined ? undefined : parseAddress(channel)
        if (channel !== undefined && address === undefined) {
          throw new Failure('channel_invalid', `channel: ${REASONS[whyNoLogin(channel)]}`)
        }
        const gone = new AbortController()
        request.raw.once('close', () => {
          if (!request.raw.complete) gone.abort()
        })
        const length = Number(request.headers['content-length'])
        const row = await context.imports.run(request.raw.iterator({ destroyOnReturn: false }), {
          options: {
            name: basename(name),
            format,
            channel: address,
            startMs: start,
            utcOffsetMs: utcOffsetMinutes * 60_000,
            replace: replace ?? false,
            sort: sort ?? false,
            dryRun: dryRun ?? false,
          },
          bytesTotal: Number.isSafeInteger(length) ? length : undefined,
          signal: gone.signal,
        })
        if (row.state === 'failed') throw new Failure('import_refused', row.reason)
        return row
      },
    )
  })
}

function toRow(stored: StoredImport): ImportRow {
  return {
    id: stored.fingerprint,
    name: stored.name,
    format: stored.format,
    channel: stored.login,
    state: stored.state,
    reason: stored.reason,
    messages: stored.messages,
    bytesRead: 0,
    bytesTotal: null,
    messagesPerSecond: 0,
    windowsWritten: stored.windowsWritten,
    windowsSkipped: stored.windowsSkipped,
    dropped: stored.dropped,
    startedAt: new Date(stored.startedAtMs).toISOString(),
    updatedAt: new Date(stored.updatedAtMs).toISOString(),
  }
}
