import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database, Queryable, Result, TransactionOptions } from './database.ts'
import { describeFullDisk, LEAST_FREE_BYTES, readFreeBytes } from './disk-space.ts'
import { readPgliteVersion } from './empty-database.ts'
import type { Answer } from './pglite-messages.ts'
import { type PgliteThread, startPgliteThread } from './pglite-thread.ts'
import { StoreError } from './store-error.ts'

/** How old a look at the free space may be before a write: at 200 MB/s a disk loses 50 MB meanwhile. */
const FREE_SPACE_AGE_MS = 250

const VERSION_FILE = 'pglite-version'

const READS = /^\s*(?:select|show|explain)\b/i

export interface PgliteOptions {
  /** The folder of the cluster; it is made when it is not there. Nobody else may have it open: see data-folder.ts. */
  folder?: string
  /** A database that vanishes with the process, for tests. */
  memory?: true
  /** Told once when the database is lost for this process, as by a full disk: every later call rejects with it. */
  onFailure?: (error: Error) => void
  /** For tests of a full disk. */
  readFreeBytes?: (folder: string) => Promise<number>
}

/**
 * Opens the embedded database: PGlite in a thread of its own, one connection that transactions take turns on.
 * It survives a kill of the process, not a power cut. Rejects with DATABASE_VERSION when another PGlite made the folder.
 */
export async function openPgliteDatabase(options: PgliteOptions): Promise<Database> {
  const { folder, onFailure = () => {} } = options
  const freeBytes = options.readFreeBytes ?? readFreeBytes
  if (folder !== undefined) {
    await prepareFolder(folder, freeBytes)
  } else if (options.memory !== true) {
    throw new TypeError('openPgliteDatabase needs a folder or memory: true')
  }
  const thread = await startPgliteThread(
    folder === undefined ? { fromDump: true } : { folder, fromDump: false },
    {
      onFailure,
      isDiskFull: async () => folder !== undefined && (await freeBytes(folder)) < LEAST_FREE_BYTES,
    },
  ).catch((error: StoreError) => {
    throw folder === undefined || error.code !== 'DATABASE_FAILED' ? error : damaged(folder, error)
  })
  return toDatabase(thread, folder === undefined ? async () => {} : refuseWhenFull(folder, freeBytes))
}

/** PGlite's words for a cluster that it cannot open say nothing of what to do. */
function damaged(folder: string, cause: Error): StoreError {
  return new StoreError(
    'DATABASE_FAILED',
    `The database in ${folder} does not open (${cause.message}): put back a copy of the data folder, or move this folder away, and a new database begins there.`,
    { cause },
  )
}

/** Makes the cluster beside its place and moves it there when it is whole: a start that is killed leaves nothing half made. */
async function prepareFolder(folder: string, freeBytes: (folder: string) => Promise<number>): Promise<void> {
  const version = readPgliteVersion()
  if (existsSync(folder)) {
    const made = (await readFile(join(folder, VERSION_FILE), 'utf8').catch(() => 'unknown')).trim()
    if (made === version) return refuseWhenFull(folder, freeBytes)()
    throw new StoreError(
      'DATABASE_VERSION',
      `The database in ${folder} was made by PGlite ${made}, this program has ${version}: run the program that made it, export what you need, and start with a new data folder.`,
    )
  }
  const starting = `${folder}.starting`
  await rm(starting, { recursive: true, force: true })
  await mkdir(starting, { recursive: true, mode: 0o700 })
  await refuseWhenFull(starting, freeBytes)()
  const thread = await startPgliteThread({ folder: starting, fromDump: true })
  await thread.close()
  await writeFile(join(starting, VERSION_FILE), `${version}\n`)
  await rename(starting, folder)
}

/** A check that rejects with DISK_FULL while there is too little room to write. */
function refuseWhenFull(folder: string, freeBytes: (folder: string) => Promise<number>): () => Promise<void> {
  let lookedAtMs = Number.NEGATIVE_INFINITY
  let words: string | undefined
  return async () => {
    if (performance.now() - lookedAtMs > FREE_SPACE_AGE_MS) {
      words = await describeFullDisk(folder, freeBytes)
      lookedAtMs = performance.now()
    }
    if (words !== undefined) throw new StoreError('DISK_FULL', words)
  }
}

function toDatabase(thread: PgliteThread, checkRoom: () => Promise<void>): Database {
  let turn: Promise<unknown> = Promise.resolve()

  /** Runs `work` when all before it have ended: there is one connection. */
  function exclusively<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work)
    turn = mine.catch(() => {})
    return mine
  }

  async function run(statement: string, parameters: readonly unknown[] = []): Promise<Answer> {
    return thread.ask({ kind: 'query', statement, parameters, mayCheckpoint: false })
  }

  async function runTransaction<T>(
    work: (transaction: Queryable) => Promise<T>,
    { isolation = 'read committed', readOnly = false }: TransactionOptions,
  ): Promise<T> {
    if (!readOnly) await checkRoom()
    await run(`begin isolation level ${isolation}${readOnly ? ' read only' : ''}`)
    let over = false
    const transaction: Queryable = {
      async query<Row>(statement: string, parameters: readonly unknown[] = []): Promise<Result<Row>> {
        if (over) throw new StoreError('DATABASE_CLOSED', 'This transaction is over.')
        return toResult<Row>(await run(statement, parameters))
      },
    }
    let result: T
    try {
      result = await work(transaction)
    } catch (error) {
      over = true
      await run('rollback')
      throw error
    }
    over = true
    const { command } = await thread.ask({
      kind: 'query',
      statement: 'commit',
      parameters: [],
      mayCheckpoint: !readOnly,
    })
    if (command !== 'COMMIT') {
      throw new StoreError(
        'DATABASE_FAILED',
        'The transaction was rolled back: one of its statements had failed.',
      )
    }
    return result
  }

  return {
    hasAutovacuum: false,
    query<Row>(statement: string, parameters: readonly unknown[] = []) {
      const reads = READS.test(statement)
      return exclusively(async () => {
        if (!reads) await checkRoom()
        const answer = await thread.ask({ kind: 'query', statement, parameters, mayCheckpoint: !reads })
        return toResult<Row>(answer)
      })
    },
    transaction(work, options = {}) {
      return exclusively(() => runTransaction(work, options))
    },
    execute(statements) {
      return exclusively(async () => {
        await checkRoom()
        await thread.ask({ kind: 'execute', statements })
      })
    },
    listen(channel, onNotify) {
      return exclusively(() => thread.listen(channel, onNotify)).then(
        (stop) => () => exclusively(async () => stop()),
      )
    },
    [Symbol.asyncDispose]() {
      return exclusively(() => thread.close())
    },
  }
}

function toResult<Row>(answer: Answer): Result<Row> {
  return { rows: answer.rows as Row[], affectedRows: answer.affectedRows }
}
