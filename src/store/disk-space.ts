import { statfs } from 'node:fs/promises'

/** Below this much room nothing is written: PGlite hangs for ever when its write-ahead log meets a full disk. */
export const LEAST_FREE_BYTES = 64 * 1024 * 1024

/**
 * What is to be said of the disk on which the folder lies while nothing is written there, be it full or not to be looked
 * at; undefined when all is well.
 */
export async function describeFullDisk(
  folder: string,
  readBytes: (folder: string) => Promise<number> = readFreeBytes,
): Promise<string | undefined> {
  const free = await readBytes(folder).catch((error: Error) => error)
  if (free instanceof Error)
    return `The disk of ${folder} cannot be looked at (${free.message}): see that it is there and can be read.`
  if (free >= LEAST_FREE_BYTES) return undefined
  return `The disk of ${folder} is full: ${toMiB(free)} MB are left and nothing is written below ${toMiB(LEAST_FREE_BYTES)} MB. Make room.`
}

function toMiB(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024)
}

/** Bytes that this user may still write where the folder lies. */
export async function readFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
