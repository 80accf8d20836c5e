import type { Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { openPgliteDatabase } from '#store/pglite-database.ts'

/** A database in memory with today's schema and nothing in it: about 1 s, so open one a file. */
export async function openFreshDatabase(): Promise<Database> {
  const database = await openPgliteDatabase({ memory: true })
  await migrate(database)
  return database
}
