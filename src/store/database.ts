/**
 * A PostgreSQL database. Adapters: pglite-database.ts (embedded, in a worker thread), postgres-database.ts (a
 * server, by a pool of connections).
 * int8 arrives as a number (counts and offsets stay below 2^53), timestamptz as a Date.
 */
export interface Database extends Queryable, AsyncDisposable {
  /** Whether it clears away dead rows by itself. */
  readonly hasAutovacuum: boolean

  /**
   * Runs `work` in one transaction: commits when it resolves, rolls back when it rejects and throws what it threw.
   * A rejection with code COMMIT_UNKNOWN leaves open whether it was committed.
   */
  transaction<T>(work: (transaction: Queryable) => Promise<T>, options?: TransactionOptions): Promise<T>

  /** Runs several statements without parameters, as migrations have. */
  execute(statements: string): Promise<void>

  /**
   * Calls `onNotify` with each payload of a NOTIFY on the channel: only a hint that may be lost. Resolves, when it
   * listens, with what ends it.
   */
  listen(channel: string, onNotify: (payload: string) => void): Promise<() => Promise<void>>
}

export interface Queryable {
  /** One statement with parameters $1, $2, …; arrays are passed as arrays, many numbers best as typed ones. */
  query<Row = Record<string, unknown>>(
    statement: string,
    parameters?: readonly unknown[],
  ): Promise<Result<Row>>
}

export interface Result<Row> {
  rows: Row[]
  /** Rows inserted, updated or deleted; 0 for a select. */
  affectedRows: number
}

export interface TransactionOptions {
  /** Promises to write nothing: such a transaction is let through when the disk is nearly full. */
  readOnly?: boolean
  isolation?: 'read committed' | 'repeatable read'
  /** How long a statement may take, or wait for a lock, where that is longer than usual. */
  statementMs?: number
}
