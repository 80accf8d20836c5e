import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import websocket from '@fastify/websocket'
import fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Database } from '#store/database.ts'
import type { SettingsHolder } from '#store/running-settings.ts'
import { requestAnswered } from '#telemetry/serve-events.ts'
import { isLoopbackHost } from './access.ts'
import { answerError, answerErrors } from './answer-errors.ts'
import type { App, Context } from './context.ts'
import { serveDashboard } from './dashboard.ts'
import { openDoorList } from './door-list.ts'
import { createImports, type ImportArchive } from './imports.ts'
import type { ChannelList } from './live/directory.ts'
import { openFeed } from './live/feed.ts'
import { createLimits } from './live/limits.ts'
import { openMetricsServer } from './metrics-server.ts'
import { describeRoutes } from './openapi.ts'
import { refuseOtherMethods, watchMethods } from './other-methods.ts'
import { type Needed, readReadiness } from './readiness.ts'
import { channelsRoute } from './routes/channels.ts'
import { demoRoute } from './routes/demo.ts'
import { emotesRoute } from './routes/emotes.ts'
import { eventsRoute } from './routes/events.ts'
import { healthRoute } from './routes/health.ts'
import { importsRoute } from './routes/imports.ts'
import { liveRoute, MAX_REQUEST_BYTES } from './routes/live.ts'
import { liveStreamRoute } from './routes/live-stream.ts'
import { overlayKeysRoute } from './routes/overlay-keys.ts'
import { pairingsRoute } from './routes/pairings.ts'
import { settingsRoute } from './routes/settings.ts'
import { summaryRoute } from './routes/summary.ts'
import { windowsRoute } from './routes/windows.ts'
import { guard } from './security.ts'

const MAX_BODY_BYTES = 64 * 1024
const HEADERS_TIMEOUT_MS = 10_000
/** A socket on which nothing moves for so long is closed; live ones have their heartbeats. */
const IDLE_TIMEOUT_MS = 120_000
const MAX_SOCKETS = 4_000

/** What is being asked when the server closes may still be answered; then its connection is cut. In milliseconds. */
const ANSWER_WITHIN_MS = 2_000

/** Addresses that stand for all of this machine's, and what it calls itself then. */
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

export interface ServeOptions extends Pick<Needed, 'readiness'> {
  database: Database
  bus: { watchList: ChannelList }
  host: string
  /** 0 takes a free one. */
  port: number
  /** 0 takes a free one. */
  metricsPort: number
  /** Where /metrics listens, which asks for no token; 127.0.0.1 when it is not said. */
  metricsHost?: string | undefined
  /** What callers from elsewhere present; a host that is not loopback needs one. */
  token?: string | undefined
  /** What this machine's own commands present; it stands in the data folder's lock. */
  adminToken?: string | undefined
  /** Further names of this server, with or without a port. */
  allowedHosts: readonly string[]
  /** Origins of further pages that may read. */
  allowedOrigins: readonly string[]
  /** Proxies whose X-Forwarded-For is believed, for limits alone: `loopback`, addresses or networks. */
  trustedProxies?: readonly string[] | undefined
  /** The id that the Chrome extension's manifest pins. */
  extensionId?: string | undefined
  /** The built pages; where they are absent the page says how to build them. */
  dashboardFolder?: string | undefined
  /** Imports what is posted; without it archives are refused. */
  importArchive?: ImportArchive | undefined
  /** Starts the bundled simulated chat and gives its login; without it the demo is refused. */
  playDemo?: (() => Promise<string>) | undefined
  /** What may be changed while this process runs; without it there is nothing to change. */
  settings?: SettingsHolder | undefined
  /** Milliseconds since the epoch. */
  clock?: (() => number) | undefined
}

export interface Served extends AsyncDisposable {
  /** Where the dashboard and the API are, `http://127.0.0.1:8787`. */
  address: string
  metricsAddress: string
  /** Tells live connections, cancels imports, and resolves when nothing listens any longer. */
  close(): Promise<void>
}

/**
 * Answers HTTP and WebSocket until `close`, or until `signal` aborts. Rejects when an address is taken, or when it would
 * listen beyond this machine without a token.
 */
export async function serve(options: ServeOptions, signal?: AbortSignal): Promise<Served> {
  const { database, bus, host, allowedHosts } = options
  const clock = options.clock ?? Date.now
  const metricsHost = options.metricsHost ?? '127.0.0.1'
  const trustedProxies = [...(options.trustedProxies ?? [])]
  const tokens = [options.token, options.adminToken].filter((token) => token !== undefined)
  if (!isLoopbackHost(host) && options.token === undefined) {
    throw new Error(`Listening on ${host} needs a token: give one with --token, or listen on 127.0.0.1.`)
  }

  const app: App = fastify({
    bodyLimit: MAX_BODY_BYTES,
    connectionTimeout: IDLE_TIMEOUT_MS,
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    http: { headersTimeout: HEADERS_TIMEOUT_MS },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  }).withTypeProvider()
  app.server.maxConnections = MAX_SOCKETS
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
  takeEmptyBodies(app)
  answerErrors(app)
  app.addHook('onResponse', async (request, reply) => {
    requestAnswered({
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    })
  })

  await app.register(websocket, { options: { maxPayload: MAX_REQUEST_BYTES, maxFragments: 64 } })
  await using opening = new AsyncDisposableStack()
  const doors = opening.use(await openDoorList(database))
  const guarded = await guard(app, doors, () => ({
    port: portOf(app),
    allowedHosts: host in EVERYWHERE ? allowedHosts : [...allowedHosts, host],
    allowedOrigins: options.allowedOrigins,
    extensionId: options.extensionId,
    tokens,
    channelOf: doors.channelOf,
    isPaired: doors.isPaired,
  }))
  await describeRoutes(app)
  const methodsOf = watchMethods(app)
  const feed = opening.use(await openFeed({ database, watchList: bus.watchList, clock }))
  const context: Context = {
    database,
    watchList: bus.watchList,
    feed,
    guard: guarded,
    doors,
    imports: createImports(options.importArchive, clock),
    playDemo: options.playDemo,
    settings: options.settings,
    clock,
    readiness: () => readReadiness(options),
  }
  const limits = createLimits()
  const routes = [
    channelsRoute,
    windowsRoute,
    summaryRoute,
    eventsRoute,
    emotesRoute,
    importsRoute,
    demoRoute,
    settingsRoute,
    overlayKeysRoute,
    pairingsRoute,
    healthRoute,
  ]
  for (const route of routes) {
    route(app, context)
  }
  liveRoute(app, context, limits)
  liveStreamRoute(app, context, limits)
  await app.register((inner) => refuseOtherMethods(inner, methodsOf))
  await serveDashboard(app, options.dashboardFolder)

  const opened = opening.move()
  let metricsServer: Server | undefined
  let closing: Promise<void> | undefined
  function close(): Promise<void> {
    closing ??= (async () => {
      context.imports.stop()
      await opened.disposeAsync()
      metricsServer?.close()
      metricsServer?.closeAllConnections()
      const cut = setTimeout(() => app.server.closeAllConnections(), ANSWER_WITHIN_MS)
      await app.close()
      clearTimeout(cut)
    })()
    return closing
  }
  try {
    metricsServer = await openMetricsServer({
      host: metricsHost,
      port: options.metricsPort,
      allowedHosts,
    })
    await app.listen({ host, port: options.port })
  } catch (error) {
    await close()
    throw error
  }
  signal?.addEventListener('abort', () => void close(), { once: true })

  return {
    address: toAddress(host, portOf(app)),
    metricsAddress: toAddress(metricsHost, (metricsServer.address() as AddressInfo).port),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** A DELETE says application/json where its client says so of every request, and has no body all the same. */
function takeEmptyBodies(app: App): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined)
    else void parseJson(request, String(body), done)
  })
}

function portOf(app: App): number {
  const address = app.server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

/** Under a name that Host may have: who listens everywhere is called by loopback. */
function toAddress(listensOn: string, port: number): string {
  const host = EVERYWHERE[listensOn] ?? listensOn
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
