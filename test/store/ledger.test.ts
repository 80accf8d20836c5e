import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import {
  type Claim,
  claimPartition,
  flushPartition,
  type PartitionKey,
  resolveUnknownCommit,
} from '#store/ledger.ts'
import { saveModel } from '#store/models.ts'
import { openFreshDatabase } from './fresh-database.ts'
import { DAY_MS, flushTo, messages, NOON_MS } from './samples.ts'

let database: Database
let names = 0

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

function newPartition(): PartitionKey {
  return { topicId: `topic-${names++}`, partition: 0 }
}

function claim(partition: PartitionKey, owner = 'ann'): Promise<Claim> {
  return claimPartition(database, partition, { owner, logStart: 0 })
}

async function sumOf(table: string, roomId: string): Promise<number> {
  const { rows } = await database.query<{ messages: number }>(
    `select coalesce(sum(messages), 0)::int as messages from ${table} where room_id = $1`,
    [roomId],
  )
  return rows[0]!.messages
}

it('begins a partition that nobody claimed at the start of the log', async () => {
  const first = await claimPartition(database, newPartition(), { owner: 'ann', logStart: 17 })
  expect(first).toMatchObject({ epoch: 1, nextOffset: 17, appendTimeMs: undefined, stuckClaims: 1 })
})

it('goes on where the last flush ended', async () => {
  const partition = newPartition()
  expect(await flushPartition(database, await claim(partition), flushTo(40))).toBe(true)
  expect(await claim(partition, 'bob')).toMatchObject({
    epoch: 2,
    nextOffset: 40,
    appendTimeMs: NOON_MS,
    stuckClaims: 1,
  })
})

it('adds what flushes bring to the windows of every step', async () => {
  const mine = await claim(newPartition())
  await flushPartition(database, mine, flushTo(3, { windows: messages('adds', NOON_MS, 3) }))
  await flushPartition(database, mine, flushTo(5, { windows: messages('adds', NOON_MS, -1) }))
  for (const step of ['5s', '1m', '1h']) expect(await sumOf(`windows_${step}`, 'adds')).toBe(2)
})

it('writes windows of any day', async () => {
  const mine = await claim(newPartition())
  const days = [-3_000, -40, 0, 1, 40].map((days) => NOON_MS + days * DAY_MS)
  const windows = days.flatMap((startMs) => messages('days', startMs, 1))
  await flushPartition(database, mine, flushTo(5, { windows }))
  for (const step of ['5s', '1m', '1h']) expect(await sumOf(`windows_${step}`, 'days')).toBe(5)
})

it('writes windows again whose partition was dropped meanwhile', async () => {
  const mine = await claim(newPartition())
  const startMs = NOON_MS - 777 * DAY_MS
  await flushPartition(database, mine, flushTo(1, { windows: messages('dropped', startMs, 1) }))
  const day = new Date(startMs).toISOString().slice(0, 10).replaceAll('-', '')
  await database.query(`drop table windows_5s_${day}`)
  expect(await flushPartition(database, mine, flushTo(2, { windows: messages('dropped', startMs, 1) }))).toBe(
    true,
  )
  expect(await sumOf('windows_5s', 'dropped')).toBe(1)
  expect(await sumOf('windows_1h', 'dropped')).toBe(2)
})

it('refuses an owner whose partition was claimed by another', async () => {
  const partition = newPartition()
  const zombie = await claim(partition)
  const owner = await claim(partition, 'bob')
  const flush = flushTo(9, { windows: messages('fenced', NOON_MS, 9) })
  expect(await flushPartition(database, zombie, flush)).toBe(false)
  expect(await sumOf('windows_5s', 'fenced')).toBe(0)
  expect(await flushPartition(database, owner, flush)).toBe(true)
  expect(await sumOf('windows_5s', 'fenced')).toBe(9)
})

it('writes nothing of a flush that fails in the middle', async () => {
  const mine = await claim(newPartition())
  const twice = [...messages('fails', NOON_MS, 1), ...messages('fails', NOON_MS, 1)]
  await expect(flushPartition(database, mine, flushTo(1, { windows: twice }))).rejects.toThrow()
  expect(mine.nextOffset).toBe(0)
  expect(await flushPartition(database, mine, flushTo(1))).toBe(true)
})

it('counts claims that made no progress', async () => {
  const partition = newPartition()
  for (const stuckClaims of [1, 2, 3]) expect(await claim(partition)).toMatchObject({ stuckClaims })
})

it('tells what became of a commit', async () => {
  const partition = newPartition()
  const mine = await claim(partition)
  const before = { ...mine }
  expect(await resolveUnknownCommit(database, before, flushTo(4))).toBe('not_committed')
  await flushPartition(database, mine, flushTo(4))
  expect(await resolveUnknownCommit(database, before, flushTo(4))).toBe('committed')
  expect(before.nextOffset).toBe(4)
  await claim(partition, 'bob')
  expect(await resolveUnknownCommit(database, before, flushTo(4))).toBe('lost')
})

it('notes what could not be counted, without its text', async () => {
  const partition = newPartition()
  const mine = await claim(partition)
  const deadLetters = [{ offset: 7, reason: 'malformed', bytes: 12 }]
  const gap = { fromOffset: 0, toOffset: 5, reason: 'log_start' }
  await flushPartition(database, mine, flushTo(8, { deadLetters, gap }))
  const letters = await database.query(
    'select record_offset, reason, bytes from dead_letters where topic_id = $1',
    [partition.topicId],
  )
  const gaps = await database.query('select from_offset, to_offset from ingest_gaps where topic_id = $1', [
    partition.topicId,
  ])
  expect(letters.rows).toEqual([{ record_offset: 7, reason: 'malformed', bytes: 12 }])
  expect(gaps.rows).toEqual([{ from_offset: 0, to_offset: 5 }])
})

it('remembers which model counted what', async () => {
  const partition = newPartition()
  for (const id of ['first', 'second']) await saveModel(database, id, new Uint8Array([1, 2, 3]))
  const claimWith = (modelId: string) =>
    claimPartition(database, partition, { owner: 'ann', logStart: 0, modelId })
  await flushPartition(database, await claimWith('first'), flushTo(10))
  await claimWith('second')
  await flushPartition(database, await claimWith('first'), flushTo(20))
  const { modelSwitches } = await claimWith('second')
  expect(modelSwitches).toEqual([
    { fromOffset: 0, modelId: 'first' },
    { fromOffset: 20, modelId: 'second' },
  ])
})

it('logs what changed in the order of commits and wakes who listens', async () => {
  const partition = newPartition()
  const mine = await claim(partition)
  const woken = Promise.withResolvers<string>()
  const stop = await database.listen('chat_changes', woken.resolve)
  await flushPartition(database, mine, flushTo(1, { windows: messages('changes', NOON_MS, 1) }))
  await flushPartition(database, mine, flushTo(2))
  const { rows } = await database.query(
    'select rev, kinds, room_ids, window_starts from changes where ledger_key = $1 order by rev',
    [`${partition.topicId}/0`],
  )
  expect(rows).toEqual([
    { rev: 1, kinds: ['window'], room_ids: ['changes'], window_starts: [new Date(NOON_MS)] },
    { rev: 2, kinds: [], room_ids: [], window_starts: [] },
  ])
  expect(await woken.promise).toBe(`${partition.topicId}/0`)
  await stop()
})

/** Each record is one message in a window of its own; three owners claim and flush, each sure of being the rightful one. */
it('applies every record exactly once, whoever claims and flushes when', async () => {
  const step = fc.record({
    owner: fc.integer({ min: 0, max: 2 }),
    action: fc.constantFrom('claim' as const, 'flush' as const, 'flush' as const),
    records: fc.integer({ min: 0, max: 9 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const partition = newPartition()
      const roomId = partition.topicId
      const claims: (Claim | undefined)[] = [undefined, undefined, undefined]
      let rightful = -1
      let counted = 0
      for (const { owner, action, records } of steps) {
        if (action === 'claim') {
          claims[owner] = await claim(partition, `owner ${owner}`)
          expect(claims[owner].nextOffset).toBe(counted)
          rightful = owner
          continue
        }
        const mine = claims[owner]
        if (mine === undefined) continue
        const end = mine.nextOffset + records
        const offsets = Array.from({ length: records }, (_, index) => mine.nextOffset + index)
        const windows = offsets.flatMap((offset) => messages(roomId, NOON_MS + offset * 5_000, 1))
        const written = await flushPartition(
          database,
          mine,
          flushTo(end, { windows: windows.filter((window) => window.step === '5s') }),
        )
        expect(written).toBe(owner === rightful)
        if (written) counted = end
        else claims[owner] = undefined
      }
      const { rows } = await database.query<{ messages: number; windows: number; most: number }>(
        `select coalesce(sum(messages), 0)::int as messages, count(*)::int as windows,
                coalesce(max(messages), 0) as most
           from windows_5s where room_id = $1`,
        [roomId],
      )
      expect(rows[0]).toEqual({ messages: counted, windows: counted, most: Math.min(counted, 1) })
    }),
    { numRuns: 25 },
  )
})
