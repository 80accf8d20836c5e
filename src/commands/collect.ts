import { join } from 'node:path'
import { configFlags, loadConfig } from '#config.ts'
import { describeFullDisk } from '#store/disk-space.ts'
import { startLog } from '#telemetry/log.ts'
import { admissionOf } from './admission.ts'
import { runApart } from './apart.ts'
import { collectGarbageSeldom } from './collect-garbage-seldom.ts'
import { openCollectorInstallation } from './collector-installation.ts'
import { defineChatCommand } from './command.ts'
import { lockFolder } from './installation.ts'
import { SHARED_FLAGS } from './kafka-flags.ts'
import { named } from './role.ts'
import { twitch } from './twitch-source.ts'

export const collectCommand = defineChatCommand({
  meta: {
    name: 'collect',
    description: 'Read chat onto Kafka: one collector of as many as there are channels for',
  },
  args: {
    ...SHARED_FLAGS,
    ...configFlags(
      'dataDir',
      'logBytes',
      'twitchUrl',
      'twitchLogin',
      'twitchToken',
      'joinsPer10Seconds',
      'channelsPerConnection',
      'leaveOutBots',
      'bots',
      'optOut',
    ),
  },
  examples: [
    'chat collect --kafka kafka-1:9092 --database-url postgres://chat@db/chat',
    'chat collect --data-dir /var/lib/chat-2 --metrics-port 9465   # a second one on the same machine',
  ],
  async run({ args, data }) {
    const given = loadConfig(args)
    const config = { ...given, dataDir: join(given.dataDir, 'collect') }
    startLog(config.logLevel)
    collectGarbageSeldom()
    const lock = await lockFolder(config.dataDir, '')
    try {
      await runApart(
        config,
        {
          role: 'collect',
          open: openCollectorInstallation,
          start: ({ bus, settings }, signal) => [
            named(
              'the reader of chat',
              signal,
              twitch(config)(bus, { admission: admissionOf(settings.current) }, signal),
            ),
          ],
          readiness: async () =>
            [await describeFullDisk(config.dataDir)].filter((reason) => reason !== undefined),
        },
        data as AbortSignal,
      )
    } finally {
      await lock.release()
    }
  },
})
