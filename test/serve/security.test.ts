import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLive } from './live-client.ts'
import { call, EXTENSION, type Serving, startServing, TOKEN } from './serving.ts'

let serving: Serving
let address = ''
const CHANNELS = '/api/v1/channels'

beforeAll(async () => {
  serving = await startServing({
    allowedOrigins: ['https://dash.example.org'],
    adminToken: 'the-admin-token-of-the-lock',
  })
  address = serving.served.address
})
afterAll(() => serving[Symbol.asyncDispose]())

function add(headers: Record<string, string>) {
  return call(address, CHANNELS, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"login":"demo_one"}',
  })
}

describe('who may', () => {
  it('refuses a forged Host', async () => {
    const answer = await call(address, CHANNELS, { headers: { host: 'evil.example' } })
    expect(answer.status).toBe(403)
    expect(answer.json.error.code).toBe('host_refused')
  })

  it('refuses a web page, and null', async () => {
    for (const origin of ['https://www.twitch.tv', 'null']) {
      const answer = await call(address, CHANNELS, { headers: { origin } })
      expect(answer.status).toBe(403)
      expect(answer.json.error.code).toBe('origin_refused')
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  it('lets this machine read without an Origin, but not what another site loads', async () => {
    expect((await call(address, CHANNELS)).status).toBe(200)
    const answer = await call(address, CHANNELS, { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(answer.json.error.code).toBe('cross_site_refused')
  })

  it('lets our page, the pinned extension and the two tokens write, and nobody else', async () => {
    expect((await add({ origin: address })).status).toBe(200)
    expect((await add({ origin: `chrome-extension://${EXTENSION}` })).status).toBe(200)
    expect((await add({ authorization: `Bearer ${TOKEN}` })).status).toBe(200)
    expect((await add({ authorization: 'Bearer the-admin-token-of-the-lock' })).status).toBe(200)
    const without = await add({})
    expect(without.status).toBe(401)
    expect(without.headers['www-authenticate']).toBe('Bearer')
    expect((await add({ origin: 'https://dash.example.org' })).status).toBe(401)
  })

  it('does not take a token from the address', async () => {
    const answer = await call(address, `${CHANNELS}?token=${TOKEN}`, {
      headers: { 'x-forwarded-for': '10.0.0.1' },
    })
    expect(answer.status).toBe(401)
  })

  it('asks the same of an address that is written another way', async () => {
    const headers = { 'x-forwarded-for': '10.0.0.1' }
    for (const path of [
      '/%61pi/v1/channels',
      '/api/v1/%6fverlay-keys',
      `${address}/api/v1/channels`,
      'http://other.example/api/v1/channels',
      '/openapi%2ejson',
      '/%72eadyz',
    ]) {
      expect({ path, status: (await call(address, path, { headers })).status }).toEqual({ path, status: 401 })
    }
  })
})

describe('CORS', () => {
  it('echoes the exact origin and says that it varies', async () => {
    for (const origin of [`chrome-extension://${EXTENSION}`, 'https://dash.example.org']) {
      const { headers } = await call(address, CHANNELS, { headers: { origin } })
      expect(headers['access-control-allow-origin']).toBe(origin)
      expect(headers['vary']).toContain('Origin')
      expect(headers['access-control-allow-credentials']).toBeUndefined()
    }
    const { headers } = await call(address, CHANNELS)
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['vary']).toContain('Origin')
  })

  it('answers a preflight, and lets the page read why it was refused', async () => {
    const origin = 'https://dash.example.org'
    const preflight = await call(address, CHANNELS, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-origin']).toBe(origin)
    expect(preflight.headers['access-control-allow-headers']).toContain('authorization')
    const refused = await add({ origin })
    expect(refused.headers['access-control-allow-origin']).toBe(origin)
  })
})

it('sends the headers that keep a page to itself', async () => {
  const { headers } = await call(address, '/')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-frame-options']).toBe('DENY')
})

describe('the live socket', () => {
  it('refuses a web page before the upgrade', async () => {
    await expect(openLive(address, { headers: { origin: 'https://www.twitch.tv' } })).rejects.toThrow(
      'status 403',
    )
    await expect(openLive(address, { headers: { host: 'evil.example' } })).rejects.toThrow('status 403')
  })

  it('takes the token as its first frame', async () => {
    const client = await openLive(address, { headers: {} })
    client.say({ type: 'authenticate', token: TOKEN })
    client.say({ type: 'subscribe', channels: ['demo_one'] })
    expect((await client.next('snapshot')).channels).toHaveLength(1)
    await client.close()
  })

  it('takes the token from the header of a program', async () => {
    const client = await openLive(address, { headers: { authorization: `Bearer ${TOKEN}` } })
    client.say({ type: 'subscribe', channels: [] })
    expect((await client.next('snapshot')).channels).toEqual([])
    await client.close()
  })

  it('closes with 4401 when the first frame is no token, or a wrong one', async () => {
    const asking = await openLive(address, { headers: {} })
    asking.say({ type: 'subscribe', channels: [] })
    expect(await asking.closed).toBe(4401)
    const guessing = await openLive(address, { headers: {} })
    guessing.say({ type: 'authenticate', token: 'a guess' })
    expect((await guessing.next('error')).code).toBe('token_wrong')
    expect(await guessing.closed).toBe(4401)
  })

  it('closes with 4401 when no token comes', async () => {
    const silent = await openLive(address, { headers: {} })
    expect((await silent.next('error')).code).toBe('token_missing')
    expect(await silent.closed).toBe(4401)
  })
})

it('stops listening to an address that guesses at the token, the right one too', async () => {
  const statuses: number[] = []
  for (let guess = 0; guess < 12; guess++)
    statuses.push((await add({ authorization: `Bearer guess-${guess}` })).status)
  expect(statuses).toContain(401)
  expect(statuses.at(-1)).toBe(429)
  const answer = await add({ authorization: `Bearer ${TOKEN}` })
  expect(answer.status).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  const { text } = await call(serving.served.metricsAddress, '/metrics')
  expect(text).toMatch(/^chat_http_refused_total\{reason="too_many_requests"\} [1-9]/m)
})

it('will not listen beyond this machine without a token', async () => {
  await expect(startServing({ host: '0.0.0.0', token: undefined })).rejects.toThrow('needs a token')
})

describe('behind a proxy', () => {
  const from = (address: string, token: string) => ({
    headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': address },
  })

  async function guessUntilRefused(behind: Serving): Promise<void> {
    for (let guess = 0; guess < 12; guess++)
      await call(behind.served.address, CHANNELS, from('10.0.0.1', `guess-${guess}`))
    expect((await call(behind.served.address, CHANNELS, from('10.0.0.1', TOKEN))).status).toBe(429)
  }

  it('that is trusted, limits the callers that it names one by one', async () => {
    await using behind = await startServing({ trustedProxies: ['loopback'] })
    await guessUntilRefused(behind)
    expect((await call(behind.served.address, CHANNELS, from('10.0.0.2', TOKEN))).status).toBe(200)
  })

  it('is known by any header that proxies add', async () => {
    for (const name of [
      'forwarded',
      'via',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-real-ip',
      'x-client-ip',
      'true-client-ip',
      'cf-connecting-ip',
    ]) {
      const { status } = await call(address, CHANNELS, { headers: { [name]: '10.0.0.1' } })
      expect({ name, status }).toEqual({ name, status: 401 })
    }
  })

  it('that is trusted, takes nobody for this machine', async () => {
    await using behind = await startServing({ trustedProxies: ['loopback'] })
    const posing = { headers: { 'x-forwarded-for': '127.0.0.1' } }
    expect((await call(behind.served.address, CHANNELS, posing)).status).toBe(401)
  })

  it('that is not trusted, limits all of them together', async () => {
    await using behind = await startServing()
    await guessUntilRefused(behind)
    expect((await call(behind.served.address, CHANNELS, from('10.0.0.2', TOKEN))).status).toBe(429)
  })
})
