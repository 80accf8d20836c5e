import type { ChannelState } from '#contract/channel.ts'
import type { Queryable } from './database.ts'

/** What is known of a login: the room that bears it now, and how it fares where it is or was wanted. */
export interface StoredChannel {
  login: string
  /** Undefined while no room is known for it. */
  roomId: string | undefined
  displayName: string
  status: { state: ChannelState; reason: string; atMs: number } | undefined
}

export interface ChannelFilter {
  logins?: readonly string[]
  roomIds?: readonly string[]
}

/** Every login that is known, or those that the filter names by login or by room. */
export async function readChannels(database: Queryable, filter?: ChannelFilter): Promise<StoredChannel[]> {
  const { rows } = await database.query<{
    login: string
    room_id: string | null
    display_name: string | null
    state: ChannelState | null
    reason: string | null
    at: Date | null
  }>(
    `select login, coalesce(c.room_id, nullif(s.room_id, '')) as room_id, c.display_name, s.state, s.reason, s.at
       from (select distinct on (login) login, room_id, display_name from channels order by login, updated_at desc) c
       full join channel_status s using (login)
      where $1 or login = any($2::text[]) or coalesce(c.room_id, s.room_id) = any($3::text[])`,
    [filter === undefined, filter?.logins ?? [], filter?.roomIds ?? []],
  )
  return rows.map((row) => ({
    login: row.login,
    roomId: row.room_id ?? undefined,
    displayName: row.display_name ?? '',
    status:
      row.state === null || row.at === null
        ? undefined
        : { state: row.state, reason: row.reason ?? '', atMs: row.at.getTime() },
  }))
}

export interface StatusEvent {
  login: string
  atMs: number
  state: ChannelState
  reason: string
}

/** How the logins fared from `fromMs` to `toMs`, by time; for each the status that held at `fromMs` comes first. */
export async function readStatusEvents(
  database: Queryable,
  { logins, fromMs, toMs }: { logins: readonly string[]; fromMs: number; toMs: number },
): Promise<StatusEvent[]> {
  const { rows } = await database.query<{ login: string; at: Date; state: ChannelState; reason: string }>(
    `select e.login, e.at, e.state, e.reason
       from unnest($1::text[]) as wanted (login)
       join status_events e on e.login = wanted.login and e.at < to_timestamp($3::float8 / 1000)
        and e.at >= coalesce((select max(at) from status_events before
                               where before.login = wanted.login and before.at <= to_timestamp($2::float8 / 1000)),
                             '-infinity')
      order by e.at`,
    [logins, fromMs, toMs],
  )
  return rows.map((row) => ({
    login: row.login,
    atMs: row.at.getTime(),
    state: row.state,
    reason: row.reason,
  }))
}
