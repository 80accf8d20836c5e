/**
 * One of an analyzer's threads: counts the partitions that it is told to, with connections of its own. The group of
 * analyzers knows the process alone, which spreads what it is assigned.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Bus } from '#bus/bus.ts'
import { startLog } from '#telemetry/log.ts'
import { metrics } from '#telemetry/metrics.ts'
import type { AnalyzerThreadStart, FromAnalyzerThread, ToAnalyzerThread } from './analyzer-messages.ts'
import { runAnalyzer } from './analyzer-role.ts'
import { openStoreAndBus } from './installation.ts'

const port = parentPort!
const { config, connections } = workerData as AnalyzerThreadStart
const ending = new AbortController()
let assigned: readonly number[] | undefined
let changed = Promise.withResolvers<void>()

startLog(config.logLevel)
port.on('message', (message: ToAnalyzerThread) => {
  if (message.kind === 'end') ending.abort()
  else if (message.kind === 'figures') void tellFigures(message.id)
  else {
    assigned = message.partitions
    changed.resolve()
  }
})
await count().catch((error) => {
  // It waited for what is away when it was told to end.
  if (!ending.signal.aborted) throw error
})
port.close()

async function count(): Promise<void> {
  await using opened = await openStoreAndBus(config, { connections, patience: ending.signal })
  const bus: Bus = {
    ...opened.bus,
    assignments,
    acknowledge: async (partition, nextOffset) => tell({ kind: 'acknowledged', partition, nextOffset }),
  }
  const counted = {
    add: (partition: number) => tell({ kind: 'counting', partition, isCounted: true }),
    delete: (partition: number) => tell({ kind: 'counting', partition, isCounted: false }),
  }
  try {
    await runAnalyzer({ database: opened.database, bus }, config, counted, ending.signal)
  } catch (error) {
    tell({ kind: 'failed', message: (error as Error).message })
  }
}

async function* assignments(signal: AbortSignal): AsyncIterable<readonly number[]> {
  signal.addEventListener('abort', () => changed.resolve(), { once: true })
  let told: readonly number[] | undefined
  while (!signal.aborted) {
    changed = Promise.withResolvers<void>()
    if (assigned !== undefined && assigned !== told) {
      told = assigned
      yield told
    } else await changed.promise
  }
}

async function tellFigures(id: number): Promise<void> {
  tell({ kind: 'figures', id, figures: await metrics.getMetricsAsJSON() })
}

function tell(message: FromAnalyzerThread): void {
  port.postMessage(message)
}
