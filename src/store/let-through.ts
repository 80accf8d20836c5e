import pRetry from 'p-retry'
import { QueryError } from './store-error.ts'
import { isPartitionMissing } from './window-partitions.ts'

/** SQLSTATEs of a transaction that was undone whole so that others could go on: deadlock, serialization failure. */
const UNDONE = ['40P01', '40001']

const RETRIES = 10
/** The first and the longest pause between tries, milliseconds. */
const FIRST_RETRY_MS = 50
const LONGEST_RETRY_MS = 2_000

/**
 * Runs work in a transaction that nobody else repeats, again and with growing pauses while the server undoes it in
 * favour of another, or retention drops a partition that it made. Rejects with what it rejects with otherwise, and
 * after ten more tries.
 */
export function untilLetThrough<T>(work: () => Promise<T>): Promise<T> {
  return pRetry(work, {
    retries: RETRIES,
    minTimeout: FIRST_RETRY_MS,
    maxTimeout: LONGEST_RETRY_MS,
    randomize: true,
    shouldRetry: ({ error }) => isUndone(error) || isPartitionMissing(error),
  })
}

function isUndone(error: unknown): boolean {
  return error instanceof QueryError && UNDONE.includes(error.code)
}
