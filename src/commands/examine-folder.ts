import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Config } from '#config.ts'
import { type Holder, readDataFolderHolder, whyNoFolder } from '#store/data-folder.ts'
import { LEAST_FREE_BYTES, readFreeBytes } from '#store/disk-space.ts'
import { StoreError } from '#store/store-error.ts'
import { openApi } from './api.ts'
import type { Finding } from './finding.ts'

/** Below this much free space the doctor warns; below LEAST_FREE_BYTES nothing is written any more. */
const COMFORTABLE_FREE_BYTES = 2 * 1024 ** 3
const ANSWER_WITHIN_MS = 5_000

/** The data folder and its disk, who has it, the database in it, and the ports that a start would take. */
export async function examineFolder(config: Config): Promise<Finding[]> {
  const { dataDir } = config
  const subject = 'data folder'
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await access(dataDir, constants.R_OK | constants.W_OK)
    const holder = await readDataFolderHolder(dataDir)
    return [
      { subject, ...describeRoom(dataDir, await readFreeBytes(dataDir)) },
      ...(await examineHolder(config, holder)),
    ]
  } catch (error) {
    const words =
      error instanceof StoreError
        ? error.message
        : `${dataDir} cannot be used (${whyNoFolder(error as NodeJS.ErrnoException)}); choose another with --data-dir`
    return [{ subject, health: 'problem', words }, ...(await examinePorts(config))]
  }
}

function describeRoom(dataDir: string, freeBytes: number): Omit<Finding, 'subject'> {
  const free = `${sayBytes(freeBytes)} free`
  if (freeBytes < LEAST_FREE_BYTES)
    return { health: 'problem', words: `${dataDir}: ${free}; make room, nothing is written any more` }
  if (freeBytes < COMFORTABLE_FREE_BYTES) return { health: 'warning', words: `${dataDir}: only ${free}` }
  return { health: 'ok', words: `${dataDir}, ${free}` }
}

function sayBytes(bytes: number): string {
  const mebibytes = bytes / 1024 ** 2
  return mebibytes < 1_024 ? `${Math.floor(mebibytes)} MiB` : `${(mebibytes / 1_024).toFixed(1)} GiB`
}

async function examineHolder(config: Config, holder: Holder | undefined): Promise<Finding[]> {
  const subject = 'server'
  if (holder?.address === '') {
    const words = `process ${holder.pid} has the folder and does not answer yet: it is starting, or waits for what is away`
    return [{ subject, health: 'warning', words }]
  }
  const store = config.databaseUrl === undefined ? await examineStore(config) : []
  if (holder !== undefined)
    return [{ subject, health: 'ok', words: `process ${holder.pid} answers on ${holder.address}` }, ...store]
  return [{ subject, health: 'ok', words: 'not running' }, ...store, ...(await examinePorts(config))]
}

/** Asks the database and the log in the folder, through the running server or by opening them here. */
async function examineStore(config: Config): Promise<Finding[]> {
  const subject = 'database'
  try {
    await using api = await openApi(config)
    if (!api.remote) return [{ subject, health: 'ok', words: 'opens' }]
    await api.ask('/readyz')
    return [{ subject, health: 'ok', words: 'answers' }]
  } catch (error) {
    // The disk's own finding says that already.
    if ((error as StoreError).code === 'DISK_FULL') return []
    return [{ subject, health: 'problem', words: (error as Error).message }]
  }
}

interface Listener {
  host: string
  port: number
  /** What our own server answers there, and how that is known. */
  path: string
  mark: RegExp
}

async function examinePorts({ host, port, metricsHost, metricsPort }: Config): Promise<Finding[]> {
  const findings = [
    examinePort({ host, port, path: '/openapi.json', mark: /"title":"CHAT"/ }),
    examinePort({ host: metricsHost, port: metricsPort, path: '/metrics', mark: /^# HELP chat_/m }),
  ]
  return (await Promise.all(findings)).flat()
}

async function examinePort(listener: Listener): Promise<Finding[]> {
  const { host, port } = listener
  if (port === 0) return []
  const subject = `port ${port}`
  const fault = await tryPort(host, port)
  if (fault === undefined) return [{ subject, health: 'ok', words: 'free' }]
  if (fault.code !== 'EADDRINUSE') return [{ subject, health: 'problem', words: fault.message }]
  if (await isOurs(listener))
    return [
      { subject, health: 'warning', words: 'another CHAT listens there; this one needs a port of its own' },
    ]
  const words = 'another program listens there; take another with --port or --metrics-port'
  return [{ subject, health: 'problem', words }]
}

/** Why nothing can listen there; undefined where it can. */
function tryPort(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({ host, port }, () => server.close(() => resolve(undefined)))
  })
}

/** Whether it is a CHAT that listens there. */
async function isOurs({ port, path, mark }: Listener): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal })
    return mark.test(await answer.text())
  } catch {
    return false
  }
}
