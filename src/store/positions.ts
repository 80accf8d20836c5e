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
