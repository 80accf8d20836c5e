import type { Queryable } from './database.ts'

/** A stretch of time in which everything said in a room was heard by one session. */
export interface StoredSpan {
  roomId: string
  fromMs: number
  toMs: number
}

/** What was heard of the rooms in spans that reach past `fromMs` and begin before `toMs`, by start. */
export async function readSpans(
  database: Queryable,
  { roomIds, fromMs, toMs }: { roomIds: readonly string[]; fromMs: number; toMs: number },
): Promise<StoredSpan[]> {
  const { rows } = await database.query<{ room_id: string; heard_from: Date; heard_to: Date }>(
    `select room_id, heard_from, heard_to from listened
      where room_id = any($1::text[]) and heard_to > to_timestamp($2::float8 / 1000)
        and heard_from < to_timestamp($3::float8 / 1000)
      order by room_id, heard_from`,
    [roomIds, fromMs, toMs],
  )
  return rows.map((row) => ({
    roomId: row.room_id,
    fromMs: row.heard_from.getTime(),
    toMs: row.heard_to.getTime(),
  }))
}

/** Where the last of what was heard of the room ends, milliseconds since the epoch; 0 when nothing was. */
export async function readHeardTo(database: Queryable, roomId: string): Promise<number> {
  const { rows } = await database.query<{ heard_to: Date | null }>(
    'select max(heard_to) as heard_to from listened where room_id = $1',
    [roomId],
  )
  return rows[0]?.heard_to?.getTime() ?? 0
}
