import { z } from 'zod'
import { type ChannelEvent, errorSchema, eventsSchema } from '#contract/http.ts'
import { readStatusEvents } from '#store/channel-reads.ts'
import { readHeardTo, readSpans } from '#store/listened-reads.ts'
import { readRoomEvents } from '#store/room-events.ts'
import { joinSpans } from '#tally/coverage.ts'
import { gapsOf } from '#tally/gaps.ts'
import type { App, Context } from '../context.ts'
import { inOrder, toChannelEvent } from '../events.ts'
import { channelParams, findChannel } from '../find-channel.ts'
import { rangeQuery, type TimeRange, toRange } from '../time-range.ts'

const DEFAULT_RANGE_MS = 86_400_000
/** A busy year has more; the answer keeps the oldest of the range. */
const MOST_EVENTS = 10_000

export function eventsRoute(app: App, context: Context): void {
  app.get(
    '/api/v1/channels/:login/events',
    {
      schema: {
        summary: 'What moved the chart, and what nobody heard and why',
        params: channelParams,
        querystring: z.strictObject(rangeQuery),
        response: { 200: eventsSchema, 400: errorSchema, 404: errorSchema },
      },
    },
    async (request) => {
      const { roomId, login, wanted } = await findChannel(context, request.params.login)
      const range = toRange(request.query, { nowMs: context.clock(), defaultMs: DEFAULT_RANGE_MS })
      if (roomId === undefined) return { events: [] }
      return { events: await readChannelEvents(context, { roomId, login, wanted }, range) }
    },
  )
}

async function readChannelEvents(
  { database, clock }: Context,
  { roomId, login, wanted }: { roomId: string; login: string; wanted: boolean },
  { fromMs, toMs }: TimeRange,
): Promise<ChannelEvent[]> {
  const room = await readRoomEvents(database, { roomId, fromMs, toMs, limit: MOST_EVENTS })
  const spans = await readSpans(database, { roomIds: [roomId], fromMs: 0, toMs })
  const statuses = await readStatusEvents(database, { logins: [login], fromMs, toMs })
  const gaps = gapsOf({
    spans: joinSpans(spans),
    statuses,
    fromMs,
    toMs: Math.min(toMs, clock()),
    goesOn: wanted || (await readHeardTo(database, roomId)) > toMs,
  })
  return inOrder([...room.map(toChannelEvent), ...gaps])
}
