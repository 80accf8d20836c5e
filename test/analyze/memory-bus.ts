import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bus } from '#bus/bus.ts'
import { encodeEvent } from '#contract/chat-event.ts'
import { type BusRecord, toRuns } from '../bus/records.ts'
import type { LogRecord } from '../tally/log.ts'

export interface MemoryBus extends Bus {
  records: BusRecord[]
  logStart: number
  acknowledged: number
  /** The offset that was asked for last. */
  readFrom: number
  /**
   * How many records the next reads give at most, in turn; then as many as asked for. One of 0 ends the log at what was
   * asked for, as a broker has it that leads the partition since a moment ago.
   */
  readSizes: number[]
  /** Records that the next read leaves out of its middle: a fault that a bus must not have. */
  holes: number[]
  append(log: readonly LogRecord[]): void
}

const POLL_MS = 2

/** A log in memory whose append times a test chooses, with partition 0 alone. */
export function createMemoryBus(): MemoryBus {
  const bus: MemoryBus = {
    topicId: randomUUID(),
    records: [],
    logStart: 0,
    acknowledged: 0,
    readFrom: -1,
    readSizes: [],
    holes: [],
    append(log) {
      for (const { event, appendedAtMs } of log) {
        bus.records.push({ offset: bus.records.length, appendedAtMs, value: encodeEvent(event) })
      }
    },
    async publish() {
      throw new Error('a memory bus is appended to')
    },
    async *assignments(signal) {
      yield [0]
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve))
    },
    async read(_, offset, { maxRecords, maxWaitMs, signal }) {
      bus.readFrom = offset
      signal?.throwIfAborted()
      if (offset >= bus.records.length && maxWaitMs > 0) {
        await sleep(Math.min(maxWaitMs, POLL_MS), undefined, signal === undefined ? {} : { signal })
      }
      const most = Math.min(maxRecords, bus.readSizes.shift() ?? maxRecords)
      const from = Math.max(offset, bus.logStart)
      const records = from > offset ? [] : bus.records.slice(from, from + most)
      const hole = bus.holes.shift()
      return {
        runs: toRuns(hole === undefined ? records : records.filter((record) => record.offset !== hole)),
        logStart: bus.logStart,
        logEnd: most === 0 ? offset : bus.records.length,
      }
    },
    async offsetAt(_, appendedAtMs) {
      const at = bus.records.findIndex((record) => record.appendedAtMs >= appendedAtMs)
      return at < 0 ? bus.records.length : Math.max(at, bus.logStart)
    },
    async acknowledge(_, nextOffset) {
      bus.acknowledged = nextOffset
    },
    watchList: {
      add: async () => {},
      reach: async () => {},
      remove: async () => {},
      list: async () => [],
      async *follow() {},
    },
    async [Symbol.asyncDispose]() {},
  }
  return bus
}
