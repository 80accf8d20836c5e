import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Database, Queryable, Result, TransactionOptions } from './database.ts'
import { isStaleStatement, isStatementError, type ServerAddress, toStoreError } from './postgres-errors.ts'
import { createPostgresListener } from './postgres-listener.ts'
import { readSslMode } from './postgres-tls.ts'
import { POSTGRES_TYPES, toPostgresValue } from './postgres-values.ts'
import { StoreError } from './store-error.ts'

/** 15 is the oldest that the schema and its tests are run on. */
const OLDEST_VERSION = 150_000

const CONNECTIONS = 10
const CONNECT_WITHIN_MS = 10_000
/** A connection is replaced after so long: each remembers all tables that it ever saw. */
const CONNECTION_LIFE_S = 3_600
const IDLE_CONNECTION_MS = 60_000

/** What one statement may take unless its transaction says otherwise, and what it may wait for a lock. */
const STATEMENT_MS = 30_000
const LOCK_MS = 15_000
/** A transaction whose process hangs is ended after so long, so that others get its locks. */
const IDLE_IN_TRANSACTION_MS = 10_000
/** How long after the server should have given up a statement the connection counts as lost. */
const NO_ANSWER_MS = 5_000
const CLOSE_WITHIN_MS = 5_000

/** Statements that each connection keeps prepared. More than the program has; a bound all the same. */
const MOST_PREPARED = 200

const SESSION = [
  `set timezone = 'UTC'`,
  `set datestyle = 'ISO'`,
  `set client_min_messages = warning`,
  `set statement_timeout = ${STATEMENT_MS}`,
  `set lock_timeout = ${LOCK_MS}`,
  `set idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION_MS}`,
  `set tcp_keepalives_idle = 10`,
  `set tcp_keepalives_interval = 5`,
  `set tcp_keepalives_count = 3`,
].join('; ')

const WRITES = ['INSERT', 'UPDATE', 'DELETE', 'MERGE']

export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database?sslmode=verify-full`; secret. */
  url: string
  /** How many connections are opened at most, beside the one that listens. */
  connections?: number
}

/**
 * Opens a database of a PostgreSQL server through a pool of connections, which are opened again whenever they are lost:
 * calls reject meanwhile with DATABASE_UNREACHABLE, one line that says what to do. A connection lost during COMMIT
 * rejects with COMMIT_UNKNOWN. Rejects at once when the server is not reached, lets us not in, or is too old.
 */
export async function openPostgresDatabase({
  url,
  connections = CONNECTIONS,
}: PostgresOptions): Promise<Database> {
  const config = toClientConfig(url)
  const address = addressOf(config)
  const pool = new pg.Pool({
    ...config,
    max: connections,
    idleTimeoutMillis: IDLE_CONNECTION_MS,
    maxLifetimeSeconds: CONNECTION_LIFE_S,
    onConnect: setUpSession,
  })
  // Whoever uses a lost connection is told by its statement.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const database = toDatabase(pool, address, config)
  try {
    await checkServer(database, address)
  } catch (error) {
    await database[Symbol.asyncDispose]()
    throw error
  }
  return database
}

async function setUpSession(client: pg.ClientBase): Promise<void> {
  await client.query(within(CONNECT_WITHIN_MS, { text: SESSION }))
}

/** The query with how long an answer is waited for; pg knows that, its types do not. */
function within(timeoutMs: number, query: pg.QueryConfig): pg.QueryConfig {
  return { ...query, query_timeout: timeoutMs } as pg.QueryConfig
}

function toClientConfig(url: string): pg.ClientConfig {
  const sslMode = readSslMode(url)
  return {
    // As libpq understands them: require encrypts, verify-… also look at the certificate.
    connectionString: sslMode === undefined ? url : `${url}&uselibpqcompat=true`,
    application_name: 'chat',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: POSTGRES_TYPES,
  }
}

function addressOf(config: pg.ClientConfig): ServerAddress {
  try {
    const { host, port, user = '', database = '' } = new pg.Client(config)
    return { server: host.startsWith('/') ? host : `${host}:${port}`, user, database }
  } catch (cause) {
    throw new StoreError(
      'DATABASE_REFUSED',
      `--database-url cannot be read (${(cause as Error).message}): it is postgres://user:password@host:5432/database`,
      { cause },
    )
  }
}

async function checkServer(database: Database, { server, database: name }: ServerAddress): Promise<void> {
  const { rows } = await database.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  )
  const { number, version, encoding } = rows[0]!
  if (number < OLDEST_VERSION) {
    throw new StoreError(
      'DATABASE_VERSION',
      `PostgreSQL on ${server} is version ${version}: upgrade it to 15 or newer`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new StoreError(
      'DATABASE_REFUSED',
      `The database ${name} on ${server} is encoded in ${encoding}: create one with createdb --encoding=UTF8 --template=template0`,
    )
  }
}

function toDatabase(pool: pg.Pool, address: ServerAddress, config: pg.ClientConfig): Database {
  const clients = new Set<pg.PoolClient>()
  const prepared = new Map<string, string>()
  pool.on('connect', (client) => clients.add(client))
  pool.on('remove', (client) => clients.delete(client))
  const listener = createPostgresListener(async () => {
    const client = new pg.Client({ ...config, query_timeout: STATEMENT_MS })
    client.on('error', () => {})
    try {
      return await client.connect()
    } catch (error) {
      throw toStoreError(error, address)
    }
  })

  /** A statement is parsed and planned once a connection. */
  function toQuery(text: string, parameters: readonly unknown[]): pg.QueryConfig {
    if (parameters.length === 0) return { text }
    const name = prepared.get(text) ?? (prepared.size < MOST_PREPARED ? `chat_${prepared.size}` : undefined)
    const values = parameters.map(toPostgresValue)
    if (name === undefined) return { text, values }
    prepared.set(text, name)
    return { name, text, values }
  }

  async function withConnection<T>(
    work: (connection: Connection) => Promise<T>,
    statementMs = STATEMENT_MS,
  ): Promise<T> {
    const client = await pool.connect().catch((error) => {
      throw toStoreError(error, address)
    })
    const connection = lend(client, { address, statementMs })
    try {
      return await work(connection)
    } finally {
      client.release(connection.isBroken)
    }
  }

  async function runTransaction<T>(
    connection: Connection,
    work: (transaction: Queryable) => Promise<T>,
    options: TransactionOptions,
  ): Promise<T> {
    await connection.run({ text: beginOf(options) })
    let over = false
    const transaction: Queryable = {
      async query<Row>(statement: string, parameters: readonly unknown[] = []) {
        if (over) throw new StoreError('DATABASE_CLOSED', 'This transaction is over.')
        return toResult<Row>(await connection.run(toQuery(statement, parameters)))
      },
    }
    let result: T
    try {
      result = await work(transaction)
    } catch (error) {
      over = true
      if (!connection.isBroken) await connection.run({ text: 'rollback' }).catch(() => {})
      throw error
    }
    over = true
    await commit(connection, address)
    return result
  }

  return {
    hasAutovacuum: true,
    query<Row>(statement: string, parameters: readonly unknown[] = []) {
      return withConnection(async (connection) =>
        toResult<Row>(await connection.run(toQuery(statement, parameters))),
      )
    },
    transaction(work, options = {}) {
      return withConnection((connection) => runTransaction(connection, work, options), options.statementMs)
    },
    execute(statements) {
      return withConnection(async (connection) => void (await connection.run({ text: statements })))
    },
    listen: listener.listen,
    async [Symbol.asyncDispose]() {
      const closed = Promise.all([listener.close(), pool.end()])
      const late = delay(CLOSE_WITHIN_MS, undefined, { ref: false })
      await Promise.race([closed, late])
      for (const client of clients) abandon(client)
    },
  }
}

/** Lets go of a connection whose server does not answer: its statement fails, and it keeps no process from ending. */
function abandon(client: pg.PoolClient): void {
  const abandoned = client as unknown as { end(): Promise<void>; unref(): void }
  void abandoned.end()
  abandoned.unref()
}

interface Connection {
  /** Its server no longer answers, or what is prepared on it is of no use: it is not lent again. */
  readonly isBroken: boolean
  /** Rejects with a StoreError or QueryError. */
  run(query: pg.QueryConfig): Promise<pg.QueryResult>
}

function lend(
  client: pg.PoolClient,
  { address, statementMs }: { address: ServerAddress; statementMs: number },
): Connection {
  let isBroken = false
  return {
    get isBroken() {
      return isBroken
    },
    async run(query) {
      try {
        return await client.query(within(statementMs + NO_ANSWER_MS, query))
      } catch (error) {
        isBroken ||= !isStatementError(error) || isStaleStatement(error)
        throw toStoreError(error, address)
      }
    },
  }
}

function beginOf({
  isolation = 'read committed',
  readOnly = false,
  statementMs,
}: TransactionOptions): string {
  const begin = `begin isolation level ${isolation}${readOnly ? ' read only' : ''}`
  if (statementMs === undefined) return begin
  return `${begin}; set local statement_timeout = ${statementMs}; set local lock_timeout = ${statementMs}`
}

/** After an error of the statement alone nothing is committed; when the connection is lost nobody knows. */
async function commit(connection: Connection, { server }: ServerAddress): Promise<void> {
  const lost = `The connection to PostgreSQL on ${server} was lost`
  if (connection.isBroken) throw new StoreError('DATABASE_UNREACHABLE', `${lost} in a transaction.`)
  let command: string
  try {
    command = (await connection.run({ text: 'commit' })).command
  } catch (cause) {
    if (!connection.isBroken) throw cause
    throw new StoreError('COMMIT_UNKNOWN', `${lost} while it committed: whether it did is not known.`, {
      cause,
    })
  }
  if (command !== 'COMMIT') {
    throw new StoreError(
      'DATABASE_FAILED',
      'The transaction was rolled back: one of its statements had failed.',
    )
  }
}

function toResult<Row>({ rows, rowCount, command }: pg.QueryResult): Result<Row> {
  return { rows: rows as Row[], affectedRows: WRITES.includes(command) ? (rowCount ?? 0) : 0 }
}
