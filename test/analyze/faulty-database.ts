import type { Database } from '#store/database.ts'
import { StoreError } from '#store/store-error.ts'

/**
 * What happens to a transaction: it is done, or refused for now, or its commit is not known though it was or was not
 * made, or the process is killed before or after it.
 */
export const FATES = [
  'done',
  'refused',
  'unknown, committed',
  'unknown, not committed',
  'killed before',
  'killed after',
] as const

export type Fate = (typeof FATES)[number]

/** Nothing tries again after this: the process that sees it is as good as killed. */
export const killed = new TypeError('killed')

/** A database whose next transactions meet these fates, in turn; `met` lists those that were met. */
export function withFates(database: Database, fates: Fate[], met: Fate[] = []): Database {
  let isDead = false
  return {
    ...database,
    async query(statement, parameters) {
      if (isDead) throw killed
      return database.query(statement, parameters)
    },
    async transaction(work, options) {
      if (isDead) throw killed
      const fate = fates.shift() ?? 'done'
      met.push(fate)
      isDead = fate.startsWith('killed')
      if (fate === 'refused') throw new Error('the database is away')
      if (fate === 'killed before') throw killed
      if (fate === 'unknown, not committed') throw new StoreError('COMMIT_UNKNOWN', 'lost the connection')
      const result = await database.transaction(work, options)
      if (fate === 'killed after') throw killed
      if (fate === 'unknown, committed') throw new StoreError('COMMIT_UNKNOWN', 'lost the connection')
      return result
    },
  }
}
