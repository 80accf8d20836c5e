import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { CLOSE_UNAUTHORIZED } from '#contract/live-close.ts'
import { createWaitingPairings } from '#serve/pairings.ts'
import { openLive } from './live-client.ts'
import { call, EXTENSION, type Serving, startServing } from './serving.ts'

const PATH = '/api/v1/pairings'
const FIREFOX = 'moz-extension://11111111-2222-3333-4444-555555555555'
const STORE = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba'

let serving: Serving
let address = ''
let nowMs = Date.now()

beforeAll(async () => {
  serving = await startServing({ clock: () => nowMs })
  address = serving.served.address
})

afterAll(() => serving[Symbol.asyncDispose]())

beforeEach(async () => {
  // A refusal is remembered for a while, and a test may refuse.
  nowMs += 600_000
  const { json } = await list()
  for (const { id } of [...json.waiting, ...json.allowed]) await answer(id, 'DELETE')
})

const ask = (origin: string) => call(address, PATH, { method: 'POST', headers: { origin } })
const list = () => call(address, PATH)
const answer = (id: string, method: 'POST' | 'DELETE', origin = address) =>
  call(address, `${PATH}/${id}${method === 'POST' ? '/allow' : ''}`, { method, headers: { origin } })

it.each([FIREFOX, STORE])('lets %s in when a person says so, and not before', async (origin) => {
  const first = await ask(origin)
  expect(first.status).toBe(202)
  expect(first.headers['access-control-allow-origin']).toBe(origin)
  expect(first.json).toEqual({ state: 'waiting', code: expect.stringMatching(/^\d{4}$/) })
  expect((await ask(origin)).json).toEqual(first.json)
  expect((await call(address, '/api/v1/channels', { headers: { origin } })).status).toBe(403)

  const { waiting } = (await list()).json
  expect(waiting).toMatchObject([{ origin, code: first.json.code }])
  expect((await answer(waiting[0].id, 'POST')).status).toBe(204)

  expect((await ask(origin)).json).toEqual({ state: 'allowed' })
  const read = await call(address, '/api/v1/channels', { headers: { origin } })
  expect(read.status).toBe(200)
  expect(read.headers['access-control-allow-origin']).toBe(origin)
  expect((await list()).json).toMatchObject({ waiting: [], allowed: [{ origin }] })
})

it('answers the preflight of one that asks, for this address alone', async () => {
  const preflight = (path: string) =>
    call(address, path, {
      method: 'OPTIONS',
      headers: { origin: FIREFOX, 'access-control-request-method': 'POST' },
    })
  expect((await preflight(PATH)).headers['access-control-allow-origin']).toBe(FIREFOX)
  expect((await preflight('/api/v1/channels')).status).toBe(403)
})

it('shuts out again whom it let in, and cuts off what that one listens to', async () => {
  await ask(FIREFOX)
  const [{ id }] = (await list()).json.waiting
  await answer(id, 'POST')
  const client = await openLive(address, { headers: { origin: FIREFOX } })
  client.say({ type: 'subscribe', channels: [], overview: true })
  await client.next('overview')
  await answer(id, 'DELETE')
  expect(await client.closed).toBe(CLOSE_UNAUTHORIZED)
  expect((await call(address, '/api/v1/channels', { headers: { origin: FIREFOX } })).status).toBe(403)
  expect((await ask(FIREFOX)).json.state).toBe('waiting')
})

it('lets an extension let no other in', async () => {
  await ask(FIREFOX)
  const [{ id }] = (await list()).json.waiting
  expect((await answer(id, 'POST', `chrome-extension://${EXTENSION}`)).status).toBe(403)
  expect((await call(address, `${PATH}/${id}/allow`, { method: 'POST' })).status).toBe(401)
  expect((await list()).json.allowed).toEqual([])
})

it('tells an extension that a person refused it, and hears it again after a while', async () => {
  await ask(FIREFOX)
  const [{ id }] = (await list()).json.waiting
  await answer(id, 'DELETE')
  const refused = await ask(FIREFOX)
  expect(refused.status).toBe(403)
  expect(refused.json.error.code).toBe('pairing_refused')
  expect(refused.headers['access-control-allow-origin']).toBe(FIREFOX)
  expect((await list()).json.waiting).toEqual([])
  expect((await ask(STORE)).status).toBe(202)
  nowMs += 121_000
  expect((await ask(FIREFOX)).status).toBe(202)
})

it('knows the pinned extension already, and refuses what is no extension', async () => {
  expect((await ask(`chrome-extension://${EXTENSION}`)).json).toEqual({ state: 'allowed' })
  expect((await ask(address)).status).toBe(400)
  expect((await ask('https://example.org')).status).toBe(403)
})

it('keeps who was let in over a restart', async () => {
  await ask(FIREFOX)
  const [{ id }] = (await list()).json.waiting
  await answer(id, 'POST')
  await using other = await startServing({ database: serving.database })
  const read = await call(other.served.address, '/api/v1/channels', { headers: { origin: FIREFOX } })
  expect(read.status).toBe(200)
})

it('forgets who does not ask any longer, and lets only some wait', () => {
  let nowMs = 0
  const waiting = createWaitingPairings(() => nowMs)
  for (let index = 0; index < 8; index++) expect(waiting.ask(`origin ${index}`)).toHaveProperty('code')
  expect(waiting.ask('one too many')).toBe('crowded')
  nowMs = 100_000
  waiting.ask('origin 0')
  nowMs = 130_000
  expect(waiting.list().map(({ origin }) => origin)).toEqual(['origin 0'])
})
