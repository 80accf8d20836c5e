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
