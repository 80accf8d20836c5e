import type { ChannelStatus } from '#contract/chat-event.ts'
import type { Change } from './changes.ts'
import type { Queryable } from './database.ts'

/** Of no meaning, but the same in every process: who writes names sees what was written before, and it is seldom. */
const ADVISORY_LOCK = 7_283_140_666

/** What a room was called when it was seen. */
export interface ChannelIdentity {
  roomId: string
  login: string
  /** Empty when it is not known: the stored one stays. */
  displayName: string
  seenAtMs: number
}

/** Writes what rooms are called: the newest wins, and a login that another room had belongs to the new one alone. */
export async function upsertIdentities(
  transaction: Queryable,
  identities: readonly ChannelIdentity[],
): Promise<Change[]> {
  const newest = newestBy(
    identities,
    ({ roomId }) => roomId,
    ({ seenAtMs }) => seenAtMs,
  )
  if (newest.length === 0) return []
  const logins = newest.map(({ login }) => login)
  await transaction.query(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
  const { rows } = await transaction.query<{ room_id: string }>(
    `insert into channels as c (room_id, login, display_name, updated_at)
     select room_id, login, display_name, to_timestamp(seen_at / 1000)
       from unnest($1::text[], $2::text[], $3::text[], $4::float8[]) as g (room_id, login, display_name, seen_at)
      order by 1
     on conflict (room_id) do update
        set login = excluded.login,
            display_name = coalesce(nullif(excluded.display_name, ''), c.display_name),
            updated_at = excluded.updated_at
      where c.updated_at < excluded.updated_at
        and (c.login <> excluded.login or excluded.display_name not in ('', c.display_name))
     returning room_id`,
    [
      newest.map(({ roomId }) => roomId),
      logins,
      newest.map(({ displayName }) => displayName),
      newest.map(({ seenAtMs }) => seenAtMs),
    ],
  )
  if (rows.length === 0) return []
  const renamed = await transaction.query<{ room_id: string }>(
    `update channels c set login = 'id:' || c.room_id
      where c.login = any($1::text[])
        and exists (select from channels newer
                     where newer.login = c.login and newer.room_id <> c.room_id
                       and (newer.updated_at, newer.room_id) > (c.updated_at, c.room_id))
     returning room_id`,
    [logins],
  )
  return [...rows, ...renamed.rows].map(({ room_id }) => ({ kind: 'channel', roomId: room_id, startMs: 0 }))
}

/** Writes how wanted channels fare: the newest status of a login wins, and all are kept to explain gaps. */
export async function upsertStatuses(
  transaction: Queryable,
  statuses: readonly ChannelStatus[],
): Promise<void> {
  if (statuses.length === 0) return
  await transaction.query(
    `insert into status_events (login, at, state, reason)
     select login, to_timestamp(at / 1000), state, reason
       from unnest($1::text[], $2::float8[], $3::text[], $4::text[]) as g (login, at, state, reason)
      order by 1, 2, 3
     on conflict do nothing`,
    [
      statuses.map(({ login }) => login),
      statuses.map(({ receivedAtMs }) => receivedAtMs),
      statuses.map(({ state }) => state),
      statuses.map(({ reason }) => reason),
    ],
  )
  const newest = newestBy(
    statuses,
    ({ login }) => login,
    ({ receivedAtMs }) => receivedAtMs,
  )
  await transaction.query(
    `insert into channel_status as s (login, room_id, state, reason, at)
     select login, room_id, state, reason, to_timestamp(at / 1000)
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::float8[]) as g (login, room_id, state, reason, at)
      order by 1
     on conflict (login) do update
        set room_id = coalesce(nullif(excluded.room_id, ''), s.room_id),
            state = excluded.state, reason = excluded.reason, at = excluded.at
      where s.at <= excluded.at`,
    [
      newest.map(({ login }) => login),
      newest.map(({ roomId }) => roomId),
      newest.map(({ state }) => state),
      newest.map(({ reason }) => reason),
      newest.map(({ receivedAtMs }) => receivedAtMs),
    ],
  )
}

/** The room that bears the login now, or that `id:<room id>` names; undefined when no room is known. */
export async function findRoomId(database: Queryable, address: string): Promise<string | undefined> {
  if (address.startsWith('id:')) return address.slice(3)
  const { rows } = await database.query<{ room_id: string }>(
    'select room_id from channels where login = $1 order by updated_at desc limit 1',
    [address],
  )
  return rows[0]?.room_id
}

/** Of the items with the same key the one with the greatest time, the later one of equals. */
function newestBy<T>(items: readonly T[], keyOf: (item: T) => string, timeOf: (item: T) => number): T[] {
  const newest = new Map<string, T>()
  for (const item of items) {
    const known = newest.get(keyOf(item))
    if (known === undefined || timeOf(known) <= timeOf(item)) newest.set(keyOf(item), item)
  }
  return [...newest.values()]
}
