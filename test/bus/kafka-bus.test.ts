import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openKafkaBus } from '#bus/kafka-bus.ts'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { createTopics } from '#bus/kafka-topics.ts'
import { describeBus, readAll, toRecords, toTexts } from './bus-contract.ts'
import { describeWithKafka, startKafka, type TestKafka } from './kafka-broker.ts'
import { recordsOf } from './records.ts'

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

  it('reads on, and from elsewhere, while more is fetched ahead than was read', async () => {
    await using bus = await openKafkaBus(await newTopics())
    const values = Array.from(
      { length: 1_000 },
      (_, index) => `${index} ${randomBytes(2_048).toString('hex')}`,
    )
    await bus.publish(toRecords(values))
    const read = async (offset: number) =>
      toTexts(recordsOf(await bus.read(0, offset, { maxRecords: 100, maxWaitMs: 0 })))
    for (let offset = 0; offset < values.length; ) {
      const texts = await read(offset)
      expect(texts).toEqual(values.slice(offset, offset + texts.length))
      offset += texts.length
      expect((await read(7))[0]).toBe(values[7])
      expect(texts.length).toBeGreaterThan(0)
    }
    expect(await readAll(bus)).toEqual(values)
  })

  it('says what to do when its topics are not there', async () => {
    const topics = namesOfTopics('nowhere.')
    await expect(openKafkaBus({ brokers: kafka.brokers, topics })).rejects.toMatchObject({
      code: 'BUS_TOPIC_GONE',
      message: expect.stringContaining('chat migrate'),
    })
  })
})
