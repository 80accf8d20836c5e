import { statfs } from 'node:fs/promises'
import type { Batch, Bus, BusRecord, OutgoingRecord } from './bus.ts'
import { BusError } from './bus-error.ts'
import { type Chunk, endOf } from './chunk.ts'
import { type LocalLog, openLocalLog } from './local-log.ts'
import { openLocalWatchList } from './local-watch-list.ts'

/** How long the first record of a chunk waits for company: with the write itself well under the promised 200 ms. */
const LINGER_MS = 100
const CHUNK_RECORDS = 1_000
const CHUNK_BYTES = 1024 * 1024
/** Records in one synced write: more would hold up the readers of them. */
const WRITE_RECORDS = 32_000
/** What is kept before the newest record: the 15 minutes that count, what rebuilds their memory, and as much again. */
const KEEP_MS = 30 * 60_000
/** The newest records that stay in memory: the analyzer reads a few hundred milliseconds behind. */
const TAIL_BYTES = 8 * 1024 * 1024
/** The log stops before PGlite, which shares the disk and suffers more. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024
const FREE_SPACE_AGE_MS = 250
/** A log that failed to write is opened anew at most this often. */
const REOPEN_MS = 1_000

const DEFAULT_MAX_BYTES = 4 * 1024 ** 3

const PARTITION = 0

export interface LocalBusOptions {
  folder: string
  /** When uncounted and young records take more than this, publish rejects with BUS_FULL. 4 GiB unless given. */
  maxBytes?: number
  /** The clock of append times, milliseconds since the epoch. */
  now?: () => number
  /** For tests of a full disk. */
  readFreeBytes?: () => Promise<number>
}

interface Publishing {
  records: readonly OutgoingRecord[]
  resolve: () => void
  reject: (error: Error) => void
}

/**
 * Opens the bus of one process: one partition in a LevelDB folder. Publishing resolves after a synced write; a kill loses
 * at most what was not yet resolved. Rejects with BUS_LOCKED when another process has the folder.
 */
export async function openLocalBus(options: LocalBusOptions): Promise<Bus> {
  const { folder, maxBytes = DEFAULT_MAX_BYTES, now = Date.now } = options
  const readFreeBytes =
    options.readFreeBytes ??
    (async () => {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    })
  const log = await openLocalLog(folder)
  const watchList = await openLocalWatchList(log.level)
  const tail = createTail()

  let queue: Publishing[] = []
  let queuedRecords = 0
  let linger: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  let acknowledged = 0
  let broken = false
  let triedAtMs = Number.NEGATIVE_INFINITY
  let lookedAtMs = Number.NEGATIVE_INFINITY
  let closed = false
  let appended = Promise.withResolvers<void>()

  function announce(): void {
    appended.resolve()
    appended = Promise.withResolvers<void>()
  }

  function schedule(): void {
    if (writing !== undefined || queue.length === 0) return
    if (queuedRecords >= CHUNK_RECORDS || closed) {
      clearTimeout(linger)
      linger = undefined
      writing = drain().finally(() => {
        writing = undefined
        schedule()
      })
    } else {
      linger ??= setTimeout(() => {
        linger = undefined
        writing ??= drain().finally(() => {
          writing = undefined
          schedule()
        })
      }, LINGER_MS)
    }
  }

  async function drain(): Promise<void> {
    const batch = takeBatch()
    try {
      await prepareToWrite()
      const records = batch.flatMap(({ records }) => records)
      const dropped = dropOld()
      const values = splitIntoChunks(records)
      const appendedAtMs = Math.max(now(), log.index.last?.appendedAtMs ?? 0)
      const chunks = await log.append(values, { appendedAtMs, dropped })
      for (const [position, chunk] of chunks.entries()) tail.add(chunk, values[position]!)
      for (const { resolve } of batch) resolve()
      announce()
    } catch (error) {
      const failure = toFailure(error)
      for (const { reject } of batch) reject(failure)
    }
  }

  function takeBatch(): Publishing[] {
    let records = 0
    let taken = 0
    while (taken < queue.length && records < WRITE_RECORDS) records += queue[taken++]!.records.length
    const batch = queue.slice(0, taken)
    queue = queue.slice(taken)
    queuedRecords -= records
    return batch
  }

  async function prepareToWrite(): Promise<void> {
    if (performance.now() - lookedAtMs > FREE_SPACE_AGE_MS) {
      const free = await readFreeBytes()
      if (free < LEAST_FREE_BYTES) {
        throw new BusError(
          'DISK_FULL',
          `The disk of ${folder} is full: ${Math.floor(free / 1024 / 1024)} MB are left. Make room.`,
        )
      }
      lookedAtMs = performance.now()
    }
    if (!broken) return
    if (performance.now() - triedAtMs < REOPEN_MS) {
      throw new BusError(
        'BUS_WRITE_FAILED',
        `The log in ${folder} could not be written and is opened anew soon.`,
      )
    }
    triedAtMs = performance.now()
    await log.reopen()
    tail.clear()
    broken = false
  }

  function toFailure(error: unknown): BusError {
    if (error instanceof BusError) return error
    broken = true
    return new BusError('BUS_WRITE_FAILED', `The log in ${folder} could not be written: ${String(error)}`, {
      cause: error,
    })
  }

  function dropOld(): readonly Chunk[] {
    const newest = log.index.last?.appendedAtMs ?? 0
    return log.index.dropWhile(
      (chunk) => endOf(chunk) <= acknowledged && chunk.appendedAtMs < newest - KEEP_MS,
    )
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
      if (records.length === 0) return
      if (log.index.bytes > maxBytes) {
        throw new BusError(
          'BUS_FULL',
          `The log in ${folder} has reached its limit of ${maxBytes} bytes: messages wait to be counted, or --log-bytes is too small for 30 minutes.`,
        )
      }
      await new Promise<void>((resolve, reject) => {
        queue.push({ records, resolve, reject })
        queuedRecords += records.length
        schedule()
      })
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
      if (offset >= log.end && maxWaitMs > 0) await waitForAppend(appended.promise, maxWaitMs, signal)
      if (closed) return { records: [], logStart: startOf(log), logEnd: log.end }
      const chunk = log.index.find(offset)
      if (chunk === undefined) return { records: [], logStart: startOf(log), logEnd: log.end }
      if (chunk.baseOffset > offset) return { records: [], logStart: chunk.baseOffset, logEnd: log.end }
      return readFrom(log, tail, { chunk, offset, maxRecords })
    },

    async offsetAt(partition, appendedAtMs) {
      checkUsable(partition)
      return log.index.findAppendedAt(appendedAtMs)?.baseOffset ?? log.end
    },

    async acknowledge(partition, nextOffset) {
      checkUsable(partition)
      acknowledged = Math.max(acknowledged, nextOffset)
    },

    async [Symbol.asyncDispose]() {
      closed = true
      while (queue.length > 0 || writing !== undefined) {
        schedule()
        await writing
      }
      announce()
      await log.close()
    },
  }
}

function startOf(log: LocalLog): number {
  return log.index.first?.baseOffset ?? 0
}

async function readFrom(
  log: LocalLog,
  tail: Tail,
  { chunk, offset, maxRecords }: { chunk: Chunk; offset: number; maxRecords: number },
): Promise<Batch> {
  const wanted = chunksFor(log, { chunk, offset, maxRecords })
  const inMemory = wanted.map((one) => tail.get(one.baseOffset))
  const loaded = inMemory.every((records) => records !== undefined) ? inMemory : await log.load(wanted)
  if (loaded.length === 0) return { records: [], logStart: endOf(chunk), logEnd: log.end }
  const records = loaded.length === 1 ? loaded[0]! : loaded.flat()
  const skipped = offset - chunk.baseOffset
  return {
    records:
      skipped === 0 && records.length <= maxRecords ? records : records.slice(skipped, skipped + maxRecords),
    logStart: startOf(log),
    logEnd: log.end,
  }
}

/** The chunk and those behind it whose records may be given whole. */
function chunksFor(
  log: LocalLog,
  { chunk, offset, maxRecords }: { chunk: Chunk; offset: number; maxRecords: number },
): readonly Chunk[] {
  const run = log.index.run(chunk, maxRecords)
  let end = 1
  while (end < run.length && endOf(run[end]!) - offset <= maxRecords) end++
  return run.slice(0, end)
}

async function waitForAppend(
  appended: Promise<void>,
  maxWaitMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, maxWaitMs)
  const abort = () => reject(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([appended, promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

function splitIntoChunks(records: readonly OutgoingRecord[]): Uint8Array[][] {
  const chunks: Uint8Array[][] = []
  let chunk: Uint8Array[] = []
  let bytes = 0
  for (const { value } of records) {
    if (chunk.length > 0 && (chunk.length === CHUNK_RECORDS || bytes + value.length > CHUNK_BYTES)) {
      chunks.push(chunk)
      chunk = []
      bytes = 0
    }
    chunk.push(value)
    bytes += value.length
  }
  if (chunk.length > 0) chunks.push(chunk)
  return chunks
}

/** The newest chunks' records, kept so that a reader close behind needs no disk. */
interface Tail {
  add(chunk: Chunk, values: readonly Uint8Array[]): void
  get(baseOffset: number): readonly BusRecord[] | undefined
  clear(): void
}

function createTail(): Tail {
  const kept = new Map<number, { records: readonly BusRecord[]; bytes: number }>()
  let bytes = 0
  return {
    add(chunk, values) {
      const records = values.map((value, index) => ({
        offset: chunk.baseOffset + index,
        appendedAtMs: chunk.appendedAtMs,
        value,
      }))
      kept.set(chunk.baseOffset, { records, bytes: chunk.bytes })
      bytes += chunk.bytes
      for (const [baseOffset, old] of kept) {
        if (bytes <= TAIL_BYTES) break
        kept.delete(baseOffset)
        bytes -= old.bytes
      }
    },
    get: (baseOffset) => kept.get(baseOffset)?.records,
    clear() {
      kept.clear()
      bytes = 0
    },
  }
}
