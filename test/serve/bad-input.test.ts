import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorSchema } from '#contract/http.ts'
import { openLive } from './live-client.ts'
import { type Call, call, type Serving, startServing, TOKEN } from './serving.ts'

let serving: Serving
const authorization = `Bearer ${TOKEN}`

beforeAll(async () => {
  serving = await startServing()
  await call(serving.served.address, '/api/v1/channels', post('{"login":"demo_one"}'))
})
afterAll(() => serving[Symbol.asyncDispose]())

async function ask(path: string, options?: Call) {
  const answer = await call(serving.served.address, path, options)
  const { error } = errorSchema.parse(answer.json)
  expect(answer.text).not.toMatch(/node_modules|\bat .*\.ts:/)
  return { status: answer.status, code: error.code, message: error.message }
}

function post(body: string | Uint8Array, contentType = 'application/json'): Call {
  return { method: 'POST', headers: { authorization, 'content-type': contentType }, body }
}

describe('a query', () => {
  it.each([
    ['limit=1000000000', 'limit: Too big: expected number to be <=5000'],
    ['limit=0', 'limit: '],
    ['limit=-1', 'limit: '],
    ['limit=1.5', 'limit: '],
    ['limit=NaN', 'limit: '],
    ['limit=1&limit=2', 'limit: '],
    ['step=2h', 'step: '],
    ['from=yesterday', 'from: is no time'],
    ['from=2026-13-45', 'from: is no time'],
    ['from=-1', 'from: is no time'],
    ['from=999999999999999', 'from: is no time'],
    ['from=2&to=1', 'from: is after to'],
    ['channel[]=', 'channel[]'],
    ['__proto__=x&constructor=y', 'constructor'],
    ['cursor=%00', 'cursor is not one of ours'],
  ])('%s is refused with its reason', async (query, reason) => {
    const answer = await ask(`/api/v1/channels/demo_one/windows?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.message).toContain(reason)
  })
})

describe('a channel', () => {
  it.each([
    'a%00b',
    'a,b',
    'a%20b',
    '%E2%80%AE',
    'a'.repeat(26),
    'id:',
    'id:%27%3B--',
    '..%2f..%2fetc',
    '%c0%af',
    '%',
  ])('%s is no name', async (name) => {
    for (const what of ['windows', 'summary', 'events']) {
      expect((await ask(`/api/v1/channels/${name}/${what}`)).status).toBe(400)
    }
    const headers = { authorization }
    expect((await ask(`/api/v1/channels/${name}`, { method: 'DELETE', headers })).status).toBe(400)
  })
})

it.each(['overlay-keys', 'pairings', 'imports'])(
  'an id among %s that none can have is refused',
  async (list) => {
    for (const id of ['%00', 'a%00b', '%20', '..%2f', 'a'.repeat(150)]) {
      const { status } = await ask(`/api/v1/${list}/${id}`, { method: 'DELETE', headers: { authorization } })
      expect({ id, status }).toEqual({ id, status: 400 })
    }
  },
)

it('the head of a stream alone is refused: it would never end', async () => {
  const answer = await call(serving.served.address, '/api/v1/channels/demo_one/live', { method: 'HEAD' })
  expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET'])
})

describe('a body', () => {
  it('may be missing where none is wanted, whatever its type is said to be', async () => {
    const headers = { authorization, 'content-type': 'application/json' }
    expect((await ask('/api/v1/channels/nobody_here', { method: 'DELETE', headers })).status).toBe(404)
  })

  it('of 10 MB is refused', async () => {
    const body = Buffer.alloc(10_000_000, ' ')
    const answer = await ask('/api/v1/channels', post(body)).catch((error) => ({
      status: 413,
      code: error.code,
    }))
    expect(answer.status).toBe(413)
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"demo_one"',
    '{"login":1}',
    '{"login":""}',
    '{"logins":[]}',
    '{"login":"demo_one","extra":1}',
    '{"login":"demo_one","__proto__":{"x":1}}',
    `${'['.repeat(1_000)}${']'.repeat(1_000)}`,
    `{"login":${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}}`,
  ])('%.40s is refused', async (body) => {
    const answer = await ask('/api/v1/channels', post(body))
    expect([answer.status, answer.code]).toEqual([400, 'request_invalid'])
  })

  it.each(['not a name', 'a\u0000b', 'twitch.tv/videos/123'])(
    'with “%s” for a channel is refused',
    async (login) => {
      const answer = await ask('/api/v1/channels', post(JSON.stringify({ login })))
      expect([answer.status, answer.code]).toEqual([400, 'channel_invalid'])
    },
  )

  it('of another shape is answered with the right one', async () => {
    const { message } = await ask('/api/v1/channels', post('{"channel":"demo_one"}'))
    expect(message).toBe('send {"login": "demo_one"} or {"logins": ["demo_one", "demo_two"]}')
  })

  it('must be JSON', async () => {
    expect(await ask('/api/v1/channels', post('login=demo_one', 'text/plain'))).toMatchObject({ status: 415 })
  })

  it('may name the good ones among bad ones', async () => {
    const body = JSON.stringify({ logins: ['#Demo_Two', 'not a name', 'demo_two'] })
    const answer = await call(serving.served.address, '/api/v1/channels', post(body))
    expect(answer.json).toEqual({
      added: ['demo_two'],
      refused: [{ typed: 'not a name', reason: 'There is no channel name in this.' }],
    })
  })
})

describe('an address', () => {
  it.each(['/api/v1/nothing', '/api', '/api/v1/channels/demo_one/nothing'])(
    '%s is not there',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, code: 'route_unknown' })
    },
  )

  it.each(['PUT', 'PATCH', 'TRACE'])('does not take %s', async (method) => {
    expect((await ask('/api/v1/channels', { method, headers: { authorization } })).status).toBe(405)
  })
})

describe('a live socket', () => {
  it.each([
    '{',
    'null',
    '{"type":"subscribe"}',
    '{"type":"subscribe","channels":"demo_one"}',
    '{"type":"erase"}',
    JSON.stringify({ type: 'subscribe', channels: Array.from({ length: 201 }, () => 'demo_one') }),
  ])('that says %.40s is told so and closed', async (text) => {
    const client = await openLive(serving.served.address)
    client.socket.send(text)
    expect((await client.next('error')).code).toBe('request_invalid')
    expect(await client.closed).toBe(1008)
  })

  it('that sends bytes or too much is closed', async () => {
    const bytes = await openLive(serving.served.address)
    bytes.socket.send(Buffer.from('{"type":"subscribe","channels":[]}'))
    expect(await bytes.closed).toBe(1008)
    const large = await openLive(serving.served.address)
    large.socket.send(' '.repeat(200_000))
    expect(await large.closed).toBe(1009)
  })

  it('that asks again and again is closed', async () => {
    const client = await openLive(serving.served.address)
    for (let at = 0; at < 200; at++) client.say({ type: 'subscribe', channels: [] })
    expect(await client.closed).toBe(1008)
  })

  it('may subscribe to what nobody knows, and with any cursor', async () => {
    const client = await openLive(serving.served.address)
    client.say({
      type: 'subscribe',
      channels: ['nobody', '%00', '__proto__', 'id:9'],
      since: 'x'.repeat(60_000),
    })
    const { channels } = await client.next('snapshot')
    expect(channels.map(({ login, windows, channel }) => [login, windows.length, channel.wanted])).toEqual([
      ['nobody', 0, false],
      ['%00', 0, false],
      ['__proto__', 0, false],
      ['id:9', 0, false],
    ])
    await client.close()
  })
})

it('answers a head that is no HTTP, and goes on', async () => {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(serving.port, '127.0.0.1', () => socket.write('\x16\x03\x01 what\r\n\r\n'))
    socket.on('data', (data) => resolve(data.toString()))
    socket.on('error', () => resolve(''))
  })
  expect(answer).toMatch(/^HTTP\/1\.1 400/)
  expect((await call(serving.served.address, '/healthz')).status).toBe(200)
})
