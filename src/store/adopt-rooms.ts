import { FIGURES } from '#contract/window-change.ts'
import type { Database, Queryable } from './database.ts'
import { publishDay, readSealedByImports, readStagedDays } from './import-days.ts'

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
export async function adoptNamelessRooms(database: Database): Promise<void> {
  const { rows } = await database.query<Adoption>(
    `select nameless.room_id as nameless, max(named.room_id) as room
       from channels nameless
       join channels named on named.login = substr(nameless.room_id, ${NAMELESS.length + 1})
        and named.room_id not like '${NAMELESS}%'
      where nameless.room_id like '${NAMELESS}%'
      group by 1`,
  )
  for (const adoption of rows) await database.transaction((transaction) => stage(transaction, adoption))
  await publishStaged(database)
}

interface Adoption {
  nameless: string
  room: string
}

async function stage(transaction: Queryable, { nameless, room }: Adoption): Promise<void> {
  const claimed = await transaction.query('delete from channels where room_id = $1', [nameless])
  if (claimed.affectedRows === 0) return
  const fingerprint = `${FINGERPRINT}${nameless}`
  const both = [nameless, room]
  await transaction.query('update imports set room_id = $2 where room_id = $1', both)
  await transaction.query(
    `insert into imports (fingerprint, source, format, room_id, state, removed_known)
     select $1, '', '', $3, 'publishing', coalesce(bool_and(removed is not null), false)
       from windows_5s where room_id = $2
     on conflict (fingerprint) do nothing`,
    [fingerprint, ...both],
  )
  const figures = FIGURES.map((figure) => (figure === 'removed' ? 'coalesce(removed, 0)' : figure))
  for (const step of ['5s', '1m']) {
    await transaction.query(
      `insert into import_staging (fingerprint, step, room_id, window_start, ${FIGURES.join(', ')})
       select $1, $4::text, $3, window_start, ${figures.join(', ')} from windows_${step} where room_id = $2
       on conflict do nothing`,
      [fingerprint, ...both, step],
    )
  }
  for (const step of ['5s', '1m', '1h'])
    await transaction.query(`delete from windows_${step} where room_id = $1`, [nameless])
  for (const table of ['listened', 'room_events', 'taught_emotes'])
    await transaction.query(`update ${table} set room_id = $2 where room_id = $1`, both)
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
