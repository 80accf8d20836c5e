import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Heard } from '#contract/chat-event.ts'
import type { WindowChange } from '#contract/window-change.ts'
import { readStanding } from '#store/change-reads.ts'
import type { Database } from '#store/database.ts'
import { type PublishedDay, publishDay, readStagedDays } from '#store/import-days.ts'
import { beginImport, readImport, stageImport } from '#store/imports.ts'
import { claimPartition, flushPartition } from '#store/ledger.ts'
import { dropWindowPartitions } from '#store/window-partitions.ts'
import { openFreshDatabase } from './fresh-database.ts'
import { DAY_MS, flushTo, merge, messages, NOON_MS, storedWindows } from './samples.ts'

const MIDNIGHT_MS = NOON_MS - DAY_MS / 2
const ALL_SEALED = { sealedBeforeMs: NOON_MS + 30 * DAY_MS, heard: [], identities: [] }

let database: Database
let names = 0

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

function newName(kind: string): string {
  return `${kind}-${names++}`
}

interface Archive {
  roomId: string
  windows: readonly WindowChange[]
  removedKnown?: boolean
}

async function stage({ roomId, windows, removedKnown = true }: Archive): Promise<string> {
  const fingerprint = newName('archive')
  const source = { fingerprint, name: 'demo.json', format: 'demo', login: 'demo_one', roomId, removedKnown }
  await beginImport(database, source)
  await stageImport(database, fingerprint, {
    fromPosition: 0,
    toPosition: windows.length,
    messages: windows.length,
    dropped: {},
    windows: merge(windows),
    roomEvents: [],
  })
  return fingerprint
}

async function publish(fingerprint: string, options = {}): Promise<PublishedDay> {
  const total = { written: 0, skipped: 0 }
  for (const dayMs of await readStagedDays(database, fingerprint)) {
    const day = await publishDay(database, { fingerprint, dayMs }, { ...ALL_SEALED, ...options })
    total.written += day.written
    total.skipped += day.skipped
  }
  return total
}

async function importArchive(archive: Archive, options = {}): Promise<PublishedDay> {
  return publish(await stage(archive), options)
}

async function countLive(windows: readonly WindowChange[]): Promise<void> {
  const claim = await claimPartition(
    database,
    { topicId: newName('topic'), partition: 0 },
    { owner: '', logStart: 0 },
  )
  await flushPartition(database, claim, flushTo(1, { windows: merge(windows) }))
}

/** What the store has when these windows were counted live and nothing else was. */
async function countedAlone(windows: readonly WindowChange[]): Promise<string[]> {
  const roomId = newName('alone')
  await countLive(windows.map((window) => ({ ...window, roomId })))
  return storedWindows(database, roomId)
}

it('publishes a day also when the server undoes it for the sake of others', async () => {
  const roomId = newName('room')
  const fingerprint = await stage({ roomId, windows: messages(roomId, NOON_MS, 3) })
  // A sequence goes on although its transaction is undone: the first two tries are refused, as a deadlock is.
  await database.execute(`
    create sequence tries;
    create function undo_twice() returns trigger language plpgsql as $$ begin
      if nextval('tries') <= 2 then raise exception 'deadlock detected' using errcode = '40P01'; end if;
      return new;
    end $$;
    create trigger undo_twice before insert on windows_5s for each statement execute function undo_twice()`)
  try {
    expect(await publish(fingerprint)).toEqual({ written: 1, skipped: 0 })
  } finally {
    await database.execute(
      'drop trigger undo_twice on windows_5s; drop function undo_twice; drop sequence tries',
    )
  }
  expect(await storedWindows(database, roomId)).toHaveLength(3)
})

it('publishes an old day also when retention takes its tables away before they are written to', async () => {
  const roomId = newName('room')
  const dayMs = MIDNIGHT_MS - 3_000 * DAY_MS
  const fingerprint = await stage({ roomId, windows: messages(roomId, dayMs, 3) })
  let drops = 0
  const interrupted: Database = {
    ...database,
    async transaction(work, options) {
      const result = await database.transaction(work, options)
      if (drops++ === 0) await dropWindowPartitions(database, { before5sMs: NOON_MS, before1mMs: NOON_MS })
      return result
    },
  }
  const day = await publishDay(interrupted, { fingerprint, dayMs }, ALL_SEALED)
  expect(day).toEqual({ written: 1, skipped: 0 })
  expect(await storedWindows(database, roomId)).toHaveLength(3)
})

it('gives the same windows as counting live', async () => {
  const roomId = newName('room')
  const windows = [0, 5_000, 60_000, 3_600_000, DAY_MS].flatMap((ms, at) =>
    messages(roomId, NOON_MS + ms, at + 1, at),
  )
  expect(await importArchive({ roomId, windows })).toEqual({ written: 5, skipped: 0 })
  expect(await storedWindows(database, roomId)).toEqual(await countedAlone(windows))
})

it('changes nothing the second time', async () => {
  const roomId = newName('room')
  const windows = messages(roomId, NOON_MS, 3, 1)
  await importArchive({ roomId, windows })
  const once = await storedWindows(database, roomId)
  expect(await importArchive({ roomId, windows })).toEqual({ written: 0, skipped: 1 })
  expect(await storedWindows(database, roomId)).toEqual(once)
})

it('puts a fuller window in the place of the stored one and keeps a fuller stored one', async () => {
  const roomId = newName('room')
  const [thin, full] = [NOON_MS, NOON_MS + 5_000]
  await countLive([...messages(roomId, thin, 1), ...messages(roomId, full, 9)])
  const archive = [...messages(roomId, thin, 4), ...messages(roomId, full, 5)]
  expect(await importArchive({ roomId, windows: archive })).toEqual({ written: 1, skipped: 1 })
  const counts = (await storedWindows(database, roomId)).map((line) => line.split(' ').slice(3))
  expect(counts).toEqual([
    ['13', '0', '13'],
    ['13', '0', '10', '13'],
    ['4', '0', '4', '4'],
    ['9', '0', '9', '9'],
  ])
})

it('counts what moderators took away as said', async () => {
  const roomId = newName('room')
  await countLive(messages(roomId, NOON_MS, 2, 3))
  expect(await importArchive({ roomId, windows: messages(roomId, NOON_MS, 5) })).toEqual({
    written: 0,
    skipped: 1,
  })
})

it('replaces a fuller window when it is told to', async () => {
  const roomId = newName('room')
  await countLive(messages(roomId, NOON_MS, 9))
  const windows = messages(roomId, NOON_MS, 2)
  expect(await importArchive({ roomId, windows }, { replace: true })).toEqual({ written: 1, skipped: 0 })
  expect((await storedWindows(database, roomId))[0]).toMatch(/^1h \S+ \S+ 2 /)
})

it('leaves windows alone that are not sealed', async () => {
  const roomId = newName('room')
  const windows = [...messages(roomId, NOON_MS, 2), ...messages(roomId, NOON_MS + 60_000, 2)]
  expect(await importArchive({ roomId, windows }, { sealedBeforeMs: NOON_MS + 60_500 })).toEqual({
    written: 1,
    skipped: 1,
  })
})

it('waits for nothing more in what it published, though nothing was ever live', async () => {
  const roomId = newName('room')
  await importArchive({ roomId, windows: messages(roomId, NOON_MS, 2) })
  const { appendTimeMs } = await database.transaction(readStanding)
  expect(appendTimeMs).toBe(ALL_SEALED.sealedBeforeMs)
})

it('does not know what was removed where the source cannot', async () => {
  const roomId = newName('room')
  await importArchive({ roomId, windows: messages(roomId, NOON_MS, 2), removedKnown: false })
  for (const line of await storedWindows(database, roomId)) expect(line).toContain(' 2 null ')
})

it('keeps the sum of an hour whose details were dropped unless the archive has more', async () => {
  const roomId = newName('room')
  const old = NOON_MS - 100 * DAY_MS
  await countLive(messages(roomId, old, 10))
  await database.query('delete from windows_5s where room_id = $1', [roomId])
  const kept = await storedWindows(database, roomId)
  expect(await importArchive({ roomId, windows: messages(roomId, old, 7) })).toEqual({
    written: 0,
    skipped: 1,
  })
  expect(await storedWindows(database, roomId)).toEqual(kept)
  const fuller = [...messages(roomId, old, 7), ...messages(roomId, old + 600_000, 8)]
  expect(await importArchive({ roomId, windows: fuller })).toEqual({ written: 2, skipped: 0 })
  expect(await storedWindows(database, roomId)).toEqual(await countedAlone(fuller))
})

it('goes on where it was stopped and refuses a part that is staged already', async () => {
  const fingerprint = newName('archive')
  const roomId = newName('room')
  const source = {
    fingerprint,
    name: 'demo.log',
    format: 'demo',
    login: 'demo_one',
    roomId,
    removedKnown: true,
  }
  const part = (fromPosition: number) => ({
    fromPosition,
    toPosition: fromPosition + 10,
    messages: fromPosition + 10,
    dropped: { malformed: 1 },
    windows: merge(messages(roomId, NOON_MS, 10)),
    roomEvents: [],
  })
  await beginImport(database, source)
  await stageImport(database, fingerprint, part(0))
  await expect(stageImport(database, fingerprint, part(0))).rejects.toMatchObject({ code: 'IMPORT_MOVED' })
  expect(await beginImport(database, source)).toMatchObject({ position: 10, state: 'reading', messages: 10 })
  await stageImport(database, fingerprint, part(10))
  expect(await publish(fingerprint)).toEqual({ written: 1, skipped: 0 })
  expect((await storedWindows(database, roomId))[0]).toMatch(/^1h \S+ \S+ 20 /)
  expect(await readImport(database, fingerprint)).toMatchObject({
    windowsWritten: 1,
    dropped: { malformed: 1 },
  })
})

it('tells what it published, what was heard and who it was', async () => {
  const roomId = newName('room')
  const fingerprint = await stage({ roomId, windows: messages(roomId, NOON_MS, 2) })
  const heard: Heard = {
    kind: 'heard',
    roomId,
    login: 'demo_one',
    session: 'archive',
    heardFromMs: MIDNIGHT_MS - 60_000,
    heardToMs: NOON_MS + 60_000,
  }
  const identities = [{ roomId, login: 'demo_one', displayName: 'Demo One', seenAtMs: NOON_MS }]
  await publish(fingerprint, { heard: [heard], identities })
  const { rows } = await database.query<{ kinds: string[]; room_ids: string[] }>(
    `select kinds, room_ids from changes where ledger_key = 'imports/0' order by rev desc limit 1`,
  )
  expect(rows[0]).toEqual({ kinds: ['day', 'heard', 'channel'], room_ids: [roomId, roomId, roomId] })
  const spans = await database.query('select heard_from, heard_to from listened where room_id = $1', [roomId])
  expect(spans.rows).toEqual([{ heard_from: new Date(MIDNIGHT_MS), heard_to: new Date(NOON_MS + 60_000) }])
})

it('ends the same in whatever order archives come', async () => {
  const window = fc.record({ at: fc.integer({ min: 0, max: 30 }), count: fc.integer({ min: 1, max: 4 }) })
  const archive = fc.uniqueArray(window, { selector: ({ at }) => at, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(archive, { minLength: 2, maxLength: 3 }), async (archives) => {
      const ends = []
      for (const order of [archives, archives.toReversed()]) {
        const roomId = newName('room')
        for (const windows of order) {
          const toChanges = ({ at, count }: { at: number; count: number }) =>
            messages(roomId, NOON_MS + at * 5_000, count)
          await importArchive({ roomId, windows: windows.flatMap(toChanges) })
        }
        ends.push(await storedWindows(database, roomId))
      }
      const withoutPeople = (lines: string[] | undefined) =>
        lines?.map((line) => (line.startsWith('1m') ? line.split(' ').toSpliced(5, 1).join(' ') : line))
      expect(withoutPeople(ends[1])).toEqual(withoutPeople(ends[0]))
    }),
    { numRuns: 15 },
  )
})
