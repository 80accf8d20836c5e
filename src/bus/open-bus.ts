import { join } from 'node:path'
import type { Bus } from './bus.ts'
import { openLocalBus } from './local-bus.ts'

export interface BusConfig {
  /** The folder of all of this installation's data. */
  dataDir: string
  /** How large the local log may grow before publishing is refused. */
  logBytes: number
}

/** Opens the bus that the configuration asks for: the local log in the data folder. */
export function openBus({ dataDir, logBytes }: BusConfig): Promise<Bus> {
  return openLocalBus({ folder: join(dataDir, 'bus'), maxBytes: logBytes })
}
