import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { importReason } from '#contract/import-reason.ts'
import { describeFullDisk } from '#store/disk-space.ts'
import { ImportError } from './archive-format.ts'

const SCRATCH = 'import-scratch'

/** Where imports into this data folder keep files while they run. */
export function scratchDirOf(dataDir: string): string {
  return join(dataDir, SCRATCH)
}

/** Deletes what a killed import left behind; only whoever has the data folder's lock may, before its first import. */
export async function clearScratch(dataDir: string): Promise<void> {
  await rm(scratchDirOf(dataDir), { recursive: true, force: true })
}

export interface SpooledArchive extends AsyncDisposable {
  file: string
}

/** Writes a posted archive to a file of its own, which is deleted when it is disposed of. */
export async function spoolArchive(
  archive: AsyncIterable<Uint8Array>,
  scratchDir: string,
  signal: AbortSignal,
  readFreeBytes?: (folder: string) => Promise<number>,
): Promise<SpooledArchive> {
  await mkdir(scratchDir, { recursive: true, mode: 0o700 })
  const full = await describeFullDisk(scratchDir, readFreeBytes)
  if (full !== undefined) throw new ImportError(full)
  const file = join(scratchDir, randomUUID())
  const remove = () => rm(file, { force: true })
  try {
    // Opened here: a stream that opens its file itself may do so after it was removed.
    const handle = await open(file, 'wx', 0o600)
    await pipeline(archive, handle.createWriteStream(), { signal })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    await remove()
    if (code === 'ENOSPC') throw new ImportError(importReason('disk_full', {}), { cause: error })
    throw error
  }
  return { file, [Symbol.asyncDispose]: remove }
}
