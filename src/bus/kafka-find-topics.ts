import { Base } from '@platformatic/kafka'
import { BusError } from './bus-error.ts'
import { clientOptions, isUnknownTopic, RETRIES, RETRIES_WHERE_MISSING, unreachable } from './kafka-client.ts'
import type { KafkaConnection, KafkaTopics } from './kafka-names.ts'

export interface FoundTopics {
  topicId: string
  /** N. */
  partitions: number
  channelPartitions: number
}

/**
 * Looks the topics up. Rejects with BUS_UNREACHABLE, BUS_TOPIC_GONE when they are not there, or BUS_MISFIT when they
 * have fewer partitions than N; N is the number of partitions of the topic unless given.
 */
export async function findTopics(
  connection: KafkaConnection,
  { topics, ...wanted }: { topics: KafkaTopics; partitions?: number | undefined },
): Promise<FoundTopics> {
  const [found, channels] = await Promise.all([
    findTopic(connection, topics.events),
    findTopic(connection, topics.channels),
  ])
  const partitions = wanted.partitions ?? found.partitions
  if (found.partitions < partitions) {
    throw new BusError(
      'BUS_MISFIT',
      `The topic ${topics.events} has ${found.partitions} partitions, but ${partitions} are counted: is it the topic of this database?`,
    )
  }
  return { topicId: found.topicId, partitions, channelPartitions: channels.partitions }
}

/** Looks one topic up; rejects as findTopics does. */
export async function findTopic(
  connection: KafkaConnection,
  topic: string,
): Promise<{ topicId: string; partitions: number }> {
  const client = new Base({ ...clientOptions(connection), retries: RETRIES })
  try {
    await client.metadata({ topics: [] })
    const metadata = await client.metadata({ topics: [topic], retries: RETRIES_WHERE_MISSING })
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
