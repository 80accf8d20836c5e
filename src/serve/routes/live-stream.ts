import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { liveClosed, liveEvicted, liveOpened } from '#telemetry/serve-events.ts'
import type { App, Context } from '../context.ts'
import { channelParams, findChannel, overlayKeyQuery } from '../find-channel.ts'
import type { Wire } from '../live/connection.ts'
import type { Limits } from '../live/limits.ts'

/** After what time an EventSource comes back. */
const RETRY_MS = 2_000
const LINGER_MS = 5_000
const MAX_CURSOR = 65_536

/** The frames of the live socket as server-sent events, their cursors as ids. */
export function liveStreamRoute(app: App, context: Context, limits: Limits): void {
  app.get(
    '/api/v1/channels/:login/live',
    {
      exposeHeadRoute: false,
      schema: {
        summary: 'What changes, as server-sent events',
        description:
          'The frames of the live socket. Last-Event-ID, or `since`, resumes where a stream broke off.',
        params: channelParams,
        querystring: z.strictObject({ since: z.string().max(MAX_CURSOR).optional(), key: overlayKeyQuery }),
        produces: ['text/event-stream'],
      },
    },
    async (request, reply) => {
      const { login } = await findChannel(context, request.params.login)
      // Behind everything awaited: others may have come meanwhile.
      limits.checkRoom(request.ip)
      const lastEventId = request.headers['last-event-id']
      const since = typeof lastEventId === 'string' ? lastEventId : request.query.since

      const response = reply.raw
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value) response.setHeader(name, value)
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      reply.hijack()
      response.write(`retry: ${RETRY_MS}\n\n`)

      const release = limits.take(request.ip)
      const watched = context.guard.onRevoked(
        request,
        () => undefined,
        () => response.destroy(),
      )
      const live = context.feed.connect(wireOf(response))
      liveOpened('sse')
      response.on('error', () => response.destroy())
      response.on('close', () => {
        watched()
        live.close()
        release()
        liveClosed('sse')
      })
      live.subscribe({ channels: [login], overview: false, since })
    },
  )
}

function wireOf(response: ServerResponse): Wire {
  return {
    transport: 'sse',
    send: (frame, cursor, taken) => {
      response.write(toEvent(frame, cursor), () => taken())
    },
    bufferedBytes: () => response.writableLength,
    evict(frame, reason) {
      liveEvicted('sse', reason)
      response.end(toEvent(frame, ''))
      setTimeout(() => response.destroy(), LINGER_MS).unref()
    },
  }
}

/** Frames are JSON on one line. */
function toEvent(frame: string, cursor: string): string {
  return `${cursor === '' ? '' : `id: ${cursor}\n`}data: ${frame}\n\n`
}
