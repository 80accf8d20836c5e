/**
 * Analyzers on a broker and a PostgreSQL server of their own: invented chat that waits on Kafka is only fetched and parsed,
 * by a bare consumer and through the bus, and then counted by `chat analyze`, each in processes of their own. Fails when
 * what is counted is not what was produced. `node bench/kafka.ts --messages N` lets N wait, 6,000,000 unless given.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import pg from 'pg'
import { startKafka } from '../test/bus/kafka-broker.ts'
import { startChat } from '../test/end-to-end/chat-process.ts'
import { startPostgres } from '../test/store/postgres-server.ts'
import { runPeer } from './kafka-peer.ts'
import { keepResult } from './results.ts'

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts')
const PREFIX = 'bench.'
/** So long nothing may be counted before the bench gives up. */
const STALLED_AFTER_MS = 30_000
const LOOK_EVERY_MS = 50

const { values } = parseArgs({ options: { messages: { type: 'string', default: '6000000' } } })
const messages = Number(values.messages)
await using kafka = await startKafka(1, { isMeasured: true })
await using postgres = await startPostgres()
const { brokers } = kafka

await newDatabase()
const peer = { brokers, prefix: PREFIX, messages }
console.error(`kafka: producing ${messages} messages`)
const producing = messages / (await runPeer({ work: 'produce', ...peer }))
console.error('kafka: fetching and parsing alone')
const consuming = messages / (await runPeer({ work: 'consume', ...peer }))
const parsing = messages / (await runPeer({ work: 'parse', ...peer }))
console.error('kafka: one analyzer')
const one = await countWaiting()
console.error('kafka: one analyzer with one thread')
const oneThread = await countWaiting({ flags: ['--threads', '1'] })
console.error('kafka: two analyzers with one thread each')
const twoOfOneThread = await countWaiting({ analyzers: 2, flags: ['--threads', '1'] })
keepResult('kafka', [
  {
    name: 'on Kafka → counted in PostgreSQL by one analyzer, sustained',
    value: one.sustained,
    unit: 'messages/s',
  },
  { name: 'the same, from the first partition claimed on', value: one.claimed, unit: 'messages/s' },
  { name: 'from its start to the first partition claimed', value: one.claimingSeconds, unit: 's' },
  { name: 'fetching and parsing alone, a bare consumer', value: consuming, unit: 'messages/s' },
  { name: 'sustained counting to a bare consumer', value: one.sustained / consuming, unit: '×' },
  { name: 'fetching and parsing alone, through our bus', value: parsing, unit: 'messages/s' },
  { name: 'one analyzer with one thread, sustained', value: oneThread.sustained, unit: 'messages/s' },
  {
    name: 'two analyzers with one thread each to one',
    value: twoOfOneThread.sustained / oneThread.sustained,
    unit: '×',
  },
  { name: 'making and producing with acks=all', value: producing, unit: 'messages/s' },
])

/** The flags of processes on the topics and a database of their own. */
async function newDatabase(): Promise<{ url: string; flags: string[] }> {
  const url = await postgres.createDatabase()
  const flags = ['--kafka', brokers.join(','), '--kafka-prefix', PREFIX, '--database-url', url]
  await promisify(execFile)(process.execPath, [MAIN, 'migrate', ...flags])
  return { url, flags }
}

interface Counted {
  claimingSeconds: number
  /** Messages a second, from the first partition claimed to the last window committed. */
  claimed: number
  /** Messages a second, from the first flush seen to the last window committed: every partition is claimed by then. */
  sustained: number
}

/** Lets analyzers count everything into a new database. */
async function countWaiting({ analyzers = 1, flags = [] as string[] } = {}): Promise<Counted> {
  const { url, flags: shared } = await newDatabase()
  const client = new pg.Client(url)
  await client.connect()
  await using running = new AsyncDisposableStack()
  running.defer(() => client.end())
  const startedMs = performance.now()
  const starting = Array.from({ length: analyzers }, () => startChat('analyze', ...shared, ...flags))
  for (const started of starting) started.then((analyzer) => running.use(analyzer)).catch(() => {})
  let claimedMs: number | undefined
  let first: { counted: number; atMs: number } | undefined
  let counted = 0
  let changedMs = startedMs
  while (counted < messages) {
    await sleep(LOOK_EVERY_MS)
    const before = counted
    const claims = await sumOf(client, 'select count(*) as sum from partition_ledger')
    counted = await sumOf(client, 'select sum(next_offset) as sum from partition_ledger')
    const nowMs = performance.now()
    if (claims > 0) claimedMs ??= nowMs
    if (counted > before) changedMs = nowMs
    if (counted > 0) first ??= { counted, atMs: nowMs }
    if (nowMs - changedMs > STALLED_AFTER_MS) throw new Error(`it goes no further than ${counted}`)
  }
  await Promise.all(starting)
  for (const step of ['5s', '1m', '1h']) {
    const sum = await sumOf(client, `select sum(messages) as sum from windows_${step}`)
    if (sum !== messages)
      throw new Error(`windows_${step} has ${sum} messages, but ${messages} were produced`)
  }
  return {
    claimingSeconds: (claimedMs! - startedMs) / 1_000,
    claimed: (messages * 1_000) / (changedMs - claimedMs!),
    sustained: ((messages - first!.counted) * 1_000) / (changedMs - first!.atMs),
  }
}

async function sumOf(client: pg.Client, statement: string): Promise<number> {
  const { rows } = await client.query<{ sum: string | null }>(statement)
  return Number(rows[0]?.sum ?? 0)
}
