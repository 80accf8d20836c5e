import { Consumer } from '@platformatic/kafka'
import { openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { endOfRuns } from '#bus/record-run.ts'
import { decodeEvent } from '#contract/chat-event.ts'

const LATEST = -1n
const RECORDS_A_READ = 10_000

/** The events of an installation, from outside. */
export interface Collected extends AsyncDisposable {
  /** How many records were ever appended; costs the broker next to nothing. */
  appended(): Promise<number>
  /** Reads everything: how many messages there are, and how many of them are not copies of another. */
  count(): Promise<{ messages: number; distinct: number }>
}

export async function openCollected(brokers: readonly string[], prefix: string): Promise<Collected> {
  const topics = namesOfTopics(prefix)
  await using opened = new AsyncDisposableStack()
  const bus = opened.use(await openKafkaBus({ brokers, topics }))
  const consumer = new Consumer({ clientId: 'bench', bootstrapBrokers: [...brokers], groupId: 'bench' })
  opened.defer(async () => void (await consumer.close(true)))
  const ends = async () => {
    const offsets = await consumer.listOffsets({ topics: [topics.events], timestamp: LATEST })
    return (offsets.get(topics.events) ?? []).map(Number)
  }
  const kept = opened.move()
  return {
    async appended() {
      return (await ends()).reduce((sum, end) => sum + end, 0)
    },
    async count() {
      const ids = new Set<string>()
      let messages = 0
      for (const [partition, end] of (await ends()).entries()) {
        for (let offset = 0; offset < end; ) {
          const { runs } = await bus.read(partition, offset, { maxRecords: RECORDS_A_READ, maxWaitMs: 0 })
          for (const { bytes, bounds } of runs) {
            for (let at = 0; at < bounds.length; at += 2) {
              const event = decodeEvent(bytes.subarray(bounds[at], bounds[at + 1]))
              if (event?.kind !== 'message') continue
              messages++
              ids.add(event.id)
            }
          }
          offset = endOfRuns(runs) ?? offset
        }
      }
      return { messages, distinct: ids.size }
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}
