import { randomUUID } from 'node:crypto'
import { ClassicLevel } from 'classic-level'
import { chunkDamaged } from '#telemetry/bus-events.ts'
import type { RecordRun } from './bus.ts'
import { BusError } from './bus-error.ts'
import {
  CHUNK_KEYS,
  type Chunk,
  decodeChunk,
  encodeChunk,
  endOf,
  parseChunkKey,
  toChunkKey,
} from './chunk.ts'
import { type ChunkIndex, createChunkIndex } from './chunk-index.ts'

const TOPIC_ID_KEY = Buffer.from('topic-id')

/** How many keys are read at once when a log is opened. */
const KEYS_A_READ = 10_000

export type Level = ClassicLevel<Buffer, Buffer>

/** The chunks of one partition on disk, in LevelDB. It knows nothing of time, waiting and retention. */
export interface LocalLog {
  readonly topicId: string
  readonly index: ChunkIndex
  /** The offset of the next record. */
  readonly end: number
  /** The store of the log, for reading what lies beside the chunks. */
  readonly level: Level
  /**
   * Appends each list of values as one chunk and removes what is dropped, in one synced write. After a rejection the
   * log must be reopened: what lies behind the fault in LevelDB's own log would be lost. Gives the records of each chunk.
   */
  append(chunks: readonly (readonly Uint8Array[])[], write: AppendOptions): Promise<readonly RecordRun[]>
  /** Puts a value beside the chunks, or takes away what is undefined, and removes what is dropped; as append otherwise. */
  put(entry: LogEntry, dropped?: readonly Chunk[]): Promise<void>
  /** The records of chunks that follow each other; fewer when one is damaged, none when that is the first. */
  load(chunks: readonly Chunk[]): Promise<readonly RecordRun[]>
  /** What is read meanwhile waits for it. */
  reopen(): Promise<void>
  close(): Promise<void>
}

export interface AppendOptions {
  appendedAtMs: number
  dropped: readonly Chunk[]
}

export interface LogEntry {
  key: Buffer
  value: Buffer | undefined
}

/** Opens the log in the folder or makes a new one with an id of its own. Rejects with BUS_LOCKED or BUS_DAMAGED. */
export async function openLocalLog(folder: string): Promise<LocalLog> {
  const level: Level = new ClassicLevel(folder, { keyEncoding: 'buffer', valueEncoding: 'buffer' })
  await openLevel(level, folder)
  const topicId = await readOrClose(level, readTopicId)
  let index = await readOrClose(level, readIndex)
  let closing: Promise<void> | undefined
  let reopening: Promise<void> | undefined

  async function reopen(): Promise<void> {
    await level.close().catch(() => {})
    await openLevel(level, folder)
    index = await readIndex(level)
  }

  function nextOffset(): number {
    return index.last === undefined ? 0 : endOf(index.last)
  }

  return {
    topicId,
    level,
    get index() {
      return index
    },
    get end() {
      return nextOffset()
    },
    async append(values, { appendedAtMs, dropped }) {
      if (values.length === 0 && dropped.length === 0) return []
      let baseOffset = nextOffset()
      const encoded = values.map((chunkValues) => {
        const run = encodeChunk({ baseOffset, appendedAtMs }, chunkValues)
        const chunk = { baseOffset, appendedAtMs, count: chunkValues.length, bytes: run.bytes.length }
        baseOffset = endOf(chunk)
        return { chunk, run }
      })
      await level.batch(
        [
          ...encoded.map(({ chunk, run }) => ({
            type: 'put' as const,
            key: toChunkKey(chunk),
            value: run.bytes,
          })),
          ...dropped.map(toDeletion),
        ],
        { sync: true },
      )
      for (const { chunk } of encoded) index.append(chunk)
      return encoded.map(({ run }) => run)
    },
    async put({ key, value }, dropped = []) {
      const entry = value === undefined ? { type: 'del' as const, key } : { type: 'put' as const, key, value }
      await level.batch([entry, ...dropped.map(toDeletion)], { sync: true })
    },
    async load(chunks) {
      await reopening?.catch(() => {})
      const values = await readValues(level, chunks)
      const loaded: RecordRun[] = []
      for (const [position, chunk] of chunks.entries()) {
        const value = values[position]
        const run = value === undefined ? undefined : decodeChunk(chunk, value)
        if (run === undefined) {
          const isDropped = chunk.baseOffset < (index.first?.baseOffset ?? 0)
          if (!isDropped) chunkDamaged({ folder, fromOffset: chunk.baseOffset, toOffset: endOf(chunk) })
          break
        }
        loaded.push(run)
      }
      return loaded
    },
    reopen() {
      reopening ??= reopen().finally(() => {
        reopening = undefined
      })
      return reopening
    },
    close() {
      closing ??= level.close()
      return closing
    },
  }
}

function toDeletion(chunk: Chunk): { type: 'del'; key: Buffer } {
  return { type: 'del', key: toChunkKey(chunk) }
}

async function openLevel(level: Level, folder: string): Promise<void> {
  try {
    await level.open()
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause
    if (cause?.code === 'LEVEL_LOCKED') {
      throw new BusError(
        'BUS_LOCKED',
        `The log in ${folder} is in use by another process: stop that one first.`,
        {
          cause: error,
        },
      )
    }
    throw damaged(folder, error)
  }
}

/** What a log is opened with; where that cannot be read the level is closed, and it rejects with BUS_DAMAGED. */
export async function readOrClose<Found>(
  level: Level,
  read: (level: Level) => Promise<Found>,
): Promise<Found> {
  try {
    return await read(level)
  } catch (error) {
    await level.close().catch(() => {})
    throw damaged(level.location, error)
  }
}

function damaged(folder: string, error: unknown): BusError {
  const { message, cause } = error as { message: string; cause?: { message: string } }
  return new BusError(
    'BUS_DAMAGED',
    `The log in ${folder} does not open (${cause?.message ?? message}): if the disk is full, make room; else move the folder away, and a new log begins there.`,
    { cause: error },
  )
}

async function readTopicId(level: Level): Promise<string> {
  const stored = await level.get(TOPIC_ID_KEY)
  if (stored !== undefined) return stored.toString()
  const topicId = randomUUID()
  await level.put(TOPIC_ID_KEY, Buffer.from(topicId), { sync: true })
  return topicId
}

/** The stored values, undefined for one that is not there or that LevelDB finds damaged. */
async function readValues(level: Level, chunks: readonly Chunk[]): Promise<(Buffer | undefined)[]> {
  const keys = chunks.map(toChunkKey)
  try {
    return await level.getMany(keys)
  } catch (error) {
    if (!isCorruption(error)) throw error
    const reads = keys.map((key) =>
      level.get(key).catch((cause) => {
        if (isCorruption(cause)) return undefined
        throw cause
      }),
    )
    return Promise.all(reads)
  }
}

function isCorruption(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return code === 'LEVEL_CORRUPTION' || cause?.code === 'LEVEL_CORRUPTION'
}

async function readIndex(level: Level): Promise<ChunkIndex> {
  const index = createChunkIndex()
  const keys = level.keys(CHUNK_KEYS)
  try {
    for (;;) {
      const some = await keys.nextv(KEYS_A_READ)
      if (some.length === 0) return index
      for (const key of some) {
        const chunk = parseChunkKey(key)
        if (chunk !== undefined) index.append(chunk)
      }
    }
  } finally {
    await keys.close()
  }
}
