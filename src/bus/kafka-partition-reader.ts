import { setTimeout as sleep } from 'node:timers/promises'
import { Consumer, type fetchV17, type RecordsBatch } from '@platformatic/kafka'
import { brokerAnswers, brokerFails } from '#telemetry/bus-events.ts'
import type { Batch, BusRecord, ReadOptions } from './bus.ts'
import { BusError } from './bus-error.ts'
import { clientOptions, isRefusal, orAborted } from './kafka-client.ts'
import type { KafkaConnection } from './kafka-names.ts'

/** What one fetch brings, compressed: some 10,000 records. */
const FETCH_BYTES = 256 * 1024
/** Where few records are wanted; a broker gives a whole batch in any case. */
const SMALL_FETCH_BYTES = 1_024
const FEW_RECORDS = 10
/** How long a broker may hold a fetch that finds nothing. */
const FETCH_WAIT_MS = 500
const RETRY_MS = 250
/** In a batch's attributes: its records' times are the broker's, in the place of the batch's latest. */
const IS_LOG_APPEND_TIME = 0b1000

/** Of a record without a value, which none of ours is. */
const NOTHING = Buffer.alloc(0)

const EARLIEST = -2n
const LATEST = -1n

export interface PartitionPlace {
  topic: string
  topicId: string
  partition: number
}

/** Reads one partition from wherever it is told, one read at a time. Its offsets are those of the caller alone. */
export interface PartitionReader extends AsyncDisposable {
  /** As Bus.read; waits for brokers that are away until the signal. */
  read(offset: number, options: ReadOptions): Promise<Batch>
  /** As Bus.offsetAt. */
  offsetAt(appendedAtMs: number): Promise<number>
}

interface Fetched {
  /** The offset that was asked for. */
  offset: number
  records: readonly BusRecord[]
  logStart: number
  logEnd: number
}

export function openPartitionReader(connection: KafkaConnection, place: PartitionPlace): PartitionReader {
  const { topic, topicId, partition } = place
  // It is no member of its group: the library has no other client that fetches.
  const consumer = new Consumer({ ...clientOptions(connection), groupId: `${topic}-reader`, retries: 0 })
  consumer.topics.trackAll(topic)
  const closing = new AbortController()
  let fetched: Fetched | undefined
  let taken = 0
  let underWay: { offset: number; fetch: Promise<Fetched> } | undefined
  let newestMs = 0

  /** What was fetched and not yet taken, when it goes on at the offset. */
  function takeFetched(offset: number, maxRecords: number): Batch | undefined {
    if (fetched === undefined || fetched.records[taken]?.offset !== offset) return undefined
    const { records, logStart, logEnd } = fetched
    const from = taken
    taken = Math.min(records.length, from + maxRecords)
    return {
      records: from === 0 && taken === records.length ? records : records.slice(from, taken),
      logStart,
      logEnd,
    }
  }

  async function fetchFrom(
    offset: number,
    { bytes, waitMs }: { bytes: number; waitMs: number },
  ): Promise<Fetched> {
    const metadata = await consumer.metadata({ topics: [topic] })
    const found = metadata.topics.get(topic)
    if (found === undefined || found.id !== topicId) throw topicGone(topic)
    const response = await consumer.fetch({
      node: found.partitions[partition]?.leader ?? -1,
      maxWaitTime: Math.round(waitMs),
      maxBytes: bytes,
      isolationLevel: 0,
      topics: [
        {
          topicId,
          partitions: [
            {
              partition,
              currentLeaderEpoch: -1,
              fetchOffset: BigInt(offset),
              lastFetchedEpoch: -1,
              partitionMaxBytes: bytes,
            },
          ],
        },
      ],
    })
    return toFetched(response, offset)
  }

  function toFetched(response: fetchV17.FetchResponse, offset: number): Fetched {
    const answer = response.responses[0]?.partitions[0]
    // A fetch session leaves out what has not changed.
    if (answer === undefined) {
      const logEnd = Math.max(offset, fetched?.logEnd ?? 0)
      return { offset, records: [], logStart: fetched?.logStart ?? 0, logEnd }
    }
    if (fetched === undefined || offset !== endOf(fetched)) newestMs = 0
    const records: BusRecord[] = []
    for (const batch of answer.records ?? []) newestMs = addRecords(records, batch, { offset, newestMs })
    // After a change of leaders the high watermark may lie behind what was read already, for a moment.
    const logEnd = Math.max(offset, Number(answer.highWatermark))
    return { offset, records, logStart: Math.max(0, Number(answer.logStartOffset)), logEnd }
  }

  /** As fetchFrom; an offset that is not on the log gets the log's bounds for an answer. */
  async function fetchAnyhow(offset: number, options: { bytes: number; waitMs: number }): Promise<Fetched> {
    try {
      return await fetchFrom(offset, options)
    } catch (error) {
      if (!isRefusal(error, 'OFFSET_OUT_OF_RANGE')) throw error
      const [logStart, logEnd] = await Promise.all([listOffset(EARLIEST), listOffset(LATEST)])
      return { offset, records: [], logStart, logEnd }
    }
  }

  async function listOffset(timestamp: bigint): Promise<number> {
    const offsets = await consumer.listOffsets({
      topics: [topic],
      partitions: { [topic]: [partition] },
      timestamp,
    })
    return Number(offsets.get(topic)?.[partition] ?? -1n)
  }

  /** Tries until it succeeds, the signal aborts, or the topic is gone. */
  async function untilAnswered<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    for (;;) {
      try {
        const answer = await ask()
        brokerAnswers('read')
        return answer
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof BusError) throw error
        brokerFails('read', error)
        await sleep(RETRY_MS, undefined, { signal })
        await consumer.metadata({ topics: [topic], forceUpdate: true }).catch(() => {})
      }
    }
  }

  /** A fetch that another read gave up waiting for is waited for: the connection is taken by it. */
  async function fetchOnce(offset: number, options: { bytes: number; waitMs: number }): Promise<Fetched> {
    if (underWay !== undefined && underWay.offset !== offset) await underWay.fetch.catch(() => {})
    underWay ??= {
      offset,
      fetch: fetchAnyhow(offset, options).finally(() => {
        underWay = undefined
      }),
    }
    return await underWay.fetch
  }

  return {
    async read(offset, { maxRecords, maxWaitMs, signal }) {
      closing.signal.throwIfAborted()
      signal?.throwIfAborted()
      const ended = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal])
      const bytes = maxRecords <= FEW_RECORDS ? SMALL_FETCH_BYTES : FETCH_BYTES
      const giveUpAt = performance.now() + maxWaitMs
      for (;;) {
        const ready = takeFetched(offset, maxRecords)
        if (ready !== undefined) return ready
        const leftMs = giveUpAt - performance.now()
        const isBehind = fetched !== undefined && fetched.offset === offset && fetched.logEnd > offset
        const waitMs = isBehind ? FETCH_WAIT_MS : Math.min(FETCH_WAIT_MS, Math.max(0, leftMs))
        fetched = await orAborted(
          untilAnswered(() => fetchOnce(offset, { bytes, waitMs }), ended),
          ended,
        )
        taken = 0
        const { records, logStart, logEnd } = fetched
        const isHole = records.length > 0 && records[0]!.offset !== offset
        const isOutside = logStart > offset || logEnd < offset
        const isQuiet = records.length === 0 && logEnd === offset && performance.now() >= giveUpAt
        if (isHole || isOutside || isQuiet) return { records, logStart, logEnd }
      }
    },

    async offsetAt(appendedAtMs) {
      closing.signal.throwIfAborted()
      const ask = async () => {
        const found = await listOffset(BigInt(Math.max(0, Math.ceil(appendedAtMs))))
        return found < 0 ? await listOffset(LATEST) : found
      }
      return await orAborted(untilAnswered(ask, closing.signal), closing.signal)
    },

    async [Symbol.asyncDispose]() {
      closing.abort(new BusError('BUS_CLOSED', 'The bus is closed.'))
      await consumer.close(true).catch(() => {})
    },
  }
}

/** The offset behind what was fetched. */
function endOf({ offset, records }: Fetched): number {
  return records.length === 0 ? offset : records.at(-1)!.offset + 1
}

/** Adds the batch's records from the offset on, and gives the newest append time by then. */
function addRecords(
  records: BusRecord[],
  { firstOffset, attributes, firstTimestamp, maxTimestamp, records: added }: RecordsBatch,
  { offset, newestMs }: { offset: number; newestMs: number },
): number {
  const baseOffset = Number(firstOffset)
  const baseMs = Number(firstTimestamp)
  const isByBroker = (attributes & IS_LOG_APPEND_TIME) !== 0
  let appendedAtMs = Math.max(newestMs, Number(maxTimestamp))
  for (const { offsetDelta, timestampDelta, value } of added) {
    if (!isByBroker) appendedAtMs = newestMs = Math.max(newestMs, baseMs + Number(timestampDelta))
    const at = baseOffset + offsetDelta
    if (at >= offset) records.push({ offset: at, appendedAtMs, value: value ?? NOTHING })
  }
  return isByBroker ? appendedAtMs : newestMs
}

function topicGone(topic: string): BusError {
  return new BusError(
    'BUS_TOPIC_GONE',
    `The topic ${topic} was deleted or made anew: run chat migrate if it is not there, then start again; a new topic is counted from its start.`,
  )
}
