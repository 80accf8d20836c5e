import type { OutgoingRecord } from './bus.ts'
import { BusError } from './bus-error.ts'
import type { KafkaConnection } from './kafka-names.ts'
import { type KafkaRecord, openKafkaProducer, type ProducerOptions } from './kafka-producer.ts'
import { readFreeBytes } from './local-bus.ts'
import { partitionOf } from './murmur2.ts'
import { openSpool, type SpoolTarget } from './spool.ts'

/** A request that takes longer goes to the spool. */
const GIVE_UP_MS = 3_000
/** Rooms whose partition is known without computing it. */
const MAX_PLACES = 65_536

/** Where records wait while brokers are away, and for how many bytes. */
export interface SpoolPlace {
  folder: string
  maxBytes: number
}

export interface PublisherOptions {
  topic: string
  /** N: rooms are spread over so many partitions. */
  partitions: number
  /** Without it records wait in memory. */
  spool?: SpoolPlace | undefined
  /** Whether brokers may be asked: until then everything is spooled. They may at once unless given. */
  isReady?: () => boolean
}

/** Publishes records, each in the partition of its key. */
export function openPublisher(
  connection: KafkaConnection,
  { topic, partitions, spool, isReady = () => true }: PublisherOptions,
): SpoolTarget | Promise<SpoolTarget> {
  const toKafka = createPlacer(partitions)
  const openTarget = (options: ProducerOptions = {}): SpoolTarget => {
    const producer = openKafkaProducer(connection, topic, options)
    return {
      publish: (records) => producer.send(records.map(toKafka)),
      [Symbol.asyncDispose]: () => producer[Symbol.asyncDispose](),
    }
  }
  if (spool === undefined) return openTarget()
  return openSpool({
    ...spool,
    openTarget: () => (isReady() ? openTarget({ giveUpMs: GIVE_UP_MS }) : AWAY),
    now: Date.now,
    readFreeBytes: () => readFreeBytes(spool.folder),
  })
}

const AWAY: SpoolTarget = {
  publish: () => Promise.reject(new BusError('BUS_UNREACHABLE', 'Kafka does not answer yet.')),
  async [Symbol.asyncDispose]() {},
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
