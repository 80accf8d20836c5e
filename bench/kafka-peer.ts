/**
 * One process beside the measured ones, started with `fork`: writes invented chat onto Kafka through the bus, or reads
 * what is there and only parses it, through the bus or as a bare consumer: the client library's own fetch and records. It
 * answers with how long that took.
 */
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Consumer } from '@platformatic/kafka'
import { openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { endOfRun } from '#bus/record-run.ts'
import { CORPUS, readLabelledFiles } from '#commands/labelled-csv.ts'
import { encodeEvent } from '#contract/chat-event.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import { createRandom } from '#simulator/random.ts'

const PARTITIONS = 12
const ROOMS = 1_000
/** Who ever speaks in the largest room; in others fewer, down to the least. */
const MOST_PEOPLE = 20_000
const LEAST_PEOPLE = 50
/** What one fetch of the bare consumer brings, compressed. */
const FETCH_BYTES = 512 * 1024
/** Messages a publish, as a busy collector writes them. */
const MESSAGES_A_PUBLISH = 5_000
const PUBLISHES_UNDER_WAY = 4
const RECORDS_A_READ = 10_000

export interface PeerTask {
  work: 'produce' | 'parse' | 'consume'
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
  const topics = namesOfTopics(prefix)
  await using bus = await openKafkaBus({ brokers, topics })
  const startedMs = performance.now()
  if (work === 'produce') await produce(bus, messages)
  else {
    const readPartition =
      work === 'parse'
        ? (partition: number) => parsePartition(bus, partition)
        : (partition: number) => consumePartition({ brokers, topic: topics.events, partition })
    const read = await Promise.all(Array.from({ length: PARTITIONS }, (_, at) => readPartition(at)))
    const total = read.reduce((sum, each) => sum + each, 0)
    if (total !== messages) throw new Error(`${total} messages were read of ${messages} produced`)
  }
  return (performance.now() - startedMs) / 1_000
}

type KafkaBus = Awaited<ReturnType<typeof openKafkaBus>>

/** Messages of our corpus in rooms of very different size, whose regulars say most; ids and texts do not repeat in order. */
async function produce(bus: KafkaBus, messages: number): Promise<void> {
  const random = createRandom('kafka bench')
  const texts = readLabelledFiles(CORPUS)
    .flat()
    .map(({ text }) => text)
  const underWay = new Set<Promise<void>>()
  for (let made = 0; made < messages; ) {
    const count = Math.min(MESSAGES_A_PUBLISH, messages - made)
    const records = Array.from({ length: count }, inventRecord)
    made += count
    const publishing = bus.publish(records).finally(() => underWay.delete(publishing))
    underWay.add(publishing)
    if (underWay.size >= PUBLISHES_UNDER_WAY) await Promise.race(underWay)
  }
  await Promise.all(underWay)

  function inventRecord(): { key: string; value: Uint8Array } {
    const room = Math.floor(ROOMS ** random.next())
    const people = Math.max(LEAST_PEOPLE, MOST_PEOPLE / room)
    const person = Math.floor(people * random.next() ** 2)
    const roomId = String(40_000_000 + room)
    const nowMs = Date.now()
    const value = encodeEvent({
      kind: 'message',
      roomId,
      login: `demo_${roomId}`,
      sentAtMs: nowMs,
      receivedAtMs: nowMs,
      id: randomUUID(),
      userId: String(100_000_000 + room * MOST_PEOPLE + person),
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

interface Place {
  brokers: readonly string[]
  topic: string
  partition: number
}

/** As parsePartition, by the client library alone. */
async function consumePartition({ brokers, topic, partition }: Place): Promise<number> {
  const view = createEventView()
  const consumer = new Consumer({ clientId: 'bench', groupId: 'bench', bootstrapBrokers: [...brokers] })
  consumer.topics.trackAll(topic)
  const { id: topicId, partitions } = (await consumer.metadata({ topics: [topic] })).topics.get(topic)!
  for (let offset = 0n; ; ) {
    const asked = {
      ...{ partition, fetchOffset: offset, partitionMaxBytes: FETCH_BYTES },
      ...{ currentLeaderEpoch: -1, lastFetchedEpoch: -1 },
    }
    const { responses } = await consumer.fetch({
      node: partitions[partition]!.leader,
      topics: [{ topicId, partitions: [asked] }],
      maxWaitTime: 0,
      maxBytes: FETCH_BYTES,
    })
    const answer = responses[0]?.partitions[0]
    for (const { firstOffset, records } of answer?.records ?? []) {
      for (const { offsetDelta, value } of records) {
        const at = firstOffset + BigInt(offsetDelta)
        if (at < offset) continue
        readEventView(value!, 0, value!.length, view)
        offset = at + 1n
      }
    }
    if (answer !== undefined && offset === answer.highWatermark) {
      await consumer.close(true)
      return Number(offset)
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const seconds = await work(JSON.parse(process.argv[2]!) as PeerTask)
  process.send?.({ seconds }, () => process.disconnect?.())
}
