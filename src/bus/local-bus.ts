import { statfs } from 'node:fs/promises'
import type { Batch, Bus } from './bus.ts'
import { BusError } from './bus-error.ts'
import { type Chunk, endOf } from './chunk.ts'
import { type ChunkTail, createChunkTail } from './chunk-tail.ts'
import { type LocalLog, openLocalLog, readOrClose } from './local-log.ts'
import { createLocalWatchList, readLocalWanted } from './local-watch-list.ts'
import { createLogWriter } from './log-writer.ts'
import { sliceRuns } from './record-run.ts'

const PARTITION = 0

/** The newest records that stay in memory: the analyzer reads a few hundred milliseconds behind. */
const TAIL_BYTES = 8 * 1024 * 1024

const DEFAULT_MAX_BYTES = 4_000_000_000

export interface LocalBusOptions {
  folder: string
  /** When uncounted and young records take more than this, publish rejects with BUS_FULL. 4 GB unless given. */
  maxBytes?: number
  /** The clock of append times, milliseconds since the epoch. */
  now?: () => number
  /** For tests of a full disk. */
  readFreeBytes?: () => Promise<number>
}

/**
 * Opens the bus of one process: one partition in a LevelDB folder. Publishing resolves after a synced write; a kill loses
 * at most what was not yet resolved, some 100 ms. Rejects with BUS_LOCKED when another process has the folder.
 */
export async function openLocalBus(options: LocalBusOptions): Promise<Bus> {
  const { folder, maxBytes = DEFAULT_MAX_BYTES, now = Date.now } = options
  const log = await openLocalLog(folder)
  const wanted = await readOrClose(log.level, readLocalWanted)
  const tail = createChunkTail(TAIL_BYTES)
  const waiting = new Set<() => void>()
  let closed = false

  const writer = createLogWriter(folder, log, {
    maxBytes,
    now,
    readFreeBytes: options.readFreeBytes ?? (() => readFreeBytes(folder)),
    isForward: true,
    onAppend(chunks) {
      for (const chunk of chunks) tail.add(chunk)
      wake()
    },
    onReopen: () => tail.clear(),
  })

  const watchList = createLocalWatchList(wanted, writer)

  function wake(): void {
    for (const resume of waiting) resume()
  }

  async function waitForAppend(maxWaitMs: number, signal?: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, maxWaitMs)
    const abort = () => reject(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    waiting.add(resolve)
    try {
      await promise
    } finally {
      waiting.delete(resolve)
      signal?.removeEventListener('abort', abort)
      clearTimeout(timer)
    }
  }

  function checkUsable(partition = PARTITION): void {
    if (closed) throw new BusError('BUS_CLOSED', 'The bus is closed.')
    if (partition !== PARTITION)
      throw new RangeError(`The local bus has partition 0 alone, not ${partition}.`)
  }

  return {
    topicId: log.topicId,
    watchList,

    async publish(records) {
      checkUsable()
      if (records.length > 0) await writer.write(records)
    },

    async *assignments(signal) {
      if (signal.aborted) return
      yield [PARTITION]
      if (signal.aborted) return
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    },

    async read(partition, offset, { maxRecords, maxWaitMs, signal }) {
      checkUsable(partition)
      signal?.throwIfAborted()
      if (offset >= log.end && maxWaitMs > 0) await waitForAppend(maxWaitMs, signal)
      const chunk = closed ? undefined : log.index.find(offset)
      if (chunk === undefined) return nothing(log)
      if (chunk.baseOffset > offset) return { ...nothing(log), logStart: chunk.baseOffset }
      return readFrom(log, tail, { chunk, offset, maxRecords })
    },

    async offsetAt(partition, appendedAtMs) {
      checkUsable(partition)
      return log.index.findAppendedAt(appendedAtMs)?.baseOffset ?? log.end
    },

    async acknowledge(partition, nextOffset) {
      checkUsable(partition)
      writer.acknowledge(nextOffset)
    },

    async [Symbol.asyncDispose]() {
      closed = true
      await writer.flush()
      wake()
      await log.close()
    },
  }
}

/** Of the disk that holds the folder. */
export async function readFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

interface ReadFrom {
  /** Holds the offset. */
  chunk: Chunk
  offset: number
  maxRecords: number
}

async function readFrom(
  log: LocalLog,
  tail: ChunkTail,
  { chunk, offset, maxRecords }: ReadFrom,
): Promise<Batch> {
  const wanted = wholeChunks(log.index.run(chunk, maxRecords), offset + maxRecords)
  const inMemory = wanted.map(({ baseOffset }) => tail.get(baseOffset))
  const loaded = inMemory.every((run) => run !== undefined) ? inMemory : await log.load(wanted)
  if (loaded.length === 0) return { ...nothing(log), logStart: Math.max(endOf(chunk), startOf(log)) }
  return { ...nothing(log), runs: sliceRuns(loaded, offset, offset + maxRecords) }
}

/** The first chunk, and those behind it that end at or before the offset. */
function wholeChunks(run: readonly Chunk[], endOffset: number): readonly Chunk[] {
  let end = 1
  while (end < run.length && endOf(run[end]!) <= endOffset) end++
  return run.slice(0, end)
}

function nothing(log: LocalLog): Batch {
  return { runs: [], logStart: startOf(log), logEnd: log.end }
}

function startOf(log: LocalLog): number {
  return log.index.first?.baseOffset ?? 0
}
