import pRetry from 'p-retry'
import type { Database } from '#store/database.ts'
import { type Claim, type Flush, flushPartition, resolveUnknownCommit } from '#store/ledger.ts'
import { writeRetried } from '#telemetry/analyze-events.ts'

/** The first and the longest pause between tries while the database is away, milliseconds. */
const FIRST_RETRY_MS = 100
const LONGEST_RETRY_MS = 5_000

/**
 * Runs `work` until it resolves, with growing pauses. Rejects only when `signal` aborts, with its reason, or with a
 * TypeError: a fault of ours, not of the database.
 */
export function retryForever<T>(
  work: () => Promise<T>,
  onFailure: (error: Error) => void,
  signal: AbortSignal,
): Promise<T> {
  return pRetry(work, {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: FIRST_RETRY_MS,
    maxTimeout: LONGEST_RETRY_MS,
    randomize: true,
    signal,
    onFailedAttempt: ({ error }) => onFailure(error),
  })
}

/**
 * Writes a flush once, however often that takes. Whatever failed may have been committed all the same, so that the
 * ledger is asked before another try. False when somebody else counts the partition.
 */
export async function writeFlush(
  database: Database,
  { claim, flush }: { claim: Claim; flush: Flush },
  signal: AbortSignal,
): Promise<boolean> {
  let isOpen = false
  return retryForever(
    async () => {
      if (isOpen) {
        const became = await resolveUnknownCommit(database, claim, flush)
        if (became !== 'not_committed') return became === 'committed'
      }
      isOpen = true
      return flushPartition(database, claim, flush)
    },
    (error) => writeRetried('flush', claim, error),
    signal,
  )
}
