import { expect, it } from 'vitest'
import { hashOverlayKey, openDoorList } from '#serve/door-list.ts'
import type { Database } from '#store/database.ts'

it('lets nobody in again whose key was revoked while an earlier look was slow', async () => {
  const rows = [{ id: '1', keyHash: hashOverlayKey('ok_one'), login: 'demo_one', createdAt: new Date(0) }]
  const slow = Promise.withResolvers<void>()
  const looks: (() => Promise<unknown[]>)[] = [
    async () => rows,
    () => slow.promise.then(() => rows),
    async () => [],
  ]
  const database = {
    query: async (statement: string) => ({
      rows: statement.includes('overlay_keys') ? await looks.shift()!() : [],
      affectedRows: 0,
    }),
    listen: async () => async () => {},
  } as unknown as Database
  await using doors = await openDoorList(database)
  expect(doors.channelOf('ok_one')).toBe('demo_one')
  const early = doors.refresh()
  await doors.refresh()
  slow.resolve()
  await early
  expect(doors.channelOf('ok_one')).toBeUndefined()
})
