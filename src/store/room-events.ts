import type { RoomEvent, RoomEventName } from '#contract/chat-event.ts'
import type { Change } from './changes.ts'
import type { Queryable } from './database.ts'

/** What moved a chart, as stored. */
export interface StoredRoomEvent {
  /** Unique in its room. */
  id: string
  roomId: string
  atMs: number
  event: RoomEventName
  /** See RoomEvent in the contract. */
  amount: number
  displayName: string
}

/** Writes each event once, however often it is told. */
export async function insertRoomEvents(
  transaction: Queryable,
  events: readonly RoomEvent[],
): Promise<Change[]> {
  if (events.length === 0) return []
  await transaction.query(
    `insert into room_events (room_id, at, id, event, amount, display_name)
     select room_id, to_timestamp(at / 1000), id, event, amount, display_name
       from unnest($1::text[], $2::float8[], $3::text[], $4::text[], $5::bigint[], $6::text[])
         as given (room_id, at, id, event, amount, display_name)
      order by 1, 2, 3
     on conflict do nothing`,
    [
      events.map(({ roomId }) => roomId),
      events.map(({ sentAtMs }) => sentAtMs),
      events.map(({ id, event, sentAtMs }) => id || `${event}@${sentAtMs}`),
      events.map(({ event }) => event),
      events.map(({ amount }) => amount),
      events.map(({ displayName }) => displayName),
    ],
  )
  return events.map(({ roomId, sentAtMs }) => ({ kind: 'event', roomId, startMs: sentAtMs }))
}

/**
 * Forgets what happened before, but in the days of imported archives; nothing while an archive is imported, whose
 * events are here before its days are known.
 */
export async function forgetRoomEvents(transaction: Queryable, beforeMs: number): Promise<void> {
  await transaction.query(
    `delete from room_events
      where at < to_timestamp($1::float8 / 1000)
        and (at at time zone 'UTC')::date not in (select day from imported_days)
        and not exists (select from imports
                         where state in ('reading', 'publishing') and updated_at > now() - interval '1 day')`,
    [beforeMs],
  )
}

/** A room's events with `fromMs` ≤ at < `toMs`, oldest first, at most `limit`. */
export async function readRoomEvents(
  database: Queryable,
  { roomId, fromMs, toMs, limit = 10_000 }: { roomId: string; fromMs: number; toMs: number; limit?: number },
): Promise<StoredRoomEvent[]> {
  const { rows } = await database.query<EventRow>(
    `select room_id, id, at, event, amount, display_name from room_events
      where room_id = $1 and at >= to_timestamp($2::float8 / 1000) and at < to_timestamp($3::float8 / 1000)
      order by at, id limit $4`,
    [roomId, fromMs, toMs, limit],
  )
  return rows.map(toEvent)
}

/** The newest events of several rooms with `fromMs` ≤ at < `toMs`, oldest first, at most `limit` in all. */
export async function readEventsOfRooms(
  database: Queryable,
  {
    roomIds,
    fromMs,
    toMs,
    limit,
  }: { roomIds: readonly string[]; fromMs: number; toMs: number; limit: number },
): Promise<StoredRoomEvent[]> {
  const { rows } = await database.query<EventRow>(
    `select room_id, id, at, event, amount, display_name from room_events
      where room_id = any($1::text[]) and at >= to_timestamp($2::float8 / 1000)
        and at < to_timestamp($3::float8 / 1000)
      order by at desc, id desc limit $4`,
    [roomIds, fromMs, toMs, limit],
  )
  return rows.reverse().map(toEvent)
}

interface EventRow {
  room_id: string
  id: string
  at: Date
  event: RoomEventName
  amount: number
  display_name: string
}

function toEvent(row: EventRow): StoredRoomEvent {
  return {
    id: row.id,
    roomId: row.room_id,
    atMs: row.at.getTime(),
    event: row.event,
    amount: row.amount,
    displayName: row.display_name,
  }
}
