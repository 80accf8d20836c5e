import pg from 'pg'
import { QueryError, StoreError } from './store-error.ts'

/** Where a server is, in words without its password. */
export interface ServerAddress {
  /** `host:port`, or the folder of its socket. */
  server: string
  user: string
  database: string
}

/** SQLSTATEs of a server that starts, stops or restarts. */
const COMING_AND_GOING = ['57P01', '57P02', '57P03']

/** What pg, Node or TLS threw while a connection was opened or used, in one line that says what to do. */
export function toStoreError(error: unknown, address: ServerAddress): Error {
  if (error instanceof StoreError || error instanceof QueryError || error instanceof TypeError) return error
  if (!(error instanceof Error)) return new StoreError('DATABASE_FAILED', String(error))
  return error instanceof pg.DatabaseError ? fromServer(error, address) : fromConnection(error, address)
}

/** Whether the server said that this statement, and no more than it, failed: what came before is decided. */
export function isStatementError(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR'
}

/** A prepared statement does not fit the tables any more, or was lost: the connection is of no more use. */
export function isStaleStatement(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false
  return error.code === '26000' || (error.code === '0A000' && error.message.includes('cached plan'))
}

function fromServer(cause: pg.DatabaseError, { server, user, database }: ServerAddress): Error {
  const { code = '', detail = '', message } = cause
  const refused = (words: string) => new StoreError('DATABASE_REFUSED', words, { cause })
  const unreachable = (words: string) => new StoreError('DATABASE_UNREACHABLE', words, { cause })
  if (code === '28P01')
    return refused(`PostgreSQL on ${server} does not accept the password of ${user}: correct --database-url`)
  if (code === '28000' && message.includes('no encryption'))
    return refused(
      `PostgreSQL on ${server} lets ${user} in by TLS alone: take sslmode=verify-full in --database-url, or see its pg_hba.conf`,
    )
  if (code === '28000')
    return refused(`PostgreSQL on ${server} does not let ${user} in (${message}): see its pg_hba.conf`)
  if (code === '3D000')
    return refused(
      `PostgreSQL on ${server} has no database ${database}: create it with createdb, or correct --database-url`,
    )
  if (code === '53300')
    return unreachable(
      `PostgreSQL on ${server} has no connection left: raise max_connections, or start fewer processes`,
    )
  if (code === '53100')
    return new StoreError('DISK_FULL', `The disk of PostgreSQL on ${server} is full: make room there.`, {
      cause,
    })
  if (COMING_AND_GOING.includes(code))
    return unreachable(`PostgreSQL on ${server} is starting or stopping: ${message}`)
  return new QueryError(message, { code, detail })
}

function fromConnection(cause: Error, { server }: ServerAddress): StoreError {
  const { message } = cause
  const { code = '' } = cause as NodeJS.ErrnoException
  const refused = (words: string) => new StoreError('DATABASE_REFUSED', words, { cause })
  if (message.startsWith('SASL') && message.includes('password'))
    return refused(`PostgreSQL on ${server} wants a password: put one into --database-url`)
  if (message.includes('does not support SSL'))
    return refused(`PostgreSQL on ${server} speaks no TLS: take sslmode=disable, or set it up there`)
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return refused(
      `The certificate of PostgreSQL on ${server} is for another name (${message}): call the server by a name that it has, or take sslmode=verify-ca`,
    )
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)/.test(code))
    return refused(
      `The certificate of PostgreSQL on ${server} is not to be trusted (${message}): name its issuer with sslrootcert=FILE in --database-url`,
    )
  const reason = code || message
  return new StoreError(
    'DATABASE_UNREACHABLE',
    `PostgreSQL on ${server} does not answer (${reason}): is it running, and does --database-url name it?`,
    { cause },
  )
}
