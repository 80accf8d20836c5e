import type { Queryable } from './database.ts'

/** What a database says of itself; `migrate` wrote it. */
export interface Settings {
  /** A uuid: another database, or one made anew, has another. */
  databaseId: string
  /** N: how many partitions every producer spreads rooms over. */
  partitions: number
}

export async function readSettings(database: Queryable): Promise<Settings> {
  const { rows } = await database.query<{ database_id: string; partitions: number }>(
    `select (select value #>> '{}' from settings where key = 'database_id') as database_id,
            (select value::int from settings where key = 'partitions') as partitions`,
  )
  const row = rows[0]!
  return { databaseId: row.database_id, partitions: row.partitions }
}
