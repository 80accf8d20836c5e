import { Readable } from 'node:stream'
import { z } from 'zod'
import { errorSchema, type WindowsPage, windowsSchema } from '#contract/http.ts'
import { type ChatWindow, STEPS, type Step } from '#contract/window.ts'
import { type App, asIs, type Context } from '../context.ts'
import { CSV_HEADER, toCsvLine } from '../csv.ts'
import { Failure } from '../errors.ts'
import { channelParams, findChannel, overlayKeyQuery } from '../find-channel.ts'
import { rangeQuery, type TimeRange, toRange } from '../time-range.ts'
import { readAllWindows, readWindowPage, type WindowPage } from '../window-page.ts'

const LIMIT = 1_000
const MAX_LIMIT = 5_000
/** What is shown of a channel when the query does not say: as much as a screen takes in. */
const DEFAULT_RANGE_MS: Record<Step, number> = { '5s': 20 * 60_000, '1m': 86_400_000, '1h': 30 * 86_400_000 }

const query = z.strictObject({
  ...rangeQuery,
  step: z.enum(STEPS).default('5s'),
  cursor: z.string().max(100).optional().describe('The next of the page before'),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).optional(),
  format: z.enum(['json', 'csv']).optional().describe('Before what Accept says'),
  key: overlayKeyQuery,
})

export function windowsRoute(app: App, context: Context): void {
  app.get(
    '/api/v1/channels/:login/windows',
    {
      schema: {
        summary: 'What was said, window by window',
        description:
          'Windows that start from `from` on and before `to`, oldest first. Those in which nothing was said are there ' +
          'with zeros where somebody listened, and absent where nobody did. As text/csv the whole range comes at once.',
        params: channelParams,
        querystring: query,
        response: {
          200: {
            description: 'A page of windows, or all of them',
            content: {
              'application/json': { schema: windowsSchema },
              'text/csv': { schema: z.string() },
            },
          },
          404: errorSchema,
        },
      },
    },
    async (request, reply) => {
      const channel = await findChannel(context, request.params.login)
      const { step, cursor, limit, format } = request.query
      const range = toRange(request.query, { nowMs: context.clock(), defaultMs: DEFAULT_RANGE_MS[step] })
      // Where the query does not say, the range's start moves on with time, past the cursor.
      if (cursor !== undefined)
        range.fromMs = fromCursor(cursor, step, { fromMs: request.query.from ?? 0, toMs: range.toMs })
      const { roomId } = channel

      if (format === 'csv' || (format === undefined && request.headers.accept?.includes('text/csv'))) {
        reply.header('content-disposition', `attachment; filename="${toFileName(channel.login, step)}"`)
        reply.type('text/csv; charset=utf-8')
        const all =
          roomId === undefined
            ? []
            : readAllWindows(context.database, { roomId, step, ...range, pageSize: LIMIT })
        return reply.send(asIs(Readable.from(toCsv(channel.login, all, limit ?? Infinity))))
      }
      const page: WindowPage =
        roomId === undefined
          ? { windows: [], nextMs: undefined }
          : await readWindowPage(context.database, { roomId, step, ...range, limit: limit ?? LIMIT })
      const next = page.nextMs === undefined ? null : toCursor(page.nextMs, step)
      const body: WindowsPage = { channel: channel.login, step, windows: page.windows, next }
      reply.type('application/json; charset=utf-8')
      return reply.send(asIs(JSON.stringify(body)))
    },
  )
}

async function* toCsv(
  login: string,
  windows: AsyncIterable<ChatWindow> | Iterable<ChatWindow>,
  limit: number,
): AsyncGenerator<string> {
  yield CSV_HEADER
  let lines = 0
  for await (const window of windows) {
    if (lines++ >= limit) return
    yield toCsvLine(login, window)
  }
}

function toCursor(fromMs: number, step: Step): string {
  return Buffer.from(`${step} ${fromMs}`).toString('base64url')
}

function fromCursor(cursor: string, step: Step, { fromMs, toMs }: TimeRange): number {
  const [ofStep, at] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ')
  const nextMs = /^\d{1,15}$/.test(at ?? '') ? Number(at) : Number.NaN
  if (ofStep !== step || !(nextMs >= fromMs && nextMs <= toMs)) throw new Failure('cursor_invalid')
  return nextMs
}

function toFileName(login: string, step: Step): string {
  return `${login.replace(/\W/g, '_')}-${step}.csv`
}
