/**
 * One analyzer on a broker and a PostgreSQL server of its own: invented chat that waits on Kafka is only fetched and
 * parsed through the bus, and then counted by `chat analyze`, each in a process of its own. Fails when what is counted
 * is not what was produced. `node bench/kafka.ts --messages N` lets N wait, 4,000,000 unless given.
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

const { values } = parseArgs({ options: { messages: { type: 'string', default: '4000000' } } })
const messages = Number(values.messages)
await using kafka = await startKafka()
await using postgres = await startPostgres()
const { brokers } = kafka
const url = await postgres.createDatabase()
const flags = ['--kafka', brokers.join(','), '--kafka-prefix', PREFIX, '--database-url', url]
await promisify(execFile)(process.execPath, [MAIN, 'migrate', ...flags])

console.error(`kafka: producing ${messages} messages`)
const producing = messages / (await runPeer({ work: 'produce', brokers, prefix: PREFIX, messages }))
console.error('kafka: fetching and parsing alone')
const parsing = messages / (await runPeer({ work: 'parse', brokers, prefix: PREFIX, messages }))
console.error('kafka: chat analyze')
const { whole, sustained } = await countWaiting()
keepResult('kafka', [
  { name: 'on Kafka → counted in PostgreSQL, from the first flush on', value: sustained, unit: 'messages/s' },
  { name: 'on Kafka → counted in PostgreSQL, taking partitions included', value: whole, unit: 'messages/s' },
  { name: 'fetching and parsing alone', value: parsing, unit: 'messages/s' },
  { name: 'counting from the first flush on to fetching and parsing', value: sustained / parsing, unit: '×' },
  { name: 'making and producing with acks=all', value: producing, unit: 'messages/s' },
])

/** Messages a second that one analyzer counts: since it works, and since its first flush was seen. */
async function countWaiting(): Promise<{ whole: number; sustained: number }> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await using _analyzer = await startChat('analyze', ...flags)
    const startedMs = performance.now()
    let first: { counted: number; atMs: number } | undefined
    let counted = 0
    let changedMs = startedMs
    while (counted < messages) {
      await sleep(LOOK_EVERY_MS)
      const before = counted
      counted = await sumOf(client, 'select sum(next_offset) as sum from partition_ledger')
      const nowMs = performance.now()
      if (counted > before) changedMs = nowMs
      if (counted > 0) first ??= { counted, atMs: nowMs }
      if (nowMs - changedMs > STALLED_AFTER_MS) throw new Error(`it goes no further than ${counted}`)
    }
    for (const step of ['5s', '1m', '1h']) {
      const sum = await sumOf(client, `select sum(messages) as sum from windows_${step}`)
      if (sum !== messages)
        throw new Error(`windows_${step} has ${sum} messages, but ${messages} were produced`)
    }
    const sustained = ((messages - first!.counted) * 1_000) / (changedMs - first!.atMs)
    return { whole: (messages * 1_000) / (changedMs - startedMs), sustained }
  } finally {
    await client.end()
  }
}

async function sumOf(client: pg.Client, statement: string): Promise<number> {
  const { rows } = await client.query<{ sum: string | null }>(statement)
  return Number(rows[0]?.sum ?? 0)
}
