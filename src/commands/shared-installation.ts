import type { Bus } from '#bus/bus.ts'
import type { Config } from '#config.ts'
import type { Database } from '#store/database.ts'
import { CommandError, WRONG_USAGE } from './command.ts'
import { openStoreAndBus } from './installation.ts'

/** What the processes of an installation share: the database of a server and the topics of Kafka. */
export interface SharedInstallation<Of = Bus> extends AsyncDisposable {
  database: Database
  bus: Of
}

export interface SharedOptions {
  /** As it is typed. */
  role: string
  /** Told once when what was opened is lost for this process. */
  onFailure: (error: Error) => void
  /** Until then a server or broker that is away is waited for. */
  patience: AbortSignal
}

/** Opens what a role of its own works on; throws a CommandError where the configuration names only this machine. */
export async function openSharedInstallation(
  config: Config,
  { role, ...options }: SharedOptions,
): Promise<SharedInstallation> {
  refuseAlone(config, role)
  return await openStoreAndBus(config, options)
}

/** Throws a CommandError where the configuration names only this machine. */
export function refuseAlone({ kafka, databaseUrl }: Config, role: string): void {
  if (kafka !== undefined && databaseUrl !== undefined) return
  throw new CommandError(
    `chat ${role} works beside other processes and needs --kafka and --database-url; chat run does everything on this machine without`,
    WRONG_USAGE,
  )
}
