import { join } from 'node:path'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPgliteDatabase } from './pglite-database.ts'
import { openPostgresDatabase } from './postgres-database.ts'

export interface StoreConfig {
  /** The folder of all of this installation's data; its lock is held by this process. */
  dataDir: string
  /** A database of a server, see PostgresOptions; absent, the database is in the data folder. */
  databaseUrl?: string | undefined
  /** N of a new database; see migrate. */
  partitions?: number | undefined
}

export interface StoreOptions {
  /** Told once when the database is lost for this process: report it and end. */
  onFailure?: (error: Error) => void
  /** See PostgresOptions. */
  connections?: number
}

/** Opens the database that the configuration asks for. Its schema may be any. */
function openDatabase({ dataDir, databaseUrl }: StoreConfig, options: StoreOptions = {}): Promise<Database> {
  return databaseUrl === undefined
    ? openPgliteDatabase({ folder: join(dataDir, 'database'), ...options })
    : openPostgresDatabase({ url: databaseUrl, ...options })
}

/** Opens the database that the configuration asks for, and brings its schema up to date. */
export async function openStore(config: StoreConfig, options: StoreOptions = {}): Promise<Database> {
  const database = await openDatabase(config, options)
  try {
    await migrate(database, config.partitions === undefined ? {} : { partitions: config.partitions })
  } catch (error) {
    await database[Symbol.asyncDispose]()
    throw error
  }
  return database
}
