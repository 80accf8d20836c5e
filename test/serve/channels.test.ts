import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, type Serving, startServing, TOKEN } from './serving.ts'

let serving: Serving
const authorization = `Bearer ${TOKEN}`

beforeAll(async () => {
  serving = await startServing()
})
afterAll(() => serving[Symbol.asyncDispose]())

function post(body: unknown) {
  return call(serving.served.address, '/api/v1/channels', {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

it('puts a channel on the watch-list and lists it as waiting', async () => {
  const added = await post({ login: 'https://www.twitch.tv/Demo_One' })
  expect(added.json).toEqual({ added: ['demo_one'], refused: [] })
  const { json } = await call(serving.served.address, '/api/v1/channels')
  expect(json.channels).toMatchObject([{ login: 'demo_one', wanted: true, state: 'waiting', roomId: null }])
})
