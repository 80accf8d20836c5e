import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { said, toLog } from '../tally/log.ts'
import { countNaively } from '../tally/naive-tally.ts'
import { forgetWindows, labelled, readStored, startAnalyzer, untilCounted } from './analyzing.ts'
import { createMemoryBus } from './memory-bus.ts'

const NOON_MS = Date.UTC(2026, 0, 1, 12)
const MESSAGES = toLog(['a', 'b', 'c', 'd'].map((id, at) => said(NOON_MS + at, { id, userId: id })))

const TWICE = toLog([...MESSAGES, ...MESSAGES])

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

beforeEach(() => forgetWindows(database))

afterAll(() => database[Symbol.asyncDispose]())

it.each([
  ['a partition is taken over', [0]],
  ['memory is rebuilt', [1, 1, 0]],
  ['memory is rebuilt and nothing of it is there', [1, 0, 0, 0]],
])('counts nothing twice and stops for nothing when the log seems short while %s', async (_, readSizes) => {
  const bus = createMemoryBus()
  bus.append(MESSAGES)
  const before = startAnalyzer({ bus, database })
  await untilCounted(database, bus)
  await before.stop()

  bus.readSizes = [...readSizes]
  bus.append(MESSAGES)
  const after = startAnalyzer({ bus, database })
  await Promise.race([untilCounted(database, bus), after.done])
  await after.stop()
  expect(bus.readSizes).toEqual([])
  expect(await readStored(database)).toEqual(countNaively(labelled(TWICE), 2 ** 20))
})
