import { join } from 'node:path'
import { partitionsOfNew, prepareBus } from '#bus/open-bus.ts'
import { type Config, configFlags, loadConfig } from '#config.ts'
import { lockDataFolder } from '#store/data-folder.ts'
import type { Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { openPgliteDatabase } from '#store/pglite-database.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { readSettings } from '#store/settings.ts'
import { CommandError, defineChatCommand, IN_USE } from './command.ts'
import { KAFKA_FLAGS } from './kafka-flags.ts'

export const migrateCommand = defineChatCommand({
  meta: {
    name: 'migrate',
    description: "Bring the database's schema up to date and make Kafka's topics; run does so by itself",
  },
  args: { ...configFlags('dataDir', 'databaseUrl'), ...KAFKA_FLAGS },
  examples: [
    'chat migrate                       # says what it applied',
    'chat migrate --database-url postgres://chat@db.example.org/chat --kafka broker.example.org:9092',
  ],
  async run({ args }) {
    const config = loadConfig(args)
    const { dataDir, databaseUrl } = config
    if (databaseUrl !== undefined) return applyTo(await openPostgresDatabase({ url: databaseUrl }), config)
    const lock = await lockDataFolder(dataDir)
    if ('heldBy' in lock) {
      throw new CommandError(
        `Process ${lock.heldBy.pid} has ${dataDir} open, and has migrated it already`,
        IN_USE,
      )
    }
    try {
      await applyTo(await openPgliteDatabase({ folder: join(dataDir, 'database') }), config)
    } finally {
      await lock.release()
    }
  },
})

async function applyTo(opened: Database, config: Config): Promise<void> {
  await using database = opened
  const applied = await migrate(database, { partitions: partitionsOfNew(config) })
  const { partitions } = await readSettings(database)
  const made = await prepareBus(config, { partitions })
  const words = [
    ...(applied.length === 0 ? [] : [`applied ${applied.join(', ')}`]),
    ...(made.length === 0 ? [] : [`made the topics ${made.join(', ')}`]),
  ]
  process.stdout.write(words.length === 0 ? 'up to date\n' : `${words.join('\n')}\n`)
}
