import { createServer, type Server } from 'node:http'
import { metrics, showMetrics } from '#telemetry/metrics.ts'
import { isLoopbackHost } from './access.ts'

const HEADERS_TIMEOUT_MS = 10_000

export interface MetricsOptions {
  host: string
  port: number
  /** Further names of this server, with or without the port of its pages. */
  allowedHosts: readonly string[]
  /** What is missing for this process to do its work, in words; answers /healthz and /readyz, too, when given. */
  readiness?: () => readonly string[] | Promise<readonly string[]>
}

interface Answer {
  status: number
  type?: string
  text?: string
}

/**
 * Listens for whoever scrapes /metrics, on a port of its own that a firewall can keep apart. Holds counts alone, so it
 * asks for no token; on loopback a web page must not reach it under another name.
 */
export function openMetricsServer(options: MetricsOptions): Promise<Server> {
  const { host, port } = options
  const names = new Set(options.allowedHosts.map(nameIn))
  const server = createServer({ headersTimeout: HEADERS_TIMEOUT_MS }, (request, response) => {
    const name = nameIn(request.headers.host ?? '')
    const isStranger = isLoopbackHost(host) && !isLoopbackHost(name) && !names.has(name)
    const path = /^(?:GET|HEAD)$/.test(request.method ?? '') ? (request.url?.split('?', 1)[0] ?? '') : ''
    const answering = isStranger ? Promise.resolve({ status: 403 }) : answer(path, options)
    answering.then(
      ({ status, type, text }: Answer) =>
        response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

/** Of a host with its port, perhaps; in small letters. */
function nameIn(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

async function answer(path: string, { readiness }: MetricsOptions): Promise<Answer> {
  if (path === '/metrics') return { status: 200, type: metrics.contentType, text: await showMetrics() }
  if (readiness === undefined || (path !== '/healthz' && path !== '/readyz')) return { status: 404 }
  const reasons = path === '/healthz' ? [] : await readiness()
  const body = path === '/healthz' ? { status: 'ok' } : { ready: reasons.length === 0, reasons }
  return { status: reasons.length === 0 ? 200 : 503, type: 'application/json', text: JSON.stringify(body) }
}
