import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openRunningSettings, type SettingsHolder } from '#store/running-settings.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { call, type Serving, startServing, TOKEN } from './serving.ts'

const INITIAL = { keep5sDays: 30, keep1mDays: 365, leaveOutBots: false, bots: [], optOut: [] }

let serving: Serving
let settings: SettingsHolder
let opened: AsyncDisposableStack

beforeAll(async () => {
  opened = new AsyncDisposableStack()
  const database = opened.use(await openFreshDatabase())
  settings = opened.use(
    await openRunningSettings(database, { initial: INITIAL, fixed: { keep1mDays: '--keep-1m-days' } }),
  )
  serving = opened.use(await startServing({ settings }))
})

beforeEach(() => settings.change({ ...INITIAL }))

afterAll(() => opened.disposeAsync())

function put(change: unknown, headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) {
  return call(serving.served.address, '/api/v1/settings', {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(change),
  })
}

it('says what holds, and what was given at the start', async () => {
  const { status, json } = await call(serving.served.address, '/api/v1/settings')
  expect(status).toBe(200)
  expect(json).toEqual({ settings: INITIAL, fixed: { keep1mDays: '--keep-1m-days' } })
})

it('changes what is named and answers what holds then', async () => {
  const { status, json } = await put({ keep5sDays: 7, optOut: [' Ann ', 'ann', '12345'], leaveOutBots: true })
  expect(status).toBe(200)
  expect(json.settings).toEqual({ ...INITIAL, keep5sDays: 7, optOut: ['ann', '12345'], leaveOutBots: true })
  expect(settings.current().optOut).toEqual(['ann', '12345'])
})

it('refuses to change what was given at the start, and says by what', async () => {
  const { status, json } = await put({ keep5sDays: 7, keep1mDays: 90 })
  expect(status).toBe(409)
  expect(json.error.code).toBe('setting_fixed')
  expect(json.error.message).toMatch(/--keep-1m-days/)
  expect(settings.current()).toEqual(INITIAL)
})

it.each([
  [{ keep5sDays: 0 }, /keep5sDays/],
  [{ keep5sDays: 1.5 }, /keep5sDays/],
  [{ optOut: ['two words'] }, /optOut/],
  [{ optOut: 'ann' }, /optOut/],
  [{ nothing: 1 }, /nothing/],
])('refuses %j', async (change, words) => {
  const { status, json } = await put(change)
  expect(status).toBe(400)
  expect(json.error.message).toMatch(words)
})

it('is written by our own page on this machine or with the token, and by nobody else', async () => {
  const own = serving.served.address
  expect((await put({ keep5sDays: 9 }, { origin: own })).status).toBe(200)
  expect((await put({ keep5sDays: 9 }, {})).status).toBe(401)
  expect((await put({ keep5sDays: 9 }, { origin: 'https://example.org' })).status).toBe(403)
})

it('has nothing to change in a process without settings', async () => {
  await using other = await startServing()
  expect((await call(other.served.address, '/api/v1/settings')).status).toBe(501)
})
