import type { EmoteMeaning } from '#contract/emote.ts'
import type { Database, Queryable } from './database.ts'

/** NOTIFY's channel: a hint that something was taught. */
export const TAUGHT_CHANNEL = 'chat_taught'

/** How far ahead of everything counted a lesson holds: analyzers know of it long before. */
export const LEAD_MS = 30_000

/** Emotes a room may be taught; with what was taught over and over, ten times as many rows. */
export const MAX_TAUGHT = 200
const MAX_ROWS = 10 * MAX_TAUGHT

/**
 * Of no meaning, but the same in every process: lessons are written one after another, so that ids rise with commits,
 * and never while a partition is being claimed.
 */
const ADVISORY_LOCK = 7_283_140_665

export interface TaughtRow {
  /** Rises from lesson to lesson, over all rooms. */
  id: number
  roomId: string
  emote: string
  /** Null: from then on the emote means what it means elsewhere. */
  meaning: EmoteMeaning | null
  /** Holds for records appended at this time or later, milliseconds since the epoch. */
  sinceMs: number
}

/** What an emote of a room means now, or will in half a minute. */
export type Lesson = Pick<TaughtRow, 'emote' | 'sinceMs'> & { meaning: EmoteMeaning }

/**
 * Teaches what an emote of a room means, or with null that it means nothing special. Gives since when, milliseconds
 * since the epoch; undefined, and nothing written, when the room has as many lessons as it may.
 *
 * `since` is half a minute ahead of now and of every T on record; the ledger's rows are held meanwhile, and no new one
 * is made (waitForLessons). So no record that was counted before is touched, and a flush that counted later ones
 * without this row finds it (ledger.ts): no clock decides what a record is labelled with, but its append time alone.
 */
export async function teachEmote(
  database: Database,
  lesson: Pick<TaughtRow, 'roomId' | 'emote' | 'meaning'>,
  nowMs: number,
): Promise<number | undefined> {
  const { roomId, emote, meaning } = lesson
  return database.transaction(async (transaction) => {
    await transaction.query(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
    const counted = await transaction.query<{ append_time: Date | null }>(
      'select append_time from partition_ledger where epoch > 0 order by topic_id, partition for update',
    )
    const room = await transaction.query<{ rows: number; newest: Date | null }>(
      'select count(*)::int as rows, max(since) as newest from taught_emotes where room_id = $1',
      [roomId],
    )
    const { rows = 0, newest = null } = room.rows[0] ?? {}
    const current = await readLessons(transaction, roomId)
    const isNew = meaning !== null && !current.some((known) => known.emote === emote)
    if ((isNew && current.length >= MAX_TAUGHT) || rows >= MAX_ROWS) return undefined
    const latestMs = Math.max(nowMs, ...counted.rows.map(({ append_time }) => append_time?.getTime() ?? 0))
    const sinceMs = Math.max(latestMs + LEAD_MS, newest?.getTime() ?? 0)
    await transaction.query(
      `insert into taught_emotes (room_id, emote, meaning, since)
       values ($1, $2, $3, to_timestamp($4::float8 / 1000))`,
      [roomId, emote, meaning, sinceMs],
    )
    await transaction.query('select pg_notify($1, $2)', [TAUGHT_CHANNEL, roomId])
    return sinceMs
  })
}

/** Lets no lesson be written until the transaction ends: whoever makes a row of the ledger begins with it. */
export async function waitForLessons(transaction: Queryable): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock_shared(${ADVISORY_LOCK})`)
}

/** The rows after this id, of all rooms, in the order in which they were taught. */
export async function readTaughtAfter(database: Queryable, id: number): Promise<TaughtRow[]> {
  const { rows } = await database.query<{
    id: number
    room_id: string
    emote: string
    meaning: EmoteMeaning | null
    since: Date
  }>('select id, room_id, emote, meaning, since from taught_emotes where id > $1 order by id', [id])
  return rows.map((row) => ({
    id: row.id,
    roomId: row.room_id,
    emote: row.emote,
    meaning: row.meaning,
    sinceMs: row.since.getTime(),
  }))
}

/** What the room's emotes were taught to mean, the newest lesson of each, by name. */
export async function readLessons(database: Queryable, roomId: string): Promise<Lesson[]> {
  const { rows } = await database.query<{ emote: string; meaning: EmoteMeaning | null; since: Date }>(
    `select distinct on (emote collate "C") emote, meaning, since
       from taught_emotes where room_id = $1 order by emote collate "C", id desc`,
    [roomId],
  )
  return rows.flatMap(({ emote, meaning, since }) =>
    meaning === null ? [] : [{ emote, meaning, sinceMs: since.getTime() }],
  )
}

/** Whether a lesson that a flush did not know holds for one of its records. */
export async function isTaughtMeanwhile(
  transaction: Queryable,
  { taughtId, appendTimeMs }: { taughtId: number; appendTimeMs: number },
): Promise<boolean> {
  const { rows } = await transaction.query<{ id: number }>(
    'select id from taught_emotes where id > $1 and since <= to_timestamp($2::float8 / 1000) limit 1',
    [taughtId, appendTimeMs],
  )
  return rows.length > 0
}
