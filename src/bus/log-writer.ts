import { logReopened, logWriteFailed } from '#telemetry/bus-events.ts'
import type { OutgoingRecord, RecordRun } from './bus.ts'
import { BusError } from './bus-error.ts'
import { type Chunk, endOf } from './chunk.ts'
import type { LocalLog, LogEntry } from './local-log.ts'

/** How long the first record of a chunk waits for company: with the write itself well under the promised 200 ms. */
const LINGER_MS = 100
const CHUNK_RECORDS = 1_000
const CHUNK_BYTES = 1024 * 1024
/** Records in one synced write: more would hold up the readers of them. */
const WRITE_RECORDS = 32_000
/** What is kept before the newest record: the 15 minutes that count, what rebuilds their memory, and as much again. */
const KEEP_MS = 30 * 60_000
/** Below this nothing is written: LevelDB needs room to open again, and PGlite shares the disk. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024
const FREE_SPACE_AGE_MS = 250
/** A log that failed to write is opened anew at most this often. */
const REOPEN_MS = 1_000

export interface LogWriterOptions {
  maxBytes: number
  /** Milliseconds since the epoch. */
  now: () => number
  readFreeBytes: () => Promise<number>
  /** Whether append times stand still where the clock runs backwards. */
  isForward: boolean
  /** Called after each write, before those who wait for it go on. */
  onAppend: (chunks: readonly RecordRun[]) => void
  /** Called when the log was opened anew: what was known of its chunks may be wrong. */
  onReopen: () => void
}

/** Gathers records into chunks and writes them, and what lies beside them, one after another. */
export interface LogWriter {
  /** Resolves when the records are on the disk. Rejects with BUS_FULL, DISK_FULL or BUS_WRITE_FAILED. */
  write(records: readonly OutgoingRecord[]): Promise<void>
  /**
   * Puts a value beside the chunks, or takes away what is undefined, and removes chunks, which makes room: what is so
   * small is tried on a full disk, too. Rejects as write does.
   */
  put(entry: LogEntry, dropped?: readonly Chunk[]): Promise<void>
  /** Chunks before the offset may be dropped once they are old. */
  acknowledge(nextOffset: number): void
  /** Writes what waits. */
  flush(): Promise<void>
}

interface Waiting {
  records: readonly OutgoingRecord[]
  resolve: () => void
  reject: (error: BusError) => void
}

export function createLogWriter(folder: string, log: LocalLog, options: LogWriterOptions): LogWriter {
  const { maxBytes, now, readFreeBytes, isForward, onAppend, onReopen } = options
  let queue: Waiting[] = []
  let queuedRecords = 0
  let linger: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let acknowledged = 0
  let broken = false
  let reopenedAtMs = Number.NEGATIVE_INFINITY
  let lookedAtMs = Number.NEGATIVE_INFINITY

  function schedule(): void {
    if (writing !== undefined || queue.length === 0) return
    if (queuedRecords >= CHUNK_RECORDS) startWriting()
    else linger ??= setTimeout(startWriting, LINGER_MS)
  }

  function startWriting(): void {
    clearTimeout(linger)
    linger = undefined
    writing ??= inTurn(() => writeBatch(takeBatch())).finally(() => {
      writing = undefined
      schedule()
    })
  }

  /** Does the work behind everything that writes already. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }

  function takeBatch(): Waiting[] {
    let records = 0
    let taken = 0
    while (taken < queue.length && records < WRITE_RECORDS) records += queue[taken++]!.records.length
    const batch = queue.slice(0, taken)
    queue = queue.slice(taken)
    queuedRecords -= records
    return batch
  }

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      await prepare()
      const dropped = dropOld()
      if (log.index.bytes > maxBytes) await refuse(dropped)
      const values = toChunks(batch.flatMap(({ records }) => records))
      const newestMs = isForward ? (log.index.last?.appendedAtMs ?? 0) : 0
      const appendedAtMs = Math.max(now(), newestMs)
      onAppend(await log.append(values, { appendedAtMs, dropped }))
      for (const { resolve } of batch) resolve()
    } catch (error) {
      const failure = toFailure(error)
      for (const { reject } of batch) reject(failure)
    }
  }

  /** Makes sure that the disk has room, and opens a log anew that could not be written. */
  async function prepare(): Promise<void> {
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
    if (performance.now() - reopenedAtMs < REOPEN_MS) {
      throw new BusError(
        'BUS_WRITE_FAILED',
        `The log in ${folder} could not be written and is opened anew soon.`,
      )
    }
    reopenedAtMs = performance.now()
    await log.reopen()
    onReopen()
    broken = false
    logReopened({ folder })
  }

  /**
   * Old is what lies 30 minutes before the newest record. A log that is full gets no newer one, so there the clock says
   * what is old: the next record will be later still.
   */
  function dropOld(): readonly Chunk[] {
    const newestMs = log.index.last?.appendedAtMs ?? 0
    const referenceMs = log.index.bytes > maxBytes ? Math.max(newestMs, now()) : newestMs
    return log.index.dropWhile(
      (chunk) => endOf(chunk) <= acknowledged && chunk.appendedAtMs < referenceMs - KEEP_MS,
    )
  }

  async function refuse(dropped: readonly Chunk[]): Promise<never> {
    await log.append([], { appendedAtMs: 0, dropped })
    throw new BusError(
      'BUS_FULL',
      `The log in ${folder} has reached its limit of ${maxBytes} bytes: messages wait to be counted, or --log-bytes is too small for 30 minutes of them.`,
    )
  }

  function toFailure(error: unknown): BusError {
    if (error instanceof BusError) return error
    broken = true
    const failure = new BusError(
      'BUS_WRITE_FAILED',
      `The log in ${folder} could not be written: ${reasonOf(error)}`,
      {
        cause: error,
      },
    )
    logWriteFailed(failure)
    return failure
  }

  return {
    write(records) {
      return new Promise((resolve, reject) => {
        queue.push({ records, resolve, reject })
        queuedRecords += records.length
        schedule()
      })
    },
    put(entry, dropped) {
      return inTurn(async () => {
        try {
          if (broken) await prepare()
          await log.put(entry, dropped)
        } catch (error) {
          throw toFailure(error)
        }
      })
    },
    acknowledge(nextOffset) {
      acknowledged = Math.max(acknowledged, nextOffset)
    },
    async flush() {
      while (queue.length > 0 || writing !== undefined) {
        startWriting()
        await writing
      }
      await turn
    },
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string } }
  return cause?.message ?? message ?? String(error)
}

function toChunks(records: readonly OutgoingRecord[]): Uint8Array[][] {
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
