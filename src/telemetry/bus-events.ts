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
