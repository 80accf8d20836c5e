import { expect, it } from 'vitest'
import { publishDay } from '#store/import-days.ts'
import { beginImport, stageImport } from '#store/imports.ts'
import { migrate } from '#store/migrate.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { dropWindowPartitions } from '#store/window-partitions.ts'
import { sharedPostgres } from './postgres-server.ts'
import { holdRows, seeWaiting } from './row-locks.ts'
import { DAY_MS, messages, NOON_MS, storedWindows } from './samples.ts'

it('keeps a day of an archive that is published while retention waits for its table', async () => {
  const url = await (await sharedPostgres()).createDatabase()
  await using database = await openPostgresDatabase({ url })
  await using slow = await openPostgresDatabase({ url })
  await migrate(database)
  const dayMs = NOON_MS - DAY_MS / 2 - 3_000 * DAY_MS
  const [roomId, fingerprint] = ['11', 'archive']
  const source = { fingerprint, name: 'demo.json', format: 'demo', login: 'demo_one', roomId }
  await beginImport(database, { ...source, removedKnown: true })
  const part = { fromPosition: 0, toPosition: 1, messages: 3, dropped: {}, roomEvents: [] }
  await stageImport(database, fingerprint, { ...part, windows: messages(roomId, dayMs, 3) })

  const rows = await holdRows(slow, 'select from imports for update')
  const sealed = { sealedBeforeMs: NOON_MS, heard: [], identities: [] }
  const publishing = publishDay(database, { fingerprint, dayMs }, sealed)
  await seeWaiting(database, 1)

  // Whoever waits too long for the table gives up, which is as good.
  const dropping = dropWindowPartitions(database, { before5sMs: NOON_MS, before1mMs: NOON_MS }).catch(
    () => [],
  )
  await Promise.race([dropping, seeWaiting(database, 2)])
  await Promise.all([publishing, dropping, rows.release()])

  expect(await storedWindows(database, roomId)).toHaveLength(3)
})
