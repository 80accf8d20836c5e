import { availableParallelism } from 'node:os'
import { configFlags, loadConfig } from '#config.ts'
import { runUpkeep } from '#store/upkeep.ts'
import { startLog } from '#telemetry/log.ts'
import { runAnalyzer } from './analyzer-role.ts'
import { runAnalyzerThreads } from './analyzer-threads.ts'
import { runApart } from './apart.ts'
import { collectGarbageSeldom } from './collect-garbage-seldom.ts'
import { defineChatCommand } from './command.ts'
import { SHARED_FLAGS } from './kafka-flags.ts'
import { named } from './role.ts'
import { openSharedInstallation } from './shared-installation.ts'

/** Of a large machine, an analyzer takes no more by itself: more is a matter of more processes. */
const MOST_THREADS = 4

export const analyzeCommand = defineChatCommand({
  meta: {
    name: 'analyze',
    description: 'Count chat from Kafka into PostgreSQL: one analyzer of as many as there is work for',
  },
  args: {
    ...SHARED_FLAGS,
    ...configFlags('threads', 'rememberRecords', 'emoteCatalogues', 'keep5sDays', 'keep1mDays'),
  },
  examples: [
    'chat analyze --kafka kafka-1:9092 --database-url postgres://chat@db/chat',
    'chat analyze --metrics-port 9465   # a second one on the same machine',
  ],
  async run({ args, data }) {
    const config = loadConfig(args)
    startLog(config.logLevel)
    collectGarbageSeldom()
    const { threads = Math.min(MOST_THREADS, availableParallelism()) } = config
    const counted = new Set<number>()
    await runApart(
      config,
      {
        role: 'analyze',
        open: openSharedInstallation,
        start: (parts, signal) => [
          named(
            'the analyzer',
            signal,
            threads === 1
              ? runAnalyzer(parts, config, counted, signal)
              : runAnalyzerThreads(parts.bus, { config, threads, counted }, signal),
          ),
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
