import { findPostgres } from './store/postgres-server.ts'

/** Says behind everything else what was not tested because this machine has not got it. In CI that is a failure. */
export function teardown(): void {
  if (findPostgres() !== undefined) return
  process.stderr.write(
    '\nNOT TESTED: anything on a PostgreSQL server. There is none on this machine: install PostgreSQL 15 or newer.\n\n',
  )
}
