import { log } from './log.ts'

const TOLD_EVERY_MS = 30_000
let told: { reason: string; atMs: number } | undefined

/** What is needed to begin does not answer, and is asked again; said when it begins, and every 30 s. */
export function startWaits(reason: string): void {
  const nowMs = performance.now()
  if (told?.reason === reason && nowMs - told.atMs < TOLD_EVERY_MS) return
  told = { reason, atMs: nowMs }
  log().warn({ reason }, 'waiting to begin; trying again')
}

/** Everything that is needed to begin is there. */
export function startGoesOn(): void {
  if (told !== undefined) log().info('beginning')
  told = undefined
}

/** A collector begins though Kafka does not answer, with so many channels that it knew last. */
export function startIsEarly(channels: number): void {
  log().warn(
    { channels },
    'Kafka does not answer: reading the channels known last, what is said waits on the disk',
  )
}
