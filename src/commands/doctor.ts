import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { WebSocket } from 'ws'
import { type Config, configFlags, loadConfig } from '#config.ts'
import { readDataFolderHolder, whyNoFolder } from '#store/data-folder.ts'
import { LEAST_FREE_BYTES, readFreeBytes } from '#store/disk-space.ts'
import { openApi } from './api.ts'
import { openModel } from './classify.ts'
import { CommandError, defineChatCommand } from './command.ts'
import { examineServers } from './examine-servers.ts'
import type { Finding } from './finding.ts'
import { KAFKA_FLAGS } from './kafka-flags.ts'
import { SHIPPED_MODEL } from './labelled-csv.ts'

const ANSWER_WITHIN_MS = 5_000
/** Below this much free space the doctor warns; below LEAST_FREE_BYTES nothing is written any more. */
const COMFORTABLE_FREE_BYTES = 2 * 1024 ** 3
/** Twitch's clock and ours may differ by so much before windows are off. */
const MAX_CLOCK_SKEW_MS = 2_000

export const doctorCommand = defineChatCommand({
  meta: { name: 'doctor', description: 'Say in plain words what is wrong with this installation' },
  args: {
    json: { type: 'boolean', description: 'Print JSON' },
    ...KAFKA_FLAGS,
    ...configFlags(
      'dataDir',
      'databaseUrl',
      'logBytes',
      'host',
      'port',
      'metricsPort',
      'metricsHost',
      'twitchUrl',
    ),
  },
  examples: ['chat doctor                        # exit code 1 when something needs mending'],
  async run({ args }) {
    const config = loadConfig(args)
    const findings: Finding[] = []
    for (const examine of [
      examineNode,
      examineModel,
      examineFolder,
      examineServer,
      examineServers,
      examineTwitch,
    ])
      findings.push(...(await examine(config)))
    if (args.json === true) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
    else for (const finding of findings) process.stdout.write(`${toLine(finding)}\n`)
    const problems = findings.filter(({ health }) => health === 'problem').length
    if (problems > 0) throw new CommandError(`${problems} to mend`)
  },
})

function toLine({ subject, health, words }: Finding): string {
  return `${health.padEnd(8)} ${subject.padEnd(12)} ${words}`
}

async function examineNode(): Promise<Finding[]> {
  const major = Number(process.versions.node.split('.')[0])
  return [
    major >= 26
      ? { subject: 'Node', health: 'ok', words: process.version }
      : {
          subject: 'Node',
          health: 'problem',
          words: `${process.version} is too old: start CHAT through npm, which brings 26`,
        },
  ]
}

async function examineModel(): Promise<Finding[]> {
  try {
    const { id } = openModel(SHIPPED_MODEL)
    return [{ subject: 'model', health: 'ok', words: id.slice(0, 12) }]
  } catch (error) {
    return [
      {
        subject: 'model',
        health: 'problem',
        words: `${(error as Error).message}; make it again with npm run train`,
      },
    ]
  }
}

async function examineFolder({ dataDir }: Config): Promise<Finding[]> {
  const subject = 'data folder'
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await access(dataDir, constants.R_OK | constants.W_OK)
  } catch (error) {
    return [
      {
        subject,
        health: 'problem',
        words: `${dataDir} cannot be written (${whyNoFolder(error as NodeJS.ErrnoException)}); choose another with --data-dir`,
      },
    ]
  }
  const freeBytes = await readFreeBytes(dataDir)
  const free = `${(freeBytes / 1024 ** 3).toFixed(1)} GiB free`
  if (freeBytes < LEAST_FREE_BYTES)
    return [
      { subject, health: 'problem', words: `${dataDir}: ${free}; make room, nothing is written any more` },
    ]
  if (freeBytes < COMFORTABLE_FREE_BYTES)
    return [{ subject, health: 'warning', words: `${dataDir}: only ${free}` }]
  return [{ subject, health: 'ok', words: `${dataDir}, ${free}` }]
}

/** Who has the data folder, the database in it, and the ports that a start would take. */
async function examineServer(config: Config): Promise<Finding[]> {
  const subject = 'server'
  const holder = await readDataFolderHolder(config.dataDir)
  const store = config.databaseUrl === undefined ? await examineStore(config) : []
  if (holder !== undefined)
    return [{ subject, health: 'ok', words: `process ${holder.pid} answers on ${holder.address}` }, ...store]
  const taken = [examinePort(config.host, config.port), examinePort(config.metricsHost, config.metricsPort)]
  return [{ subject, health: 'ok', words: 'not running' }, ...store, ...(await Promise.all(taken)).flat()]
}

/** Asks the database and the log in the folder, through the running server or by opening them here. */
async function examineStore(config: Config): Promise<Finding[]> {
  const subject = 'database'
  try {
    await using api = await openApi(config)
    if (!api.remote) return [{ subject, health: 'ok', words: 'opens' }]
    const { ready, reasons } = (await (await api.ask('/readyz')).json()) as {
      ready: boolean
      reasons: string[]
    }
    return [{ subject, health: ready ? 'ok' : 'problem', words: ready ? 'answers' : reasons.join(' ') }]
  } catch (error) {
    return [{ subject, health: 'problem', words: (error as Error).message }]
  }
}

function examinePort(host: string, port: number): Promise<Finding[]> {
  if (port === 0) return Promise.resolve([])
  const subject = `port ${port}`
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const words =
        error.code === 'EADDRINUSE'
          ? 'another program listens there; take another with --port or --metrics-port'
          : error.message
      resolve([{ subject, health: 'problem', words }])
    })
    server.listen({ host, port }, () =>
      server.close(() => resolve([{ subject, health: 'ok', words: 'free' }])),
    )
  })
}

/** Whether the chat server answers, and how far its clock is from ours. */
function examineTwitch({ twitchUrl }: Config): Promise<Finding[]> {
  const subject = 'chat server'
  const unreachable = (reason: string): Finding[] => [
    {
      subject,
      health: 'problem',
      words: `${twitchUrl} cannot be reached (${reason}): look at the network, a proxy or a firewall`,
    },
  ]
  return new Promise((resolve) => {
    let clock: Finding[] = []
    const socket = new WebSocket(twitchUrl, { handshakeTimeout: ANSWER_WITHIN_MS })
    socket.on('upgrade', ({ headers }) => {
      const skewMs = Math.abs(Date.parse(headers.date ?? '') - Date.now())
      if (skewMs > MAX_CLOCK_SKEW_MS + 1_000)
        clock = [
          {
            subject: 'clock',
            health: 'warning',
            words: `differs from the chat server's by ${Math.round(skewMs / 1_000)} s: set it by NTP`,
          },
        ]
    })
    socket.on('open', () => {
      socket.terminate()
      resolve([{ subject, health: 'ok', words: `${twitchUrl} answers` }, ...clock])
    })
    socket.on('error', (error) => resolve(unreachable(error.message)))
  })
}
