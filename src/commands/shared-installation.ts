import type { Bus } from '#bus/bus.ts'
import type { Config } from '#config.ts'
import type { Database } from '#store/database.ts'
import { CommandError, WRONG_USAGE } from './command.ts'
import { type InstallationOptions, openStoreAndBus } from './installation.ts'

/** What the processes of an installation share: the database of a server and the topics of Kafka. */
export interface SharedInstallation extends AsyncDisposable {
  database: Database
  bus: Bus
}

/** Opens what a role of its own works on; throws a CommandError where the configuration names only this machine. */
export async function openSharedInstallation(
  config: Config,
  { role, ...options }: InstallationOptions & { role: string },
): Promise<SharedInstallation> {
  if (config.kafka === undefined || config.databaseUrl === undefined)
    throw new CommandError(
      `chat ${role} works beside other processes and needs --kafka and --database-url; chat run does everything on this machine without`,
      WRONG_USAGE,
    )
  return await openStoreAndBus(config, { ...options, hasSpool: role === 'collect' })
}
