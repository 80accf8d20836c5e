import { expect, it } from 'vitest'
import { createMemoryWatchList } from '#bus/memory-watch-list.ts'
import { startServer } from '#commands/server-role.ts'
import { toConfig } from '#config.ts'
import type { Database } from '#store/database.ts'
import { StoreError } from '#store/store-error.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'

/** The database, which is away at the given questions, counted from 1. */
function awayAt(database: Database, questions: readonly number[]): Database {
  let asked = 0
  return {
    ...database,
    query: (...question) =>
      questions.includes(++asked)
        ? Promise.reject(new StoreError('DATABASE_UNREACHABLE', 'start it'))
        : database.query(...question),
  }
}

it('waits for a database that goes away while the server starts', async () => {
  await using database = await openFreshDatabase()
  const flags = { port: '0', 'metrics-port': '0' }
  const config = toConfig({ flags, environment: {}, file: undefined, readSecret: () => '' })
  const bus = { watchList: createMemoryWatchList() }
  await using served = await startServer(
    { database: awayAt(database, [1, 4]), bus, adminToken: 'secret' } as never,
    config,
    { bus },
    new AbortController().signal,
  )
  expect((await fetch(`${served.address}/healthz`)).status).toBe(200)
})
