import { Admin } from '@platformatic/kafka'
import { clientOptions, unreachable } from './kafka-client.ts'
import type { KafkaConnection } from './kafka-names.ts'

const EARLIEST = -2n
const LATEST = -1n
const RETRIES = 3

/** Where a partition stands, in offsets. */
export interface PartitionBounds {
  partition: number
  /** The oldest that is still kept. */
  start: number
  /** The first that was appended since the time that was asked for; `end` when there is none. */
  recent: number
  /** The one that the next appended record will get. */
  end: number
}

export interface TopicBounds {
  topicId: string
  /** In order of partitions. */
  partitions: readonly PartitionBounds[]
}

/** Where the partitions of a topic stand at the moment. Rejects with BUS_UNREACHABLE. */
export async function readTopicBounds(
  connection: KafkaConnection,
  topic: string,
  { recentSinceMs }: { recentSinceMs: number },
): Promise<TopicBounds> {
  const admin = new Admin({ ...clientOptions(connection), retries: RETRIES })
  try {
    const { topics } = await admin.metadata({ topics: [topic], forceUpdate: true })
    const { id, partitionsCount } = topics.get(topic)!
    const list = (timestamp: bigint) => listOffsets(admin, topic, { partitionsCount, timestamp })
    const [starts, recents, ends] = await Promise.all([
      list(EARLIEST),
      list(BigInt(recentSinceMs)),
      list(LATEST),
    ])
    const partitions = ends.map((end, partition) => {
      const recent = recents[partition]!
      return { partition, start: starts[partition]!, recent: recent < 0 ? end : recent, end }
    })
    return { topicId: id, partitions }
  } catch (error) {
    throw unreachable(connection, error)
  } finally {
    await admin.close()
  }
}

/** By partition; -1 where no record is that young. */
async function listOffsets(
  admin: Admin,
  topic: string,
  { partitionsCount, timestamp }: { partitionsCount: number; timestamp: bigint },
): Promise<readonly number[]> {
  const partitions = Array.from({ length: partitionsCount }, (_, partitionIndex) => ({
    partitionIndex,
    timestamp,
  }))
  const [listed] = await admin.listOffsets({ topics: [{ name: topic, partitions }] })
  const offsets = new Array<number>(partitionsCount).fill(0)
  for (const { partitionIndex, offset } of listed?.partitions ?? []) offsets[partitionIndex] = Number(offset)
  return offsets
}
