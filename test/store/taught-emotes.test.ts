import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { claimPartition, flushPartition } from '#store/ledger.ts'
import { LEAD_MS, MAX_TAUGHT, readLessons, readTaughtAfter, teachEmote } from '#store/taught-emotes.ts'
import { openFreshDatabase } from './fresh-database.ts'
import { flushTo, messages, NOON_MS } from './samples.ts'

let database: Database
let names = 0

beforeAll(async () => {
  database = await openFreshDatabase()
})

beforeEach(() => database.execute('truncate taught_emotes; truncate partition_ledger'))

afterAll(() => database[Symbol.asyncDispose]())

function claim() {
  return claimPartition(
    database,
    { topicId: `taught-${names++}`, partition: 0 },
    { owner: 'ann', logStart: 0 },
  )
}

const wiggle = { roomId: '11', emote: 'demoWiggle', meaning: 'funny' } as const

it('lets a lesson hold half a minute after it was given', async () => {
  expect(await teachEmote(database, wiggle, NOON_MS)).toBe(NOON_MS + LEAD_MS)
})

it('lets it hold half a minute after everything counted, where the clock of the log is ahead', async () => {
  await flushPartition(database, await claim(), flushTo(1, { appendTimeMs: NOON_MS + 600_000 }))
  expect(await teachEmote(database, wiggle, NOON_MS)).toBe(NOON_MS + 600_000 + LEAD_MS)
})

it('never lets a lesson hold before an earlier one of the room, though clocks go back', async () => {
  await teachEmote(database, wiggle, NOON_MS)
  expect(await teachEmote(database, { ...wiggle, meaning: null }, NOON_MS - 3_600_000)).toBe(
    NOON_MS + LEAD_MS,
  )
  expect(await readLessons(database, '11')).toEqual([])
})

it('lists the last lesson of each emote of a room, and keeps every row', async () => {
  await teachEmote(database, wiggle, NOON_MS)
  await teachEmote(database, { ...wiggle, emote: 'demoHi', meaning: 'cheering' }, NOON_MS + 1)
  await teachEmote(database, { ...wiggle, meaning: 'disappointment' }, NOON_MS + 2)
  await teachEmote(database, { ...wiggle, roomId: '22' }, NOON_MS + 3)
  expect(await readLessons(database, '11')).toEqual([
    { emote: 'demoHi', meaning: 'cheering', sinceMs: NOON_MS + LEAD_MS + 1 },
    { emote: 'demoWiggle', meaning: 'disappointment', sinceMs: NOON_MS + LEAD_MS + 2 },
  ])
  const rows = await readTaughtAfter(database, 0)
  expect(rows.map(({ meaning }) => meaning)).toEqual(['funny', 'cheering', 'disappointment', 'funny'])
  expect(await readTaughtAfter(database, rows[2]!.id)).toEqual([rows[3]])
})

it('refuses a flush that should have known a lesson, and writes nothing of it', async () => {
  const mine = await claim()
  await teachEmote(database, wiggle, NOON_MS - LEAD_MS)
  const unknowing = flushTo(3, { windows: messages('refused', NOON_MS, 3), taughtId: 0 })
  expect(await flushPartition(database, mine, unknowing)).toBe(false)
  const { rows } = await database.query("select from windows_5s where room_id = 'refused'")
  expect(rows).toEqual([])
  const taughtId = (await readTaughtAfter(database, 0))[0]!.id
  expect(await flushPartition(database, mine, { ...unknowing, taughtId })).toBe(true)
})

it('takes a flush of messages that came before the lesson holds', async () => {
  const mine = await claim()
  await teachEmote(database, wiggle, NOON_MS - LEAD_MS + 1)
  expect(await flushPartition(database, mine, flushTo(3, { taughtId: 0 }))).toBe(true)
})

it('teaches a room no more emotes than it may have, but anew those that it has', async () => {
  for (let at = 0; at < MAX_TAUGHT; at++)
    await teachEmote(database, { ...wiggle, emote: `demo${at}` }, NOON_MS)
  expect(await teachEmote(database, wiggle, NOON_MS)).toBeUndefined()
  expect(await teachEmote(database, { ...wiggle, emote: 'demo7', meaning: 'neutral' }, NOON_MS)).toBe(
    NOON_MS + LEAD_MS,
  )
  expect(await teachEmote(database, { ...wiggle, emote: 'demo7', meaning: null }, NOON_MS)).toBe(
    NOON_MS + LEAD_MS,
  )
  expect(await teachEmote(database, wiggle, NOON_MS)).toBe(NOON_MS + LEAD_MS)
})

it('lets no flush pass a lesson that it did not know, though both are written at the same time', async () => {
  const taken: { taughtId: number; appendTimeMs: number }[] = []
  async function count(): Promise<void> {
    let mine = await claim()
    for (let flush = 1; flush <= 30; flush++) {
      const taughtId = (await readTaughtAfter(database, 0)).at(-1)?.id ?? 0
      const appendTimeMs = NOON_MS + flush * 20_000
      const isTaken = await flushPartition(database, mine, flushTo(flush, { appendTimeMs, taughtId }))
      if (isTaken) taken.push({ taughtId, appendTimeMs })
      else mine = await claim()
    }
  }
  async function teach(): Promise<void> {
    for (let at = 0; at < 15; at++) await teachEmote(database, { ...wiggle, emote: `demo${at}` }, NOON_MS)
  }
  await Promise.all([count(), count(), teach(), teach()])
  const rows = await readTaughtAfter(database, 0)
  const passed = taken.filter(({ taughtId, appendTimeMs }) =>
    rows.some(({ id, sinceMs }) => id > taughtId && sinceMs <= appendTimeMs),
  )
  expect(passed).toEqual([])
  expect(taken.length).toBeGreaterThan(0)
})
