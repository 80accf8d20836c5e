import { expect, it } from 'vitest'
import { runApart } from '#commands/apart.ts'
import { untilAborted } from '#commands/role.ts'
import { toConfig } from '#config.ts'
import type { Database } from '#store/database.ts'
import { StoreError } from '#store/store-error.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'

it('waits for a database that is lost again before its settings are read', async () => {
  await using fresh = await openFreshDatabase()
  const failures = [new StoreError('DATABASE_UNREACHABLE', 'start it')]
  const database: Database = {
    ...fresh,
    async query(statement, parameters) {
      const failure = failures.shift()
      if (failure !== undefined) throw failure
      return fresh.query(statement, parameters)
    },
  }
  const flags = { 'metrics-port': '0' }
  const config = toConfig({ flags, environment: {}, file: undefined, readSecret: () => '' })
  const watchList = {
    add: async () => {},
    remove: async () => {},
    list: async () => [],
    reach: async () => {},
  }
  const shared = {
    database,
    bus: { publish: async () => {}, watchList, [Symbol.asyncDispose]: async () => {} },
    [Symbol.asyncDispose]: async () => {},
  }
  const ending = new AbortController()
  const started: number[] = []
  const running = runApart(
    config,
    {
      role: 'collect',
      open: async () => shared as never,
      start: ({ settings }, signal) => {
        started.push(settings.current().keep5sDays)
        ending.abort()
        return [untilAborted(signal)]
      },
      readiness: () => [],
    },
    ending.signal,
  )
  await running
  expect(started).toEqual([30])
})
