import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { publishDay } from '#store/import-days.ts'
import { beginImport, stageImport } from '#store/imports.ts'
import { type Claim, claimPartition, flushPartition } from '#store/ledger.ts'
import { openFreshDatabase } from './fresh-database.ts'
import { change, DAY_MS, flushTo, messages, NOON_MS } from './samples.ts'

let database: Database
let claim: Claim

beforeAll(async () => {
  database = await openFreshDatabase()
  claim = await claimPartition(database, { topicId: 'topic', partition: 0 }, { owner: 'ann', logStart: 0 })
})

afterAll(() => database[Symbol.asyncDispose]())

async function readView(): Promise<Record<string, unknown>[]> {
  return (await database.query('select * from chatanalytics order by channelname, date, time')).rows
}

it('has exactly the columns of the original tool, under the channel’s name', async () => {
  const figures = { messages: 6, question: 1, disappointment: 2, funny: 3, neutral: 0 }
  await flushPartition(
    database,
    claim,
    flushTo(1, {
      windows: [change('100', '5s', NOON_MS + 5_000, figures)],
      identities: [{ roomId: '100', login: 'demo_one', displayName: 'Demo_One', seenAtMs: NOON_MS }],
    }),
  )
  const [row, ...others] = await readView()
  expect(others).toEqual([])
  expect(Object.keys(row!)).toEqual([
    'output_id',
    'channelname',
    'date',
    'time',
    'nummessages',
    'question',
    'disappointment',
    'funny',
    'neutral',
  ])
  expect(row).toMatchObject({
    channelname: 'demo_one',
    date: new Date('2026-01-15T00:00:00Z'),
    time: '12:00:05',
    nummessages: 6,
    question: 1,
    disappointment: 2,
    funny: 3,
    neutral: 0,
  })
})

it('keeps output_id unique, and the same when a window is counted on, imported or imported again', async () => {
  const starts = [0, 5_000, 10_000].map((ms) => NOON_MS + DAY_MS + ms)
  await flushPartition(
    database,
    claim,
    flushTo(2, { windows: starts.map((startMs) => messages('200', startMs, 1)[0]!) }),
  )
  const idsOf = async () => (await readView()).map((row) => row['output_id'])
  const ids = await idsOf()
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(4)

  await flushPartition(
    database,
    claim,
    flushTo(3, { windows: starts.map((startMs) => messages('200', startMs, 1)[0]!) }),
  )
  expect(await idsOf()).toEqual(ids)

  for (const count of [5, 7]) {
    const fingerprint = `archive of ${count}`
    const source = {
      fingerprint,
      name: '',
      format: 'demo',
      login: 'demo_two',
      roomId: '200',
      removedKnown: true,
    }
    await beginImport(database, source)
    await stageImport(database, fingerprint, {
      fromPosition: 0,
      toPosition: 1,
      messages: count,
      dropped: {},
      windows: starts
        .flatMap((startMs) => messages('200', startMs, count))
        .filter(({ step }) => step === '5s'),
      roomEvents: [],
    })
    const published = await publishDay(
      database,
      { fingerprint, dayMs: NOON_MS + DAY_MS / 2 },
      { sealedBeforeMs: NOON_MS + 9 * DAY_MS, heard: [], identities: [] },
    )
    expect(published.written).toBe(3)
    expect(await idsOf()).toEqual(ids)
  }
})
