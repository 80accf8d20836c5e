import type { Queryable } from './database.ts'

/** Where the counting of a log stands. */
export interface Position {
  partition: number
  /** The first offset that is not yet counted. */
  nextOffset: number
}

/** The positions in the partitions of the log that were ever counted. */
export async function readPositions(database: Queryable, topicId: string): Promise<Position[]> {
  const { rows } = await database.query<{ partition: number; next_offset: number }>(
    'select partition, next_offset from partition_ledger where topic_id = $1 order by partition',
    [topicId],
  )
  return rows.map(({ partition, next_offset }) => ({ partition, nextOffset: next_offset }))
}

/**
 * When the record was appended that was counted last, milliseconds since the epoch: in the partition that is furthest
 * behind, of those that somebody counted or claimed within `withinMs`. Undefined when there is none.
 */
export async function readCountedUntil(database: Queryable, withinMs: number): Promise<number | undefined> {
  const { rows } = await database.query<{ until: Date | null }>(
    `select min(append_time) as until from partition_ledger
      where topic_id <> 'imports' and updated_at > now() - $1 * interval '1 millisecond'`,
    [withinMs],
  )
  return rows[0]?.until?.getTime()
}
