import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveRecord, RecordBatch } from './archive-records.ts'

/** Records held in memory at a time, with what their objects take beside their bytes. */
const RUN_BYTES = 64 * 1024 * 1024
const RECORD_OVERHEAD_BYTES = 200
const WRITE_BYTES = 1024 * 1024
/** Read at a time of each run: bounds the merge to this for each 64 MiB of records. */
const READ_BYTES = 65_536
const BATCH_RECORDS = 1_000
/** A record in a file: sent (8 bytes), line (8), length (4), then its bytes. */
const HEADER_BYTES = 20

export interface SortOptions {
  /** Where a folder for temporary files can be made. */
  folder: string
  signal: AbortSignal
  runBytes?: number
}

/**
 * The records by their times, equal times as they stood in the file, numbered anew. Holds 64 MiB of them in memory,
 * the rest in sorted runs on disk that are merged.
 */
export async function* sortRecords(
  batches: AsyncIterable<RecordBatch>,
  { folder, signal, runBytes = RUN_BYTES }: SortOptions,
): AsyncGenerator<RecordBatch> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const runs = await mkdtemp(join(folder, 'sort-'))
  try {
    const files: string[] = []
    let held: SortedRecord[] = []
    let heldBytes = 0
    for await (const { bytes, records } of batches) {
      for (const { at, sentAtMs, start, end } of records)
        held.push({ at, sentAtMs, bytes: bytes.subarray(start, end) })
      heldBytes += bytes.length + records.length * RECORD_OVERHEAD_BYTES
      if (heldBytes < runBytes) continue
      signal.throwIfAborted()
      files.push(await writeRun(join(runs, String(files.length)), sorted(held)))
      held = []
      heldBytes = 0
    }
    const sources = files.map((file) => readRun(file, signal))
    sources.push(inMemory(sorted(held)))
    yield* merged(sources)
  } finally {
    await rm(runs, { recursive: true, force: true })
  }
}

interface SortedRecord {
  at: number
  sentAtMs: number
  bytes: Uint8Array
}

function sorted(records: SortedRecord[]): SortedRecord[] {
  return records.sort((one, other) => one.sentAtMs - other.sentAtMs)
}

async function writeRun(file: string, records: readonly SortedRecord[]): Promise<string> {
  const handle = await open(file, 'wx', 0o600)
  try {
    let parts: Uint8Array[] = []
    let length = 0
    for (const { sentAtMs, at, bytes } of records) {
      const header = Buffer.allocUnsafe(HEADER_BYTES)
      header.writeDoubleLE(sentAtMs, 0)
      header.writeDoubleLE(at, 8)
      header.writeUInt32LE(bytes.length, 16)
      parts.push(header, bytes)
      length += HEADER_BYTES + bytes.length
      if (length < WRITE_BYTES) continue
      await writeAll(handle, Buffer.concat(parts, length))
      parts = []
      length = 0
    }
    await writeAll(handle, Buffer.concat(parts, length))
  } finally {
    await handle.close()
  }
  return file
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  if (bytes.length > 0) await handle.appendFile(bytes)
}

async function* inMemory(records: readonly SortedRecord[]): AsyncGenerator<readonly SortedRecord[]> {
  if (records.length > 0) yield records
}

async function* readRun(file: string, signal: AbortSignal): AsyncGenerator<readonly SortedRecord[]> {
  let rest: Buffer = Buffer.alloc(0)
  const chunks = createReadStream(file, { highWaterMark: READ_BYTES, signal })
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const records: SortedRecord[] = []
    let start = 0
    while (bytes.length - start >= HEADER_BYTES) {
      const end = start + HEADER_BYTES + bytes.readUInt32LE(start + 16)
      if (end > bytes.length) break
      records.push({
        sentAtMs: bytes.readDoubleLE(start),
        at: bytes.readDoubleLE(start + 8),
        bytes: bytes.subarray(start + HEADER_BYTES, end),
      })
      start = end
    }
    rest = bytes.subarray(start)
    if (records.length > 0) yield records
  }
}

interface Head {
  source: AsyncGenerator<readonly SortedRecord[]>
  batch: readonly SortedRecord[]
  index: number
  /** Of equal times the earlier run's come first. */
  order: number
}

async function* merged(
  sources: readonly AsyncGenerator<readonly SortedRecord[]>[],
): AsyncGenerator<RecordBatch> {
  const heads: Head[] = []
  for (const [order, source] of sources.entries()) {
    const { value, done } = await source.next()
    if (!done) heads.push({ source, batch: value, index: 0, order })
  }
  let number = 0
  let parts: Uint8Array[] = []
  let length = 0
  let records: ArchiveRecord[] = []

  function take(): RecordBatch {
    const batch = { bytes: Buffer.concat(parts, length), records }
    parts = []
    length = 0
    records = []
    return batch
  }

  try {
    while (heads.length > 0) {
      const head = heads.reduce((least, next) => (comesBefore(next, least) ? next : least))
      const { at, sentAtMs, bytes } = head.batch[head.index++]!
      records.push({ number: ++number, at, sentAtMs, start: length, end: length + bytes.length })
      parts.push(bytes)
      length += bytes.length
      if (records.length === BATCH_RECORDS) yield take()
      if (head.index < head.batch.length) continue
      const { value, done } = await head.source.next()
      if (done) heads.splice(heads.indexOf(head), 1)
      else Object.assign(head, { batch: value, index: 0 })
    }
  } finally {
    for (const { source } of heads) await source.return(undefined)
  }
  if (records.length > 0) yield take()
}

function comesBefore(one: Head, other: Head): boolean {
  const difference = one.batch[one.index]!.sentAtMs - other.batch[other.index]!.sentAtMs
  return difference < 0 || (difference === 0 && one.order < other.order)
}
