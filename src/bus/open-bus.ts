import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#config.ts'
import type { Bus, Outlet } from './bus.ts'
import { BusError } from './bus-error.ts'
import type { TopicBounds } from './kafka-bounds.ts'
import { type KafkaConnection, namesOfTopics } from './kafka-names.ts'
import type { KafkaOutletOptions } from './kafka-outlet.ts'
import type { SpoolPlace } from './kafka-publisher.ts'
import type { NewTopics, TopicProblem } from './kafka-topics.ts'
import { type KnownChannels, keepKnown, openKnownChannels } from './known-channels.ts'
import { openLocalBus } from './local-bus.ts'

const HOUR_MS = 3_600_000

/** What of the configuration concerns the bus; without `kafka` it is the local log in the data folder. */
export type BusConfig = Pick<Config, 'dataDir' | 'logBytes'> & Partial<KafkaConfig>

type KafkaConfig = Pick<
  Config,
  | 'kafka'
  | 'kafkaPrefix'
  | 'kafkaTls'
  | 'kafkaCa'
  | 'kafkaUser'
  | 'kafkaPassword'
  | 'kafkaMechanism'
  | 'kafkaPartitions'
  | 'kafkaReplication'
  | 'kafkaHours'
>

export interface OpenBusOptions {
  /** N, as the database has it; see store/settings.ts. All partitions of the topic unless given. */
  partitions?: number
  /** Whether records wait in the data folder while Kafka is away, for the one process that may have that open. */
  hasSpool?: boolean
}

/**
 * Opens the bus that the configuration asks for: topics of Kafka that are there, or the local log. The client of Kafka
 * is loaded only here, as loading it takes a quarter of a second.
 */
export async function openBus(
  config: BusConfig,
  { partitions, hasSpool = false }: OpenBusOptions = {},
): Promise<Bus> {
  const { dataDir, logBytes } = config
  const connection = connectionOf(config)
  if (connection === undefined)
    return await openLocalBus({ folder: join(dataDir, 'bus'), maxBytes: logBytes })
  const { openKafkaBus } = await import('./kafka-bus.ts')
  return await openKafkaBus({
    ...connection,
    topics: topicsOf(config),
    partitions,
    spool: hasSpool ? spoolOf(config) : undefined,
  })
}

export interface OpenOutletOptions extends Pick<KafkaOutletOptions, 'partitions' | 'isReady'> {
  /** What was wanted when this collector last knew. */
  known: KnownChannels
  /** Whether that is read until brokers say what is wanted now. */
  isEarly: boolean
}

/** Opens what a collector needs of Kafka, whether its brokers answer or not; prepareOutlet makes it ready. */
export async function openOutlet(
  config: BusConfig,
  { known, isEarly, partitions, isReady }: OpenOutletOptions,
): Promise<Outlet> {
  const { openKafkaOutlet } = await import('./kafka-outlet.ts')
  const begin = isEarly ? known.before : undefined
  const outlet = await openKafkaOutlet({
    ...connectionOf(config)!,
    topics: topicsOf(config),
    ...{ partitions, isReady, begin },
    spool: spoolOf(config),
  })
  return { ...outlet, watchList: keepKnown(outlet.watchList, known, { begin }) }
}

/** Makes the topics that are not there, and finds those that are right; rejects as openBus does. */
export async function prepareOutlet(
  config: BusConfig,
  { partitions }: { partitions: number },
): Promise<void> {
  await prepareBus(config, { partitions })
  const { findTopics } = await import('./kafka-find-topics.ts')
  await findTopics(connectionOf(config)!, { topics: topicsOf(config), partitions })
}

/** What this collector's data folder says was wanted. */
export function openKnown({ dataDir }: BusConfig): Promise<KnownChannels> {
  return openKnownChannels(join(dataDir, 'known-channels.json'))
}

/** Makes the topics that the configuration asks for and that are not there; gives their names, none for the local log. */
export async function prepareBus(
  config: BusConfig,
  { partitions }: OpenBusOptions = {},
): Promise<readonly string[]> {
  const connection = connectionOf(config)
  if (connection === undefined) return []
  const { createTopics } = await import('./kafka-topics.ts')
  return await createTopics(connection, newTopics(config, partitions))
}

/** What is wrong with the topics that the configuration asks for; nothing for the local log. */
export async function examineBus(
  config: BusConfig,
  { partitions }: OpenBusOptions = {},
): Promise<readonly TopicProblem[]> {
  const connection = connectionOf(config)
  if (connection === undefined) return []
  const { checkTopics } = await import('./kafka-topics.ts')
  return await checkTopics(connection, { ...newTopics(config, partitions), partitions })
}

/**
 * Where the topic of chat stands that the configuration asks for, and what was appended to it since a time, milliseconds
 * since the epoch; undefined for the local log.
 */
export async function readBusBounds(
  config: BusConfig,
  { recentSinceMs }: { recentSinceMs: number },
): Promise<(TopicBounds & { topic: string }) | undefined> {
  const connection = connectionOf(config)
  if (connection === undefined) return undefined
  const { readTopicBounds } = await import('./kafka-bounds.ts')
  const topic = topicsOf(config).events
  return { topic, ...(await readTopicBounds(connection, topic, { recentSinceMs })) }
}

/** N of a new database for the bus that the configuration asks for. */
export function partitionsOfNew({ kafka, kafkaPartitions = 12 }: BusConfig): number {
  return kafka === undefined ? 1 : kafkaPartitions
}

function newTopics(config: BusConfig, partitions: number | undefined): NewTopics {
  const { kafkaReplication, kafkaHours = 24 } = config
  return {
    topics: topicsOf(config),
    partitions: partitions ?? partitionsOfNew(config),
    replication: kafkaReplication,
    retentionMs: kafkaHours * HOUR_MS,
  }
}

function spoolOf({ dataDir, logBytes }: BusConfig): SpoolPlace {
  return { folder: join(dataDir, 'spool'), maxBytes: logBytes }
}

function topicsOf({ kafkaPrefix = 'chat.' }: BusConfig) {
  return namesOfTopics(kafkaPrefix)
}

function connectionOf(config: BusConfig): KafkaConnection | undefined {
  const { kafka, kafkaTls = false, kafkaCa, kafkaUser, kafkaPassword } = config
  if (kafka === undefined) return undefined
  const { kafkaMechanism = 'SCRAM-SHA-512' } = config
  return {
    brokers: kafka,
    tls: kafkaCa === undefined ? (kafkaTls ? {} : undefined) : { ca: readCertificate(kafkaCa) },
    sasl:
      kafkaUser === undefined || kafkaPassword === undefined
        ? undefined
        : { mechanism: kafkaMechanism, username: kafkaUser, password: kafkaPassword },
  }
}

function readCertificate(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new BusError('BUS_MISFIT', `The certificate ${path} cannot be read: ${(cause as Error).message}`, {
      cause,
    })
  }
}
