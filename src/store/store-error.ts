export type StoreErrorCode =
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_REFUSED'
  | 'DATABASE_VERSION'
  | 'DATABASE_STALLED'
  | 'DATABASE_CLOSED'
  | 'DATABASE_FAILED'
  | 'DISK_FULL'
  | 'FOLDER_UNUSABLE'
  | 'SCHEMA_NEWER'
  | 'COMMIT_UNKNOWN'
  | 'IMPORT_MOVED'

/** A fault of the store. The message is one line that says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
  }
}

/** A statement that PostgreSQL refused; `code` is its SQLSTATE. */
export class QueryError extends Error {
  readonly code: string
  readonly detail: string

  constructor(message: string, fields: { code: string; detail: string }) {
    super(message)
    this.name = 'QueryError'
    this.code = fields.code
    this.detail = fields.detail
  }
}
