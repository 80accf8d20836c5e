import { setTimeout as sleep } from 'node:timers/promises'
import type { Bus } from '#bus/bus.ts'
import { endOfRun } from '#bus/record-run.ts'
import type { Claim } from '#store/ledger.ts'
import { lagMeasured, readBroken, recordsLost } from '#telemetry/analyze-events.ts'
import type { Flusher } from './flusher.ts'
import type { PartitionCounter } from './partition-counter.ts'
import type { Turns } from './turns.ts'

/** Records a read: so many are counted in some milliseconds. */
const RECORDS_A_READ = 10_000
/** Rows that wait for a flush before it is written ahead of its time; twice as many stop the reading. */
const MANY_ROWS = 5_000
/** The pause before a read is repeated that left records out. */
const AFTER_MISREAD_MS = 500

export interface Reading {
  bus: Bus
  claim: Claim
  counter: PartitionCounter
  flusher: Flusher
  turns: Turns
  /** Milliseconds since the epoch. */
  clock: () => number
}

/** Counts a claimed partition and writes it every `flushIntervalMs`, until `signal` aborts or somebody else claims it. */
export async function readPartition(
  reading: Reading,
  { flushIntervalMs }: { flushIntervalMs: number },
  signal: AbortSignal,
): Promise<void> {
  const { claim, counter, flusher } = reading
  while (!signal.aborted && !flusher.isFenced) {
    const isAllWritten = counter.nextOffset === claim.nextOffset
    const dueInMs = flushIntervalMs - (performance.now() - flusher.beganAt)
    if (dueInMs <= 0 || counter.pending >= MANY_ROWS) flusher.start()
    if (counter.pending >= 2 * MANY_ROWS) await flusher.settle()
    const waitMs = isAllWritten || flusher.isWriting ? flushIntervalMs : Math.max(1, dueInMs)
    await readOnce(reading, { maxWaitMs: waitMs, signal })
  }
}

/** Counts what is on the log now, but for no longer than `maxMs`, also where the log does not answer. */
export async function readToEnd(reading: Reading, maxMs: number): Promise<void> {
  const signal = AbortSignal.timeout(maxMs)
  while (!signal.aborted && !reading.flusher.isFenced) {
    const { pending } = reading.counter
    if (pending >= MANY_ROWS) await reading.flusher.writeAll()
    try {
      if (!(await readOnce(reading, { maxWaitMs: 0, signal }))) return
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}

/** Counted beyond the log's end: it lost records that were counted, and new ones in their place would pass for them. */
function checkLogEnd(nextOffset: number, logEnd: number): void {
  if (nextOffset <= logEnd) return
  throw new Error(
    `The log ends at ${logEnd}, but ${nextOffset} of its records are counted: it lost its end. Move the log's folder away and start again; a new log is counted from its start.`,
  )
}

/** As checkLogEnd, of a claim: only a read from its position is sure of where the log ends. */
export async function checkPosition(
  bus: Bus,
  { partition, nextOffset }: Claim,
  signal: AbortSignal,
): Promise<void> {
  const { logEnd } = await bus.read(partition, nextOffset, { maxRecords: 1, maxWaitMs: 0, signal })
  checkLogEnd(nextOffset, logEnd)
}

interface Wait {
  maxWaitMs: number
  signal?: AbortSignal
}

/** Reads and counts once; false when there was nothing to read. */
async function readOnce(reading: Reading, wait: Wait): Promise<boolean> {
  const { bus, claim, counter, turns, clock } = reading
  const offset = counter.nextOffset
  const { runs, logStart, logEnd } = await bus.read(claim.partition, offset, {
    maxRecords: RECORDS_A_READ,
    ...wait,
  })
  if (logStart > offset) return await passOver(reading, logStart, wait)
  checkLogEnd(offset, logEnd)
  const last = runs.at(-1)
  if (last === undefined) {
    lagMeasured(claim, { records: logEnd - offset, seconds: 0 })
    return false
  }
  await turns.next()
  counter.count(runs)
  if (counter.nextOffset !== endOfRun(last)) {
    readBroken(claim, { wanted: counter.nextOffset, got: endOfRun(last) - 1 })
    await sleep(AFTER_MISREAD_MS, undefined, wait.signal === undefined ? {} : { signal: wait.signal })
    return true
  }
  const behind = logEnd - counter.nextOffset
  const ageMs = behind === 0 ? 0 : Math.max(0, clock() - last.appendedAtMs)
  lagMeasured(claim, { records: behind, seconds: ageMs / 1_000 })
  return true
}

/** Counts on behind lost records as soon as there is one, which tells until when they were; false while there is none. */
async function passOver(
  { bus, claim, counter, flusher }: Reading,
  toOffset: number,
  wait: Wait,
): Promise<boolean> {
  const { runs } = await bus.read(claim.partition, toOffset, { maxRecords: RECORDS_A_READ, ...wait })
  const first = runs[0]
  if (first === undefined) return false
  await flusher.writeAll()
  recordsLost(claim, counter.skip(first.offset))
  counter.count(runs)
  await flusher.writeAll()
  return true
}
