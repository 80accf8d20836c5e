/** `sslmode` of --database-url, on a server that speaks TLS. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { createCertificate } from '../browser/certificate.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

const HOST = 'localhost'

let server: PostgresServer
let folder: string
let rootFile: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-tls-'))
  const certificate = createCertificate(HOST)
  rootFile = join(folder, 'root.pem')
  await writeFile(rootFile, certificate.cert)
  await writeFile(join(folder, 'another.pem'), createCertificate(HOST).cert)
  await writeFile(join(folder, 'empty.pem'), '')
  server = await startPostgres([], { certificate })
})

afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

function urlOf(query: string, { host = HOST, user = 'chat' } = {}): string {
  return `postgres://${user}@${host}:${server.port}/postgres?${query}`
}

/** By which way the database is asked and listened to: connections of tests before may take a moment to end. */
async function expectWay(query: string, way: 'TLS' | 'clear', at: { host?: string } = {}): Promise<void> {
  await using database = await openPostgresDatabase({ url: urlOf(query, at) })
  await using listening = new AsyncDisposableStack()
  listening.defer(await database.listen('news', () => {}))
  const readWays = async () => {
    const { rows } = await database.query<{ way: string }>(
      `select distinct case when ssl then 'TLS' else 'clear' end as way
         from pg_stat_ssl join pg_stat_activity using (pid) where application_name = 'chat'`,
    )
    return rows.map((row) => row.way)
  }
  await expect.poll(readWays).toEqual([way])
}

function refusal(query: string, at: { host?: string; user?: string } = {}): Promise<unknown> {
  return openPostgresDatabase({ url: urlOf(query, at) }).then(
    (database) => database[Symbol.asyncDispose](),
    (error: unknown) => error,
  )
}

describe('sslmode', () => {
  it('disable speaks in the clear', async () => {
    await expectWay('sslmode=disable', 'clear')
  })

  it('require encrypts, whatever certificate the server shows', async () => {
    await expectWay('sslmode=require', 'TLS')
    await expectWay('sslmode=require', 'TLS', { host: '127.0.0.1' })
  })

  it('verify-ca asks for the issuer, and verify-full for the name as well', async () => {
    await expectWay(`sslmode=verify-ca&sslrootcert=${rootFile}`, 'TLS', { host: '127.0.0.1' })
    await expectWay(`sslmode=verify-full&sslrootcert=${rootFile}`, 'TLS')
  })

  it.each([
    [
      'sslmode=verify-full',
      {},
      /^The certificate of PostgreSQL on localhost:\d+ is not to be trusted .*sslrootcert=FILE/,
    ],
    ['sslmode=verify-full&sslrootcert=another.pem', {}, /is not to be trusted .*sslrootcert=FILE/],
    ['sslmode=require&sslrootcert=another.pem', {}, /is not to be trusted .*sslrootcert=FILE/],
    [
      'sslmode=verify-full&sslrootcert=root.pem',
      { host: '127.0.0.1' },
      /^The certificate of PostgreSQL on 127\.0\.0\.1:\d+ is for another name .*: call the server by a name/,
    ],
    ['sslmode=verify-ca', {}, /^sslmode=verify-ca needs sslrootcert=FILE/],
    ['sslmode=verify-full&sslrootcert=none.pem', {}, /none\.pem, which cannot be read/],
    ['sslmode=verify-full&sslrootcert=empty.pem', {}, /is not to be trusted/],
    [
      'sslmode=verify_full',
      {},
      /^sslmode=verify_full is none of disable, require, verify-ca and verify-full/,
    ],
    [
      'sslmode=disable',
      { user: 'encrypted' },
      /^PostgreSQL on localhost:\d+ lets encrypted in by TLS alone: take sslmode=verify-full/,
    ],
  ])('refuses %s %o in one line', async (query, at, words) => {
    const error = await refusal(query.replace(/(\w+\.pem)/, join(folder, '$1')), at)
    expect(error).toMatchObject({ code: 'DATABASE_REFUSED', message: expect.stringMatching(words) })
    expect((error as Error).message).not.toContain('\n')
  })
})
