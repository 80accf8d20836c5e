import type { WantedChannel, WatchList } from './bus.ts'
import type { BusError } from './bus-error.ts'
import { closeQuietly } from './close-quietly.ts'
import { createHandOver } from './hand-over.ts'
import { type ChannelTable, openChannelTable } from './kafka-channel-table.ts'
import { orAborted, unreachable } from './kafka-client.ts'
import { joinKafkaGroup, type KafkaGroup } from './kafka-group.ts'
import type { KafkaConnection } from './kafka-names.ts'
import { type KafkaProducer, openKafkaProducer } from './kafka-producer.ts'
import { openReach, type Reach } from './kafka-reach.ts'
import { partitionOf } from './murmur2.ts'

/** Longer than brokers take to change leaders, most of the time; a person waits for it. */
const ANSWER_WITHIN_MS = 10_000

export interface WatchListOptions {
  /** The compacted topic. */
  topic: string
  /** How many it has. */
  partitions: () => Promise<number>
  /** What this process reads already when it joins; nothing unless given. */
  begin?: readonly WantedChannel[] | undefined
  /** A list that is not read within this, or a change not written, is refused; 10 s unless given. In milliseconds. */
  answerWithinMs?: number
}

/**
 * The watch-list on a compacted topic. Whoever follows it is a member of the group of collectors: each channel is read
 * by one of them, and by the one before for two minutes more.
 */
export function openKafkaWatchList(
  connection: KafkaConnection,
  { topic, partitions, begin = [], answerWithinMs = ANSWER_WITHIN_MS }: WatchListOptions,
): WatchList & AsyncDisposable {
  const opened = new AsyncDisposableStack()
  let table: ChannelTable | undefined
  let loading: Promise<void> | undefined
  let producer: KafkaProducer | undefined
  let group: KafkaGroup | undefined
  let reach: Reach | undefined

  async function loadTable(): Promise<ChannelTable> {
    table ??= opened.use(openChannelTable(connection, topic))
    loading ??= table.caughtUp()
    await loading
    return table
  }

  async function write(login: string, channel: WantedChannel | undefined): Promise<void> {
    producer ??= openKafkaProducer(connection, topic, { giveUpMs: answerWithinMs })
    const writer = producer
    const key = Buffer.from(login)
    const value = channel === undefined ? undefined : Buffer.from(JSON.stringify(channel))
    try {
      await writer.send([{ partition: partitionOf(key, await inTime(partitions())), key, value }])
    } catch (error) {
      if ((error as BusError).code !== 'BUS_UNREACHABLE') throw error
      // It takes nothing any more.
      if (producer === writer) {
        producer = undefined
        void closeQuietly(writer)
      }
      throw tooLate()
    }
    // Written it is; what is listed may be late.
    if (table !== undefined) await inTime(table.caughtUp()).catch(() => {})
  }

  async function inTime<Answer>(waiting: Promise<Answer>): Promise<Answer> {
    const limit = AbortSignal.timeout(answerWithinMs)
    try {
      return await orAborted(waiting, limit)
    } catch (error) {
      throw limit.aborted ? tooLate() : error
    }
  }

  function tooLate(): BusError {
    return unreachable(connection, new Error(`no answer within ${answerWithinMs / 1_000} s`))
  }

  return {
    add: (channel) => write(channel.login, channel),
    remove: (login) => write(login, undefined),

    async list() {
      const { channels } = await inTime(loadTable())
      return [...channels.values()].map(({ channel }) => channel)
    },

    async reach() {
      reach ??= opened.use(openReach(connection, topic))
      await reach.try()
    },

    async *follow(signal) {
      const loaded = await orAborted(loadTable(), signal).catch((error) => {
        if (!signal.aborted) throw error
      })
      if (loaded === undefined) return
      group ??= opened.use(joinKafkaGroup(connection, { groupId: `${topic}-collectors`, topic }))
      yield* followShare({ table: loaded, group, begin }, signal)
    },

    async [Symbol.asyncDispose]() {
      await producer?.[Symbol.asyncDispose]()
      await opened.disposeAsync()
    },
  }
}

interface Share {
  table: ChannelTable
  group: KafkaGroup
  begin: readonly WantedChannel[]
}

/** The channels of this member's partitions, at once and at every change. */
async function* followShare(
  { table, group, begin }: Share,
  signal: AbortSignal,
): AsyncIterable<readonly WantedChannel[]> {
  const handOver = createHandOver()
  handOver.update({ own: begin, isWanted: () => true, nowMs: performance.now() })
  let assigned: ReadonlySet<number> | undefined
  let told: string | undefined
  let changed = Promise.withResolvers<void>()
  const wake = () => changed.resolve()
  const ended = new AbortController()
  const over = AbortSignal.any([signal, ended.signal])
  const stopListening = table.onChange(wake)
  over.addEventListener('abort', wake)
  const following = (async () => {
    for await (const partitions of group.assignments(over)) {
      assigned = new Set(partitions)
      wake()
    }
  })()

  try {
    while (!signal.aborted) {
      changed = Promise.withResolvers<void>()
      if (assigned !== undefined) {
        const share = assigned
        const own = [...table.channels.values()].filter(({ partition }) => share.has(partition))
        const channels = handOver.update({
          own: own.map(({ channel }) => channel),
          isWanted: (login) => table.channels.has(login),
          nowMs: performance.now(),
        })
        const telling = JSON.stringify(channels)
        if (telling !== told) {
          told = telling
          yield channels
          continue
        }
      }
      const { nextLeaveMs } = handOver
      const timer =
        nextLeaveMs === undefined ? undefined : setTimeout(wake, nextLeaveMs - performance.now() + 1)
      await changed.promise
      clearTimeout(timer)
    }
  } finally {
    ended.abort()
    stopListening()
    await following
  }
}
