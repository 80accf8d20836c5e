import { afterAll, beforeAll, expect, it } from 'vitest'
import { heard, joined, openChatWriter, windowChanges } from './chat-writer.ts'
import { openLive } from './live-client.ts'
import { type Serving, startServing } from './serving.ts'

let serving: Serving
const now = Math.floor(Date.now() / 5_000) * 5_000

beforeAll(async () => {
  serving = await startServing()
})
afterAll(() => serving[Symbol.asyncDispose]())

it('sends a snapshot, and then every window that changes', async () => {
  const writer = await openChatWriter(serving.database)
  const start = now - 10_000
  await writer.flush({
    ...joined('demo_one', '1', start),
    heard: heard('1', 'demo_one', start, start + 5_000),
    windows: windowChanges('1', start, { messages: 3, neutral: 3, chatters: 2, crowd: 2 }),
  })
  const client = await openLive(serving.served.address)
  client.say({ type: 'subscribe', channels: ['demo_one'] })
  const snapshot = await client.next('snapshot')
  expect(snapshot.channels[0]).toMatchObject({
    login: 'demo_one',
    windows: [{ start: new Date(start).toISOString(), messages: 3, coverage: 1, final: true }],
  })
  await writer.flush({ windows: windowChanges('1', start + 5_000, { messages: 1, funny: 1, chatters: 1 }) })
  const update = await client.next('update')
  expect(update.channels[0]).toMatchObject({
    login: 'demo_one',
    windows: [{ start: new Date(start + 5_000).toISOString(), messages: 1, coverage: 0, final: false }],
  })
  await client.close()
})
