import type { Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { openPgliteDatabase } from '#store/pglite-database.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { sharedPostgres } from './postgres-server.ts'

/** Which database the suites of this run are about: vitest.config.ts runs them once on each. */
export const IS_SERVER = process.env['CHAT_TEST_DATABASE'] === 'server'

/** A database with nothing in it, embedded or of a server. */
export async function openEmptyDatabase(): Promise<Database> {
  if (!IS_SERVER) return openPgliteDatabase({ memory: true })
  return openPostgresDatabase({ url: await (await sharedPostgres()).createDatabase() })
}

/** A database with today's schema and nothing in it: about 1 s, so open one a file. */
export async function openFreshDatabase(): Promise<Database> {
  const database = await openEmptyDatabase()
  await migrate(database)
  return database
}
