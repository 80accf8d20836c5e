import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { type DatabaseFinding, examineDatabase } from '#store/examine-database.ts'
import { claimPartition, flushPartition } from '#store/ledger.ts'
import { migrate } from '#store/migrate.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { keepUp } from '#store/upkeep.ts'
import { sharedPostgres } from './postgres-server.ts'
import { flushTo, messages, NOON_MS } from './samples.ts'

const RETENTION = { keep5sDays: 30, keep1mDays: 3_650 }
const FOR_EVER = { keep5sDays: 3_650, keep1mDays: 3_650 }

let database: Database

beforeAll(async () => {
  database = await openPostgresDatabase({ url: await (await sharedPostgres()).createDatabase() })
})

afterAll(() => database[Symbol.asyncDispose]())

/** What is not ok. */
async function complaints(retention = FOR_EVER): Promise<string[]> {
  return (await examineDatabase(database, retention)).filter(isComplaint).map(({ words }) => words)
}

function isComplaint({ health }: DatabaseFinding): boolean {
  return health !== 'ok'
}

it('says what a server’s database lacks, and nothing once it was kept in order', async () => {
  expect(await complaints()).toEqual([
    expect.stringMatching(/^its schema lacks 0001-windows, .*: run chat migrate/),
  ])
  await migrate(database)
  expect(await complaints()).toEqual([expect.stringMatching(/^tables are missing for 20\S+ and 20\S+:/)])
  await keepUp(database, FOR_EVER, Date.now())
  expect(await complaints()).toEqual([])
})

it('says which windows are beyond their retention, and that nobody counts any more', async () => {
  const claim = await claimPartition(
    database,
    { topicId: 'topic', partition: 0 },
    { owner: 'ann', logStart: 0 },
  )
  await flushPartition(database, claim, flushTo(1, { windows: messages('old', NOON_MS, 1) }))
  await database.query(`update partition_ledger set updated_at = now() - interval '3 hours'`)
  const later = { ...RETENTION, keep5sDays: 1 }
  expect(await complaints(later)).toEqual([
    'nothing was counted for 3 hours: is chat analyze or chat run running?',
    expect.stringMatching(/^1 tables are beyond their retention \(the oldest windows_5s_20260115\)/),
  ])
  await database.query(`insert into imported_days values ('2026-01-15')`)
  expect(await complaints(later)).toHaveLength(1)
})

it('says which partition does not get on', async () => {
  for (let claims = 0; claims < 3; claims++)
    await claimPartition(database, { topicId: 'stuck', partition: 1 }, { owner: 'bob', logStart: 0 })
  expect(await complaints()).toContain(
    'partition 1 was claimed 3 times without getting on: see the log of bob',
  )
})

it('says that a newer version made the schema', async () => {
  await database.query(`insert into migrations (id) values ('9999-future')`)
  expect(await complaints()).toEqual(['its schema is of a newer version (9999-future): start that version'])
})
