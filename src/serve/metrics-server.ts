import { createServer, type Server } from 'node:http'
import type { Registry } from 'prom-client'
import { isLoopbackHost } from './access.ts'

const HEADERS_TIMEOUT_MS = 10_000

export interface MetricsOptions {
  registry: Registry
  host: string
  port: number
  /** Further names of this server. */
  allowedHosts: readonly string[]
}

/**
 * Listens for whoever scrapes /metrics, on a port of its own that a firewall can keep apart. Holds counts alone, so it
 * asks for no token; on loopback a web page must not reach it under another name.
 */
export function openMetricsServer({ registry, host, port, allowedHosts }: MetricsOptions): Promise<Server> {
  const server = createServer({ headersTimeout: HEADERS_TIMEOUT_MS }, (request, response) => {
    const name = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
    if (isLoopbackHost(host) && !isLoopbackHost(name) && !allowedHosts.includes(name)) {
      response.writeHead(403).end()
    } else if (request.url?.split('?', 1)[0] !== '/metrics' || !/^(?:GET|HEAD)$/.test(request.method ?? '')) {
      response.writeHead(404).end()
    } else {
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      )
    }
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}
