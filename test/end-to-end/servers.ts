/** What roles that run apart from each other need: a broker, a database, a chat to hear, and a folder. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Simulator, type SimulatorOptions, startSimulator } from '#simulator/simulator.ts'
import { startKafka, type TestKafka } from '../bus/kafka-broker.ts'
import { type PostgresServer, startPostgres } from '../store/postgres-server.ts'

export interface Servers extends AsyncDisposable {
  kafka: TestKafka
  postgres: PostgresServer
  simulator: Simulator
  folder: string
  /** Arguments that every role takes. */
  shared: readonly string[]
}

export interface ServersOptions {
  brokers?: number
  partitions: number
  /** Begins the names of the topics, where the broker may be somebody else's. */
  prefix?: string
  chat: SimulatorOptions
}

export async function startServers({
  brokers = 1,
  partitions,
  prefix,
  chat,
}: ServersOptions): Promise<Servers> {
  await using starting = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'chat-roles-'))
  starting.defer(() => rm(folder, { recursive: true, force: true }))
  const kafka = starting.use(await startKafka(brokers))
  const postgres = starting.use(await startPostgres())
  const simulator = starting.use(await startSimulator(chat))
  const shared = [
    ...['--kafka', kafka.brokers.join(',')],
    ...(prefix === undefined ? [] : ['--kafka-prefix', prefix]),
    ...['--kafka-partitions', String(partitions)],
    ...['--database-url', await postgres.createDatabase()],
  ]
  const started = starting.move()
  return {
    ...{ kafka, postgres, simulator, folder, shared },
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  }
}
