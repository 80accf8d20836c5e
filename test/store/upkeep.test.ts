import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { beginImport, setImportState } from '#store/imports.ts'
import { claimPartition, flushPartition } from '#store/ledger.ts'
import { migrate } from '#store/migrate.ts'
import { keepUp, MOST_FAULTS } from '#store/upkeep.ts'
import { openFreshDatabase } from './fresh-database.ts'
import { DAY_MS, flushTo, messages, NOON_MS } from './samples.ts'

const RETENTION = { keep5sDays: 30, keep1mDays: 365 }

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

async function daysKept(step: string): Promise<number[]> {
  const { rows } = await database.query<{ start: Date }>(
    `select window_start as start from windows_${step} where room_id = 'kept' order by 1`,
  )
  return rows.map(({ start }) => (start.getTime() - NOON_MS) / DAY_MS)
}

it('drops windows beyond their retention, but not the days of an archive', async () => {
  const claim = await claimPartition(database, { topicId: 'topic', partition: 0 }, { owner: '', logStart: 0 })
  const days = [-400, -300, -50, -40, -31, -30, -1, 0]
  const windows = days.flatMap((day) => messages('kept', NOON_MS + day * DAY_MS, 1))
  await flushPartition(database, claim, flushTo(1, { windows }))
  await database.query('insert into imported_days (day) values ($1::date), ($2::date)', [
    new Date(NOON_MS - 50 * DAY_MS).toISOString().slice(0, 10),
    '2020-01-01',
  ])
  await keepUp(database, RETENTION, NOON_MS)
  expect(await daysKept('5s')).toEqual([-50, -30, -1, 0])
  expect(await daysKept('1m')).toEqual([-300, -50, -40, -31, -30, -1, 0])
  expect(await daysKept('1h')).toEqual(days)
})

it('forgets what happened in a room a year ago, but not in the days of an archive, nor while one is read', async () => {
  const at = (day: number) => new Date(NOON_MS + day * DAY_MS)
  await database.query(
    `insert into room_events (room_id, at, id, event) values
       ('11', $1, '', 'raid'), ('11', $2, '', 'raid'), ('11', $3, '', 'raid')`,
    [at(-500), at(-450), at(-10)],
  )
  await database.query('insert into imported_days (day) values ($1::date)', [
    at(-450).toISOString().slice(0, 10),
  ])
  const source = { name: 'demo.log', format: 'demo', login: 'demo_one', roomId: '11', removedKnown: true }
  await beginImport(database, { ...source, fingerprint: 'archive' })
  const daysOfEvents = async () => {
    const { rows } = await database.query<{ at: Date }>('select at from room_events order by at')
    return rows.map((row) => (row.at.getTime() - NOON_MS) / DAY_MS)
  }
  await keepUp(database, RETENTION, NOON_MS)
  expect(await daysOfEvents()).toEqual([-500, -450, -10])

  await setImportState(database, 'archive', { state: 'done' })
  await keepUp(database, RETENTION, NOON_MS)
  expect(await daysOfEvents()).toEqual([-450, -10])
})

it('has the partitions of tomorrow before they are needed', async () => {
  await keepUp(database, RETENTION, Date.UTC(2026, 4, 31, 23))
  const { rows } = await database.query<{ name: string }>(
    `select relname as name from pg_class where relname in ('windows_5s_20260601', 'windows_1m_202606')`,
  )
  expect(rows).toHaveLength(2)
})

it('forgets changes after ten minutes', async () => {
  const insert = `insert into changes (ledger_key, rev, at, kinds, room_ids, window_starts, logins)
                  values ('old', 1, $1, '{}', '{}', '{}', '{}'), ('old', 2, $2, '{}', '{}', '{}', '{}')`
  await database.query(insert, [new Date(NOON_MS - 601_000), new Date(NOON_MS - 599_000)])
  await keepUp(database, RETENTION, NOON_MS)
  const { rows } = await database.query(`select rev from changes where ledger_key = 'old'`)
  expect(rows).toEqual([{ rev: 2 }])
})

it('keeps the newest faults of a log alone, however many there are', async () => {
  const faults = MOST_FAULTS + 500
  await database.query(
    `insert into dead_letters (topic_id, partition, record_offset, reason, bytes, at)
     select 'topic', 0, n, 'malformed', 1, $1::timestamptz + n * interval '1 ms' from generate_series(1, ${faults}) n`,
    [new Date(NOON_MS)],
  )
  await database.query(
    `insert into ingest_gaps (topic_id, partition, from_offset, to_offset, reason, at)
     select 'topic', 0, n, n + 1, 'dropped', $1::timestamptz + n * interval '1 ms' from generate_series(1, ${faults}) n`,
    [new Date(NOON_MS)],
  )
  await keepUp(database, RETENTION, NOON_MS)
  const { rows } = await database.query(
    `select count(*)::int as letters, min(record_offset)::int as first,
            (select count(*)::int from ingest_gaps) as gaps from dead_letters`,
  )
  expect(rows).toEqual([{ letters: MOST_FAULTS, first: 501, gaps: MOST_FAULTS }])
})

it('refuses a schema that a newer version made, and says which', async () => {
  await database.query(`insert into migrations (id) values ('9999-future')`)
  await expect(migrate(database)).rejects.toMatchObject({ code: 'SCHEMA_NEWER' })
  await expect(migrate(database)).rejects.toThrow(/9999-future/)
})
