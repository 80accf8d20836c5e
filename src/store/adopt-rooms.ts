import { randomUUID } from 'node:crypto'
import { FIGURES } from '#contract/window-change.ts'
import type { Database, Queryable } from './database.ts'
import { publishDay, readSealedByImports, readStagedDays } from './import-days.ts'
import { readLessons, teachEmote } from './taught-emotes.ts'

const NAMELESS = 'login:'
const FINGERPRINT = 'adopted '

/** The room of an archive that tells a login but no room id, while no room is known that bears the login. */
export function namelessRoomId(login: string): string {
  return `${NAMELESS}${login}`
}

/**
 * Gives what is stored of nameless rooms to the rooms that bear their logins, as soon as these are known: window by
 * window, as if the archives were imported now. Goes on where a kill left it; harmless to repeat and to run from
 * several processes.
 */
export async function adoptNamelessRooms(database: Database, nowMs: number): Promise<void> {
  const { rows } = await database.query<Adoption>(
    `select nameless.room_id as nameless, max(named.room_id) as room
       from channels nameless
       join channels named on named.login = substr(nameless.room_id, ${NAMELESS.length + 1})
        and named.room_id not like '${NAMELESS}%'
      where nameless.room_id like '${NAMELESS}%'
      group by 1`,
  )
  for (const adoption of rows) {
    await teachAnew(database, adoption, nowMs)
    await database.transaction((transaction) => stage(transaction, adoption))
  }
  await publishStaged(database)
}

interface Adoption {
  nameless: string
  room: string
}

/** A lesson that was moved would hold for records that are counted without it. One of the room's own is newer. */
async function teachAnew(database: Database, { nameless, room }: Adoption, nowMs: number): Promise<void> {
  const taught = new Set((await readLessons(database, room)).map(({ emote }) => emote))
  for (const { emote, meaning } of await readLessons(database, nameless))
    if (!taught.has(emote)) await teachEmote(database, { roomId: room, emote, meaning }, nowMs)
}

async function stage(transaction: Queryable, { nameless, room }: Adoption): Promise<void> {
  const claimed = await transaction.query('delete from channels where room_id = $1', [nameless])
  if (claimed.affectedRows === 0) return
  const fingerprint = `${FINGERPRINT}${nameless} ${randomUUID()}`
  const both = [nameless, room]
  await transaction.query('update imports set room_id = $2 where room_id = $1', both)
  await transaction.query(
    `insert into imports (fingerprint, source, format, room_id, state, removed_known)
     select $1, '', '', $3, 'publishing', coalesce(bool_and(removed is not null), false)
       from windows_5s where room_id = $2`,
    [fingerprint, ...both],
  )
  const figures = FIGURES.map((figure) => (figure === 'removed' ? 'coalesce(removed, 0)' : figure))
  for (const step of ['5s', '1m']) {
    await transaction.query(
      `insert into import_staging (fingerprint, step, room_id, window_start, ${FIGURES.join(', ')})
       select $1, $4::text, $3, window_start, ${figures.join(', ')} from windows_${step} where room_id = $2`,
      [fingerprint, ...both, step],
    )
  }
  for (const step of ['5s', '1m', '1h'])
    await transaction.query(`delete from windows_${step} where room_id = $1`, [nameless])
  await transaction.query(
    `with moved as (delete from listened where room_id = $1 returning session, heard_from, heard_to)
     insert into listened as l (room_id, session, heard_from, heard_to)
     select $2, session, heard_from, heard_to from moved
     on conflict (room_id, session, heard_from) do update set heard_to = greatest(l.heard_to, excluded.heard_to)`,
    both,
  )
  await transaction.query(
    `with moved as (delete from room_events where room_id = $1 returning at, id, event, amount, display_name)
     insert into room_events (room_id, at, id, event, amount, display_name)
     select $2, at, id, event, amount, display_name from moved
     on conflict do nothing`,
    both,
  )
  await transaction.query('delete from taught_emotes where room_id = $1', [nameless])
}

async function publishStaged(database: Database): Promise<void> {
  const { rows } = await database.query<{ fingerprint: string }>(
    'select fingerprint from imports where starts_with(fingerprint, $1)',
    [FINGERPRINT],
  )
  if (rows.length === 0) return
  const sealedBeforeMs = (await readSealedByImports(database)) ?? 0
  for (const { fingerprint } of rows) {
    for (const dayMs of await readStagedDays(database, fingerprint))
      await publishDay(database, { fingerprint, dayMs }, { sealedBeforeMs, heard: [], identities: [] })
    await database.query('delete from imports where fingerprint = $1', [fingerprint])
  }
}
