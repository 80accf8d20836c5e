import { WebSocket } from 'ws'
import { type Config, configFlags, loadConfig } from '#config.ts'
import { openModel } from './classify.ts'
import { CommandError, defineChatCommand } from './command.ts'
import { examineFolder } from './examine-folder.ts'
import { examineServers } from './examine-servers.ts'
import type { Finding } from './finding.ts'
import { KAFKA_FLAGS } from './kafka-flags.ts'
import { SHIPPED_MODEL } from './labelled-csv.ts'

const ANSWER_WITHIN_MS = 5_000
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
    for (const examine of [examineNode, examineModel, examineFolder, examineServers, examineTwitch])
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
    socket.on('error', ({ message }) => resolve(unreachable(message.split('\n', 1)[0]!)))
  })
}
