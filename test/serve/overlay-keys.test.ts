import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLOSE_UNAUTHORIZED } from '#contract/live-close.ts'
import { openLive } from './live-client.ts'
import { type Call, call, type Serving, startServing, TOKEN } from './serving.ts'

/** A name that this machine is not called by on loopback: who calls it comes from elsewhere. */
const ELSEWHERE = 'chat.example.org'
const KEYS = '/api/v1/overlay-keys'

let serving: Serving
let address = ''

beforeAll(async () => {
  serving = await startServing({ allowedHosts: [ELSEWHERE] })
  address = serving.served.address
  for (const login of ['demo_one', 'demo_two']) await serving.bus.watchList.add({ login, addedAtMs: 0 })
})

afterAll(() => serving[Symbol.asyncDispose]())

function away(path: string, headers: Record<string, string> = {}, rest: Call = {}) {
  return call(address, path, { ...rest, headers: { host: ELSEWHERE, ...headers } })
}

async function makeKey(channel = 'demo_one'): Promise<{ id: string; key: string }> {
  const { status, json } = await call(address, KEYS, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ channel }),
  })
  expect(status).toBe(201)
  return json
}

function revoke(id: string) {
  return call(address, `${KEYS}/${id}`, { method: 'DELETE', headers: { origin: address } })
}

const live = (key: string, headers = {}) =>
  openLive(address, { headers: { host: ELSEWHERE, origin: `http://${ELSEWHERE}`, ...headers } }).then(
    (client) => {
      client.say({ type: 'authenticate', token: key })
      return client
    },
  )

it('is shown once, listed without itself, and stored as its hash alone', async () => {
  const { key, id } = await makeKey('@Demo_One')
  expect(key).toMatch(/^ok_[\w-]{32}$/)
  const list = await call(address, KEYS)
  expect(list.json.keys).toContainEqual({ id, channel: 'demo_one', createdAt: expect.any(String) })
  expect(list.text).not.toContain(key)
  const { rows } = await serving.database.query('select * from overlay_keys')
  expect(JSON.stringify(rows)).not.toContain(key)
})

it('is made by nobody from elsewhere without the token, and for no channel that cannot be', async () => {
  const body = { method: 'POST', body: '{"channel":"demo_one"}' }
  const json = { 'content-type': 'application/json' }
  expect((await away(KEYS, { ...json, origin: `http://${ELSEWHERE}` }, body)).status).toBe(401)
  expect((await away(KEYS, { ...json, authorization: `Bearer ${TOKEN}` }, body)).status).toBe(201)
  const { key } = await makeKey()
  const withKey = await away(KEYS, { ...json, authorization: `Bearer ${key}` }, body)
  expect(withKey.json.error.code).toBe('key_elsewhere')
  const wrong = await call(address, KEYS, {
    method: 'POST',
    headers: { ...json, origin: address },
    body: '{"channel":"not a channel"}',
  })
  expect(wrong.status).toBe(400)
})

describe('from elsewhere', () => {
  it('reads the windows of its channel, and of no other', async () => {
    const { key } = await makeKey()
    const authorization = `Bearer ${key}`
    expect((await away('/api/v1/channels/demo_one/windows', { authorization })).status).toBe(200)
    expect((await away(`/api/v1/channels/demo_one/windows?key=${key}`)).status).toBe(200)
    for (const path of ['demo_two/windows', 'demo_one/summary', 'demo_one/events', ''])
      expect((await away(`/api/v1/channels/${path}`, { authorization })).status).toBe(403)
    expect((await away('/api/v1/channels/demo_one/windows')).status).toBe(401)
  })

  it('subscribes to its own channel, named or not', async () => {
    const { key } = await makeKey()
    for (const channels of [[], ['demo_one']]) {
      const client = await live(key)
      client.say({ type: 'subscribe', channels })
      const { channels: shown } = await client.next('snapshot')
      expect(shown.map(({ login }) => login)).toEqual(['demo_one'])
      await client.close()
    }
  })

  it('is cut off when it asks for more', async () => {
    const { key } = await makeKey()
    for (const request of [
      { type: 'subscribe', channels: ['demo_two'] },
      { type: 'subscribe', channels: ['demo_one'], overview: true },
    ] as const) {
      const client = await live(key)
      client.say({ ...request, channels: [...request.channels] })
      expect((await client.next('error')).code).toBe('key_elsewhere')
      expect(await client.closed).toBe(CLOSE_UNAUTHORIZED)
    }
  })
})

it('is one a socket: what was asked with the first would outlive it', async () => {
  const [first, second] = [await makeKey('demo_one'), await makeKey('demo_two')]
  const client = await live(first.key)
  client.say({ type: 'subscribe', channels: [] })
  await client.next('snapshot')
  client.say({ type: 'authenticate', token: first.key })
  client.say({ type: 'authenticate', token: second.key })
  expect((await client.next('error')).code).toBe('key_elsewhere')
  expect(await client.closed).toBe(CLOSE_UNAUTHORIZED)
})

it('is held to on this machine too, where no key is needed', async () => {
  const { key, id } = await makeKey()
  const client = await openLive(address)
  client.say({ type: 'authenticate', token: key })
  client.say({ type: 'subscribe', channels: ['demo_two'] })
  expect((await client.next('error')).code).toBe('key_elsewhere')
  await revoke(id)
  const later = await openLive(address)
  later.say({ type: 'authenticate', token: key })
  expect((await later.next('error')).code).toBe('key_wrong')
})

it('cuts off what reads with it when it is revoked', async () => {
  const { key, id } = await makeKey()
  const client = await live(key)
  client.say({ type: 'subscribe', channels: [] })
  await client.next('snapshot')
  const bystander = await openLive(address)
  expect((await revoke(id)).status).toBe(204)
  expect((await client.next('error')).code).toBe('key_wrong')
  expect(await client.closed).toBe(CLOSE_UNAUTHORIZED)
  expect(bystander.socket.readyState).toBe(bystander.socket.OPEN)
  await bystander.close()
  const { json } = await away(`/api/v1/channels/demo_one/windows?key=${key}`)
  expect(json.error.code).toBe('key_wrong')
  expect((await revoke(id)).status).toBe(404)
})

it('is not guessed: an address that tries is shut out for a while', async () => {
  await using other = await startServing()
  const guess = (key: string) => call(other.served.address, `/api/v1/channels/demo_one/windows?key=${key}`)
  const statuses: number[] = []
  for (let index = 0; index < 12; index++) {
    statuses.push((await guess(`ok_${String(index).padStart(32, '0')}`)).status)
  }
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
  expect(statuses.at(-1)).toBe(429)
})
