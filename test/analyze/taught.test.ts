import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EMOTE_MEANINGS } from '#contract/emote.ts'
import type { Database } from '#store/database.ts'
import { LEAD_MS, readTaughtAfter, teachEmote } from '#store/taught-emotes.ts'
import { metrics } from '#telemetry/metrics.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { type LogRecord, said, toLog } from '../tally/log.ts'
import { countNaively } from '../tally/naive-tally.ts'
import { randomLog } from '../tally/random-log.ts'
import { forgetWindows, labelled, readStored, startAnalyzer, untilCounted } from './analyzing.ts'
import { FATES, type Fate, killed, withFates } from './faulty-database.ts'
import { createMemoryBus } from './memory-bus.ts'

const NOON_MS = Date.UTC(2026, 0, 1, 12)

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

/** A database in which lessons are given between transactions; one that is deaf tells nobody. */
function withLessons(lessons: Taught[], isDeaf: boolean): Database {
  return {
    ...database,
    listen: isDeaf ? async () => async () => {} : database.listen,
    async transaction(work, options) {
      const [next] = lessons
      if (next !== undefined && next.after-- === 0) {
        lessons.shift()
        await teachEmote(database, next, 0)
      }
      return database.transaction(work, options)
    },
  }
}

async function forgetAll(): Promise<void> {
  await forgetWindows(database)
  await database.execute('truncate taught_emotes; truncate partition_ledger')
}

async function readOutdated(): Promise<number> {
  const { values } = await metrics.getSingleMetric('chat_flushes_outdated_total')!.get()
  return values[0]?.value ?? 0
}

const lesson = fc.record({
  /** Taught just before so many more transactions, so that what they write was labelled without it. */
  after: fc.nat({ max: 2 }),
  roomId: fc.constantFrom('11', '22'),
  emote: fc.constantFrom('hello', 'why?'),
  meaning: fc.constantFrom(...EMOTE_MEANINGS, null),
})

type Taught = typeof lesson extends fc.Arbitrary<infer Lesson> ? Lesson : never

it('labels by what was taught when a message was appended, whatever is taught, killed or not heard of', async () => {
  const outdatedBefore = await readOutdated()
  await fc.assert(
    fc.asyncProperty(
      randomLog,
      fc.array(lesson, { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 5, maxLength: 40 }),
      fc.array(fc.constantFrom(...FATES), { maxLength: 8 }),
      fc.boolean(),
      countWhileTeaching,
    ),
    { numRuns: 20 },
  )
  expect(await readOutdated()).toBeGreaterThan(outdatedBefore)
})

async function countWhileTeaching(
  log: LogRecord[],
  lessons: Taught[],
  readSizes: number[],
  fates: Fate[],
  isDeaf: boolean,
): Promise<void> {
  await forgetAll()
  const bus = createMemoryBus()
  bus.append(log)
  bus.readSizes = [...readSizes]
  const left = [...fates]
  const teaching = withLessons(
    lessons.map((taught) => ({ ...taught })),
    isDeaf,
  )
  for (let isCounted = false; !isCounted; ) {
    const analyzer = startAnalyzer({ bus, database: withFates(teaching, left), afterFenceMs: 1 })
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
  const rows = await readTaughtAfter(database, 0)
  expect(await readStored(database)).toEqual(countNaively(labelled(log, rows), 2 ** 20))
}

it('counts a message that comes half a minute after the lesson by it, and one before as ever', async () => {
  await forgetAll()
  await teachEmote(database, { roomId: '11', emote: 'demoWiggle', meaning: 'funny' }, NOON_MS)
  const bus = createMemoryBus()
  const text = 'demoWiggle demoWiggle'
  bus.append(
    toLog([
      said(NOON_MS + LEAD_MS - 1, { text, userId: 'ann' }),
      said(NOON_MS + LEAD_MS, { text, userId: 'bob' }),
      said(NOON_MS + LEAD_MS, { text, userId: 'cleo', roomId: '22' }),
    ]),
  )
  const analyzer = startAnalyzer({ bus, database })
  await untilCounted(database, bus)
  await analyzer.stop()
  const { rows } = await database.query(
    'select room_id, sum(messages)::int as messages, sum(funny)::int as funny from windows_5s group by 1 order by 1',
  )
  expect(rows).toEqual([
    { room_id: '11', messages: 2, funny: 1 },
    { room_id: '22', messages: 1, funny: 0 },
  ])
})
