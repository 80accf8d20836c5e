import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { StoreError } from '#store/store-error.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { startAnalyzer, untilCounted } from './analyzing.ts'
import { createMemoryBus } from './memory-bus.ts'

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

/** Answers nothing for so many statements. */
function awayFor(statements: number): Database {
  let left = statements
  return {
    ...database,
    async query(statement, parameters) {
      if (left-- > 0) throw new StoreError('DATABASE_UNREACHABLE', 'start it')
      return database.query(statement, parameters)
    },
  }
}

it('begins when a database that went away is back', async () => {
  const bus = createMemoryBus()
  const analyzer = startAnalyzer({ bus, database: awayFor(3) })
  await Promise.race([untilCounted(database, bus), analyzer.done])
  await analyzer.stop()
})

it('ends when it is told to while the database is away', async () => {
  const analyzer = startAnalyzer({ bus: createMemoryBus(), database: awayFor(Number.POSITIVE_INFINITY) })
  await expect(analyzer.stop()).resolves.toBeUndefined()
})
