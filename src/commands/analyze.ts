import { configFlags, loadConfig } from '#config.ts'
import { runUpkeep } from '#store/upkeep.ts'
import { startLog } from '#telemetry/log.ts'
import { runAnalyzer } from './analyzer-role.ts'
import { runApart } from './apart.ts'
import { collectGarbageSeldom } from './collect-garbage-seldom.ts'
import { defineChatCommand } from './command.ts'
import { SHARED_FLAGS } from './kafka-flags.ts'
import { named } from './role.ts'

export const analyzeCommand = defineChatCommand({
  meta: {
    name: 'analyze',
    description: 'Count chat from Kafka into PostgreSQL: one analyzer of as many as there is work for',
  },
  args: { ...SHARED_FLAGS, ...configFlags('rememberRecords', 'emoteCatalogues', 'keep5sDays', 'keep1mDays') },
  examples: [
    'chat analyze --kafka kafka-1:9092 --database-url postgres://chat@db/chat',
    'chat analyze --metrics-port 9465   # a second one on the same machine',
  ],
  async run({ args, data }) {
    const config = loadConfig(args)
    startLog(config.logLevel)
    collectGarbageSeldom()
    const counted = new Set<number>()
    await runApart(
      config,
      {
        role: 'analyze',
        start: (parts, signal) => [
          named('the analyzer', signal, runAnalyzer(parts, config, counted, signal)),
          named(
            'the upkeep of the database',
            signal,
            runUpkeep(parts.database, parts.settings.current, signal),
          ),
        ],
        readiness: () => [],
      },
      data as AbortSignal,
    )
  },
})
