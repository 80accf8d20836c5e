import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { countNaively } from '../tally/naive-tally.ts'
import { randomLog } from '../tally/random-log.ts'
import { forgetWindows, labelled, readStored, startAnalyzer, untilCounted } from './analyzing.ts'
import { FATES, type Fate, killed, withFates } from './faulty-database.ts'
import { createMemoryBus } from './memory-bus.ts'

let database: Database
const met: Fate[] = []

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

it('leaves the same database whatever is killed, refused or left unknown', async () => {
  const readSizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 5, maxLength: 40 })
  const fates = fc.array(fc.constantFrom(...FATES), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(randomLog, readSizes, fates, fc.constantFrom(3, 20, 2 ** 20), countWithFates),
    { numRuns: 25 },
  )
  expect(new Set(met)).toEqual(new Set(FATES))
})

async function countWithFates(
  log: Parameters<typeof labelled>[0],
  readSizes: number[],
  fates: Fate[],
  maxRecords: number,
): Promise<void> {
  await forgetWindows(database)
  const bus = createMemoryBus()
  bus.append(log)
  bus.readSizes = [...readSizes]
  const left = [...fates]
  for (let isCounted = false; !isCounted; ) {
    const analyzer = startAnalyzer({ bus, database: withFates(database, left, met), maxRecords })
    isCounted = await Promise.race([
      untilCounted(database, bus).then(() => true),
      analyzer.done.then(
        () => false,
        (error) => {
          if (error !== killed) throw error
          return false
        },
      ),
    ])
    await analyzer.stop().catch(() => {})
  }
  expect(await readStored(database)).toEqual(countNaively(labelled(log), maxRecords))
  expect(bus.acknowledged).toBeLessThanOrEqual(bus.records.length)
}
