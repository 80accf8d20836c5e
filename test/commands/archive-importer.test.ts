import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { readCountedUntil } from '#store/positions.ts'
import { HORIZON_MS } from '#tally/tally.ts'
import { readUncountedSince } from '../../src/commands/archive-importer.ts'
import { startAnalyzer, untilCounted } from '../analyze/analyzing.ts'
import { createMemoryBus } from '../analyze/memory-bus.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

function heardAt(offset: number, appendedAtMs: number) {
  const event = {
    kind: 'heard',
    roomId: '1',
    login: 'demo_one',
    session: 'one',
    heardFromMs: appendedAtMs - 5_000,
    heardToMs: appendedAtMs,
  } as const
  return { event, offset, appendedAtMs, verdict: 0 }
}

it('knows since when a log waits to be counted, and from the database alone up to when it is counted', async () => {
  const bus = createMemoryBus()
  expect(await readUncountedSince(database, bus)).toBeUndefined()
  bus.append([heardAt(0, 10_000), heardAt(1, 20_000)])
  const analyzer = startAnalyzer({ bus, database })
  await untilCounted(database, bus)
  await analyzer.stop()
  expect(await readUncountedSince(database, bus)).toBeUndefined()
  bus.append([heardAt(2, 30_000), heardAt(3, 40_000)])
  expect(await readUncountedSince(database, bus)).toBe(30_000)
  expect(await readCountedUntil(database, HORIZON_MS)).toBe(20_000)
  await database.query(`update partition_ledger set updated_at = now() - interval '16 minutes'`)
  expect(await readCountedUntil(database, HORIZON_MS)).toBeUndefined()
})
