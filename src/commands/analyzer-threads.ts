import { Worker } from 'node:worker_threads'
import type { Bus } from '#bus/bus.ts'
import type { Config } from '#config.ts'
import { addFigures, type Figures } from '#telemetry/metrics.ts'
import type { AnalyzerThreadStart, FromAnalyzerThread, ToAnalyzerThread } from './analyzer-messages.ts'
import type { Counted } from './analyzer-role.ts'
import { spreadPartitions } from './spread-partitions.ts'

/** To the database, of all threads together; and of each. */
const CONNECTIONS = 10
const LEAST_CONNECTIONS = 3

export interface AnalyzerThreads {
  config: Config
  threads: number
  /** Told which partitions are counted at the moment. */
  counted: Counted
}

/**
 * Counts the bus into the database with so many threads until the signal: this one takes part in the group and spreads
 * its partitions. Rejects when a thread is lost, or when none of them can count any more.
 */
export async function runAnalyzerThreads(
  bus: Bus,
  { config, threads, counted }: AnalyzerThreads,
  signal: AbortSignal,
): Promise<void> {
  const lost = new AbortController()
  const over = AbortSignal.any([signal, lost.signal])
  const connections = Math.max(LEAST_CONNECTIONS, Math.ceil(CONNECTIONS / threads))
  const crew = new Map<number, Thread>()
  let threadOf = new Map<number, number>()
  /** Assigned to us, and given up by the thread that had them. */
  let stopped: readonly number[] = []

  function partitionsOf(thread: number): readonly number[] {
    return [...threadOf.keys()].filter((partition) => threadOf.get(partition) === thread)
  }

  for (let thread = 0; thread < threads; thread++) {
    const started = startThread(
      { config, connections },
      {
        counted,
        onAcknowledged: (partition, nextOffset) => void bus.acknowledge(partition, nextOffset),
        onFailed: (error) => {
          stopped = [...stopped, ...partitionsOf(thread)]
          crew.delete(thread)
          if (crew.size === 0) lost.abort(error)
        },
        onLost: (error) => lost.abort(error),
      },
    )
    crew.set(thread, started)
  }
  try {
    for await (const assigned of bus.assignments(over)) {
      stopped = stopped.filter((partition) => assigned.includes(partition))
      const countable = assigned.filter((partition) => !stopped.includes(partition))
      threadOf = spreadPartitions(countable, threadOf, [...crew.keys()])
      for (const [thread, { assign }] of crew) assign(partitionsOf(thread))
    }
  } finally {
    await Promise.all([...crew.values()].map(({ end }) => end()))
  }
  lost.signal.throwIfAborted()
}

interface Thread {
  /** Counts these from now on, and no others. */
  assign(partitions: readonly number[]): void
  /** Lets it write what it holds; resolves when it is over. */
  end(): Promise<void>
}

interface ThreadWatch {
  counted: Counted
  onAcknowledged: (partition: number, nextOffset: number) => void
  /** None of its partitions can be counted any more. */
  onFailed: (error: Error) => void
  onLost: (error: Error) => void
}

function startThread(
  start: AnalyzerThreadStart,
  { counted, onAcknowledged, onFailed, onLost }: ThreadWatch,
): Thread {
  const worker = new Worker(new URL('./analyzer-thread.ts', import.meta.url), { workerData: start })
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const asked = new Map<number, (figures: Figures) => void>()
  let asks = 0

  worker.on('message', (message: FromAnalyzerThread) => {
    switch (message.kind) {
      case 'counting':
        if (message.isCounted) counted.add(message.partition)
        else counted.delete(message.partition)
        return
      case 'acknowledged':
        return onAcknowledged(message.partition, message.nextOffset)
      case 'figures':
        asked.get(message.id)?.(message.figures)
        return void asked.delete(message.id)
      case 'failed':
        return onFailed(new Error(message.message))
    }
  })
  worker.on('error', onLost)
  worker.on('exit', (code) => {
    leaveOut()
    if (code !== 0) onLost(new Error(`a thread ended with ${code}`))
  })

  const tell = (message: ToAnalyzerThread) => worker.postMessage(message)
  const leaveOut = addFigures(async () => {
    const { promise, resolve } = Promise.withResolvers<Figures>()
    const id = asks++
    asked.set(id, resolve)
    tell({ kind: 'figures', id })
    return await Promise.race([promise, exited.then(() => [])])
  })

  return {
    assign: (partitions) => tell({ kind: 'assign', partitions }),
    async end() {
      tell({ kind: 'end' })
      await exited
    },
  }
}
