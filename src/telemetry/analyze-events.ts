import { Counter, Gauge, Histogram } from 'prom-client'
import { log } from './log.ts'
import { metrics } from './metrics.ts'
import { endToEndLatency, eventsDropped, eventsDuplicate } from './pipeline-metrics.ts'

const registers = [metrics]

const counted = new Counter({
  name: 'chat_messages_counted_total',
  help: 'Messages that were counted into windows.',
  registers,
})
const late = new Counter({
  name: 'chat_late_events_total',
  help: 'Messages and deletions that came after their window was sealed.',
  registers,
})
const crowdedOut = new Counter({
  name: 'chat_messages_crowded_out_total',
  help: 'Messages forgotten because too many came after them: their copies and deletions are no longer known.',
  registers,
})
const lagRecords = new Gauge({
  name: 'chat_consumer_lag_records',
  help: 'Records on the bus that are not yet counted.',
  labelNames: ['partition'],
  registers,
})
const lagSeconds = new Gauge({
  name: 'chat_consumer_lag_seconds',
  help: 'Age of the last record read, 0 when there is nothing left to read.',
  labelNames: ['partition'],
  registers,
})
const rows = new Counter({
  name: 'chat_db_rows_written_total',
  help: 'Rows that flushes wrote.',
  labelNames: ['op'],
  registers,
})
const writeSeconds = new Histogram({
  name: 'chat_db_write_seconds',
  help: 'Duration of a transaction.',
  labelNames: ['op'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
  registers,
})
const writeFailures = new Counter({
  name: 'chat_db_write_failures_total',
  help: 'Transactions that failed and are tried again.',
  labelNames: ['op'],
  registers,
})
const claims = new Counter({
  name: 'chat_partition_claims_total',
  help: 'Times that this process took a partition to count it.',
  registers,
})
const rebuildSeconds = new Histogram({
  name: 'chat_rebuild_seconds',
  help: 'Time to rebuild what is remembered of a partition.',
  buckets: [0.01, 0.1, 0.5, 1, 2, 5, 15, 60],
  registers,
})
const gapRecords = new Counter({
  name: 'chat_ingest_gap_records_total',
  help: 'Records that the log had dropped before they were counted.',
  registers,
})
const misread = new Counter({
  name: 'chat_bus_misreads_total',
  help: 'Reads of the bus that left a hole in the offsets and were repeated.',
  registers,
})
const stopped = new Counter({
  name: 'chat_partitions_stopped_total',
  help: 'Partitions that this process gave up counting because of a fault.',
  registers,
})

interface Partition {
  topicId: string
  partition: number
}

/** A retry of the same thing is logged at most this often. In milliseconds. */
const COMPLAIN_EVERY_MS = 10_000
let complainedAtMs = Number.NEGATIVE_INFINITY

export function partitionClaimed(
  { topicId, partition }: Partition,
  claim: { epoch: number; nextOffset: number; stuckClaims: number; reread: number; seconds: number },
): void {
  claims.inc()
  rebuildSeconds.observe(claim.seconds)
  const stuck = claim.stuckClaims >= 3
  const line = { topicId, partition, ...claim }
  if (stuck) log().warn(line, 'this partition was claimed several times without getting on')
  else log().info(line, 'counting a partition')
}

/** What became of the records of a batch. */
export function recordsRead(outcomes: ReadonlyMap<string, number>): void {
  for (const [outcome, count] of outcomes) {
    if (outcome === 'counted') counted.inc(count)
    else if (outcome === 'duplicate') eventsDuplicate.inc({ stage: 'analyze' }, count)
    else if (outcome !== 'noted') eventsDropped.inc({ stage: 'analyze', reason: outcome }, count)
    if (outcome === 'too_late' || outcome === 'deletion_too_late') late.inc(count)
  }
}

export function messagesCrowdedOut(count: number): void {
  crowdedOut.inc(count)
}

export function lagMeasured({ partition }: Partition, lag: { records: number; seconds: number }): void {
  lagRecords.set({ partition }, lag.records)
  lagSeconds.set({ partition }, lag.seconds)
}

interface Written {
  seconds: number
  windows: number
  others: number
  /** Since the first of its records was appended; undefined where it holds none. */
  ageMs: number | undefined
}

export function flushed({ seconds, windows, others, ageMs }: Written): void {
  writeSeconds.observe({ op: 'flush' }, seconds)
  rows.inc({ op: 'windows' }, windows)
  rows.inc({ op: 'others' }, others)
  if (ageMs !== undefined) endToEndLatency.observe({ hop: 'recv_to_db' }, Math.max(0, ageMs) / 1_000)
}

/** A claim or a flush failed and is tried again. */
export function writeRetried(op: 'claim' | 'flush', { partition }: Partition, error: Error): void {
  writeFailures.inc({ op })
  complain({ partition, op, error: error.message }, 'the database did not take what was counted; retrying')
}

/** An analyzer that begins did not get from the database what it needs, and asks again. */
export function beginningRetried(error: Error): void {
  complain({ error: error.message }, 'the database does not answer; trying again')
}

function complain(what: object, words: string): void {
  const nowMs = performance.now()
  if (nowMs - complainedAtMs < COMPLAIN_EVERY_MS) return
  complainedAtMs = nowMs
  log().error(what, words)
}

/** The database did not take the last flush in time: whoever counts next reads those records again. */
export function lastFlushGivenUp({ partition, nextOffset }: Partition & { nextOffset: number }): void {
  log().warn(
    { partition, nextOffset },
    'left without the last flush; what it held is counted at the next start',
  )
}

export function recordsLost(
  { topicId, partition }: Partition,
  gap: { fromOffset: number; toOffset: number },
): void {
  gapRecords.inc(gap.toOffset - gap.fromOffset)
  log().error({ topicId, partition, ...gap }, 'the log had dropped records before they were counted')
}

/** Something may have been before the log, or its start, and was not counted. */
export function logBegins({ topicId, partition, nextOffset }: Partition & { nextOffset: number }): void {
  log().warn(
    { topicId, partition, nextOffset },
    'counting a log from its start: what was said before it and is not counted counts as not heard',
  )
}

export function readBroken(
  { topicId, partition }: Partition,
  offsets: { wanted: number; got: number },
): void {
  misread.inc()
  log().error({ topicId, partition, ...offsets }, 'the bus left out records; reading again')
}

/** What operators taught could not be read; the next try is some seconds later. */
export function taughtNotRead(error: unknown): void {
  log().warn({ error: String(error) }, 'what was taught could not be read and is read again in some seconds')
}

/** A model that counted records is no longer stored: they are labelled anew with the current one. */
export function modelMissing(modelId: string): void {
  log().warn({ modelId }, 'a model is missing: what is remembered is labelled with the current one')
}

export function partitionLeft({ partition }: Partition, nextOffset: number): void {
  lagRecords.remove({ partition })
  lagSeconds.remove({ partition })
  log().info({ partition, nextOffset }, 'left a partition')
}

export function partitionStopped({ topicId, partition }: Partition, error: Error): void {
  stopped.inc()
  log().error({ topicId, partition, error: error.message }, 'a partition is no longer counted')
}
