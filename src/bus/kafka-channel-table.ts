import { setTimeout as sleep } from 'node:timers/promises'
import { Consumer, type fetchV17 } from '@platformatic/kafka'
import { brokerAnswers, brokerFails } from '#telemetry/bus-events.ts'
import type { WantedChannel } from './bus.ts'
import { clientOptions, isRefusal } from './kafka-client.ts'
import type { KafkaConnection } from './kafka-names.ts'

const FETCH_BYTES = 1024 * 1024
const FETCH_WAIT_MS = 250
const RETRY_MS = 500
const EARLIEST = -2n
const LATEST = -1n

type FetchedPartition = fetchV17.FetchResponsePartition

export interface PlacedChannel {
  channel: WantedChannel
  /** Of the topic. */
  partition: number
}

/** The whole compacted topic in memory: which channels are wanted. It reads on from when it is opened. */
export interface ChannelTable extends AsyncDisposable {
  /** By login; empty until it is loaded. */
  readonly channels: ReadonlyMap<string, PlacedChannel>
  /** Resolves when everything is read that was on the topic by now. */
  caughtUp(): Promise<void>
  /** Calls back after each change, until the function that it gives is called. */
  onChange(listener: () => void): () => void
}

/** Opens the table and keeps reading, however long brokers are away. */
export function openChannelTable(connection: KafkaConnection, topic: string): ChannelTable {
  const consumer = new Consumer({ ...clientOptions(connection), groupId: `${topic}-reader`, retries: 0 })
  consumer.topics.trackAll(topic)
  const channels = new Map<string, PlacedChannel>()
  const listeners = new Set<() => void>()
  const positions = new Map<number, number>()
  const closing = new AbortController()
  let topicId = ''

  async function follow(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await readOnce()
        brokerAnswers('follow')
      } catch (error) {
        if (closing.signal.aborted) return
        brokerFails('follow', error)
        await sleep(RETRY_MS, undefined, { signal: closing.signal }).catch(() => {})
        await consumer.metadata({ topics: [topic], forceUpdate: true }).catch(() => {})
      }
    }
  }

  /** Asks every broker for what is new in the partitions that it leads. */
  async function readOnce(): Promise<void> {
    const metadata = await consumer.metadata({ topics: [topic] })
    const { id, partitions } = metadata.topics.get(topic)!
    if (id !== topicId) startAnew(id)
    const byLeader = Map.groupBy(partitions.keys(), (partition) => partitions[partition]!.leader)
    const answers = await Promise.all([...byLeader].map(([leader, led]) => fetchFrom(leader, led)))
    const found = answers.flat()
    const wasChanged = found.map(apply).some((isChange) => isChange)
    if (found.length > 0 && (wasChanged || waiting.size > 0)) announce(wasChanged)
  }

  function startAnew(id: string): void {
    topicId = id
    positions.clear()
    channels.clear()
  }

  async function fetchFrom(node: number, led: readonly number[]): Promise<readonly FetchedPartition[]> {
    const asked = led.map((partition) => ({
      partition,
      currentLeaderEpoch: -1,
      fetchOffset: BigInt(positions.get(partition) ?? 0),
      lastFetchedEpoch: -1,
      partitionMaxBytes: FETCH_BYTES,
    }))
    try {
      const response = await consumer.fetch({
        node,
        maxWaitTime: FETCH_WAIT_MS,
        maxBytes: FETCH_BYTES,
        isolationLevel: 0,
        topics: [{ topicId, partitions: asked }],
      })
      return response.responses.flatMap((answered) => answered.partitions)
    } catch (error) {
      if (!isRefusal(error, 'OFFSET_OUT_OF_RANGE')) throw error
      await goToStart()
      return []
    }
  }

  /** Compaction took the beginnings of partitions away, or a broker lost their ends. */
  async function goToStart(): Promise<void> {
    const starts = await listOffsets(EARLIEST)
    for (const [partition, start] of starts.entries()) positions.set(partition, start)
  }

  async function listOffsets(timestamp: bigint): Promise<readonly number[]> {
    const offsets = await consumer.listOffsets({ topics: [topic], timestamp })
    return (offsets.get(topic) ?? []).map(Number)
  }

  /** Takes in what a partition brought; true when it changes a channel. */
  function apply({ partitionIndex: partition, records: batches }: FetchedPartition): boolean {
    let isChange = false
    const from = positions.get(partition) ?? 0
    for (const batch of batches ?? []) {
      for (const { offsetDelta, key, value } of batch.records) {
        if (Number(batch.firstOffset) + offsetDelta < from || key === null) continue
        const login = key.toString()
        const channel = value === null || value === undefined ? undefined : parseChannel(value)
        if (channel === undefined) isChange = channels.delete(login) || isChange
        else {
          channels.set(login, { channel, partition })
          isChange = true
        }
      }
      positions.set(partition, Number(batch.firstOffset) + batch.lastOffsetDelta + 1)
    }
    return isChange
  }

  const waiting = new Set<() => void>()

  function announce(isChange: boolean): void {
    for (const resume of waiting) resume()
    if (isChange) for (const listener of listeners) listener()
  }

  const following = follow()

  return {
    channels,
    async caughtUp() {
      for (;;) {
        closing.signal.throwIfAborted()
        try {
          const ends = await listOffsets(LATEST)
          const isReached = () => ends.every((end, partition) => (positions.get(partition) ?? 0) >= end)
          while (!isReached() && !closing.signal.aborted) {
            const { promise, resolve } = Promise.withResolvers<void>()
            waiting.add(resolve)
            await promise
            waiting.delete(resolve)
          }
          return
        } catch (error) {
          closing.signal.throwIfAborted()
          brokerFails('follow', error)
          await sleep(RETRY_MS, undefined, { signal: closing.signal })
        }
      }
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async [Symbol.asyncDispose]() {
      closing.abort()
      await consumer.close(true).catch(() => {})
      await following
      announce(true)
    },
  }
}

/** A channel as it lies on the topic; undefined for what is none. */
function parseChannel(value: Buffer): WantedChannel | undefined {
  try {
    const { login, addedAtMs } = JSON.parse(value.toString()) as Partial<WantedChannel>
    if (typeof login !== 'string' || typeof addedAtMs !== 'number') return undefined
    return { login, addedAtMs }
  } catch {
    return undefined
  }
}
