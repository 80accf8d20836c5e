import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { openRunningSettings } from '#store/running-settings.ts'
import { openFreshDatabase } from './fresh-database.ts'

const INITIAL = { keep5sDays: 30, keep1mDays: 365, leaveOutBots: false, bots: [], optOut: [] }

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

beforeEach(() => database.query("delete from settings where key = 'running'"))

afterAll(() => database[Symbol.asyncDispose]())

it('holds a change at once, in every process, and after a restart', async () => {
  await using one = await openRunningSettings(database, { initial: INITIAL, fixed: {} })
  await using other = await openRunningSettings(database, { initial: INITIAL, fixed: {} })
  const before = one.current()
  await one.change({ keep5sDays: 7, optOut: ['ann'] })
  await one.change({ leaveOutBots: true })
  const changed = { ...INITIAL, keep5sDays: 7, optOut: ['ann'], leaveOutBots: true }
  expect(one.current()).toEqual(changed)
  expect(one.current()).not.toBe(before)
  await expect.poll(() => other.current()).toEqual(changed)
  await using later = await openRunningSettings(database, { initial: INITIAL, fixed: {} })
  expect(later.current()).toEqual(changed)
})

it('lets what was given at the start win over what was chosen before', async () => {
  await using before = await openRunningSettings(database, { initial: INITIAL, fixed: {} })
  await before.change({ keep5sDays: 7, keep1mDays: 90 })
  const initial = { ...INITIAL, keep5sDays: 60 }
  await using after = await openRunningSettings(database, {
    initial,
    fixed: { keep5sDays: '--keep-5s-days' },
  })
  expect(after.current()).toEqual({ ...INITIAL, keep5sDays: 60, keep1mDays: 90 })
})

it('leaves out what another version wrote', async () => {
  await database.query("insert into settings (key, value) values ('running', $1::jsonb)", [
    JSON.stringify({ keep5sDays: -1, keep1mDays: 90, later: true }),
  ])
  await using settings = await openRunningSettings(database, { initial: INITIAL, fixed: {} })
  expect(settings.current()).toEqual({ ...INITIAL, keep1mDays: 90 })
})
