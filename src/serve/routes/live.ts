import type { FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import { type LiveRequest, liveRequestSchema } from '#contract/http.ts'
import { CLOSE_TOO_SLOW, CLOSE_UNAUTHORIZED } from '#contract/live-close.ts'
import { isOverlayKey } from '#contract/overlay-key.ts'
import { liveClosed, liveEvicted, liveOpened } from '#telemetry/serve-events.ts'
import { parseAddress } from '../channel-address.ts'
import type { App, Context } from '../context.ts'
import { type FailureCode, toErrorFrame } from '../errors.ts'
import type { Wire } from '../live/connection.ts'
import type { Limits } from '../live/limits.ts'

/** The largest frame a client may send: a subscription to 200 channels with the longest cursor. */
export const MAX_REQUEST_BYTES = 96 * 1024
const TOKEN_WITHIN_MS = 5_000
const PING_MS = 30_000
/** A page subscribes once, and again when its user goes elsewhere. */
const REQUESTS_PER_MINUTE = 120
const MINUTE_MS = 60_000
/** How long a closed client may still take what it was sent last. */
const LINGER_MS = 5_000

const CLOSE_GOING_AWAY = 1001
const CLOSE_POLICY = 1008

/** The live socket: who may listen, what it asks for, and whether it is still there. */
export function liveRoute(app: App, context: Context, limits: Limits): void {
  app.get(
    '/api/v1/live',
    {
      websocket: true,
      preValidation: async (request) => {
        limits.checkRoom(request.ip)
      },
    },
    (socket, request) => attend(socket, request, { context, limits }),
  )
}

function attend(
  socket: WebSocket,
  request: FastifyRequest,
  { context, limits }: { context: Context; limits: Limits },
): void {
  const release = limits.take(request.ip)
  const live = context.feed.connect(wireOf(socket))
  let trusted = !context.guard.tokenFollows(request)
  /** The overlay's key that was presented, and the only channel that it reads. */
  let key: string | undefined
  let own: string | undefined
  let alive = true
  let requests = 0
  const deadline = setTimeout(() => {
    if (!trusted) refuse('token_missing', CLOSE_UNAUTHORIZED)
  }, TOKEN_WITHIN_MS)
  const minute = setInterval(() => {
    requests = 0
  }, MINUTE_MS)
  const ping = setInterval(() => {
    if (!alive) return socket.terminate()
    alive = false
    socket.ping()
  }, PING_MS)
  liveOpened('websocket')

  function refuse(code: FailureCode, close: number, detail?: string): void {
    live.close()
    liveEvicted('websocket', code)
    socket.send(toErrorFrame(code, { detail }))
    closeSoon(socket, close)
  }

  async function take(asked: LiveRequest): Promise<void> {
    if (asked.type === 'authenticate') {
      if (isOverlayKey(asked.token)) return takeKey(asked.token)
      if (trusted) return
      trusted = await context.guard.checkToken(request, asked.token)
      if (!trusted) refuse('token_wrong', CLOSE_UNAUTHORIZED)
    } else if (trusted) {
      const channels = [...new Set(asked.channels.map((typed) => parseAddress(typed) ?? typed))]
      if (own !== undefined && (asked.overview || channels.some((channel) => channel !== own))) {
        return refuse('key_elsewhere', CLOSE_UNAUTHORIZED)
      }
      live.subscribe({
        channels: own === undefined ? channels : [own],
        overview: asked.overview ?? false,
        since: asked.since,
      })
    } else {
      refuse('token_missing', CLOSE_UNAUTHORIZED)
    }
  }

  async function takeKey(presented: string): Promise<void> {
    if (key !== undefined && presented !== key) return refuse('key_elsewhere', CLOSE_UNAUTHORIZED)
    own = await context.guard.checkKey(request, presented)
    key = presented
    trusted = own !== undefined
    if (!trusted) refuse('key_wrong', CLOSE_UNAUTHORIZED)
  }

  const watched = context.guard.onRevoked(
    request,
    () => key,
    () => refuse(key === undefined ? 'origin_refused' : 'key_wrong', CLOSE_UNAUTHORIZED),
  )
  let last = Promise.resolve()
  socket.on('message', (data, isBinary) => {
    if (socket.readyState !== socket.OPEN) return
    if (++requests > REQUESTS_PER_MINUTE) return refuse('too_many_requests', CLOSE_POLICY)
    const asked = isBinary ? undefined : parseRequest(data.toString())
    if (asked === undefined)
      return refuse('request_invalid', CLOSE_POLICY, 'Send authenticate or subscribe, as JSON.')
    last = last.then(() => take(asked)).catch(() => refuse('too_many_requests', CLOSE_POLICY))
  })
  socket.on('pong', () => {
    alive = true
  })
  socket.on('close', () => {
    watched()
    clearTimeout(deadline)
    clearInterval(ping)
    clearInterval(minute)
    live.close()
    release()
    liveClosed('websocket')
  })
}

function wireOf(socket: WebSocket): Wire {
  return {
    transport: 'websocket',
    send: (frame, _cursor, taken) => socket.send(frame, () => taken()),
    bufferedBytes: () => socket.bufferedAmount,
    evict(frame, reason) {
      liveEvicted('websocket', reason)
      socket.send(frame)
      closeSoon(socket, reason === 'too_slow' ? CLOSE_TOO_SLOW : CLOSE_GOING_AWAY)
    },
  }
}

function closeSoon(socket: WebSocket, code: number): void {
  socket.close(code)
  setTimeout(() => socket.terminate(), LINGER_MS).unref()
}

function parseRequest(text: string): LiveRequest | undefined {
  try {
    return liveRequestSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
