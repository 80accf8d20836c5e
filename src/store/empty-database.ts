import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'

/** The window of compression: the dump holds the same catalog three times, some 8 MB apart. */
const WINDOW_LOG = 26

/** The PGlite that is installed. Its data folders open with this version alone. */
export function readPgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const manifest = join(dirname(entry), '..', 'package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

/** Where the dump of an empty cluster lies that this PGlite made; there is one for the pinned version alone. */
export function emptyDatabaseFile(version = readPgliteVersion()): URL {
  return new URL(`./empty-database-${version}.tar.zst`, import.meta.url)
}

/** The dump as a tar archive; undefined when none is shipped for this PGlite, which then starts from nothing. */
export async function readEmptyDatabase(): Promise<Blob | undefined> {
  try {
    return new Blob([zstdDecompressSync(await readFile(emptyDatabaseFile()))])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Starts a cluster from nothing and gives its dump, compressed: about 1 MB in about 15 s. */
export async function makeEmptyDatabase(): Promise<Buffer> {
  const database = await PGlite.create('memory://')
  const dump = await database.dumpDataDir('none')
  await database.close()
  return zstdCompressSync(Buffer.from(await dump.arrayBuffer()), {
    params: {
      [constants.ZSTD_c_compressionLevel]: 22,
      [constants.ZSTD_c_windowLog]: WINDOW_LOG,
      [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    },
  })
}
