import { Base } from '@platformatic/kafka'
import type { Bus, OutgoingRecord, WatchList } from './bus.ts'
import { BusError } from './bus-error.ts'
import { clientOptions, unreachable } from './kafka-client.ts'
import { joinKafkaGroup, type KafkaGroup } from './kafka-group.ts'
import type { KafkaConnection, KafkaTopics } from './kafka-names.ts'
import { openPartitionReader, type PartitionReader } from './kafka-partition-reader.ts'
import { type KafkaRecord, openKafkaProducer, type ProducerOptions } from './kafka-producer.ts'
import { isUnknownTopic } from './kafka-topics.ts'
import { openKafkaWatchList } from './kafka-watch-list.ts'
import { readFreeBytes } from './local-bus.ts'
import { partitionOf } from './murmur2.ts'
import { openSpool, type SpoolTarget } from './spool.ts'

/** How often positions are noted for tools that watch the group. */
const NOTE_MS = 5_000
const RETRIES = 20
/** A request that takes longer goes to the spool. */
const GIVE_UP_MS = 3_000
/** Rooms whose partition is known without computing it. */
const MAX_PLACES = 65_536

export interface KafkaBusOptions extends KafkaConnection {
  topics: KafkaTopics
  /** N: rooms are spread over so many partitions. All partitions of the topic unless given. */
  partitions?: number | undefined
  /** Where records wait while brokers are away, and for how many bytes; without it they wait in memory. */
  spool?: { folder: string; maxBytes: number } | undefined
}

/**
 * Opens the bus of many processes: topics that createTopics made. Rejects with BUS_UNREACHABLE, BUS_TOPIC_GONE when they
 * are not there, or BUS_MISFIT when they have fewer partitions than N. What is opened outlives brokers that go away:
 * everything waits and is tried again.
 */
export async function openKafkaBus(options: KafkaBusOptions): Promise<Bus> {
  const { topics } = options
  const [found, channels] = await Promise.all([
    findTopic(options, topics.events),
    findTopic(options, topics.channels),
  ])
  const partitions = options.partitions ?? found.partitions
  if (found.partitions < partitions) {
    throw new BusError(
      'BUS_MISFIT',
      `The topic ${topics.events} has ${found.partitions} partitions, but ${partitions} are counted: is it the topic of this database?`,
    )
  }
  const { topicId } = found
  const opened = new AsyncDisposableStack()
  const watchList: WatchList = opened.use(
    openKafkaWatchList(options, { topic: topics.channels, partitions: channels.partitions }),
  )
  const publisher = await openPublisher(options, partitions)
  opened.use(publisher)
  const readers = new Map<number, PartitionReader>()
  const positions = new Map<number, number>()
  let group: KafkaGroup | undefined
  let isClosed = false

  const noting = setInterval(() => {
    if (group === undefined || positions.size === 0) return
    const noted = new Map(positions)
    positions.clear()
    group.note(noted).catch(() => {})
  }, NOTE_MS)
  noting.unref()

  function readerOf(partition: number): PartitionReader {
    if (isClosed) throw new BusError('BUS_CLOSED', 'The bus is closed.')
    let reader = readers.get(partition)
    if (reader === undefined) {
      reader = opened.use(openPartitionReader(options, { topic: topics.events, topicId, partition }))
      readers.set(partition, reader)
    }
    return reader
  }

  return {
    topicId,
    watchList,

    async publish(records) {
      if (isClosed) throw new BusError('BUS_CLOSED', 'The bus is closed.')
      if (records.length === 0) return
      await publisher.publish(records)
    },

    assignments(signal) {
      group ??= opened.use(
        joinKafkaGroup(options, { groupId: `${topics.events}-analyzers`, topic: topics.events }),
      )
      return group.assignments(signal)
    },

    read: async (partition, offset, read) => await readerOf(partition).read(offset, read),
    offsetAt: async (partition, appendedAtMs) => await readerOf(partition).offsetAt(appendedAtMs),

    async acknowledge(partition, nextOffset) {
      positions.set(partition, nextOffset)
    },

    async [Symbol.asyncDispose]() {
      isClosed = true
      clearInterval(noting)
      await opened.disposeAsync()
    },
  }
}

function openPublisher(
  { topics, spool, ...connection }: KafkaBusOptions,
  partitions: number,
): SpoolTarget | Promise<SpoolTarget> {
  const toKafka = createPlacer(partitions)
  const openTarget = (options: ProducerOptions = {}): SpoolTarget => {
    const producer = openKafkaProducer(connection, topics.events, options)
    return {
      publish: (records) => producer.send(records.map(toKafka)),
      [Symbol.asyncDispose]: () => producer[Symbol.asyncDispose](),
    }
  }
  if (spool === undefined) return openTarget()
  return openSpool({
    ...spool,
    openTarget: () => openTarget({ giveUpMs: GIVE_UP_MS }),
    now: Date.now,
    readFreeBytes: () => readFreeBytes(spool.folder),
  })
}

/** Keeps the places of the keys that came last. */
function createPlacer(partitions: number): (record: OutgoingRecord) => KafkaRecord {
  const places = new Map<string, { partition: number; key: Buffer }>()
  return ({ key: text, value }) => {
    let place = places.get(text)
    if (place === undefined) {
      const key = Buffer.from(text)
      place = { partition: partitionOf(key, partitions), key }
      if (places.size >= MAX_PLACES) places.clear()
      places.set(text, place)
    }
    return { ...place, value: toBuffer(value) }
  }
}

function toBuffer(value: Uint8Array): Buffer {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
}

async function findTopic(
  connection: KafkaConnection,
  topic: string,
): Promise<{ topicId: string; partitions: number }> {
  const client = new Base({ ...clientOptions(connection), retries: RETRIES })
  try {
    const metadata = await client.metadata({ topics: [topic] })
    const { id, partitionsCount } = metadata.topics.get(topic)!
    return { topicId: id, partitions: partitionsCount }
  } catch (error) {
    if (!isUnknownTopic(error)) throw unreachable(connection, error)
    throw new BusError('BUS_TOPIC_GONE', `There is no topic ${topic}: run chat migrate first.`, {
      cause: error,
    })
  } finally {
    await client.close()
  }
}
