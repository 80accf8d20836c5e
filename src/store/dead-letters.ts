import type { Queryable } from './database.ts'

/** A record that could not be counted. Its bytes stay on the bus: text of chat never enters the database. */
export interface DeadLetter {
  offset: number
  /** One of few words, as `malformed`. */
  reason: string
  bytes: number
}

/** Offsets that the log had dropped before they were counted, from `fromOffset` up to, not with, `toOffset`. */
export interface IngestGap {
  fromOffset: number
  toOffset: number
  reason: string
}

interface At {
  topicId: string
  partition: number
}

export async function insertDeadLetters(
  transaction: Queryable,
  at: At,
  letters: readonly DeadLetter[],
): Promise<void> {
  if (letters.length === 0) return
  await transaction.query(
    `insert into dead_letters (topic_id, partition, record_offset, reason, bytes)
     select $1, $2, * from unnest($3::bigint[], $4::text[], $5::int[])
     on conflict do nothing`,
    [
      at.topicId,
      at.partition,
      letters.map(({ offset }) => offset),
      letters.map(({ reason }) => reason),
      letters.map(({ bytes }) => bytes),
    ],
  )
}

export async function insertIngestGap(transaction: Queryable, at: At, gap: IngestGap): Promise<void> {
  await transaction.query(
    `insert into ingest_gaps (topic_id, partition, from_offset, to_offset, reason) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [at.topicId, at.partition, gap.fromOffset, gap.toOffset, gap.reason],
  )
}
