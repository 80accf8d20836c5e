import { join } from 'node:path'
import { configFlags, loadConfig } from '#config.ts'
import { lockDataFolder } from '#store/data-folder.ts'
import { migrate } from '#store/migrate.ts'
import { openPgliteDatabase } from '#store/pglite-database.ts'
import { CommandError, defineChatCommand, IN_USE } from './command.ts'

export const migrateCommand = defineChatCommand({
  meta: { name: 'migrate', description: "Bring the database's schema up to date; run does so by itself" },
  args: configFlags('dataDir'),
  examples: ['chat migrate                       # says what it applied'],
  async run({ args }) {
    const { dataDir } = loadConfig(args)
    const lock = await lockDataFolder(dataDir)
    if ('heldBy' in lock) {
      throw new CommandError(
        `Process ${lock.heldBy.pid} has ${dataDir} open, and has migrated it already`,
        IN_USE,
      )
    }
    try {
      await using database = await openPgliteDatabase({ folder: join(dataDir, 'database') })
      const applied = await migrate(database)
      process.stdout.write(applied.length === 0 ? 'up to date\n' : `applied ${applied.join(', ')}\n`)
    } finally {
      await lock.release()
    }
  },
})
