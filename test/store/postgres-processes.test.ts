import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { type Claim, claimPartition, flushPartition } from '#store/ledger.ts'
import { migrate } from '#store/migrate.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { readSettings } from '#store/settings.ts'
import { keepUp } from '#store/upkeep.ts'
import { sharedPostgres } from './postgres-server.ts'
import { DAY_MS, flushTo, merge, messages, NOON_MS } from './samples.ts'

const SOURCE = new URL('../../src/store/', import.meta.url).href
const PROCESSES = 4

let url: string
let databases: Database[]

beforeAll(async () => {
  url = await (await sharedPostgres()).createDatabase()
  databases = await Promise.all(Array.from({ length: PROCESSES }, () => openPostgresDatabase({ url })))
  await Promise.all(databases.map((database) => migrate(database)))
})

afterAll(() => Promise.all(databases.map((database) => database[Symbol.asyncDispose]())))

/** A process that migrates the database and says when it begins. */
async function startMigration(database: string) {
  const script = `
    import { migrate } from ${JSON.stringify(`${SOURCE}migrate.ts`)}
    import { openPostgresDatabase } from ${JSON.stringify(`${SOURCE}postgres-database.ts`)}
    await using database = await openPostgresDatabase({ url: ${JSON.stringify(database)} })
    process.stdout.write('begins')
    await migrate(database)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  await once(child.stdout, 'data')
  return { child, exited }
}

it('has one schema and one id after migrations from several processes, whichever of them were killed', async () => {
  const fresh = await (await sharedPostgres()).createDatabase()
  const killedAfterMs = [0, 5, 15, 40]
  const killed = killedAfterMs.map(async (afterMs) => {
    const { child, exited } = await startMigration(fresh)
    await delay(afterMs)
    child.kill('SIGKILL')
    await exited
  })
  const spared = Array.from({ length: 2 }, async () => {
    const { exited } = await startMigration(fresh)
    expect(await exited).toEqual([0, null])
  })
  await Promise.all([...killed, ...spared])
  await using database = await openPostgresDatabase({ url: fresh })
  expect(await migrate(database)).toEqual([])
  const { rows } = await database.query<{ id: string }>('select id from migrations')
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect((await readSettings(database)).databaseId).toMatch(/^[0-9a-f-]{36}$/)
})

it('counts everything once when several flush the same rooms at once', async () => {
  const FLUSHES = 12
  const rooms = Array.from({ length: 60 }, (_, index) => `room-${index}`)
  await Promise.all(
    databases.map(async (database, partition) => {
      const claim: Claim = await claimPartition(
        database,
        { topicId: 'together', partition },
        { owner: '', logStart: 0 },
      )
      for (let flush = 1; flush <= FLUSHES; flush++) {
        const shuffled = rooms.toSorted(() => Math.random() - 0.5)
        const windows = merge(shuffled.flatMap((room) => messages(room, NOON_MS + (flush % 3) * DAY_MS, 1)))
        const statuses = shuffled.map((login) => ({
          kind: 'status' as const,
          login,
          roomId: '',
          displayName: '',
          state: 'joined' as const,
          reason: '',
          receivedAtMs: NOON_MS + flush,
        }))
        const identities = shuffled.map((roomId) => ({
          roomId,
          login: roomId,
          displayName: '',
          seenAtMs: flush,
        }))
        expect(await flushPartition(database, claim, flushTo(flush, { windows, statuses, identities }))).toBe(
          true,
        )
      }
    }),
  )
  for (const step of ['5s', '1m', '1h']) {
    const { rows } = await databases[0]!.query<{ sum: number }>(
      `select sum(messages) as sum from windows_${step}`,
    )
    expect(rows[0]!.sum).toBe(PROCESSES * FLUSHES * rooms.length)
  }
})

it('is kept in order by several at once', async () => {
  const retention = { keep5sDays: 30, keep1mDays: 365 }
  const at = NOON_MS + 100 * DAY_MS
  await Promise.all(databases.map((database) => keepUp(database, retention, at)))
  const { rows } = await databases[0]!.query<{ name: string }>(
    `select relname as name from pg_class where relname like 'windows_5s_2%' and relkind = 'r' order by 1`,
  )
  expect(rows.map(({ name }) => name)).toEqual(['windows_5s_20260425', 'windows_5s_20260426'])
})

it('lets nobody but one do the work of upkeep, and waits for no one', async () => {
  const [holder, other] = databases as [Database, Database]
  await other.query(
    `insert into changes (ledger_key, rev, at, kinds, room_ids, window_starts, logins) values ('old', 1, $1, '{}', '{}', '{}', '{}')`,
    [new Date(NOON_MS)],
  )
  const countOld = async () =>
    (await other.query<{ n: number }>(`select count(*) as n from changes where ledger_key = 'old'`)).rows[0]!
      .n
  const round = () => keepUp(other, { keep5sDays: 30, keep1mDays: 365 }, NOON_MS + DAY_MS)
  await holder.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock(7283140664)')
    await round()
    expect(await countOld()).toBe(1)
  })
  await round()
  expect(await countOld()).toBe(0)
})
