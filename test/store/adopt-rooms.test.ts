import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Heard, RoomEvent } from '#contract/chat-event.ts'
import { adoptNamelessRooms, namelessRoomId } from '#store/adopt-rooms.ts'
import { upsertIdentities } from '#store/channels.ts'
import type { Database } from '#store/database.ts'
import { publishDay, readStagedDays } from '#store/import-days.ts'
import { beginImport, stageImport } from '#store/imports.ts'
import { extendHeard } from '#store/listened.ts'
import { readSpans } from '#store/listened-reads.ts'
import { insertRoomEvents, readRoomEvents } from '#store/room-events.ts'
import { LEAD_MS, readLessons, teachEmote } from '#store/taught-emotes.ts'
import { openFreshDatabase } from './fresh-database.ts'
import { messages, NOON_MS, storedWindows } from './samples.ts'

const LOGIN = 'demo_one'
const ROOM = '1001'
const NAMELESS = namelessRoomId(LOGIN)
const SEALED = { sealedBeforeMs: NOON_MS + 86_400_000, heard: [] }

let database: Database
let archives = 0

beforeAll(async () => {
  database = await openFreshDatabase()
})

beforeEach(() =>
  database.execute(
    'truncate channels, listened, room_events, taught_emotes, windows_5s, windows_1m, windows_1h, imports cascade',
  ),
)

afterAll(() => database[Symbol.asyncDispose]())

/** Imports so many messages at this time, of a channel that only its login is known of. */
async function importNameless(startMs: number, count: number): Promise<void> {
  const fingerprint = `archive ${archives++}`
  const source = { fingerprint, name: 'demo.log', format: 'demo', login: LOGIN, roomId: NAMELESS }
  await beginImport(database, { ...source, removedKnown: true })
  const windows = messages(NAMELESS, startMs, count)
  const part = { fromPosition: 0, toPosition: 1, messages: count, dropped: {}, windows, roomEvents: [] }
  await stageImport(database, fingerprint, part)
  const identities = [{ roomId: NAMELESS, login: LOGIN, displayName: '', seenAtMs: 0 }]
  for (const dayMs of await readStagedDays(database, fingerprint))
    await publishDay(database, { fingerprint, dayMs }, { ...SEALED, identities })
}

function learnRoom(): Promise<unknown> {
  return upsertIdentities(database, [{ roomId: ROOM, login: LOGIN, displayName: '', seenAtMs: NOON_MS }])
}

it('gives what is stored of a login to the room that turns out to bear it', async () => {
  await importNameless(NOON_MS, 3)
  await learnRoom()
  await adoptNamelessRooms(database, NOON_MS)
  expect(await storedWindows(database, ROOM)).toHaveLength(3)
  expect(await storedWindows(database, NAMELESS)).toEqual([])
})

it('gives events and heard times also where the room has some of the same', async () => {
  await importNameless(NOON_MS, 3)
  await learnRoom()
  const raid = {
    kind: 'room_event',
    login: LOGIN,
    id: 'r',
    event: 'raid',
    amount: 9,
    displayName: 'Ann',
  } as const
  const at = (roomId: string, sentAtMs: number): RoomEvent => ({
    ...raid,
    roomId,
    sentAtMs,
    receivedAtMs: sentAtMs,
  })
  await insertRoomEvents(database, [at(NAMELESS, NOON_MS), at(NAMELESS, NOON_MS + 5_000), at(ROOM, NOON_MS)])
  const heard = (roomId: string, heardToMs: number): Heard => ({
    ...{ kind: 'heard', roomId, login: LOGIN, session: 'one', heardFromMs: NOON_MS, heardToMs },
  })
  await extendHeard(database, [heard(NAMELESS, NOON_MS + 9_000), heard(ROOM, NOON_MS + 5_000)])

  await adoptNamelessRooms(database, NOON_MS)

  const range = { fromMs: NOON_MS, toMs: NOON_MS + 60_000 }
  const events = await readRoomEvents(database, { roomId: ROOM, ...range })
  expect(events.map(({ atMs }) => atMs - NOON_MS)).toEqual([0, 5_000])
  const spans = await readSpans(database, { roomIds: [ROOM, NAMELESS], ...range })
  expect(spans).toEqual([{ roomId: ROOM, fromMs: NOON_MS, toMs: NOON_MS + 9_000 }])
})

it('loses nothing that is imported while what came before is being given over', async () => {
  await importNameless(NOON_MS, 3)
  await learnRoom()
  const interrupted: Database = {
    ...database,
    async query<Row>(statement: string, parameters?: readonly unknown[]) {
      if (statement.startsWith('delete from imports')) {
        await importNameless(NOON_MS + 5_000, 4)
        await adoptNamelessRooms(stopped, NOON_MS)
      }
      return database.query<Row>(statement, parameters)
    },
  }
  // A process that is killed once it has taken the windows away and before it publishes them.
  const stopped: Database = {
    ...database,
    async query<Row>(statement: string, parameters?: readonly unknown[]) {
      return statement.includes('starts_with')
        ? { rows: [], affectedRows: 0 }
        : database.query<Row>(statement, parameters)
    },
  }
  await adoptNamelessRooms(interrupted, NOON_MS)
  await adoptNamelessRooms(database, NOON_MS)
  const fives = (await storedWindows(database, ROOM)).filter((line) => line.startsWith('5s'))
  expect(fives).toHaveLength(2)
})

it('gives what was taught anew, so that it holds for nothing that is counted already', async () => {
  await importNameless(NOON_MS, 3)
  await teachEmote(database, { roomId: NAMELESS, emote: 'demoWiggle', meaning: 'funny' }, NOON_MS)
  await teachEmote(database, { roomId: NAMELESS, emote: 'demoHop', meaning: 'funny' }, NOON_MS)
  await learnRoom()
  await teachEmote(database, { roomId: ROOM, emote: 'demoHop', meaning: 'cheering' }, NOON_MS)
  const laterMs = NOON_MS + 600_000
  await adoptNamelessRooms(database, laterMs)
  expect(await readLessons(database, NAMELESS)).toEqual([])
  expect(await readLessons(database, ROOM)).toEqual([
    { emote: 'demoHop', meaning: 'cheering', sinceMs: NOON_MS + LEAD_MS },
    { emote: 'demoWiggle', meaning: 'funny', sinceMs: laterMs + LEAD_MS },
  ])
})
