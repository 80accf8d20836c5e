import { expect, it } from 'vitest'
import type { Wire } from '#serve/live/connection.ts'
import { openFeed } from '#serve/live/feed.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'

it('keeps nobody waiting who comes when the server stops already', async () => {
  await using database = await openFreshDatabase()
  const watchList = {
    add: async () => {},
    remove: async () => {},
    list: async () => [],
    reach: async () => {},
  }
  const feed = await openFeed({ database, watchList, clock: Date.now })
  await feed[Symbol.asyncDispose]()
  await expect(feed.rows()).rejects.toThrow('The server is stopping')
  await expect(feed.row('demo_one')).rejects.toThrow('The server is stopping')
  const evicted: string[] = []
  const wire: Wire = {
    transport: 'sse',
    send: () => {},
    bufferedBytes: () => 0,
    evict: (_frame, reason) => evicted.push(reason),
  }
  feed.connect(wire).subscribe({ channels: ['demo_one'], overview: false, since: undefined })
  expect(evicted).toEqual(['stopping'])
})
