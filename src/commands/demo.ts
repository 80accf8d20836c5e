import { type Config, loadConfig } from '#config.ts'
import { type Simulator, startSimulator } from '#simulator/simulator.ts'
import { startLog } from '#telemetry/log.ts'
import { defineChatCommand } from './command.ts'
import { runEverything } from './everything.ts'
import { announce, EVERYTHING_FLAGS, twitch } from './run.ts'

const DEMO_FOLDER = '.chat-demo'

export const demoCommand = defineChatCommand({
  meta: {
    name: 'demo',
    description: 'Play an invented evening of chat through everything; needs no network',
  },
  args: {
    seed: { type: 'string', description: 'The same seed plays the same evening [1]', valueHint: 'text' },
    ...EVERYTHING_FLAGS,
  },
  examples: [
    'chat demo                          # open http://127.0.0.1:8787',
    'chat demo --seed carnival --port 9000',
  ],
  async run({ args, data }) {
    const config = loadConfig({ ...args, 'data-dir': args['data-dir'] ?? DEMO_FOLDER })
    startLog(config.logLevel)
    await using simulator = await startSimulator({
      channels: 'evening',
      seed: args.seed ?? '1',
      ledger: 'counts',
    })
    await runEverything(
      config,
      { source: twitch(pointedAt(config, simulator)), watch: simulator.channels, onListening: announce },
      data as AbortSignal,
    )
  },
})

function pointedAt(config: Config, { url }: Simulator): Config {
  return { ...config, twitchUrl: url, twitchLogin: undefined, twitchToken: undefined }
}
