import { randomBytes } from 'node:crypto'
import type { Bus } from '#bus/bus.ts'
import { type BusConfig, openBus, partitionsOfNew, prepareBus } from '#bus/open-bus.ts'
import type { Config } from '#config.ts'
import { type DataFolderLock, lockDataFolder } from '#store/data-folder.ts'
import type { Database } from '#store/database.ts'
import { openStore, type StoreOptions } from '#store/open-store.ts'
import { readSettings } from '#store/settings.ts'
import { CommandError, IN_USE } from './command.ts'
import { openPatiently } from './patience.ts'

/** The data folder opened by this process: its log and its database, which nobody else opens meanwhile. */
export interface Installation extends AsyncDisposable {
  database: Database
  bus: Bus
  lock: DataFolderLock
  /** What this machine's own commands present to the server of this process. */
  adminToken: string
}

export interface InstallationOptions {
  /** Told once when the database is lost for this process. */
  onFailure?: (error: Error) => void
  /** Whether the data folder is this process's alone, so that chat can wait there while Kafka is away. */
  hasSpool?: boolean
  /** How many connections to a database of a server are opened at most; 10 unless given. */
  connections?: number
  /** Until then a server or broker that is away is waited for; it is an error at once unless given. */
  patience?: AbortSignal
}

type Folder = Pick<Config, 'databaseUrl'> & BusConfig

/** Opens the data folder; throws a CommandError with IN_USE when another process has it. */
export async function openInstallation(
  config: Folder,
  options: InstallationOptions = {},
): Promise<Installation> {
  const adminToken = randomBytes(32).toString('base64url')
  await using opened = new AsyncDisposableStack()
  const lock = await lockFolder(config.dataDir, adminToken)
  opened.defer(() => lock.release())
  const { database, bus } = opened.use(await openStoreAndBus(config, { ...options, hasSpool: true }))
  const kept = opened.move()
  return { database, bus, lock, adminToken, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

/** Takes the folder for this process alone; throws a CommandError with IN_USE when another process has it. */
export async function lockFolder(dataDir: string, adminToken: string): Promise<DataFolderLock> {
  const lock = await lockDataFolder(dataDir, { address: '', adminToken })
  if (!('heldBy' in lock)) return lock
  const { pid, address } = lock.heldBy
  const where = address === '' ? 'does not answer' : `answers on ${address}`
  throw new CommandError(
    `The folder ${dataDir} is in use by process ${pid}, which ${where}; stop it, or take another folder with --data-dir`,
    IN_USE,
  )
}

/** The database that the configuration asks for; a new one counts as many partitions as the bus beside it has. */
export function openDatabase(config: Folder, options: StoreOptions = {}): Promise<Database> {
  return openStore({ ...config, partitions: partitionsOfNew(config) }, options)
}

/** The database and the bus that the configuration asks for, ready for use: topics that are not there are made. */
export function openStoreAndBus(
  config: Folder,
  { patience, ...options }: InstallationOptions = {},
): Promise<StoreAndBus> {
  const open = () => openOnce(config, options)
  return patience === undefined ? open() : openPatiently(open, patience)
}

type StoreAndBus = Pick<Installation, 'database' | 'bus'> & AsyncDisposable

async function openOnce(
  config: Folder,
  { hasSpool = false, ...options }: Omit<InstallationOptions, 'patience'>,
): Promise<StoreAndBus> {
  await using opened = new AsyncDisposableStack()
  const database = opened.use(await openDatabase(config, options))
  const { partitions } = await readSettings(database)
  await prepareBus(config, { partitions })
  const bus = opened.use(await openBus(config, { partitions, hasSpool }))
  const kept = opened.move()
  return { database, bus, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
