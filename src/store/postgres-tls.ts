import { accessSync, constants } from 'node:fs'
import { StoreError } from './store-error.ts'

const MODES = ['disable', 'require', 'verify-ca', 'verify-full']
/** The network would choose, which is no protection. */
const LEFT_TO_THE_NETWORK = ['prefer', 'allow']
const FILES = ['sslrootcert', 'sslcert', 'sslkey']

/**
 * `sslmode` of a postgres:// address; undefined when there is none. Throws DATABASE_REFUSED for a mode that does not
 * protect or that nobody knows, and for a file of a certificate or key that cannot be read.
 */
export function readSslMode(url: string): string | undefined {
  const parameters = new URLSearchParams(url.split('?', 2)[1])
  const mode = parameters.get('sslmode') ?? undefined
  if (mode !== undefined && LEFT_TO_THE_NETWORK.includes(mode))
    throw refused(
      `sslmode=${mode} would let the network choose: take disable, require, verify-ca or verify-full`,
    )
  if (mode !== undefined && !MODES.includes(mode))
    throw refused(`sslmode=${mode} is none of disable, require, verify-ca and verify-full`)
  for (const name of FILES) checkReadable(name, parameters.get(name))
  if (mode === 'verify-ca' && !parameters.get('sslrootcert'))
    throw refused(
      'sslmode=verify-ca needs sslrootcert=FILE, the certificate of who signed: name it, or take verify-full',
    )
  return mode
}

function checkReadable(name: string, file: string | null): void {
  if (file === null || file === '') return
  try {
    accessSync(file, constants.R_OK)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw refused(`${name} of --database-url names ${file}, which cannot be read (${code})`, { cause })
  }
}

function refused(words: string, options?: ErrorOptions): StoreError {
  return new StoreError('DATABASE_REFUSED', words, options)
}
