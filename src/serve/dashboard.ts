import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Failure } from './errors.ts'

const NOT_BUILT = `<!doctype html>
<meta charset="utf-8">
<title>CHAT</title>
<h1>The dashboard is not built yet</h1>
<p>Run <code>npm run build:ui</code> in the folder of CHAT, then load this page again.</p>
<p>The API works without it: <a href="/openapi.json">/openapi.json</a>.</p>
`

/** Files whose name holds their content's hash never change. */
const HASHED = /-[\w-]{8,}\.(?:js|css|woff2|svg|png|model)$/

/** What OBS shows are pages of their own, small and without the rest of the dashboard. */
function pageOf(path: string): string {
  const [, page] = /^(overlay|dock)(?:\/|$)/i.exec(path) ?? []
  return page === undefined ? 'index.html' : `${page.toLowerCase()}.html`
}

/** Serves the built pages; every address that is no file and not the API's is a page of the dashboard. */
export async function serveDashboard(app: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder !== undefined) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      serve: false,
      index: false,
      cacheControl: false,
    })
  }

  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = decodeURIComponent(request.url.split('?', 1)[0] ?? '/').slice(1)
    if (/^api(?:\/|$)/i.test(path)) throw new Failure('route_unknown')
    if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
      return reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT)
    }
    const isFile = /\.\w+$/.test(path)
    const file = isFile ? path : pageOf(path)
    reply.header('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache')
    return reply.sendFile(file)
  })
}
