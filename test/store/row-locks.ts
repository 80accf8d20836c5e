import { expect } from 'vitest'
import type { Database } from '#store/database.ts'

/** Resolves when so many transactions of the database wait for a lock. */
export async function seeWaiting(database: Database, count: number): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await database.query<{ waiting: number }>(
        `select count(*)::int as waiting from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rows[0]!.waiting
    })
    .toBeGreaterThanOrEqual(count)
}

/** Has a transaction of its own hold what the statement locks, until it is released; resolves when it holds that. */
export async function holdRows(database: Database, statement: string): Promise<{ release(): Promise<void> }> {
  const held = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const holding = database.transaction(async (transaction) => {
    await transaction.query(statement)
    held.resolve()
    await released.promise
  })
  await Promise.race([held.promise, holding])
  return {
    async release() {
      released.resolve()
      await holding
    },
  }
}
