import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { importReason } from '#contract/import-reason.ts'
import { ImportError } from './archive-format.ts'

/** Read at a time: large enough that passing chunks on costs nothing beside reading their lines. */
const CHUNK_BYTES = 262_144
const MAGIC_BYTES = 6

export interface ReadOptions {
  signal: AbortSignal
  /** Told how many bytes of the file, packed as they are, have been read. */
  onRead?: (bytesRead: number) => void
}

/**
 * The content of a file: unpacked when it is gzip, without a byte-order mark. Throws an ImportError when it is packed
 * in another way, damaged, or not UTF-8 but UTF-16.
 */
export async function* readArchiveBytes(file: string, options: ReadOptions): AsyncGenerator<Uint8Array> {
  const { signal, onRead } = options
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0)
    const magic = buffer.subarray(0, bytesRead)
    refusePacked(magic)
    const packed = handle.createReadStream({ highWaterMark: CHUNK_BYTES, start: 0, autoClose: false })
    const isGzip = magic[0] === 0x1f && magic[1] === 0x8b
    // The error of either stream reaches the loop below; the pipeline only ends the other one.
    const stream = isGzip ? pipeline(packed, createGunzip({ chunkSize: CHUNK_BYTES }), () => {}) : packed
    let first = true
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        // A stream that is given the signal throws at nobody while its reader is busy.
        signal.throwIfAborted()
        onRead?.(packed.bytesRead)
        yield first ? withoutMark(chunk) : chunk
        first = false
      }
    } catch (cause) {
      if (cause instanceof Error && /^Z_/.test(String((cause as NodeJS.ErrnoException).code)))
        throw new ImportError(importReason('gzip_broken', { detail: cause.message }), { cause })
      throw cause
    } finally {
      packed.destroy()
    }
  } finally {
    await handle.close()
  }
}

function refusePacked(magic: Uint8Array): void {
  const begins = (...bytes: number[]) => bytes.every((byte, at) => magic[at] === byte)
  if (
    begins(0x50, 0x4b, 3, 4) ||
    begins(0x28, 0xb5, 0x2f, 0xfd) ||
    begins(0x37, 0x7a, 0xbc, 0xaf) ||
    begins(0xfd, 0x37, 0x7a)
  )
    throw new ImportError(importReason('packed', {}))
}

function withoutMark(chunk: Uint8Array): Uint8Array {
  const [a, b, c] = chunk
  const isWide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  if (isWide || (chunk.length > 3 && a !== 0 && b === 0 && c !== 0 && chunk[3] === 0))
    throw new ImportError(importReason('not_utf8', {}))
  return a === 0xef && b === 0xbb && c === 0xbf ? chunk.subarray(3) : chunk
}
