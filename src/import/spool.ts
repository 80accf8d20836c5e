import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A posted archive lies in this folder of the data folder while it is imported. */
const SPOOL_FOLDER = 'posted-archives'

export interface SpooledArchive extends AsyncDisposable {
  file: string
}

/** Writes a posted archive to a file of its own, which is deleted when it is disposed of. */
export async function spoolArchive(
  archive: AsyncIterable<Uint8Array>,
  dataDir: string,
  signal: AbortSignal,
): Promise<SpooledArchive> {
  const folder = join(dataDir, SPOOL_FOLDER)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, randomUUID())
  const remove = () => rm(file, { force: true })
  try {
    await pipeline(archive, createWriteStream(file, { mode: 0o600 }), { signal })
  } catch (error) {
    await remove()
    throw error
  }
  return { file, [Symbol.asyncDispose]: remove }
}

/** Deletes what a process that was killed left behind; to be called before the first archive is posted. */
export async function clearSpool(dataDir: string): Promise<void> {
  await rm(join(dataDir, SPOOL_FOLDER), { recursive: true, force: true })
}
