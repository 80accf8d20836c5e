import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '#serve/serve.ts'
import { call, type Serving, startServing, TOKEN } from './serving.ts'

let serving: Serving
let folder = ''
let reasons: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-pages-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>CHAT</title>')
  await writeFile(join(folder, 'assets', 'main-DkX0aB3_.js'), 'export {}')
  await writeFile(join(folder, '..', 'chat-secret.txt'), 'secret')
  serving = await startServing({
    dashboardFolder: folder,
    readiness: () => reasons,
    playDemo: async () => 'demo_one',
  })
})
afterAll(async () => {
  await serving[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

function get(path: string, headers: Record<string, string> = {}) {
  return call(serving.served.address, path, { headers })
}

describe('/openapi.json', () => {
  it('describes every route', async () => {
    const { json } = await get('/openapi.json')
    expect(json.openapi).toMatch(/^3\.1/)
    const routes = Object.entries(json.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(routes.sort()).toEqual([
      'delete /api/v1/channels/{login}',
      'delete /api/v1/imports/{id}',
      'delete /api/v1/overlay-keys/{id}',
      'delete /api/v1/pairings/{id}',
      'get /api/v1/channels',
      'get /api/v1/channels/{login}/emotes',
      'get /api/v1/channels/{login}/events',
      'get /api/v1/channels/{login}/live',
      'get /api/v1/channels/{login}/summary',
      'get /api/v1/channels/{login}/windows',
      'get /api/v1/imports',
      'get /api/v1/live',
      'get /api/v1/overlay-keys',
      'get /api/v1/pairings',
      'get /api/v1/settings',
      'get /healthz',
      'get /readyz',
      'post /api/v1/channels',
      'post /api/v1/channels/{login}/emotes',
      'post /api/v1/demo',
      'post /api/v1/imports',
      'post /api/v1/overlay-keys',
      'post /api/v1/pairings',
      'post /api/v1/pairings/{id}/allow',
      'put /api/v1/settings',
    ])
    expect(JSON.stringify(json)).not.toContain('undefined')
    const windows = json.paths['/api/v1/channels/{login}/windows'].get.responses
    expect(Object.keys(windows['200'].content)).toEqual(['application/json', 'text/csv'])
    expect(Object.keys(windows)).toEqual(['200', '400', '401', '403', '404', '429', '500', '503'])
    for (const methods of Object.values(json.paths as Record<string, Record<string, { summary?: string }>>)) {
      for (const operation of Object.values(methods)) expect(operation.summary).toBeTruthy()
    }
  })
})

describe('an address', () => {
  it.each([
    ['/api/v1/channels', 'DELETE', 'GET, HEAD, POST'],
    ['/api/v1/channels/demo_one', 'GET', 'DELETE'],
    ['/api/v1/settings', 'QUERY', 'GET, HEAD, PUT'],
    ['/healthz', 'PATCH', 'GET, HEAD'],
  ])('%s says which methods it takes when it is asked by %s', async (path, method, allowed) => {
    const answer = await call(serving.served.address, path, {
      method,
      headers: { authorization: `Bearer ${TOKEN}` },
    })
    expect([answer.status, answer.json.error.code]).toEqual([405, 'method_refused'])
    expect(answer.headers['allow']).toBe(allowed)
  })
})

describe('health', () => {
  it('is ok while the process runs', async () => {
    reasons = ['No chat connection yet.']
    expect((await get('/healthz')).json).toEqual({ status: 'ok' })
  })

  it('is ready when nothing is missing, and else says what', async () => {
    reasons = ['No chat connection yet.']
    const unready = await get('/readyz')
    expect([unready.status, unready.json]).toEqual([
      503,
      { ready: false, reasons: ['No chat connection yet.'] },
    ])
    reasons = []
    const ready = await get('/readyz')
    expect([ready.status, ready.json]).toEqual([200, { ready: true, reasons: [] }])
  })
})

describe('/metrics', () => {
  it('is on a port of its own, with the names that operators know', async () => {
    await get('/api/v1/channels')
    const { status, text, headers } = await call(serving.served.metricsAddress, '/metrics')
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/plain')
    for (const name of [
      'chat_push_clients',
      'chat_push_buffered_bytes',
      'chat_push_evicted_total',
      'chat_e2e_latency_seconds',
      'chat_http_request_seconds',
      'chat_http_refused_total',
    ]) {
      expect(text).toContain(`# TYPE ${name} `)
    }
    expect(text).toContain('route="/api/v1/channels"')
    expect((await get('/metrics')).text).toContain('<title>CHAT</title>')
  })

  it('answers to no other name and nothing else', async () => {
    const forged = await call(serving.served.metricsAddress, '/metrics', {
      headers: { host: 'evil.example' },
    })
    expect(forged.status).toBe(403)
    expect((await call(serving.served.metricsAddress, '/')).status).toBe(404)
    expect((await call(serving.served.metricsAddress, '/metrics', { method: 'POST' })).status).toBe(404)
  })

  it('answers to the names that the pages have, however they are written', async () => {
    await using named = await startServing({ allowedHosts: ['Chat.Example.org', 'other.example:8443'] })
    for (const host of ['chat.example.org:9464', 'CHAT.example.org', 'other.example:9464']) {
      expect((await call(named.served.metricsAddress, '/metrics', { headers: { host } })).status).toBe(200)
    }
  })

  it('stays on this machine when all else listens beyond it, unless told otherwise', async () => {
    await using wide = await startServing({ host: '0.0.0.0' })
    const named = { headers: { host: 'metrics.example' } }
    expect((await call(wide.served.metricsAddress, '/metrics', named)).status).toBe(403)
    await using open = await startServing({ host: '0.0.0.0', metricsHost: '0.0.0.0' })
    expect((await call(open.served.metricsAddress, '/metrics', named)).status).toBe(200)
  })
})

describe('the dashboard', () => {
  it('is one page at every address that is no file', async () => {
    for (const path of ['/', '/import', '/channels/demo_one', '/channels/id:1?range=1h']) {
      const { status, text, headers } = await get(path)
      expect([status, text]).toEqual([200, '<!doctype html><title>CHAT</title>'])
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-type']).toContain('text/html')
    }
  })

  it('lets browsers keep files that are named for their content', async () => {
    const { headers } = await get('/assets/main-DkX0aB3_.js')
    expect(headers['cache-control']).toContain('immutable')
    expect(headers['content-type']).toContain('javascript')
  })

  it.each([
    '/../chat-secret.txt',
    '/%2e%2e/chat-secret.txt',
    '/assets/..%2f..%2fchat-secret.txt',
    '/..%5cchat-secret.txt',
  ])('gives nothing from outside its folder: %s', async (path) => {
    const { status, text } = await get(path)
    expect(text).not.toContain('secret')
    expect(status).toBeGreaterThanOrEqual(400)
  })

  it('says how it is built where it is not', async () => {
    await using bare = await startServing({ dashboardFolder: join(folder, 'nothing') })
    const { status, text } = await call(bare.served.address, '/')
    expect(status).toBe(503)
    expect(text).toContain('npm run build:ui')
  })
})

it('plays the demo where there is one', async () => {
  const options = { method: 'POST', headers: { authorization: `Bearer ${TOKEN}` } }
  expect((await call(serving.served.address, '/api/v1/demo', options)).json).toEqual({ login: 'demo_one' })
  await using bare = await startServing()
  const refused = await call(bare.served.address, '/api/v1/demo', options)
  expect([refused.status, refused.json.error.code]).toEqual([501, 'demo_off'])
})

it('that listens everywhere calls itself by a name that this machine may use', async () => {
  await using wide = await startServing({ host: '0.0.0.0' })
  expect(wide.served.address).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect((await call(wide.served.address, '/api/v1/channels')).status).toBe(200)
})

it('rejects when its port is taken, and leaves nothing listening', async () => {
  const { database, bus, port } = serving
  const options = { database, bus, host: '127.0.0.1', allowedHosts: [], allowedOrigins: [] }
  await expect(serve({ ...options, port, metricsPort: 0 })).rejects.toThrow('EADDRINUSE')
  const metricsPort = Number(new URL(serving.served.metricsAddress).port)
  await expect(serve({ ...options, port: 0, metricsPort })).rejects.toThrow('EADDRINUSE')
})

it('stops when its signal says so', async () => {
  const { database, bus } = serving
  const stop = new AbortController()
  const options = {
    database,
    bus,
    host: '127.0.0.1',
    port: 0,
    metricsPort: 0,
    allowedHosts: [],
    allowedOrigins: [],
  }
  const served = await serve(options, stop.signal)
  expect((await call(served.address, '/healthz')).status).toBe(200)
  stop.abort()
  await served.close()
  await expect(call(served.address, '/healthz')).rejects.toThrow('ECONNREFUSED')
})
