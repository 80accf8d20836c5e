import { setTimeout as sleep } from 'node:timers/promises'
import { startGoesOn, startWaits } from '#telemetry/start-events.ts'
import { CommandError } from './command.ts'

/** What is thrown while brokers or the database are not reached. */
const AWAY: readonly unknown[] = ['BUS_UNREACHABLE', 'DATABASE_UNREACHABLE']
const RETRY_MS = 2_000
const ENDED = 0

/** Whether brokers or the database were not reached, which waiting may mend. */
export function isAway(error: unknown): boolean {
  return AWAY.includes((error as { code?: unknown }).code)
}

/**
 * Opens what other machines may not have ready yet: tries again while they are away, and says so. Rejects with what is
 * wrong beyond that, and when the signal aborts meanwhile with a CommandError of exit code 0.
 */
export async function openPatiently<Opened>(
  open: () => Promise<Opened>,
  signal: AbortSignal,
): Promise<Opened> {
  const ended = Promise.withResolvers<never>()
  const end = () => ended.reject(new CommandError('Ended before it could begin.', ENDED))
  ended.promise.catch(() => {})
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  try {
    for (;;) {
      try {
        const opened = await Promise.race([open(), ended.promise])
        startGoesOn()
        return opened
      } catch (error) {
        if (!isAway(error)) throw error
        startWaits((error as Error).message)
      }
      await Promise.race([sleep(RETRY_MS), ended.promise])
    }
  } finally {
    signal.removeEventListener('abort', end)
  }
}
