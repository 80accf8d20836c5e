import { setTimeout as sleep } from 'node:timers/promises'
import { CompressionAlgorithms, ProduceAcks, Producer } from '@platformatic/kafka'
import { brokerAnswers, brokerFails } from '#telemetry/bus-events.ts'
import { BusError } from './bus-error.ts'
import { giveUpAfter } from './give-up-after.ts'
import { clientOptions, orAborted } from './kafka-client.ts'
import type { KafkaConnection } from './kafka-names.ts'

/** Records and bytes in one request: its part of a partition must stay below the broker's message.max.bytes, 1 MB. */
const SEND_RECORDS = 10_000
const SEND_BYTES = 900_000
/** The library's sequence numbers have 31 bits and do not wrap: long before, a new producer takes over. */
const RECORDS_A_PRODUCER = 1_000_000_000
const RETRY_MS = 250
/**
 * How often the library repeats a request, the fewest that it lets an idempotent producer have. It sends the same records
 * to the same broker, and goes on for ever when partitions in them are led by several since.
 */
const REPEATS = 2
/** How long a producer that is closed may still write. */
const LAST_SEND_MS = 5_000

export interface KafkaRecord {
  partition: number
  key: Buffer
  /** Undefined takes the key out of a compacted topic. */
  value: Buffer | undefined
}

/** Writes to one topic. */
export interface KafkaProducer extends AsyncDisposable {
  /**
   * Appends the records behind everything sent before. Resolves when all in-sync replicas have them, however long the
   * brokers are away; rejects with BUS_CLOSED when the producer is closed before. Some may then be on the topic, and
   * after a change of leaders some may be there twice.
   */
  send(records: readonly KafkaRecord[]): Promise<void>
}

export interface ProducerOptions {
  /**
   * When a request takes longer, it and all behind it are rejected with BUS_UNREACHABLE, and so is everything that comes
   * later. For ever unless given.
   */
  giveUpMs?: number
}

interface Waiting {
  records: readonly KafkaRecord[]
  /** How many of them are sent. */
  sent: number
  resolve: () => void
  reject: (error: BusError) => void
}

/**
 * One request is under way at a time, and what comes meanwhile gathers for the next: the library repeats failed
 * requests on its own time each, so two under way could change places. What keeps failing is sent anew, to whoever leads
 * its partitions by then.
 */
export function openKafkaProducer(
  connection: KafkaConnection,
  topic: string,
  { giveUpMs = Number.POSITIVE_INFINITY }: ProducerOptions = {},
): KafkaProducer {
  let producer = newProducer(connection)
  let produced = 0
  let queue: Waiting[] = []
  let sending: Promise<void> | undefined
  const closing = new AbortController()

  /** The first records that wait, as many as fit into a request, and whom they complete. */
  function take(): { records: KafkaRecord[]; done: Waiting[] } {
    const records: KafkaRecord[] = []
    let bytes = 0
    let done = 0
    for (const waiting of queue) {
      while (waiting.sent < waiting.records.length) {
        const record = waiting.records[waiting.sent]!
        const size = record.key.length + (record.value?.length ?? 0) + 16
        if (records.length > 0 && (records.length >= SEND_RECORDS || bytes + size > SEND_BYTES)) {
          return { records, done: queue.splice(0, done) }
        }
        records.push(record)
        bytes += size
        waiting.sent++
      }
      done++
    }
    return { records, done: queue.splice(0, done) }
  }

  async function sendAll(): Promise<void> {
    while (queue.length > 0) {
      const { records, done } = take()
      try {
        await sendUntilDone(records)
        for (const { resolve } of done) resolve()
      } catch (cause) {
        const failure = closed(closing.signal.reason ?? cause)
        for (const { reject } of [...done, ...queue]) reject(failure)
        queue = []
      }
    }
    sending = undefined
  }

  async function sendUntilDone(records: readonly KafkaRecord[]): Promise<void> {
    using _limit = giveUpAfter(giveUpMs, closing)
    const messages = records.map(({ partition, key, value }) => ({ topic, partition, key, value: value! }))
    for (;;) {
      closing.signal.throwIfAborted()
      try {
        await orAborted(producer.send({ messages, acks: ProduceAcks.ALL, idempotent: true }), closing.signal)
        brokerAnswers('produce')
        break
      } catch (error) {
        brokerFails('produce', error)
        closing.signal.throwIfAborted()
        producer.clearMetadata()
        await sleep(RETRY_MS, undefined, { signal: closing.signal })
      }
    }
    produced += records.length
    if (produced >= RECORDS_A_PRODUCER) await renew()
  }

  async function renew(): Promise<void> {
    const old = producer
    producer = newProducer(connection)
    produced = 0
    await old.close(true)
  }

  return {
    send(records) {
      if (closing.signal.aborted) return Promise.reject(closed(closing.signal.reason))
      return new Promise((resolve, reject) => {
        queue.push({ records, sent: 0, resolve, reject })
        sending ??= sendAll()
      })
    },
    async [Symbol.asyncDispose]() {
      const lastMoment = new AbortController()
      await Promise.race([
        sending,
        sleep(LAST_SEND_MS, undefined, { signal: lastMoment.signal }).catch(() => {}),
      ])
      lastMoment.abort()
      closing.abort()
      await producer.close(true)
      await sending
    },
  }
}

function newProducer(connection: KafkaConnection): Producer {
  return new Producer({
    ...clientOptions(connection),
    idempotent: true,
    acks: ProduceAcks.ALL,
    compression: CompressionAlgorithms.LZ4,
    retries: REPEATS,
  })
}

function closed(cause?: unknown): BusError {
  if (cause instanceof BusError) return cause
  return new BusError('BUS_CLOSED', 'The bus is closed.', { cause })
}
