import { Counter, Gauge, Histogram } from 'prom-client'
import { log } from './log.ts'
import { metrics } from './metrics.ts'
import { endToEndLatency } from './pipeline-metrics.ts'

const registers = [metrics]

const requests = new Histogram({
  name: 'chat_http_request_seconds',
  help: 'Time from the head of a request to the end of its answer',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.025, 0.1, 0.5, 2.5, 10],
  registers,
})
const taught = new Counter({
  name: 'chat_emotes_taught_total',
  help: 'Emotes of channels that operators taught or forgot, by meaning',
  labelNames: ['meaning'],
  registers,
})
const refused = new Counter({
  name: 'chat_http_refused_total',
  help: 'Requests that were refused before they reached a route',
  labelNames: ['reason'],
  registers,
})
const clients = new Gauge({
  name: 'chat_push_clients',
  help: 'Open live connections',
  labelNames: ['transport'],
  registers,
})
const buffered = new Gauge({
  name: 'chat_push_buffered_bytes',
  help: 'Bytes that live connections have not yet taken',
  labelNames: ['transport'],
  registers,
})
const evicted = new Counter({
  name: 'chat_push_evicted_total',
  help: 'Live connections that were closed by the server',
  labelNames: ['transport', 'reason'],
  registers,
})
const feedFailures = new Counter({
  name: 'chat_feed_failures_total',
  help: 'Times that the changes could not be read from the database',
  registers,
})

export type Transport = 'websocket' | 'sse'

/** One request was answered. `route` is the pattern, never the address itself. */
export function requestAnswered(request: {
  method: string
  route: string
  status: number
  seconds: number
}): void {
  const { method, route, status, seconds } = request
  requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds)
  log().debug({ method, route, status, seconds }, 'request answered')
}

export function requestFailed(method: string, route: string, error: unknown): void {
  log().error({ method, route, err: error }, 'request failed')
}

export function accessRefused(reason: string): void {
  refused.inc({ reason })
}

export function liveOpened(transport: Transport): void {
  clients.inc({ transport })
}

export function liveClosed(transport: Transport): void {
  clients.dec({ transport })
}

export function liveEvicted(transport: Transport, reason: string): void {
  evicted.inc({ transport, reason })
  log().info({ transport, reason }, 'live connection closed')
}

export function liveBuffered(bytes: Readonly<Record<Transport, number>>): void {
  buffered.set({ transport: 'websocket' }, bytes.websocket)
  buffered.set({ transport: 'sse' }, bytes.sse)
}

/** Changes reached the live connections this long after they were committed. */
export function changesPushed(seconds: number): void {
  endToEndLatency.observe({ hop: 'db_to_push' }, Math.max(0, seconds))
}

export function feedFailed(error: unknown): void {
  feedFailures.inc()
  log().warn({ err: error }, 'the changes could not be read; trying again')
}

export function importEnded(state: string, reason: string): void {
  log().info({ state, reason }, 'posted import ended')
}

/** Keys of overlays and allowed extensions could not be read again; those read before hold until the next time. */
export function doorsUnread(error: unknown): void {
  log().warn({ error: String(error) }, 'keys and pairings cannot be read; those read before hold')
}

/** An operator said what an emote means; null: nothing special any more. */
export function emoteTaught(meaning: string | null): void {
  taught.inc({ meaning: meaning ?? 'forgotten' })
}
