import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIGURES, type WindowChange } from '#contract/window-change.ts'
import type { Database } from '#store/database.ts'
import { claimPartition, type Flush, flushPartition, resolveUnknownCommit } from '#store/ledger.ts'
import { openFreshDatabase } from './fresh-database.ts'

const START_MS = Date.UTC(2026, 0, 1, 12)

let database: Database
let topics = 0

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

function newPartition() {
  return { topicId: `topic-${topics++}`, partition: 0 }
}

function messagesIn(roomId: string, startMs: number, messages: number): WindowChange {
  const figures = new Int32Array(FIGURES.length)
  figures[0] = messages
  return { roomId, step: '5s', startMs, figures }
}

function flushTo(nextOffset: number, windows: readonly WindowChange[] = []): Flush {
  return {
    nextOffset,
    appendTimeMs: START_MS,
    windows,
    heard: [],
    roomEvents: [],
    statuses: [],
    identities: [],
    deadLetters: [],
  }
}

async function countedIn(roomId: string): Promise<number> {
  const { rows } = await database.query<{ messages: number }>(
    'select coalesce(sum(messages), 0)::int as messages from windows_5s where room_id = $1',
    [roomId],
  )
  return rows[0]!.messages
}

it('begins a partition that nobody claimed at the start of the log', async () => {
  const claim = await claimPartition(database, newPartition(), { owner: 'ann', logStart: 17 })
  expect(claim).toMatchObject({ epoch: 1, nextOffset: 17, appendTimeMs: undefined, stuckClaims: 1 })
})

it('goes on where the last flush ended', async () => {
  const partition = newPartition()
  const first = await claimPartition(database, partition, { owner: 'ann', logStart: 0 })
  expect(await flushPartition(database, first, flushTo(40))).toBe(true)
  const second = await claimPartition(database, partition, { owner: 'bob', logStart: 0 })
  expect(second).toMatchObject({ epoch: 2, nextOffset: 40, appendTimeMs: START_MS, stuckClaims: 1 })
})

it('adds what flushes bring', async () => {
  const claim = await claimPartition(database, newPartition(), { owner: 'ann', logStart: 0 })
  await flushPartition(database, claim, flushTo(3, [messagesIn('adds', START_MS, 3)]))
  await flushPartition(database, claim, flushTo(5, [messagesIn('adds', START_MS, -1)]))
  expect(await countedIn('adds')).toBe(2)
})

it('refuses an owner whose partition was claimed by another', async () => {
  const partition = newPartition()
  const zombie = await claimPartition(database, partition, { owner: 'ann', logStart: 0 })
  const owner = await claimPartition(database, partition, { owner: 'bob', logStart: 0 })
  expect(await flushPartition(database, zombie, flushTo(9, [messagesIn('fenced', START_MS, 9)]))).toBe(false)
  expect(await countedIn('fenced')).toBe(0)
  expect(await flushPartition(database, owner, flushTo(9, [messagesIn('fenced', START_MS, 9)]))).toBe(true)
  expect(await countedIn('fenced')).toBe(9)
})

it('counts claims that made no progress', async () => {
  const partition = newPartition()
  for (const stuckClaims of [1, 2, 3]) {
    expect(await claimPartition(database, partition, { owner: 'ann', logStart: 0 })).toMatchObject({
      stuckClaims,
    })
  }
})

it('tells what became of a commit', async () => {
  const partition = newPartition()
  const claim = await claimPartition(database, partition, { owner: 'ann', logStart: 0 })
  const before = { ...claim }
  expect(await resolveUnknownCommit(database, before, flushTo(4))).toBe('not_committed')
  await flushPartition(database, claim, flushTo(4))
  expect(await resolveUnknownCommit(database, before, flushTo(4))).toBe('committed')
  expect(before.nextOffset).toBe(4)
  await claimPartition(database, partition, { owner: 'bob', logStart: 0 })
  expect(await resolveUnknownCommit(database, before, flushTo(4))).toBe('lost')
})
