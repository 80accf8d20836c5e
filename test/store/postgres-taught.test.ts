import { expect, it } from 'vitest'
import { claimPartition, flushPartition } from '#store/ledger.ts'
import { migrate } from '#store/migrate.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { LEAD_MS, readTaughtAfter, teachEmote } from '#store/taught-emotes.ts'
import { sharedPostgres } from './postgres-server.ts'
import { holdRows, seeWaiting } from './row-locks.ts'
import { flushTo, NOON_MS } from './samples.ts'

it('holds after what a partition counted that was claimed while the lesson waited for another', async () => {
  const url = await (await sharedPostgres()).createDatabase()
  await using database = await openPostgresDatabase({ url })
  await using slow = await openPostgresDatabase({ url })
  await migrate(database)
  const early = { topicId: 'early', partition: 0 }
  await claimPartition(database, early, { owner: 'ann', logStart: 0 })

  const rows = await holdRows(slow, 'select from partition_ledger for update')
  const teaching = teachEmote(database, { roomId: '11', emote: 'demoWiggle', meaning: 'funny' }, NOON_MS)
  await seeWaiting(database, 1)

  const appendTimeMs = NOON_MS + 10 * LEAD_MS
  const counting = claimPartition(
    database,
    { topicId: 'late', partition: 0 },
    { owner: 'bob', logStart: 0 },
  ).then((claim) => flushPartition(database, claim, flushTo(1, { appendTimeMs, taughtId: 0 })))
  await Promise.race([counting, seeWaiting(database, 2)])
  const [isTaken] = await Promise.all([counting, teaching, rows.release()])

  const [lesson] = await readTaughtAfter(database, 0)
  const isPassed = isTaken && lesson!.sinceMs <= appendTimeMs
  expect(isPassed).toBe(false)
})
