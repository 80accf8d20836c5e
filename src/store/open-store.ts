import { join } from 'node:path'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPgliteDatabase } from './pglite-database.ts'

export interface StoreConfig {
  /** The folder of all of this installation's data; its lock is held by this process. */
  dataDir: string
}

export interface StoreOptions {
  /** Told once when the database is lost for this process: report it and end. */
  onFailure?: (error: Error) => void
}

/** Opens the database that the configuration asks for, PGlite in the data folder, and brings its schema up to date. */
export async function openStore({ dataDir }: StoreConfig, options: StoreOptions = {}): Promise<Database> {
  const database = await openPgliteDatabase({ folder: join(dataDir, 'database'), ...options })
  try {
    await migrate(database)
  } catch (error) {
    await database[Symbol.asyncDispose]()
    throw error
  }
  return database
}
