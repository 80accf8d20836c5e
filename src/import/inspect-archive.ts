import { createHash } from 'node:crypto'
import { type ReadOptions, readArchiveBytes } from './archive-bytes.ts'
import type { ArchiveHead } from './archive-format.ts'
import { toHead } from './detect-format.ts'

/** Formats look at so much of a file's beginning. */
const HEAD_BYTES = 65_536

export interface Inspected {
  head: ArchiveHead
  /** SHA-256 of the unpacked content, hexadecimal. */
  contentHash: string
}

/** Reads a file once to know its content by its hash, whatever it is called and however it is packed. */
export async function inspectArchive(file: string, options: ReadOptions): Promise<Inspected> {
  const hash = createHash('sha256')
  const beginning: Uint8Array[] = []
  let kept = 0
  for await (const chunk of readArchiveBytes(file, options)) {
    hash.update(chunk)
    if (kept >= HEAD_BYTES) continue
    beginning.push(Uint8Array.from(chunk.subarray(0, HEAD_BYTES - kept)))
    kept += beginning.at(-1)!.length
  }
  return { head: toHead(Buffer.concat(beginning)), contentHash: hash.digest('hex') }
}

/** Names an archive read in a certain way: what gives other windows has another fingerprint. */
export function fingerprintOf(contentHash: string, reading: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(contentHash)
    .update(JSON.stringify(Object.entries(reading).sort(([one], [other]) => (one < other ? -1 : 1))))
    .digest('hex')
}
