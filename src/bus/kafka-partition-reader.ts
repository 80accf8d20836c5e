import { setTimeout as sleep } from 'node:timers/promises'
import { Consumer } from '@platformatic/kafka'
import { brokerAnswers, brokerFails, brokerIsLeft } from '#telemetry/bus-events.ts'
import type { Batch, ReadOptions, RecordRun } from './bus.ts'
import { BusError } from './bus-error.ts'
import { clientOptions, isRefusal, orAborted } from './kafka-client.ts'
import { fetchBatches } from './kafka-fetch.ts'
import type { KafkaConnection } from './kafka-names.ts'
import { readRecordRuns } from './kafka-record-runs.ts'
import { endOfRuns, sliceRuns } from './record-run.ts'

/** What one fetch brings, compressed: some 10,000 to 20,000 records; as much again is fetched ahead. */
const FETCH_BYTES = 512 * 1024
/** Where few records are wanted; a broker gives a whole batch in any case. */
const SMALL_FETCH_BYTES = 1_024
const FEW_RECORDS = 10
/** How long a broker may hold a fetch that finds nothing. */
const FETCH_WAIT_MS = 500
const RETRY_MS = 250
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
  /** What was not yet taken. */
  runs: readonly RecordRun[]
  /** The offset behind what was fetched, and the newest append time by then. */
  end: number
  newestMs: number
  logStart: number
  logEnd: number
}

interface UnderWay {
  offset: number
  fetch: Promise<Fetched>
  /** Once it is there. */
  answer: Fetched | undefined
}

export function openPartitionReader(connection: KafkaConnection, place: PartitionPlace): PartitionReader {
  const { topic, topicId, partition } = place
  // It is no member of its group: the library has no other client that fetches.
  const consumer = new Consumer({ ...clientOptions(connection), groupId: `${topic}-reader`, retries: 0 })
  consumer.topics.trackAll(topic)
  const closing = new AbortController()
  let fetched: Fetched | undefined
  let underWay: UnderWay | undefined

  /** What was fetched and not yet taken, when it goes on at the offset. */
  function takeFetched(offset: number, maxRecords: number): Batch | undefined {
    if (fetched === undefined || fetched.runs[0]?.offset !== offset) return undefined
    const { runs, end, logStart, logEnd } = fetched
    const taken = sliceRuns(runs, offset, offset + maxRecords)
    fetched.runs = sliceRuns(runs, offset + maxRecords, end)
    if (fetched.runs.length === 0 && logEnd > end) start(end, { bytes: FETCH_BYTES, waitMs: FETCH_WAIT_MS })
    return { runs: taken, logStart, logEnd }
  }

  async function fetchFrom(
    offset: number,
    { bytes, waitMs }: { bytes: number; waitMs: number },
  ): Promise<Fetched> {
    const metadata = await consumer.metadata({ topics: [topic] })
    const found = metadata.topics.get(topic)
    if (found === undefined || found.id !== topicId) throw topicGone(topic)
    const leader = await consumer.connections.get(metadata.brokers.get(found.partitions[partition]!.leader)!)
    const request = { topicId, partition, offset, maxBytes: bytes, maxWaitMs: waitMs }
    const answer = await fetchBatches(leader, request)
    const newestMs = offset === fetched?.end ? fetched.newestMs : 0
    const runs = readRecordRuns(answer.batches, { fromOffset: offset, newestMs })
    return {
      offset,
      runs,
      end: endOfRuns(runs) ?? offset,
      newestMs: runs.at(-1)?.appendedAtMs ?? newestMs,
      logStart: Math.max(0, answer.logStart),
      // After a change of leaders the high watermark may lie behind what was read already, for a moment.
      logEnd: Math.max(offset, answer.highWatermark),
    }
  }

  /** As fetchFrom; an offset that is not on the log gets the log's bounds for an answer. */
  async function fetchAnyhow(offset: number, options: { bytes: number; waitMs: number }): Promise<Fetched> {
    try {
      return await fetchFrom(offset, options)
    } catch (error) {
      if (!isRefusal(error, 'OFFSET_OUT_OF_RANGE')) throw error
      const [logStart, logEnd] = await Promise.all([listOffset(EARLIEST), listOffset(LATEST)])
      return { offset, runs: [], end: offset, newestMs: 0, logStart, logEnd }
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
    try {
      for (;;) {
        try {
          const answer = await ask()
          brokerAnswers('read', { partition })
          return answer
        } catch (error) {
          signal.throwIfAborted()
          if (error instanceof BusError) throw error
          brokerFails('read', error, { partition })
          await sleep(RETRY_MS, undefined, { signal })
          await consumer.metadata({ topics: [topic], forceUpdate: true }).catch(() => {})
        }
      }
    } finally {
      brokerIsLeft('read', { partition })
    }
  }

  function start(offset: number, options: { bytes: number; waitMs: number }): UnderWay {
    const started: UnderWay = { offset, fetch: fetchAnyhow(offset, options), answer: undefined }
    started.fetch.then(
      (answer) => {
        started.answer = answer
      },
      () => {},
    )
    underWay = started
    return started
  }

  /**
   * Takes what was fetched ahead while the records before it were counted. A fetch from elsewhere, which its read gave up
   * waiting for, is waited for: the connection is taken by it.
   */
  async function fetchOnce(offset: number, options: { bytes: number; waitMs: number }): Promise<Fetched> {
    if (underWay !== undefined && underWay.offset !== offset) await underWay.fetch.catch(() => {})
    const isAhead = underWay?.offset === offset && underWay.answer?.runs.length !== 0
    const current = underWay !== undefined && isAhead ? underWay : start(offset, options)
    try {
      return await current.fetch
    } finally {
      if (underWay === current) underWay = undefined
    }
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
        const { runs, logStart, logEnd } = fetched
        const isHole = runs.length > 0 && runs[0]!.offset !== offset
        const isOutside = logStart > offset || logEnd < offset
        const isQuiet = runs.length === 0 && logEnd === offset && performance.now() >= giveUpAt
        if (isHole || isOutside || isQuiet) return { runs, logStart, logEnd }
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

function topicGone(topic: string): BusError {
  return new BusError(
    'BUS_TOPIC_GONE',
    `The topic ${topic} was deleted or made anew: run chat migrate if it is not there, then start again; a new topic is counted from its start.`,
  )
}
