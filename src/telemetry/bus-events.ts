import { Counter } from 'prom-client'
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
