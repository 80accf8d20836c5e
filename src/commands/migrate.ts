import { join } from 'node:path'
import { configFlags, loadConfig } from '#config.ts'
import { lockDataFolder } from '#store/data-folder.ts'
import type { Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { openPgliteDatabase } from '#store/pglite-database.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { CommandError, defineChatCommand, IN_USE } from './command.ts'

export const migrateCommand = defineChatCommand({
  meta: { name: 'migrate', description: "Bring the database's schema up to date; run does so by itself" },
  args: configFlags('dataDir', 'databaseUrl'),
  examples: [
    'chat migrate                       # says what it applied',
    'chat migrate --database-url postgres://chat@db.example.org/chat',
  ],
  async run({ args }) {
    const { dataDir, databaseUrl } = loadConfig(args)
    if (databaseUrl !== undefined) return applyTo(await openPostgresDatabase({ url: databaseUrl }))
    const lock = await lockDataFolder(dataDir)
    if ('heldBy' in lock) {
      throw new CommandError(
        `Process ${lock.heldBy.pid} has ${dataDir} open, and has migrated it already`,
        IN_USE,
      )
    }
    try {
      await applyTo(await openPgliteDatabase({ folder: join(dataDir, 'database') }))
    } finally {
      await lock.release()
    }
  },
})

async function applyTo(opened: Database): Promise<void> {
  await using database = opened
  const applied = await migrate(database)
  process.stdout.write(applied.length === 0 ? 'up to date\n' : `applied ${applied.join(', ')}\n`)
}
