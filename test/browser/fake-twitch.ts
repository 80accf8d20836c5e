/** A stand-in for www.twitch.tv: a page for every path, which moves on without loading as the real one does. */
import { once } from 'node:events'
import { createServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { createCertificate } from './certificate.ts'

const HOST = 'www.twitch.tv'
/** Nothing of ours may depend on what Twitch's own pages may do. */
const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; connect-src 'self'; style-src 'self'"
const PAGE = `<!doctype html><html lang="en"><title>Twitch</title><main><h1>A stream</h1></main>
<script>
  const show = () => { document.querySelector('h1').textContent = location.pathname }
  window.go = (path) => { history.pushState(null, '', path); show() }
  addEventListener('popstate', show)
  show()
</script></html>`

export interface FakeTwitch extends AsyncDisposable {
  port: number
}

export async function startFakeTwitch(): Promise<FakeTwitch> {
  const server = createServer(createCertificate(HOST), (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
    response.end(PAGE)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A way from a host's https port to a server without one. */
export interface Tunnel extends AsyncDisposable {
  host: string
  port: number
}

/** Takes TLS off and passes the bytes on to the server at `address`, a ws: or http: one. */
export async function startTunnel(host: string, address: string): Promise<Tunnel> {
  const { hostname, port } = new URL(address)
  const sockets = new Set<{ destroy(): void }>()
  const server = createTlsServer(createCertificate(host), (outer) => {
    const inner = connect(Number(port), hostname)
    for (const [socket, other] of [
      [outer, inner],
      [inner, outer],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host,
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
