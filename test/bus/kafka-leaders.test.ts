import { Admin, alterPartitionReassignmentsV0 } from '@platformatic/kafka'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { createTopics } from '#bus/kafka-topics.ts'
import { partitionOf } from '#bus/murmur2.ts'
import { toTexts } from './bus-contract.ts'
import { describeWithKafka, startKafka, type TestKafka } from './kafka-broker.ts'
import { recordsOf } from './records.ts'

const PARTITIONS = [0, 1]
const [FIRST_BROKER, SECOND_BROKER] = [1, 2] as const
const POLL = { timeout: 60_000, interval: 100 }

let kafka: TestKafka

describeWithKafka('the Kafka bus on two brokers', { ownBroker: true }, () => {
  beforeAll(async () => {
    kafka = await startKafka(2)
  })

  afterAll(() => kafka?.[Symbol.asyncDispose]())

  it('writes to both when partitions that one of them led are led by each of them', async () => {
    const topics = namesOfTopics('leaders.')
    await using admin = openAdmin()
    const assignments = PARTITIONS.map((partition) => ({ partition, brokers: [FIRST_BROKER] }))
    await admin.createTopics({ topics: [topics.events], assignments })
    await createTopics(kafka, { topics, partitions: 2, replication: 1, retentionMs: 3_600_000 })
    await using bus = await openKafkaBus({ brokers: kafka.brokers, topics })
    const toBoth = (text: string) =>
      PARTITIONS.map((partition) => ({ key: keyIn(partition), value: new TextEncoder().encode(text) }))

    await bus.publish(toBoth('before'))
    await admin.lead(topics.events, 1, SECOND_BROKER)
    await bus.publish(toBoth('after'))
    for (const partition of PARTITIONS) {
      const texts = toTexts(recordsOf(await bus.read(partition, 0, { maxRecords: 100, maxWaitMs: 0 })))
      expect([...new Set(texts)]).toEqual(['before', 'after'])
    }
  })
})

/** A key whose records go to the partition. */
function keyIn(partition: number): string {
  for (let key = 0; ; key++) {
    if (partitionOf(Buffer.from(String(key)), PARTITIONS.length) === partition) return String(key)
  }
}

function openAdmin() {
  const admin = new Admin({ clientId: 'test', bootstrapBrokers: [...kafka.brokers], retries: true })
  const leaderOf = async (topic: string, partition: number) => {
    const { topics } = await admin.metadata({ topics: [topic], forceUpdate: true })
    return topics.get(topic)!.partitions[partition]!.leader
  }
  return {
    createTopics: admin.createTopics.bind(admin),
    /** Has a partition that has one copy led by this broker. */
    async lead(topic: string, partition: number, broker: number): Promise<void> {
      const { controllerId, brokers } = await admin.metadata({ topics: [topic] })
      const controller = await admin.connections.get(brokers.get(controllerId)!)
      const partitions = [{ partitionIndex: partition, replicas: [broker] }]
      await alterPartitionReassignmentsV0.api.async(controller, 10_000, true, [{ name: topic, partitions }])
      await expect.poll(() => leaderOf(topic, partition), POLL).toBe(broker)
    },
    [Symbol.asyncDispose]: () => admin.close(),
  }
}
