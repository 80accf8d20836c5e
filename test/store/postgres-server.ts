import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import { chown, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Certificate } from '../browser/certificate.ts'
import { freePorts } from '../free-ports.ts'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root: then it runs as this user and group, nobody. */
const NOBODY = 65_534

const START_WITHIN_MS = 60_000

/** Nothing here must outlive a power cut. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'max_connections=60',
  'max_wal_size=256MB',
  'autovacuum_naptime=10s',
]

/** Everybody may come in but who has to show a password or to come by TLS. */
const ADMISSION = `
local all all trust
hostnossl all encrypted 127.0.0.1/32 reject
host all guarded 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
`

/**
 * Ends the server and clears up when its standard input ends: that happens however the test's process dies. Its
 * argument is the folder.
 */
const GUARDIAN = `
  trap '' INT TERM HUP
  cat >/dev/null
  server=$(head -n 1 "$1/data/postmaster.pid") && kill -QUIT "$server"
  for i in $(seq 100); do kill -0 "$server" || break; sleep 0.05; done
  rm -rf "$1"`

export interface PostgresServer extends AsyncDisposable {
  port: number
  /** The URL of a database of this server; the names are the superuser's and that of the first database. */
  url(database?: string): string
  /** The URL of a new database with nothing in it. */
  createDatabase(): Promise<string>
  /** Kills the postmaster as the kernel would; what served its connections ends by itself. */
  kill(): Promise<void>
  /** Stops it in the mode `immediate`: every connection is cut and nothing is written, so that it recovers at its next start. */
  stopAtOnce(): Promise<void>
  /** Starts the killed or stopped server again on the same port. */
  restart(): Promise<void>
  /** Ends every connection to the database of this URL, as an administrator would; gives how many. */
  endConnections(url: string): Promise<number>
}

/** The folder of PostgreSQL's programs, 15 or newer; undefined when this machine has none. */
export function findPostgres(): string | undefined {
  const given = process.env['CHAT_TEST_POSTGRES']
  const installed = globSync('/usr/lib/postgresql/*/bin')
    .filter((folder) => Number(folder.split('/')[4]) >= 15)
    .sort()
  return [given, ...installed, '/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'].find(
    (folder) =>
      folder !== undefined && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
}

let shared: Promise<PostgresServer> | undefined

/** The one server of this test process, started when first asked for. It ends with the process. */
export function sharedPostgres(): Promise<PostgresServer> {
  shared ??= startPostgres()
  return shared
}

/**
 * Starts a server of its own in a temporary folder on a free port of this machine, in about a second; with a certificate
 * it speaks TLS to those who want it.
 */
export async function startPostgres(
  settings: readonly string[] = [],
  { certificate }: { certificate?: Certificate } = {},
): Promise<PostgresServer> {
  const programs = findPostgres()
  if (programs === undefined) {
    throw new Error(
      'There is no PostgreSQL 15 or newer: install it, or name its bin folder in CHAT_TEST_POSTGRES',
    )
  }
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const folder = await mkdtemp(join(tmpdir(), 'chat-postgres-'))
  if (isRoot) await chown(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  const initial = [
    '--no-sync',
    '--no-instructions',
    '--auth=trust',
    '--username=chat',
    '--encoding=UTF8',
    '--locale=C',
  ]
  await run(join(programs, 'initdb'), ['-D', data, ...initial], user)
  await writeFile(join(data, 'pg_hba.conf'), ADMISSION)
  const tls = certificate === undefined ? [] : await writeCertificate(data, certificate)
  const [port = 0] = await freePorts(1)
  const url = (database = 'postgres') => `postgres://chat@127.0.0.1:${port}/${database}`
  let databases = 0
  const guardian = spawn('sh', ['-c', GUARDIAN, 'sh', folder], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guardian.unref()
  guardian.stdin.on('error', () => {})
  let server: ChildProcess | undefined

  /** Tries until it stands: what a killed one left behind goes away by itself. */
  async function start(): Promise<void> {
    const flags = [...SETTINGS, ...tls, ...settings].flatMap((setting) => ['-c', setting])
    const args = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, ...flags]
    const endAt = performance.now() + START_WITHIN_MS
    for (;;) {
      server = spawn(join(programs!, 'postgres'), args, {
        ...user,
        cwd: folder,
        detached: true,
        stdio: 'ignore',
      })
      server.unref()
      if (await answers(server, url(), endAt)) return
      if (performance.now() > endAt) throw new Error('PostgreSQL does not start')
      await delay(100)
    }
  }

  async function query(statement: string, parameters: readonly unknown[] = []): Promise<pg.QueryResult> {
    const client = new pg.Client(url())
    await client.connect()
    try {
      return await client.query(statement, [...parameters])
    } finally {
      await client.end()
    }
  }

  async function signal(name: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill(name)
    await ended
  }

  await start()
  return {
    port,
    url,
    async createDatabase() {
      const name = `test_${process.pid}_${databases++}`
      await query(`create database ${name}`)
      return url(name)
    },
    kill: () => signal('SIGKILL'),
    stopAtOnce: () => signal('SIGQUIT'),
    restart: start,
    async endConnections(ofUrl) {
      const { rows } = await query(
        'select pg_terminate_backend(pid) as ended from pg_stat_activity where datname = $1',
        [new URL(ofUrl).pathname.slice(1)],
      )
      return rows.filter(({ ended }) => ended).length
    },
    async [Symbol.asyncDispose]() {
      guardian.ref()
      const ended = once(guardian, 'exit')
      guardian.stdin.end()
      await ended
    },
  }
}

/** Gives the settings with which the server of the folder shows the certificate. */
async function writeCertificate(data: string, { key, cert }: Certificate): Promise<string[]> {
  const [keyFile, certFile] = [join(data, 'server.key'), join(data, 'server.crt')]
  await writeFile(certFile, cert)
  // The server refuses a key that others can read.
  await writeFile(keyFile, key, { mode: 0o600 })
  if (process.getuid?.() === 0) await chown(keyFile, NOBODY, NOBODY)
  return ['ssl=on', `ssl_cert_file=${certFile}`, `ssl_key_file=${keyFile}`]
}

/** True when the server lets somebody in; false when it ended, or did not by then. */
async function answers(server: ChildProcess, url: string, endAt: number): Promise<boolean> {
  while (server.exitCode === null && performance.now() < endAt) {
    const client = new pg.Client(url)
    client.on('error', () => {})
    const isLetIn = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (isLetIn) return true
    await delay(25)
  }
  return false
}
