/**
 * A broker that is away for long: chat goes on at a fixed speed while the only broker is killed for so many minutes, and
 * then comes back. Fails when what is counted in PostgreSQL afterwards is not what was sent; tells the memory of the
 * collector and the size of its spool meanwhile. `node bench/outage.ts [--minutes N] [--per-second N]`, 10 and 2,000
 * unless given; by name alone, and it writes no results.
 */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import pg from 'pg'
import { openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { startKafka } from '../test/bus/kafka-broker.ts'
import { startChat } from '../test/end-to-end/chat-process.ts'
import { startPostgres } from '../test/store/postgres-server.ts'
import { startSender } from './sender.ts'

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts')
const CHANNELS = 100
const LOOK_EVERY_MS = 1_000
const TELL_EVERY_S = 30
/** How long the counts may stand still before the rest counts as lost. */
const STALLED_AFTER_MS = 60_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    'per-second': { type: 'string', default: '2000' },
  },
})
const minutes = Number(values.minutes)
const perSecond = Number(values['per-second'])

const folder = await mkdtemp(join(tmpdir(), 'chat-bench-'))
try {
  await using kafka = await startKafka(1, { isMeasured: true })
  await using postgres = await startPostgres()
  const url = await postgres.createDatabase()
  const shared = ['--kafka', kafka.brokers.join(','), '--database-url', url]
  await promisify(execFile)(process.execPath, [MAIN, 'migrate', ...shared])
  using sender = await startSender(CHANNELS)
  {
    await using bus = await openKafkaBus({ brokers: kafka.brokers, topics: namesOfTopics('chat.') })
    await Promise.all(sender.logins.map((login) => bus.watchList.add({ login, addedAtMs: Date.now() })))
  }
  await using collector = await startChat(
    'collect',
    ...shared,
    ...['--data-dir', folder, '--twitch-url', sender.url, '--joins-per-10-seconds', '10000'],
  )
  await using analyzer = await startChat('analyze', ...shared)
  while ((await sender.joined()) < CHANNELS) await sleep(LOOK_EVERY_MS)

  const client = new pg.Client(url)
  await client.connect()
  const counted = async () =>
    Number((await client.query('select coalesce(sum(messages), 0) as sum from windows_5s')).rows[0].sum)
  const spool = join(folder, 'collect', 'spool')
  function tell(what: string): void {
    const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(0)
    const spooled = readdirSync(spool).reduce((sum, file) => sum + sizeOf(join(spool, file)), 0)
    const at = new Date().toISOString().slice(11, 19)
    console.log(
      `${at} ${what}: RSS of the collector ${mib(rssOf(collector.pid))} MiB, of the analyzer ${mib(rssOf(analyzer.pid))} MiB, spool ${mib(spooled)} MiB`,
    )
  }

  let sent = 0
  const say = async (seconds: number) => {
    sent += (await sender.send({ messages: seconds * perSecond, perSecond })).messages
  }
  await say(10)
  tell('before')
  await kafka.kill(0)
  for (let second = 0; second < minutes * 60; second += TELL_EVERY_S) {
    await say(TELL_EVERY_S)
    tell(`away for ${second + TELL_EVERY_S} s`)
  }
  const backMs = performance.now()
  await kafka.restart(0)
  tell('back')
  await say(TELL_EVERY_S)
  let last = -1
  let changedMs = performance.now()
  while (last < sent && performance.now() - changedMs < STALLED_AFTER_MS) {
    const sum = await counted()
    if (sum !== last) changedMs = performance.now()
    last = sum
    await sleep(LOOK_EVERY_MS)
  }
  tell(`${((changedMs - backMs) / 1_000).toFixed(0)} s after it came back`)
  await client.end()
  if (last !== sent) throw new Error(`${last} messages are counted of ${sent} sent\n${collector.log()}`)
  console.log(`all ${sent} messages are counted once`)
} finally {
  await rm(folder, { recursive: true, force: true })
}

function rssOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1_024
}

/** 0 for a file that is gone meanwhile. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
