import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Admin } from '@platformatic/kafka'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Bus } from '#bus/bus.ts'
import { type KafkaBusOptions, openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { checkTopics, createTopics } from '#bus/kafka-topics.ts'
import { readAll, toRecords } from './bus-contract.ts'
import { describeWithKafka, startKafka, type TestKafka } from './kafka-broker.ts'

const KAFKA_BUS = new URL('../../src/bus/kafka-bus.ts', import.meta.url).href
const DEADLINE = { timeout: 60_000, interval: 100 }

let kafka: TestKafka
let prefixes = 0
const children: ChildProcess[] = []
const ending = new AbortController()

/** Topics of their own for one test. */
async function newTopics(partitions: number): Promise<KafkaBusOptions> {
  const topics = namesOfTopics(`faults-${prefixes++}.`)
  await createTopics(kafka, { topics, partitions, replication: 1, retentionMs: 3_600_000 })
  return { brokers: kafka.brokers, topics }
}

/** A process that tells what it gets of the bus, as JSON lines, until it is killed. */
function startMember(options: KafkaBusOptions, source: string): { child: ChildProcess; told: unknown[] } {
  const script = `
    import { openKafkaBus } from ${JSON.stringify(KAFKA_BUS)}
    const bus = await openKafkaBus(${JSON.stringify(options)})
    for await (const value of ${source}) process.stdout.write(JSON.stringify(value) + '\\n')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  const told: unknown[] = []
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (line.startsWith('[')) told.push(JSON.parse(line))
  })
  return { child, told }
}

/** What this process is assigned, as it changes. */
function follow<Value>(values: AsyncIterable<Value>): Value[] {
  const seen: Value[] = []
  void (async () => {
    for await (const value of values) seen.push(value)
  })()
  return seen
}

describeWithKafka('the Kafka bus under faults', { ownBroker: true }, () => {
  beforeAll(async () => {
    kafka = await startKafka()
  })

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })

  afterAll(async () => {
    ending.abort()
    await kafka?.[Symbol.asyncDispose]()
  })

  it('shares partitions between members, and gives those of a killed one to the others', async () => {
    const options = await newTopics(6)
    const all = [0, 1, 2, 3, 4, 5]
    await using bus = await openKafkaBus(options)
    const mine = follow(bus.assignments(ending.signal))
    await vi.waitFor(() => expect(mine.at(-1)).toEqual(all), DEADLINE)
    const other = startMember(options, 'bus.assignments(new AbortController().signal)')
    await vi.waitFor(() => {
      expect(mine.at(-1)).toHaveLength(3)
      const theirs = other.told.at(-1) as number[]
      expect([...mine.at(-1)!, ...theirs].toSorted()).toEqual(all)
    }, DEADLINE)
    other.child.kill('SIGKILL')
    await vi.waitFor(() => expect(mine.at(-1)).toEqual(all), DEADLINE)
  })

  it('shares the watch-list, and gives the channels of a killed member to the others', async () => {
    const options = await newTopics(1)
    await using bus = await openKafkaBus(options)
    const wanted = Array.from({ length: 40 }, (_, index) => ({ login: `demo_${index}`, addedAtMs: index }))
    for (const channel of wanted) await bus.watchList.add(channel)
    const other = startMember(options, 'bus.watchList.follow(new AbortController().signal)')
    const loginsOf = (list: unknown) => (list as { login: string }[]).map(({ login }) => login)
    await vi.waitFor(() => expect(loginsOf(other.told.at(-1))).toHaveLength(40), DEADLINE)
    const mine = follow(bus.watchList.follow(ending.signal))
    await vi.waitFor(() => expect(mine.at(-1)?.length).toBeGreaterThan(5), DEADLINE)
    const share = mine.at(-1)!.length
    expect(share).toBeLessThan(40)
    // Those that moved to us are read there for two minutes more.
    expect(loginsOf(other.told.at(-1))).toHaveLength(40)
    other.child.kill('SIGKILL')
    await vi.waitFor(() => expect(mine.at(-1)).toHaveLength(40), DEADLINE)
  })

  it.each(['in memory', 'in a spool'])(
    'loses nothing when the broker is killed, with what waits %s',
    async (place) => {
      const folder = await mkdtemp(join(tmpdir(), 'chat-faults-'))
      const options = await newTopics(1)
      const spool = place === 'in a spool' ? { folder: join(folder, 'spool'), maxBytes: 1e9 } : undefined
      const bus = await openKafkaBus({ ...options, spool })
      try {
        const published = await publishThroughKill(bus)
        await vi.waitFor(async () => {
          const kept = await readAll(bus)
          expect(kept.length).toBeGreaterThanOrEqual(published.length)
          expect([...new Set(kept)]).toEqual(published)
        }, DEADLINE)
      } finally {
        await bus[Symbol.asyncDispose]()
        await rm(folder, { recursive: true, force: true })
      }
    },
  )

  it('says that its topic was made anew', async () => {
    const options = await newTopics(1)
    await using bus = await openKafkaBus(options)
    await bus.publish(toRecords(['one']))
    await readAll(bus)
    const admin = new Admin({ clientId: 'test', bootstrapBrokers: [...kafka.brokers] })
    await admin.deleteTopics({ topics: [options.topics.events] })
    await sleep(500)
    await createTopics(kafka, {
      topics: options.topics,
      partitions: 1,
      replication: 1,
      retentionMs: 3_600_000,
    })
    await admin.close()
    const reading = bus.read(0, 1, { maxRecords: 10, maxWaitMs: 60_000 })
    await expect(reading).rejects.toMatchObject({ code: 'BUS_TOPIC_GONE' })
  })

  it('finds its own topics right, and says what is wrong with others', async () => {
    const { topics } = await newTopics(2)
    expect(await checkTopics(kafka, { topics, partitions: 2, replication: 1 })).toEqual([])
    const words = await checkTopics(kafka, { topics, partitions: 4, replication: 2 })
    expect(words.map((problem) => problem.words)).toEqual([
      expect.stringContaining('has 2 partitions, but 4 are counted'),
      expect.stringContaining('fewer than 2 brokers'),
      expect.stringContaining('fewer than 2 brokers'),
    ])
    const bare = namesOfTopics('bare.')
    const admin = new Admin({ clientId: 'test', bootstrapBrokers: [...kafka.brokers] })
    const configs = [{ name: 'max.message.bytes', value: '100000' }]
    await admin.createTopics({ topics: Object.values(bare), partitions: 1, replicas: 1, configs })
    await admin.close()
    // What was made by others a broker may not know at once.
    const problems = async () =>
      (await checkTopics(kafka, { topics: bare, partitions: 1, replication: 1 })).map(({ words }) => words)
    await expect
      .poll(problems)
      .toEqual([
        expect.stringContaining('more than 24 hours'),
        expect.stringContaining('LogAppendTime'),
        expect.stringContaining('max.message.bytes'),
        expect.stringContaining('compact'),
      ])
    const missing = await checkTopics(kafka, {
      topics: namesOfTopics('none.'),
      partitions: 1,
      replication: 1,
    })
    expect(missing.map((problem) => problem.words)).toEqual([
      'is not there: run chat migrate',
      'is not there: run chat migrate',
    ])
  })
})

/** Publishes without a pause while the broker is killed and started again; gives what was acknowledged, in order. */
async function publishThroughKill(bus: Bus): Promise<string[]> {
  const texts: string[] = []
  const publishing: Promise<void>[] = []
  let isOver = false
  const producing = (async () => {
    while (!isOver) {
      const some = Array.from({ length: 20 }, (_, index) => `message ${texts.length + index}`)
      texts.push(...some)
      publishing.push(bus.publish(toRecords(some)))
      await sleep(10)
    }
  })()
  await sleep(1_000)
  await kafka.kill(0)
  await sleep(4_000)
  await kafka.restart(0)
  await sleep(2_000)
  isOver = true
  await producing
  await Promise.all(publishing)
  return texts
}
