import { access, constants } from 'node:fs/promises'
import { createMemoryWatchList } from '#bus/memory-watch-list.ts'
import { loadConfig } from '#config.ts'
import { startLog } from '#telemetry/log.ts'
import { ARCHIVE_FLAGS, readArchiveOptions } from './archive-options.ts'
import { CommandError, defineChatCommand, sayUnreadable, WRONG_USAGE } from './command.ts'
import { runEverything } from './everything.ts'
import { publishReplay } from './replay-source.ts'
import { announce, EVERYTHING_FLAGS } from './run.ts'

const MAX_SPEED = 1_000

export const replayCommand = defineChatCommand({
  meta: { name: 'replay', description: 'Play an archive as if it were live' },
  args: {
    file: { type: 'positional', required: true, description: 'An archive, plain or gzip, in order of time' },
    speed: {
      type: 'string',
      default: '1',
      valueHint: 'times',
      description: 'How many times as fast as it was',
    },
    ...ARCHIVE_FLAGS,
    ...EVERYTHING_FLAGS,
  },
  examples: [
    'chat replay channel.txt.gz                   # the dashboard shows it as replay:<channel>',
    'chat replay chat.txt --channel demo_one --start 2026-01-31T20:00:00Z --speed 10',
  ],
  async run({ args, data }) {
    const { file } = args
    const speed = Number(args.speed)
    if (!(speed > 0 && speed <= MAX_SPEED))
      throw new CommandError(`--speed ${args.speed} is not above 0 and at most ${MAX_SPEED}`, WRONG_USAGE)
    const config = loadConfig(args)
    await checkReadable(file)
    startLog(config.logLevel)
    const options = { ...readArchiveOptions(args), speed }
    const staged = createMemoryWatchList()
    const onBegin = async (channel: string) => {
      await staged.add({ login: channel, addedAtMs: Date.now() })
      process.stdout.write(`Replaying ${file} as ${channel}\n`)
    }
    const onEnd = () => process.stdout.write('The replay ended; its pages stay until Ctrl-C\n')
    await runEverything(
      config,
      {
        source: (bus, _options, signal) => publishReplay(bus, { file, options, onBegin, onEnd }, signal),
        watch: [],
        staged,
        onListening: announce,
      },
      data as AbortSignal,
    )
  },
})

/** Before everything is opened for nothing. */
async function checkReadable(file: string): Promise<void> {
  await access(file, constants.R_OK).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(sayUnreadable(file, cause), undefined, { cause })
  })
}
