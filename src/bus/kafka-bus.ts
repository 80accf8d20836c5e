import type { Bus, WatchList } from './bus.ts'
import { BusError } from './bus-error.ts'
import { findTopics } from './kafka-find-topics.ts'
import { joinKafkaGroup, type KafkaGroup } from './kafka-group.ts'
import type { KafkaConnection, KafkaTopics } from './kafka-names.ts'
import { openPartitionReader, type PartitionReader } from './kafka-partition-reader.ts'
import { openPublisher, type SpoolPlace } from './kafka-publisher.ts'
import { openKafkaWatchList } from './kafka-watch-list.ts'

/** How often positions are noted for tools that watch the group. */
const NOTE_MS = 5_000

export interface KafkaBusOptions extends KafkaConnection {
  topics: KafkaTopics
  /** N: rooms are spread over so many partitions. All partitions of the topic unless given. */
  partitions?: number | undefined
  /** Where records wait while brokers are away, and for how many bytes; without it they wait in memory. */
  spool?: SpoolPlace | undefined
}

/**
 * Opens the bus of many processes: topics that createTopics made. Rejects with BUS_UNREACHABLE, BUS_TOPIC_GONE when they
 * are not there, or BUS_MISFIT when they have fewer partitions than N. What is opened outlives brokers that go away:
 * everything waits and is tried again.
 */
export async function openKafkaBus(options: KafkaBusOptions): Promise<Bus> {
  const { topics } = options
  const { topicId, partitions, channelPartitions } = await findTopics(options, options)
  const opened = new AsyncDisposableStack()
  const watchList: WatchList = opened.use(
    openKafkaWatchList(options, { topic: topics.channels, partitions: async () => channelPartitions }),
  )
  const publisher = await openPublisher(options, { topic: topics.events, partitions, spool: options.spool })
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
