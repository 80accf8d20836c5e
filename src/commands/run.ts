import { configFlags, loadConfig } from '#config.ts'
import type { Served } from '#serve/serve.ts'
import { startLog } from '#telemetry/log.ts'
import { defineChatCommand } from './command.ts'
import { runEverything } from './everything.ts'
import { KAFKA_FLAGS } from './kafka-flags.ts'
import { toLogin } from './login.ts'
import { twitch } from './twitch-source.ts'

/** Settings of a process that runs everything. */
export const EVERYTHING_FLAGS = configFlags(
  'dataDir',
  'host',
  'port',
  'metricsPort',
  'metricsHost',
  'token',
  'allowedHosts',
  'allowedOrigins',
  'trustedProxies',
  'leaveOutBots',
  'bots',
  'optOut',
  'joinsPer10Seconds',
  'channelsPerConnection',
  'logBytes',
  'rememberRecords',
  'emoteCatalogues',
  'keep5sDays',
  'keep1mDays',
  'logLevel',
)

export const runCommand = defineChatCommand({
  meta: { name: 'run', description: 'Watch channels, and show them on the dashboard' },
  args: {
    channel: {
      type: 'positional',
      required: false,
      description: 'Channels to watch, beside those already watched',
    },
    ...EVERYTHING_FLAGS,
    ...KAFKA_FLAGS,
    ...configFlags('databaseUrl', 'twitchUrl', 'twitchLogin', 'twitchToken'),
  },
  takesMore: true,
  examples: [
    'chat run                           # asks on http://127.0.0.1:8787 which channel',
    'chat run demo_one demo_two         # watches both, and what was watched before',
    'chat run --port 9000 --data-dir /var/lib/chat',
    'CHAT_DATABASE_URL_FILE=/etc/chat/database chat run    # counts are kept by a PostgreSQL server',
    'chat run --kafka 127.0.0.1:9092     # what is said goes through Kafka',
  ],
  async run({ args, data }) {
    const config = loadConfig(args)
    startLog(config.logLevel)
    await runEverything(
      config,
      { source: twitch(config), watch: args._.map(toLogin), onListening: announce },
      data as AbortSignal,
    )
  },
})

/** Tells a person where to look; on standard output, for whoever started us from a script. */
export function announce({ address }: Served): void {
  process.stdout.write(`CHAT is at ${address}\n`)
}
