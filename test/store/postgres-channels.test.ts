import { expect, it } from 'vitest'
import { upsertIdentities } from '#store/channels.ts'
import { migrate } from '#store/migrate.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { sharedPostgres } from './postgres-server.ts'
import { seeWaiting } from './row-locks.ts'
import { NOON_MS } from './samples.ts'

it('gives a login to one room alone, though two processes write at once who bears it', async () => {
  const url = await (await sharedPostgres()).createDatabase()
  await using database = await openPostgresDatabase({ url })
  await using slow = await openPostgresDatabase({ url })
  await migrate(database)
  const demo = { login: 'demo_one', displayName: '' }

  const release = Promise.withResolvers<void>()
  const written = Promise.withResolvers<void>()
  const earlier = slow.transaction(async (transaction) => {
    await upsertIdentities(transaction, [{ ...demo, roomId: '11', seenAtMs: NOON_MS }])
    written.resolve()
    await release.promise
  })
  await written.promise
  const later = database.transaction((transaction) =>
    upsertIdentities(transaction, [{ ...demo, roomId: '22', seenAtMs: NOON_MS + 1_000 }]),
  )
  await Promise.race([later, seeWaiting(database, 1)])
  release.resolve()
  await Promise.all([earlier, later])

  const { rows } = await database.query('select room_id, login from channels order by room_id')
  expect(rows).toEqual([
    { room_id: '11', login: 'id:11' },
    { room_id: '22', login: 'demo_one' },
  ])
})
