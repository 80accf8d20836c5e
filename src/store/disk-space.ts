import { statfs } from 'node:fs/promises'

/** Below this much room nothing is written: PGlite hangs for ever when its write-ahead log meets a full disk. */
export const LEAST_FREE_BYTES = 64 * 1024 * 1024

/** Bytes that this user may still write where the folder lies. */
export async function readFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
