/**
 * One process beside the measured ones, started with `fork`: writes invented chat onto Kafka through the bus, or reads
 * what is there and only parses it. It answers with how long that took.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { endOfRun } from '#bus/record-run.ts'
import { CORPUS, readLabelledFiles } from '#commands/labelled-csv.ts'
import { encodeEvent } from '#contract/chat-event.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import { createRandom } from '#simulator/random.ts'

const PARTITIONS = 12
const ROOMS = 1_000
const PEOPLE = 40_000
/** Messages a publish, as a busy collector writes them. */
const MESSAGES_A_PUBLISH = 5_000
const PUBLISHES_UNDER_WAY = 4
const RECORDS_A_READ = 10_000

export interface PeerTask {
  work: 'produce' | 'parse'
  brokers: readonly string[]
  prefix: string
  messages: number
}

/** Does the task in a process of its own; resolves with the seconds it took, without starting and connecting. */
export async function runPeer(task: PeerTask): Promise<number> {
  const child = fork(import.meta.filename, [JSON.stringify(task)], { execArgv: [] })
  const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (typeof answer !== 'object') throw new Error(`the process that was to ${task.work} ended with ${answer}`)
  return (answer as { seconds: number }).seconds
}

async function work({ work, brokers, prefix, messages }: PeerTask): Promise<number> {
  await using bus = await openKafkaBus({ brokers, topics: namesOfTopics(prefix) })
  const startedMs = performance.now()
  if (work === 'produce') await produce(bus, messages)
  else await parse(bus, messages)
  return (performance.now() - startedMs) / 1_000
}

type KafkaBus = Awaited<ReturnType<typeof openKafkaBus>>

/** Messages of our corpus in rooms of very different size. */
async function produce(bus: KafkaBus, messages: number): Promise<void> {
  const random = createRandom('kafka bench')
  const texts = readLabelledFiles(CORPUS)
    .flat()
    .map(({ text }) => text)
  const underWay = new Set<Promise<void>>()
  for (let made = 0; made < messages; ) {
    const count = Math.min(MESSAGES_A_PUBLISH, messages - made)
    const records = Array.from({ length: count }, (_, at) => inventRecord(made + at))
    made += count
    const publishing = bus.publish(records).finally(() => underWay.delete(publishing))
    underWay.add(publishing)
    if (underWay.size >= PUBLISHES_UNDER_WAY) await Promise.race(underWay)
  }
  await Promise.all(underWay)

  function inventRecord(number: number): { key: string; value: Uint8Array } {
    const roomId = String(40_000_000 + Math.floor(ROOMS ** random.next()))
    const nowMs = Date.now()
    const value = encodeEvent({
      kind: 'message',
      roomId,
      login: `demo_${roomId}`,
      sentAtMs: nowMs,
      receivedAtMs: nowMs,
      id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
      userId: String(100_000_000 + Math.floor(random.next() * PEOPLE)),
      text: texts[Math.floor(random.next() * texts.length)]!,
      flags: 0,
      emotes: '',
      replyToId: '',
      sourceId: '',
      sourceRoomId: '',
    }).slice()
    return { key: roomId, value }
  }
}

async function parse(bus: KafkaBus, messages: number): Promise<void> {
  const parsed = await Promise.all(
    Array.from({ length: PARTITIONS }, (_, partition) => parsePartition(bus, partition)),
  )
  const total = parsed.reduce((sum, each) => sum + each, 0)
  if (total !== messages) throw new Error(`${total} messages were read of ${messages} produced`)
}

async function parsePartition(bus: KafkaBus, partition: number): Promise<number> {
  const view = createEventView()
  for (let offset = 0; ; ) {
    const { runs, logEnd } = await bus.read(partition, offset, {
      maxRecords: RECORDS_A_READ,
      maxWaitMs: 0,
    })
    for (const run of runs) {
      const { bytes, bounds } = run
      for (let at = 0; at < bounds.length; at += 2) readEventView(bytes, bounds[at]!, bounds[at + 1]!, view)
      offset = endOfRun(run)
    }
    if (offset === logEnd) return offset
  }
}

if (process.argv[1] === import.meta.filename) {
  const seconds = await work(JSON.parse(process.argv[2]!) as PeerTask)
  process.send?.({ seconds }, () => process.disconnect?.())
}
