import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Heard } from '#contract/chat-event.ts'
import type { Database } from '#store/database.ts'
import { extendHeard, joinOldSpans } from '#store/listened.ts'
import { openFreshDatabase } from './fresh-database.ts'
import { NOON_MS } from './samples.ts'

let database: Database
let rooms = 0

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

function heard(roomId: string, session: string, from: number, to: number): Heard {
  return {
    kind: 'heard',
    roomId,
    login: 'demo_one',
    session,
    heardFromMs: NOON_MS + from * 1_000,
    heardToMs: NOON_MS + to * 1_000,
  }
}

/** Spans in seconds since noon, with their session. */
async function spansOf(roomId: string): Promise<[string, number, number][]> {
  const { rows } = await database.query<{ session: string; heard_from: Date; heard_to: Date }>(
    'select * from listened where room_id = $1 order by session, heard_from',
    [roomId],
  )
  const seconds = (at: Date) => (at.getTime() - NOON_MS) / 1_000
  return rows.map((row) => [row.session, seconds(row.heard_from), seconds(row.heard_to)])
}

function newRoom(): string {
  return `room-${rooms++}`
}

it('makes a span longer as long as the session hears on', async () => {
  const room = newRoom()
  await extendHeard(database, [heard(room, 's', 0, 5), heard(room, 's', 5, 10)])
  await extendHeard(database, [heard(room, 's', 10, 15)])
  expect(await spansOf(room)).toEqual([['s', 0, 15]])
})

it('begins another span behind a gap, and for another session', async () => {
  const room = newRoom()
  await extendHeard(database, [heard(room, 's', 0, 5), heard(room, 's', 7, 10), heard(room, 't', 5, 10)])
  await extendHeard(database, [heard(room, 's', 10, 12)])
  expect(await spansOf(room)).toEqual([
    ['s', 0, 5],
    ['s', 7, 12],
    ['t', 5, 10],
  ])
})

it('makes a span longer that two spans of one flush go on from', async () => {
  const room = newRoom()
  await extendHeard(database, [heard(room, 's', 17, 19)])
  await extendHeard(database, [heard(room, 's', 19, 20), heard(room, 's', 17, 18)])
  expect(await spansOf(room)).toEqual([['s', 17, 20]])
})

it('leaves out spans of no length', async () => {
  const room = newRoom()
  expect(await extendHeard(database, [heard(room, 's', 5, 5), heard(room, 's', 9, 8)])).toEqual([])
})

it('covers the same time however the spans come', async () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 6 }))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(span, { maxLength: 4 }), { maxLength: 4 }), async (flushes) => {
      const room = newRoom()
      const covered = new Set<number>()
      for (const spans of flushes) {
        await extendHeard(
          database,
          spans.map(([from, length]) => heard(room, 's', from, from + length)),
        )
        for (const [from, length] of spans) for (let at = from; at < from + length; at++) covered.add(at)
      }
      const stored = new Set<number>()
      for (const [, from, to] of await spansOf(room)) for (let at = from; at < to; at++) stored.add(at)
      expect([...stored].sort()).toEqual([...covered].sort())
    }),
    { numRuns: 40 },
  )
})

it('joins what sessions heard once they hear no more, and keeps the gaps', async () => {
  const room = newRoom()
  const other = newRoom()
  const given: [string, number, number][] = [
    ['a', 0, 10],
    ['b', 8, 20],
    ['c', 20, 25],
    ['a', 30, 40],
    ['b', 39, 60],
  ]
  for (const [session, from, to] of given) await extendHeard(database, [heard(room, session, from, to)])
  await extendHeard(database, [heard(other, 'a', 0, 10)])
  const join = () => joinOldSpans(database, NOON_MS + 50_000)
  await join()
  const joined: [string, number, number][] = [
    ['', 0, 25],
    ['', 30, 40],
    ['b', 39, 60],
  ]
  expect(await spansOf(room)).toEqual(joined)
  expect(await spansOf(other)).toEqual([['', 0, 10]])
  await join()
  expect(await spansOf(room)).toEqual(joined)
  await extendHeard(database, [heard(room, 'late', 24, 31)])
  await join()
  expect(await spansOf(room)).toEqual([
    ['', 0, 40],
    ['b', 39, 60],
  ])
})

it('hears the same whatever is joined when', async () => {
  const span = fc.record({ session: fc.constantFrom('a', 'b', 'c'), from: fc.nat(60), length: fc.nat(15) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(span, { maxLength: 12 }),
      fc.array(fc.nat(80), { maxLength: 3 }),
      async (spans, joins) => {
        const room = newRoom()
        const seconds = (list: readonly [string, number, number][]) =>
          new Set(list.flatMap(([, from, to]) => Array.from({ length: to - from }, (_, at) => from + at)))
        const given = spans.map(({ session, from, length }): [string, number, number] => [
          session,
          from,
          from + length,
        ])
        for (const [at, [session, from, to]] of given.entries()) {
          await extendHeard(database, [heard(room, session, from, to)])
          const before = joins[at]
          if (before !== undefined) await joinOldSpans(database, NOON_MS + before * 1_000)
        }
        expect(seconds(await spansOf(room))).toEqual(seconds(given))
      },
    ),
    { numRuns: 30 },
  )
})
