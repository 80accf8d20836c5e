import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChannelState } from '#contract/channel.ts'
import type { ChannelStatus } from '#contract/chat-event.ts'
import { type ChannelIdentity, findRoomId, upsertIdentities, upsertStatuses } from '#store/channels.ts'
import type { Database } from '#store/database.ts'
import { openFreshDatabase } from './fresh-database.ts'
import { NOON_MS } from './samples.ts'

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

function seen(roomId: string, login: string, seconds: number, displayName = ''): ChannelIdentity {
  return { roomId, login, displayName, seenAtMs: NOON_MS + seconds * 1_000 }
}

function status(login: string, state: ChannelState, seconds: number): ChannelStatus {
  return {
    kind: 'status',
    login,
    roomId: '',
    displayName: '',
    state,
    reason: `since ${seconds}`,
    receivedAtMs: NOON_MS + seconds * 1_000,
  }
}

async function namesOf(...roomIds: string[]): Promise<unknown[]> {
  const { rows } = await database.query<{ login: string }>(
    'select login from channels where room_id = any($1::text[]) order by room_id',
    [roomIds],
  )
  return rows.map(({ login }) => login)
}

it('follows a room to its new login and knows it no longer by the old one', async () => {
  await upsertIdentities(database, [seen('10', 'old_name', 0, 'Old')])
  await upsertIdentities(database, [seen('10', 'new_name', 1)])
  expect(await findRoomId(database, 'new_name')).toBe('10')
  expect(await findRoomId(database, 'old_name')).toBeUndefined()
})

it('leaves the old data of a login that is another room now under id:<room id>', async () => {
  await upsertIdentities(database, [seen('20', 'shared_name', 0)])
  const changes = await upsertIdentities(database, [seen('21', 'shared_name', 1)])
  expect(await namesOf('20', '21')).toEqual(['id:20', 'shared_name'])
  expect(changes.map(({ roomId }) => roomId).sort()).toEqual(['20', '21'])
  expect(await findRoomId(database, 'shared_name')).toBe('21')
  expect(await findRoomId(database, 'id:20')).toBe('20')
})

it('ends the same when identities come late and all at once', async () => {
  await upsertIdentities(database, [seen('31', 'late_name', 5)])
  await upsertIdentities(database, [seen('30', 'late_name', 2), seen('32', 'late_name', 3)])
  expect(await namesOf('30', '31', '32')).toEqual(['id:30', 'late_name', 'id:32'])
})

it('changes nothing when nothing is new', async () => {
  await upsertIdentities(database, [seen('40', 'same_name', 0, 'Same_Name')])
  expect(await upsertIdentities(database, [seen('40', 'same_name', 9)])).toEqual([])
  const { rows } = await database.query(`select display_name from channels where room_id = '40'`)
  expect(rows).toEqual([{ display_name: 'Same_Name' }])
})

it('finds a room by its id though nothing names it, and nothing where nothing is', async () => {
  expect(await findRoomId(database, 'id:50')).toBe('50')
  expect(await findRoomId(database, 'nobody')).toBeUndefined()
})

it('keeps the newest status of a login and the history of all', async () => {
  await upsertStatuses(database, [status('demo_one', 'joined', 2), status('demo_one', 'joining', 1)])
  await upsertStatuses(database, [status('demo_one', 'waiting', 0)])
  const newest = await database.query(`select state, reason from channel_status where login = 'demo_one'`)
  expect(newest.rows).toEqual([{ state: 'joined', reason: 'since 2' }])
  const history = await database.query<{ state: string }>(
    `select state from status_events where login = 'demo_one' order by at`,
  )
  expect(history.rows.map(({ state }) => state)).toEqual(['waiting', 'joining', 'joined'])
})
