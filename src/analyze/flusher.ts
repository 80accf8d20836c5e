import type { Bus } from '#bus/bus.ts'
import type { Database } from '#store/database.ts'
import type { Claim } from '#store/ledger.ts'
import { flushed } from '#telemetry/analyze-events.ts'
import type { PartitionCounter } from './partition-counter.ts'
import { writeFlush } from './write-flush.ts'

/** Writes what a partition's counter holds, one flush at a time, while the counting goes on. */
export interface Flusher {
  readonly isWriting: boolean
  /** Somebody else counts the partition: nothing is written any more. */
  readonly isFenced: boolean
  /** When the last flush began, as performance.now(). */
  readonly beganAt: number
  /** Begins to write, unless that goes on already or nothing was counted. Throws what the last flush failed with. */
  start(): void
  /** Resolves when no flush goes on any more; rejects with what it failed with. */
  settle(): Promise<void>
  /** Writes everything that is counted by now. */
  writeAll(): Promise<void>
}

export interface Flushing {
  bus: Bus
  database: Database
  claim: Claim
  counter: PartitionCounter
  /** Milliseconds since the epoch. */
  clock: () => number
}

/** `signal` ends the tries to write. */
export function createFlusher(
  { bus, database, claim, counter, clock }: Flushing,
  signal: AbortSignal,
): Flusher {
  let writing: Promise<void> | undefined
  let isFenced = false
  let fault: Error | undefined
  let beganAt = performance.now()

  async function write(): Promise<void> {
    const { oldestMs } = counter
    const flush = counter.takeFlush()
    const isOurs = await writeFlush(database, { claim, flush }, signal)
    if (!isOurs) {
      isFenced = true
      return
    }
    flushed({
      seconds: (performance.now() - beganAt) / 1_000,
      windows: flush.windows.length,
      others: flush.heard.length + flush.roomEvents.length + flush.statuses.length,
      ageMs: oldestMs === undefined ? undefined : clock() - oldestMs,
    })
    await bus.acknowledge(claim.partition, claim.nextOffset)
  }

  function start(): void {
    if (fault !== undefined) throw fault
    if (writing !== undefined || isFenced || counter.nextOffset === claim.nextOffset) return
    beganAt = performance.now()
    writing = write()
      .catch((error: Error) => {
        fault = error
      })
      .finally(() => {
        writing = undefined
      })
  }

  async function settle(): Promise<void> {
    await writing
    if (fault !== undefined) throw fault
  }

  return {
    get isWriting() {
      return writing !== undefined
    },
    get isFenced() {
      return isFenced
    },
    get beganAt() {
      return beganAt
    },
    start,
    settle,
    async writeAll() {
      await settle()
      start()
      await settle()
    },
  }
}
