import { afterAll, beforeAll, expect, it } from 'vitest'
import { openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { createTopics } from '#bus/kafka-topics.ts'
import { describeBus } from './bus-contract.ts'
import { describeWithKafka, startKafka, type TestKafka } from './kafka-broker.ts'

let kafka: TestKafka
let prefixes = 0

/** Topics of their own for one test. */
async function newTopics({ partitions = 1 } = {}) {
  const topics = namesOfTopics(`test-${process.pid}-${prefixes++}.`)
  const connection = { brokers: kafka.brokers, topics }
  await createTopics(connection, { topics, partitions, replication: 1, retentionMs: 3_600_000 })
  return connection
}

describeWithKafka('the Kafka bus', { ownBroker: false }, () => {
  beforeAll(async () => {
    kafka = await startKafka()
  })

  afterAll(() => kafka?.[Symbol.asyncDispose]())

  describeBus('as every bus', async () => {
    const options = await newTopics()
    return { open: () => openKafkaBus(options) }
  })

  it('says what to do when its topics are not there', async () => {
    const topics = namesOfTopics('nowhere.')
    await expect(openKafkaBus({ brokers: kafka.brokers, topics })).rejects.toMatchObject({
      code: 'BUS_TOPIC_GONE',
      message: expect.stringContaining('chat migrate'),
    })
  })
})
