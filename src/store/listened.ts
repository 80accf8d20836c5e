import type { Heard } from '#contract/chat-event.ts'
import type { Change } from './changes.ts'
import type { Queryable } from './database.ts'

/** A stretch of time in which everything said in a room was heard. */
export interface HeardSpan {
  fromMs: number
  toMs: number
}

/** Adds what was heard: a session's span that goes on where the stored one ends makes that one longer. */
export async function extendHeard(transaction: Queryable, heard: readonly Heard[]): Promise<Change[]> {
  const spans = joinContiguous(heard)
  if (spans.length === 0) return []
  await transaction.query(
    `with given as (
       select room_id, session, to_timestamp(heard_from / 1000) as heard_from, to_timestamp(heard_to / 1000) as heard_to
         from unnest($1::text[], $2::text[], $3::float8[], $4::float8[]) as g (room_id, session, heard_from, heard_to)
     ), longer as (
       select l.room_id, l.session, l.heard_from, max(given.heard_to) as heard_to
         from given
         join listened l on l.room_id = given.room_id and l.session = given.session
          and l.heard_from <= given.heard_from and l.heard_to >= given.heard_from
        group by 1, 2, 3
     ), extended as (
       update listened l set heard_to = greatest(l.heard_to, longer.heard_to)
         from longer
        where l.room_id = longer.room_id and l.session = longer.session and l.heard_from = longer.heard_from
     )
     insert into listened as l (room_id, session, heard_from, heard_to)
     select * from given
      where not exists (select from listened stored
                         where stored.room_id = given.room_id and stored.session = given.session
                           and stored.heard_from <= given.heard_from and stored.heard_to >= given.heard_from)
      order by 1, 2, 3
     on conflict (room_id, session, heard_from) do update set heard_to = greatest(l.heard_to, excluded.heard_to)`,
    [
      spans.map(({ roomId }) => roomId),
      spans.map(({ session }) => session),
      spans.map(({ heardFromMs }) => heardFromMs),
      spans.map(({ heardToMs }) => heardToMs),
    ],
  )
  return spans.map(({ roomId, heardFromMs }) => ({ kind: 'heard', roomId, startMs: heardFromMs }))
}

/** The session of spans that were joined: of several sessions, none of which goes on. */
const JOINED = ''

/**
 * Makes one span of those of a room that touch or overlap and ended before `beforeMs`, whichever sessions heard them.
 * What was heard stays the same; a session's name is of use only while it goes on.
 */
export async function joinOldSpans(database: Queryable, beforeMs: number): Promise<void> {
  await database.query(
    `with fresh as (
       select room_id, heard_from, heard_to from listened
        where session <> $2 and heard_to < to_timestamp($1::float8 / 1000)
     ), taken as (
       delete from listened l
        where (session <> $2 and heard_to < to_timestamp($1::float8 / 1000))
           or (session = $2 and exists (select from fresh
                                         where fresh.room_id = l.room_id
                                           and fresh.heard_from <= l.heard_to and fresh.heard_to >= l.heard_from))
       returning room_id, heard_from, heard_to
     ), spans as (
       select room_id, unnest(range_agg(tstzrange(heard_from, heard_to))) as span from taken group by room_id
     )
     insert into listened as l (room_id, session, heard_from, heard_to)
     select room_id, $2, lower(span), upper(span) from spans order by 1, 3
     on conflict (room_id, session, heard_from) do update set heard_to = greatest(l.heard_to, excluded.heard_to)`,
    [beforeMs, JOINED],
  )
}

/** The spans of each room and session, those that touch or overlap joined, empty ones left out. */
function joinContiguous(heard: readonly Heard[]): Heard[] {
  const sorted = heard
    .filter(({ heardFromMs, heardToMs }) => heardToMs > heardFromMs)
    .sort(
      (a, b) => compare(a.roomId, b.roomId) || compare(a.session, b.session) || a.heardFromMs - b.heardFromMs,
    )
  const joined: Heard[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      last.roomId === span.roomId &&
      last.session === span.session &&
      span.heardFromMs <= last.heardToMs
    ) {
      last.heardToMs = Math.max(last.heardToMs, span.heardToMs)
    } else {
      joined.push({ ...span })
    }
  }
  return joined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
