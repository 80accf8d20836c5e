import cors, { type FastifyCorsOptions } from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { accessRefused } from '#telemetry/serve-events.ts'
import {
  type AccessRules,
  type Caller,
  type Decision,
  decideAccess,
  isAllowedOrigin,
  isToken,
  keyOf,
  type Target,
} from './access.ts'
import { parseAddress } from './channel-address.ts'
import type { DoorList } from './door-list.ts'
import { Failure, type FailureCode } from './errors.ts'
import { PAIRING_PATH } from './pairings.ts'

/** A page of the dashboard needs a few requests a second; a program that pages through a year a few more. */
const REQUESTS_PER_MINUTE = 3_000
/** Guesses at the token, per address. */
const WRONG_TOKENS_PER_MINUTE = 10
const MINUTE_MS = 60_000
/** How long a browser may remember what a preflight said. */
const PREFLIGHT_SECONDS = 600

/** The dashboard's files, the same for everybody; at every other route there is something to know. */
const PAGES = '/*'

/** The API has routes of its own; what else begins so is nothing of the dashboard's either. */
const API = /^\/api\b/i

/** Headers by which a proxy on this machine gives itself away, whichever of them it is told to add. */
const OF_A_PROXY = /^(?:forwarded|via|x-forwarded-.+|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/

/** What an overlay's key may read of its channel. */
const OF_A_CHANNEL = ['/api/v1/channels/:login/live', '/api/v1/channels/:login/windows']

const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'https://static-cdn.jtvnw.net'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
    requireTrustedTypesFor: ["'script'"],
  },
}

type AnswerCors = (error: Error | null, options: FastifyCorsOptions) => void

export interface Guard {
  /** Whether pages of this origin may call. */
  isAllowedOrigin(origin: string): boolean
  /** The channel that the overlay's key reads, undefined when it does not hold; throws as checkToken does. */
  checkKey(request: FastifyRequest, key: string): Promise<string | undefined>
  /**
   * Calls back once when what let the request in holds no longer: the overlay's key that it presented since, or its
   * origin. Returns how to stop.
   */
  onRevoked(request: FastifyRequest, key: () => string | undefined, revoke: () => void): () => void
  /** Whether this WebSocket must begin with the token. */
  tokenFollows(request: FastifyRequest): boolean
  /** Whether the text is the token; throws `too_many_requests` at an address that guesses. */
  checkToken(request: FastifyRequest, presented: string): Promise<boolean>
}

/** Puts the guards before every route: headers, limits, and who may. `rules` are asked at every request. */
export async function guard(
  app: FastifyInstance,
  doors: Pick<DoorList, 'channelOf' | 'onChange'>,
  rules: () => AccessRules,
): Promise<Guard> {
  const decisions = new WeakMap<FastifyRequest, Decision>()

  await app.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  await app.register(rateLimit, {
    max: REQUESTS_PER_MINUTE,
    timeWindow: MINUTE_MS,
    onExceeded: () => accessRefused('too_many_requests'),
  })
  const wrongTokens = app.createRateLimit({ max: WRONG_TOKENS_PER_MINUTE, timeWindow: MINUTE_MS })

  async function refuseGuesser(request: FastifyRequest, increment: boolean): Promise<void> {
    const limit = await wrongTokens(request, { increment })
    if (!limit.isAllowed && limit.isExceeded) refuse('too_many_requests')
  }

  app.addHook('onRequest', async (request) => {
    const decision = decideAccess(toCaller(request), targetOf(request), rules())
    decisions.set(request, decision)
    if (decision === 'host_refused' || decision === 'origin_refused') refuse(decision)
  })
  function echoed(request: FastifyRequest): string | false {
    const { origin } = request.headers
    if (origin === undefined) return false
    const asks = targetOf(request) === 'pairing' && decisions.get(request) === 'allowed'
    return asks || isAllowedOrigin(origin, rules()) ? origin : false
  }
  const corsOptions = {
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'last-event-id'],
    exposedHeaders: ['content-disposition', 'retry-after'],
    maxAge: PREFLIGHT_SECONDS,
    strictPreflight: false,
  }
  await app.register(cors, () => (request: FastifyRequest, callback: AnswerCors) => {
    callback(null, { ...corsOptions, origin: echoed(request) })
  })
  app.addHook('onRequest', async (request) => {
    const decision = decisions.get(request) ?? 'token_missing'
    if (request.headers.authorization !== undefined || keyOf(toCaller(request)) !== undefined)
      await refuseGuesser(request, decision === 'token_wrong' || decision === 'key_wrong')
    if (decision !== 'allowed' && decision !== 'token_follows') refuse(decision)
  })

  return {
    isAllowedOrigin: (origin) => isAllowedOrigin(origin, rules()),
    async checkKey(request, key) {
      const channel = doors.channelOf(key)
      await refuseGuesser(request, channel === undefined)
      return channel
    },
    onRevoked(request, key, revoke) {
      const stop = doors.onChange(() => {
        const presented = key()
        const keyHolds = presented === undefined || doors.channelOf(presented) !== undefined
        const decision = decideAccess(toCaller(request), targetOf(request), rules())
        if (keyHolds && (decision === 'allowed' || decision === 'token_follows')) return
        stop()
        revoke()
      })
      return stop
    },
    tokenFollows: (request) => decisions.get(request) !== 'allowed',
    async checkToken(request, presented) {
      const right = isToken(presented, rules().tokens)
      await refuseGuesser(request, !right)
      return right
    },
  }
}

function refuse(code: FailureCode): never {
  accessRefused(code)
  throw new Failure(code)
}

/** By the route that was found: an address can be written in many ways. */
function targetOf(request: FastifyRequest): Target {
  if (request.ws) return 'socket'
  const { url: route = PAGES } = request.routeOptions
  const isPreflight = request.method === 'OPTIONS'
  if (route === PAIRING_PATH || (isPreflight && request.url === PAIRING_PATH)) return 'pairing'
  return route === PAGES && !API.test(request.url) ? 'page' : 'api'
}

function toCaller(request: FastifyRequest): Caller {
  const { headers } = request
  return {
    method: request.method,
    host: headers.host,
    origin: headers.origin,
    authorization: headers.authorization,
    key: keyIn(request.url),
    channel: channelOf(request),
    address: request.socket.remoteAddress,
    fetchSite: single(headers['sec-fetch-site']),
    fetchMode: single(headers['sec-fetch-mode']),
    forwarded: Object.keys(headers).some((name) => OF_A_PROXY.test(name)),
  }
}

function keyIn(url: string): string | undefined {
  const [, query = ''] = url.split('?', 2)
  return new URLSearchParams(query).get('key') ?? undefined
}

/** Of a route that an overlay's key may read. */
function channelOf({ routeOptions, params }: FastifyRequest): string | undefined {
  if (!OF_A_CHANNEL.includes(routeOptions.url ?? '')) return undefined
  return parseAddress((params as { login: string }).login)
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
