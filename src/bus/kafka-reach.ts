import { Base } from '@platformatic/kafka'
import { clientOptions, unreachable } from './kafka-client.ts'
import type { KafkaConnection } from './kafka-names.ts'

/** Who asks wants to know it at once. */
const ANSWER_WITHIN_MS = 2_000

/** Asks whether brokers are there, beside everything else that is asked of them. */
export interface Reach extends AsyncDisposable {
  /** Resolves when a broker answers and each partition has one that leads it; rejects with BUS_UNREACHABLE. */
  try(): Promise<void>
}

export function openReach(connection: KafkaConnection, topic: string): Reach {
  const client = new Base({
    ...clientOptions(connection),
    connectTimeout: ANSWER_WITHIN_MS,
    requestTimeout: ANSWER_WITHIN_MS,
    retries: 0,
  })
  let asking: Promise<void> | undefined

  async function ask(): Promise<void> {
    try {
      const { topics } = await client.metadata({ topics: [topic], forceUpdate: true })
      const orphans = topics.get(topic)?.partitions.filter(({ leader }) => leader < 0).length ?? 0
      if (orphans > 0) throw new Error(`${orphans} partitions of ${topic} have no leader`)
    } catch (error) {
      throw unreachable(connection, error)
    } finally {
      asking = undefined
    }
  }

  return {
    try() {
      asking ??= ask()
      return asking
    },
    async [Symbol.asyncDispose]() {
      await client.close()
    },
  }
}
