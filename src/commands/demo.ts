import { loadConfig } from '#config.ts'
import { startSimulator } from '#simulator/simulator.ts'
import { startLog } from '#telemetry/log.ts'
import { defineChatCommand } from './command.ts'
import { runEverything } from './everything.ts'
import { announce, EVERYTHING_FLAGS } from './run.ts'
import { simulated } from './twitch-source.ts'

const DEMO_FOLDER = '.chat-demo'

export const demoCommand = defineChatCommand({
  meta: {
    name: 'demo',
    description: 'Play an invented evening of chat through everything; needs no network',
  },
  args: {
    seed: { type: 'string', description: 'The same seed plays the same evening [1]', valueHint: 'text' },
    ...EVERYTHING_FLAGS,
    'data-dir': {
      type: 'string',
      description: `Folder that holds the log and the database [${DEMO_FOLDER}]`,
      valueHint: 'folder',
    },
  },
  examples: [
    'chat demo                          # open http://127.0.0.1:8787',
    'chat demo --seed carnival --port 9000',
  ],
  async run({ args, data }) {
    const given = loadConfig({ ...args, 'data-dir': args['data-dir'] ?? DEMO_FOLDER })
    const config = { ...given, databaseUrl: undefined, kafka: undefined }
    startLog(config.logLevel)
    await using simulator = await startSimulator({
      channels: 'evening',
      seed: args.seed ?? '1',
      ledger: 'counts',
    })
    const scene = {
      source: simulated(config, simulator),
      watch: simulator.channels,
      demo: simulator.channels,
      onListening: announce,
    }
    await runEverything(config, scene, data as AbortSignal)
  },
})
