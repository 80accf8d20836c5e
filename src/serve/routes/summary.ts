import { z } from 'zod'
import { errorSchema, type Summary, summarySchema } from '#contract/http.ts'
import { SUMS } from '#contract/window-change.ts'
import { readSpans } from '#store/listened-reads.ts'
import { sumWindows } from '#store/window-reads.ts'
import { coverageOf, joinSpans } from '#tally/coverage.ts'
import type { App, Context } from '../context.ts'
import { Failure } from '../errors.ts'
import { channelParams, findChannel } from '../find-channel.ts'
import { rangeQuery, type TimeRange, toRange } from '../time-range.ts'

const DEFAULT_RANGE_MS = 86_400_000

export function summaryRoute(app: App, context: Context): void {
  app.get(
    '/api/v1/channels/:login/summary',
    {
      schema: {
        summary: 'Totals of a range of time, and the mood now',
        params: channelParams,
        querystring: z.strictObject(rangeQuery),
        response: { 200: summarySchema, 400: errorSchema, 404: errorSchema },
      },
    },
    async (request): Promise<Summary> => {
      const channel = await findChannel(context, request.params.login)
      const range = toRange(request.query, { nowMs: context.clock(), defaultMs: DEFAULT_RANGE_MS })
      const row = await context.feed.row(channel.login)
      if (row === undefined) throw new Failure('channel_unknown')
      return {
        channel: row,
        from: new Date(range.fromMs).toISOString(),
        to: new Date(range.toMs).toISOString(),
        totals: await readTotals(context, channel.roomId, range),
      }
    },
  )
}

async function readTotals(
  { database }: Context,
  roomId: string | undefined,
  { fromMs, toMs }: TimeRange,
): Promise<Summary['totals']> {
  const sums = roomId === undefined ? [] : await sumWindows(database, { roomId, fromMs, toMs })
  const spans = roomId === undefined ? [] : await readSpans(database, { roomIds: [roomId], fromMs, toMs })
  const of = (sum: (typeof SUMS)[number]) => sums[SUMS.indexOf(sum)] ?? 0
  return {
    messages: of('messages'),
    labels: {
      question: of('question'),
      disappointment: of('disappointment'),
      funny: of('funny'),
      neutral: of('neutral'),
    },
    signals: { confused: of('confused'), cheering: of('cheering') },
    removed: sums[SUMS.indexOf('removed')] ?? null,
    shared: of('shared'),
    coverage: coverageOf(joinSpans(spans), fromMs, toMs),
  }
}
