import { Counter, Gauge } from 'prom-client'
import { log } from './log.ts'
import { metrics } from './metrics.ts'

const lost = new Counter({
  name: 'chat_bus_records_damaged_total',
  help: 'Records of the local log that could not be read back from the disk.',
  registers: [metrics],
})

const told = new Set<string>()

/** Records were damaged on the disk and are left out; said once for each place. */
export function chunkDamaged(place: { folder: string; fromOffset: number; toOffset: number }): void {
  const key = `${place.folder}:${place.fromOffset}`
  if (told.has(key)) return
  told.add(key)
  lost.inc(place.toOffset - place.fromOffset)
  log().error(place, 'records in the local log are damaged and left out')
}

const failedWrites = new Counter({
  name: 'chat_bus_write_failures_total',
  help: 'Writes of the local log that failed; their records were refused.',
  registers: [metrics],
})

/** A write of the local log failed: its records were refused, and the log is opened anew before the next one. */
export function logWriteFailed(error: Error): void {
  failedWrites.inc()
  log().error({ error: error.message }, 'the local log could not be written')
}

/** The local log was opened anew after a failed write. */
export function logReopened(place: { folder: string }): void {
  log().info(place, 'the local log is written again')
}

/** What is asked of Kafka's brokers. */
export type BrokerOperation = 'produce' | 'read' | 'join' | 'follow'

const brokerFailures = new Counter({
  name: 'chat_bus_broker_failures_total',
  help: 'Requests to Kafka that failed and are tried again, by what they were for.',
  labelNames: ['operation'],
  registers: [metrics],
})

const TOLD_EVERY_MS = 10_000
/** What of each operation waits for an answer: partitions, or the operation itself. */
const failing = new Map<BrokerOperation, Set<number>>()
const toldAtMs = new Map<BrokerOperation, number>()
/** Failures that were said and are not over. */
const said = new Set<BrokerOperation>()

export interface AskedOf {
  /** Where each partition is asked for by itself. */
  partition?: number
}

/** A request to a broker failed, and is tried again; said when it begins, at most every 10 s. */
export function brokerFails(
  operation: BrokerOperation,
  error: unknown,
  { partition = -1 }: AskedOf = {},
): void {
  brokerFailures.inc({ operation })
  failing.set(operation, (failing.get(operation) ?? new Set()).add(partition))
  if (said.has(operation)) return
  if (performance.now() - (toldAtMs.get(operation) ?? Number.NEGATIVE_INFINITY) < TOLD_EVERY_MS) return
  toldAtMs.set(operation, performance.now())
  said.add(operation)
  log().warn({ operation, error: innermost(error) }, 'Kafka does not answer; trying again')
}

/** A request to a broker succeeded; said when nothing waits any more of a failure that was said. */
export function brokerAnswers(operation: BrokerOperation, { partition = -1 }: AskedOf = {}): void {
  if (isLast(operation, partition) && said.delete(operation)) log().info({ operation }, 'Kafka answers again')
}

/** It is not asked for any more, answered or not. */
export function brokerIsLeft(operation: BrokerOperation, { partition = -1 }: AskedOf = {}): void {
  if (isLast(operation, partition)) said.delete(operation)
}

/** Takes the partition out of those that wait for an answer; true when it was the last of them. */
function isLast(operation: BrokerOperation, partition: number): boolean {
  const waiting = failing.get(operation)
  return waiting?.delete(partition) === true && waiting.size === 0
}

/** The message at the bottom of the errors that errors were made of. */
function innermost(error: unknown): string {
  const { message, errors, cause } = error as { message?: string; errors?: unknown[]; cause?: unknown }
  const inner = errors?.at(-1) ?? cause
  return inner === undefined ? (message ?? String(error)) : innermost(inner)
}

const rebalances = new Counter({
  name: 'chat_bus_rebalances_total',
  help: 'Times that this process got other partitions to read, by consumer group.',
  labelNames: ['group'],
  registers: [metrics],
})

/** This process has these partitions to read, and no others. */
export function partitionsAssigned({
  groupId,
  partitions,
}: {
  groupId: string
  partitions: readonly number[]
}): void {
  rebalances.inc({ group: groupId })
  log().info({ group: groupId, partitions }, 'partitions assigned')
}

const spoolBytes = new Gauge({
  name: 'chat_spool_bytes',
  help: 'Bytes that wait on the disk until Kafka is back.',
  registers: [metrics],
})

const spoolAge = new Gauge({
  name: 'chat_spool_oldest_age_seconds',
  help: 'How long the oldest of what waits on the disk for Kafka has waited.',
  registers: [metrics],
})

const forgotten = new Counter({
  name: 'chat_spool_forgotten_total',
  help: 'Records that waited on the disk for Kafka until it was too late to count them.',
  registers: [metrics],
})

/** How much waits on the disk for brokers that are away, and since how many milliseconds. */
export function spoolMeasured({ bytes, oldestMs }: { bytes: number; oldestMs: number }): void {
  spoolBytes.set(bytes)
  spoolAge.set(Math.max(0, oldestMs) / 1_000)
}

/** Brokers do not answer: what is published waits on the disk. */
export function spoolBegan(error: unknown): void {
  if ((failing.get('produce')?.size ?? 0) > 0) return
  brokerFails('produce', error)
}

/** Everything that waited on the disk is on its way. */
export function spoolEmptied(): void {
  spoolMeasured({ bytes: 0, oldestMs: 0 })
  brokerAnswers('produce')
}

/** Records waited too long to be counted. */
export function spoolForgot(records: number): void {
  forgotten.inc(records)
  log().error({ records }, 'chat waited too long for Kafka and is left out; its time counts as not heard')
}
