/**
 * One collector on a broker of its own: invented chat from a process that speaks Twitch's protocol, over as many sockets
 * as its channels need, through `chat collect` onto Kafka with acks=all, beside only producing it. Then a collector of
 * 10,000 channels, of which the k-th says a k-th of what the first does, and its memory. What is on the topics is read
 * afterwards: the bench fails when that is not what was sent. `node bench/collect.ts [--messages N] [--channels N]
 * [--minutes N]`; 1,000,000, 360 and 1 unless given, and `--minutes 0` leaves the 10,000 channels out.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import { openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { startKafka } from '../test/bus/kafka-broker.ts'
import { type ChatProcess, startChat } from '../test/end-to-end/chat-process.ts'
import { startPostgres } from '../test/store/postgres-server.ts'
import { type Collected, openCollected } from './collected.ts'
import { runPeer } from './kafka-peer.ts'
import { type Figure, keepResult } from './results.ts'
import { type Sender, startSender } from './sender.ts'

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts')
/** Lets the compiler see the hot paths before they are measured. */
const FIRST_MESSAGES = 200_000
const MANY_CHANNELS = 10_000
/** More than all of Twitch says at its daily peak. */
const MANY_PER_SECOND = 10_000
const LOOK_EVERY_MS = 25
/** So long nothing may come before the rest counts as lost. */
const STALLED_AFTER_MS = 15_000

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '1000000' },
    channels: { type: 'string', default: '360' },
    minutes: { type: 'string', default: '1' },
  },
})
const messages = Number(values.messages)
const channels = Number(values.channels)
const minutes = Number(values.minutes)

const folder = await mkdtemp(join(tmpdir(), 'chat-bench-'))
try {
  await using kafka = await startKafka(1, { isMeasured: true })
  await using postgres = await startPostgres()
  const { brokers } = kafka
  const shared = ['--kafka', brokers.join(','), '--database-url', await postgres.createDatabase()]

  await migrate(shared, 'alone.')
  console.error(`collect: producing ${messages} messages alone`)
  const producing = messages / (await runPeer({ work: 'produce', brokers, prefix: 'alone.', messages }))
  console.error(`collect: ${messages} messages in ${channels} channels`)
  const { rate, peakMib } = await atFullSpeed(brokers, shared)
  const figures: Figure[] = [
    { name: 'channels', value: channels, unit: '' },
    { name: 'sent → on Kafka with acks=all', value: rate, unit: 'messages/s' },
    { name: 'making and producing alone with acks=all', value: producing, unit: 'messages/s' },
    { name: 'collecting to producing alone', value: rate / producing, unit: '×' },
    { name: 'RSS of chat collect, peak', value: peakMib, unit: 'MiB' },
  ]
  if (minutes > 0) figures.push(...(await withMany(brokers, shared)))
  keepResult('collect', figures)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Messages a second from the first sent to the last on the topic. */
async function atFullSpeed(
  brokers: readonly string[],
  shared: readonly string[],
): Promise<{ rate: number; peakMib: number }> {
  await migrate(shared, 'bench.')
  await using collected = await openCollected(brokers, 'bench.')
  using sender = await startSender(channels)
  await using collector = await startCollector({ brokers, shared, prefix: 'bench.' }, sender)
  const beforeFirst = await collected.appended()
  const first = await sender.send({ messages: FIRST_MESSAGES })
  await untilAppended(collected, beforeFirst + first.messages)
  const before = await collected.appended()
  const startedMs = performance.now()
  const sent = await sender.send({ messages })
  const endedMs = await untilAppended(collected, before + sent.messages)
  const peakMib = peakMibOf(collector)
  await assertAll(collected, first.messages + sent.messages, collector)
  return { rate: (sent.messages * 1_000) / (endedMs - startedMs), peakMib }
}

async function withMany(brokers: readonly string[], shared: readonly string[]): Promise<Figure[]> {
  await migrate(shared, 'many.')
  await using collected = await openCollected(brokers, 'many.')
  using sender = await startSender(MANY_CHANNELS)
  await using collector = await startCollector({ brokers, shared, prefix: 'many.' }, sender)
  const joinedMib = residentMib(collector, 'VmRSS')
  console.error(`collect: ${MANY_PER_SECOND} messages/s in ${MANY_CHANNELS} channels for ${minutes} min`)
  const before = await collected.appended()
  const sent = await sender.send({
    messages: MANY_PER_SECOND * 60 * minutes,
    perSecond: MANY_PER_SECOND,
    rooms: 'zipf',
  })
  await untilAppended(collected, before + sent.messages)
  const peakMib = peakMibOf(collector)
  const endMib = residentMib(collector, 'VmRSS')
  await assertAll(collected, sent.messages, collector)
  return [
    { name: 'channels by Zipf', value: MANY_CHANNELS, unit: '' },
    { name: 'sent to them', value: (sent.messages * 1_000) / sent.elapsedMs, unit: 'messages/s' },
    { name: 'RSS of chat collect when all are joined', value: joinedMib, unit: 'MiB' },
    { name: 'RSS of chat collect with all of them, peak', value: peakMib, unit: 'MiB' },
    { name: 'RSS of chat collect with all of them, end', value: endMib, unit: 'MiB' },
  ]
}

async function migrate(shared: readonly string[], prefix: string): Promise<void> {
  await promisify(execFile)(process.execPath, [MAIN, 'migrate', ...shared, '--kafka-prefix', prefix])
}

interface Place {
  brokers: readonly string[]
  shared: readonly string[]
  prefix: string
}

/** Starts `chat collect` on the sender's channels, and waits until it has joined them all. */
async function startCollector({ brokers, shared, prefix }: Place, sender: Sender): Promise<ChatProcess> {
  await using bus = await openKafkaBus({ brokers, topics: namesOfTopics(prefix) })
  await Promise.all(sender.logins.map((login) => bus.watchList.add({ login, addedAtMs: Date.now() })))
  const collector = await startChat(
    'collect',
    ...shared,
    ...['--kafka-prefix', prefix, '--data-dir', join(folder, prefix), '--twitch-url', sender.url],
    ...['--joins-per-10-seconds', '10000', '--log-level', 'warn'],
  )
  const joined = await until(
    () => sender.joined(),
    (rooms) => rooms >= sender.logins.length,
  )
  if (joined < sender.logins.length) throw new Error(`it joins no more than ${joined} channels`)
  return collector
}

/** When so many records were on the topic, or nothing more came for long, by performance.now(). */
async function untilAppended(collected: Collected, records: number): Promise<number> {
  await until(
    () => collected.appended(),
    (appended) => appended >= records,
  )
  return performance.now()
}

/** The figure when it is enough, or when it has not changed for long. */
async function until(look: () => Promise<number>, isEnough: (figure: number) => boolean): Promise<number> {
  let last = await look()
  let changedMs = performance.now()
  while (!isEnough(last) && performance.now() - changedMs < STALLED_AFTER_MS) {
    await sleep(LOOK_EVERY_MS)
    const figure = await look()
    if (figure !== last) changedMs = performance.now()
    last = figure
  }
  return last
}

/** Ends the collector, so that all of it is written, and holds what is on the topic against what was sent. */
async function assertAll(collected: Collected, sent: number, collector: ChatProcess): Promise<void> {
  await collector.end('SIGTERM')
  const { messages, distinct } = await collected.count()
  if (messages > distinct) console.error(`collect: ${messages - distinct} of them lie on the topic twice`)
  if (distinct === sent) return
  throw new Error(
    `${messages} messages are on the topic, ${distinct} of them distinct, but ${sent} were sent\n${collector.log()}`,
  )
}

function peakMibOf(collector: ChatProcess): number {
  return residentMib(collector, 'VmHWM')
}

/** As Linux tells it; not a number elsewhere. */
function residentMib({ pid }: ChatProcess, which: 'VmRSS' | 'VmHWM'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(new RegExp(`${which}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1_024
  } catch {
    return Number.NaN
  }
}
