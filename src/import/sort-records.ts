import { createReadStream } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveRecord } from './archive-records.ts'

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
  records: AsyncIterable<readonly ArchiveRecord[]>,
  { folder, signal, runBytes = RUN_BYTES }: SortOptions,
): AsyncGenerator<ArchiveRecord[]> {
  const runs = await mkdtemp(join(folder, 'sort-'))
  try {
    const files: string[] = []
    let held: ArchiveRecord[] = []
    let heldBytes = 0
    for await (const batch of records) {
      for (const record of batch) {
        held.push(record)
        heldBytes += record.bytes.length + RECORD_OVERHEAD_BYTES
      }
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

function sorted(records: ArchiveRecord[]): ArchiveRecord[] {
  return records.sort((one, other) => one.sentAtMs - other.sentAtMs)
}

async function writeRun(file: string, records: readonly ArchiveRecord[]): Promise<string> {
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

async function* inMemory(records: readonly ArchiveRecord[]): AsyncGenerator<readonly ArchiveRecord[]> {
  if (records.length > 0) yield records
}

async function* readRun(file: string, signal: AbortSignal): AsyncGenerator<readonly ArchiveRecord[]> {
  let rest: Buffer = Buffer.alloc(0)
  const chunks = createReadStream(file, { highWaterMark: READ_BYTES, signal })
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const records: ArchiveRecord[] = []
    let start = 0
    while (bytes.length - start >= HEADER_BYTES) {
      const end = start + HEADER_BYTES + bytes.readUInt32LE(start + 16)
      if (end > bytes.length) break
      records.push({
        number: 0,
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
  source: AsyncGenerator<readonly ArchiveRecord[]>
  batch: readonly ArchiveRecord[]
  index: number
  /** Of equal times the earlier run's come first. */
  order: number
}

async function* merged(
  sources: readonly AsyncGenerator<readonly ArchiveRecord[]>[],
): AsyncGenerator<ArchiveRecord[]> {
  const heads: Head[] = []
  for (const [order, source] of sources.entries()) {
    const { value, done } = await source.next()
    if (!done) heads.push({ source, batch: value, index: 0, order })
  }
  let number = 0
  let out: ArchiveRecord[] = []
  try {
    while (heads.length > 0) {
      const head = heads.reduce((least, next) => (comesBefore(next, least) ? next : least))
      out.push({ ...head.batch[head.index++]!, number: ++number })
      if (out.length === BATCH_RECORDS) {
        yield out
        out = []
      }
      if (head.index < head.batch.length) continue
      const { value, done } = await head.source.next()
      if (done) heads.splice(heads.indexOf(head), 1)
      else Object.assign(head, { batch: value, index: 0 })
    }
  } finally {
    for (const { source } of heads) await source.return(undefined)
  }
  if (out.length > 0) yield out
}

function comesBefore(one: Head, other: Head): boolean {
  const difference = one.batch[one.index]!.sentAtMs - other.batch[other.index]!.sentAtMs
  return difference < 0 || (difference === 0 && one.order < other.order)
}
