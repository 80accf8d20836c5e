import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { type LogRecord, said, toLog } from '../tally/log.ts'
import { startAnalyzer, untilCounted } from './analyzing.ts'
import { createMemoryBus, type MemoryBus } from './memory-bus.ts'

const NOON_MS = Date.UTC(2026, 0, 1, 12)
let database: Database
let rooms = 0

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

it('believes nobody to have heard what the log dropped before it was counted, whoever counts on', async () => {
  const roomId = String(++rooms)
  const bus = createMemoryBus()
  append(bus, [said(NOON_MS, { roomId }), heard(roomId, 0, 5)])
  await count(bus)
  // Said at 6, dropped; the session says after each five seconds what it heard from its beginning on.
  append(bus, [said(NOON_MS + 6_000, { roomId }), said(NOON_MS + 12_000, { roomId }), heard(roomId, 0, 15)])
  bus.logStart = 3
  await count(bus)
  append(bus, [said(NOON_MS + 16_000, { roomId }), heard(roomId, 0, 20)])
  await count(bus)
  expect(await readHeard(roomId)).toEqual([
    [0, 5],
    [12, 20],
  ])
})

it('believes nobody to have heard what a log had that was made anew', async () => {
  const roomId = String(++rooms)
  const before = createMemoryBus()
  append(before, [said(NOON_MS, { roomId }), heard(roomId, 0, 5)])
  await count(before)
  const bus = createMemoryBus()
  append(bus, [said(NOON_MS + 12_000, { roomId }), heard(roomId, 0, 15)])
  await count(bus)
  append(bus, [heard(roomId, 0, 20)])
  await count(bus)
  expect(await readHeard(roomId)).toEqual([
    [0, 5],
    [12, 20],
  ])
})

it('believes nobody to have heard what a log dropped before it was ever counted', async () => {
  const roomId = String(++rooms)
  const bus = createMemoryBus()
  append(bus, [said(NOON_MS, { roomId }), said(NOON_MS + 12_000, { roomId }), heard(roomId, 0, 15)])
  bus.logStart = 1
  await count(bus)
  expect(await readHeard(roomId)).toEqual([[12, 15]])
})

it('waits for the next record where nothing is left of what was lost', async () => {
  const roomId = String(++rooms)
  const bus = createMemoryBus()
  append(bus, [said(NOON_MS, { roomId }), heard(roomId, 0, 5)])
  await count(bus)
  append(bus, [said(NOON_MS + 6_000, { roomId }), heard(roomId, 0, 10)])
  bus.logStart = 4
  const analyzer = startAnalyzer({ bus, database })
  await expect.poll(() => bus.readFrom).toBe(4)
  append(bus, [said(NOON_MS + 12_000, { roomId }), heard(roomId, 0, 15)])
  await untilCounted(database, bus)
  await analyzer.stop()
  expect(await readHeard(roomId)).toEqual([
    [0, 5],
    [12, 15],
  ])
})

type Unplaced = Omit<LogRecord, 'offset'>

function append(bus: MemoryBus, records: readonly Unplaced[]): void {
  bus.append(toLog(records))
}

/** Between these seconds after noon; appended when it ended. */
function heard(roomId: string, fromS: number, toS: number): Unplaced {
  const [heardFromMs, heardToMs] = [NOON_MS + fromS * 1_000, NOON_MS + toS * 1_000]
  const event = { kind: 'heard', roomId, login: 'demo_one', session: 'one', heardFromMs, heardToMs } as const
  return { appendedAtMs: heardToMs, verdict: 0, event }
}

/** Counts what is on the log by now, and no more. */
async function count(bus: MemoryBus): Promise<void> {
  const analyzer = startAnalyzer({ bus, database })
  await untilCounted(database, bus)
  await analyzer.stop()
}

async function readHeard(roomId: string): Promise<[number, number][]> {
  const { rows } = await database.query<{ heard_from: Date; heard_to: Date }>(
    'select heard_from, heard_to from listened where room_id = $1 order by heard_from',
    [roomId],
  )
  return rows.map((row) => [toSeconds(row.heard_from), toSeconds(row.heard_to)])
}

function toSeconds(time: Date): number {
  return (time.getTime() - NOON_MS) / 1_000
}
