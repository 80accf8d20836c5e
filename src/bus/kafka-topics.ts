import { Admin, ConfigResourceTypes, findErrorBy } from '@platformatic/kafka'
import { BusError } from './bus-error.ts'
import {
  clientOptions,
  isRefusal,
  isUnknownTopic,
  RETRIES,
  RETRIES_WHERE_MISSING,
  unreachable,
} from './kafka-client.ts'
import type { KafkaConnection, KafkaTopics } from './kafka-names.ts'

const HOUR_MS = 3_600_000
/** Raw chat is kept as long as Twitch allows, and at least for what rebuilds an analyzer's memory. */
const LONGEST_RETENTION_MS = 24 * HOUR_MS
const SHORTEST_RETENTION_MS = HOUR_MS
/** Shares of the watch-list, for up to as many collectors; it never changes, for keys would move. */
const CHANNEL_PARTITIONS = 64
/** What a collector sends to a partition in one batch fits into it: Kafka's own default, which a cluster may lower. */
const BATCH_BYTES = 1_048_588
/** Survives the loss of a broker with the safety of two. */
const USUAL_REPLICATION = 3

export interface NewTopics {
  topics: KafkaTopics
  /** Of the events, N. */
  partitions: number
  /** How many brokers hold each record; 3, where there are as many, unless given. */
  replication?: number | undefined
  /** How long raw chat is kept, from an hour to 24. */
  retentionMs: number
}

/** What topics are held against; any number of partitions is right where none is given. */
export type CheckedTopics = Pick<NewTopics, 'topics' | 'replication'> & { partitions?: number | undefined }

/** Something about a topic that is not as it must be. */
export interface TopicProblem {
  topic: string
  /** What is wrong and what to do. */
  words: string
}

/** Makes the topics that are not there, and gives their names. Rejects with BUS_UNREACHABLE or BUS_MISFIT. */
export async function createTopics(
  connection: KafkaConnection,
  wanted: NewTopics,
): Promise<readonly string[]> {
  const { topics, partitions, retentionMs } = wanted
  await using admin = openAdmin(connection)
  const replication = wanted.replication ?? (await admin.usualReplication())
  const made: string[] = []
  if (
    await admin.make(topics.events, {
      partitions,
      replication,
      configs: {
        ...safetyOf(replication),
        'cleanup.policy': 'delete',
        'retention.ms': String(retentionMs),
        'retention.bytes': '-1',
        'segment.ms': String(Math.min(HOUR_MS, retentionMs)),
        'message.timestamp.type': 'LogAppendTime',
        'max.message.bytes': String(BATCH_BYTES),
      },
    })
  )
    made.push(topics.events)
  if (
    await admin.make(topics.channels, {
      partitions: CHANNEL_PARTITIONS,
      replication,
      configs: {
        ...safetyOf(replication),
        'cleanup.policy': 'compact',
        'segment.ms': String(24 * HOUR_MS),
      },
    })
  )
    made.push(topics.channels)
  await admin.untilKnown([topics.events, topics.channels])
  return made
}

/** Of three copies two must be written: one broker may be away, and another may be lost after that. */
function safetyOf(replication: number): Readonly<Record<string, string>> {
  return { 'min.insync.replicas': String(leastInSync(replication)) }
}

function leastInSync(replication: number): number {
  return replication >= USUAL_REPLICATION ? 2 : 1
}

/** What is wrong with the topics; nothing where they are as createTopics makes them. */
export async function checkTopics(
  connection: KafkaConnection,
  { topics, partitions = 1, ...wanted }: CheckedTopics,
): Promise<readonly TopicProblem[]> {
  await using admin = openAdmin(connection)
  const usual = await admin.usualReplication()
  const replication = wanted.replication ?? usual
  const events = await admin.describe(topics.events)
  const channels = await admin.describe(topics.channels)
  return [
    ...(events === undefined
      ? [missing(topics.events)]
      : problemsOfEvents(events, { partitions, replication })),
    ...(channels === undefined ? [missing(topics.channels)] : problemsOfChannels(channels, { replication })),
  ]
}

interface FoundTopic {
  topic: string
  partitions: number
  /** The least of all partitions. */
  replication: number
  configs: ReadonlyMap<string, string | null>
}

function missing(topic: string): TopicProblem {
  return { topic, words: 'is not there: run chat migrate' }
}

function problemsOfEvents(
  found: FoundTopic,
  wanted: { partitions: number; replication: number },
): readonly TopicProblem[] {
  const { topic, configs } = found
  const retentionMs = Number(configs.get('retention.ms') ?? -1)
  const words: (string | false)[] = [
    found.partitions < wanted.partitions &&
      `has ${found.partitions} partitions, but ${wanted.partitions} are counted: drain it, and name another with --kafka-prefix`,
    (retentionMs < 0 || retentionMs > LONGEST_RETENTION_MS) &&
      'keeps chat for more than 24 hours: set its retention.ms to 86400000 or less',
    retentionMs >= 0 &&
      retentionMs < SHORTEST_RETENTION_MS &&
      'keeps chat for less than an hour, which an analyzer needs to start again: set its retention.ms to 3600000 or more',
    Number(configs.get('retention.bytes') ?? -1) >= 0 &&
      'has a limit of bytes, which drops chat that is not counted yet: set its retention.bytes to -1',
    configs.get('message.timestamp.type') !== 'LogAppendTime' &&
      'has the times of those who write: set its message.timestamp.type to LogAppendTime',
    Number(configs.get('max.message.bytes') ?? BATCH_BYTES) < BATCH_BYTES &&
      `refuses batches of a lively chat: set its max.message.bytes to ${BATCH_BYTES}`,
    configs.get('cleanup.policy') !== 'delete' &&
      'is compacted, which takes records out of the middle: set its cleanup.policy to delete',
    ...unsafe(found, wanted.replication),
  ]
  return words.filter((word) => word !== false).map((word) => ({ topic, words: word }))
}

function problemsOfChannels(found: FoundTopic, wanted: { replication: number }): readonly TopicProblem[] {
  const words: (string | false)[] = [
    found.configs.get('cleanup.policy') !== 'compact' &&
      'forgets channels after a while: set its cleanup.policy to compact',
    ...unsafe(found, wanted.replication),
  ]
  return words.filter((word) => word !== false).map((word) => ({ topic: found.topic, words: word }))
}

function unsafe({ replication, configs }: FoundTopic, wanted: number): (string | false)[] {
  const inSync = Number(configs.get('min.insync.replicas') ?? 1)
  return [
    replication < wanted &&
      `is held by fewer than ${wanted} brokers: raise its replication factor from ${replication}`,
    inSync < leastInSync(replication) &&
      'counts as written what a single broker has, which may be lost with it: set its min.insync.replicas to 2',
    replication > 1 &&
      inSync >= replication &&
      `is not written when one broker is away: set its min.insync.replicas to ${replication - 1}`,
    configs.get('unclean.leader.election.enable') === 'true' &&
      'may be led by a broker that lacks what was written: set its unclean.leader.election.enable to false',
  ]
}

interface TopicAdmin extends AsyncDisposable {
  /** False when the topic is there already. */
  make(topic: string, shape: TopicShape): Promise<boolean>
  /** Resolves when brokers that were asked say that the topics are there. */
  untilKnown(topics: readonly string[]): Promise<void>
  /** Undefined when it is not there; says so soon, as brokers were reached before. */
  describe(topic: string): Promise<FoundTopic | undefined>
  usualReplication(): Promise<number>
}

interface TopicShape {
  partitions: number
  replication: number
  configs: Readonly<Record<string, string>>
}

function openAdmin(connection: KafkaConnection): TopicAdmin {
  const admin = new Admin({ ...clientOptions(connection), retries: RETRIES })
  return {
    async make(topic, { partitions, replication, configs }) {
      try {
        await admin.createTopics({
          topics: [topic],
          partitions,
          replicas: replication,
          configs: Object.entries(configs).map(([name, value]) => ({ name, value })),
        })
        return true
      } catch (error) {
        if (isRefusal(error, 'TOPIC_ALREADY_EXISTS')) return false
        const refused = findErrorBy(error as Error, 'code', 'PLT_KFK_PROTOCOL') as {
          serverErrorMessage?: string
        } | null
        if (refused === null) throw unreachable(connection, error)
        throw new BusError(
          'BUS_MISFIT',
          `Kafka does not make the topic ${topic}: ${refused.serverErrorMessage ?? reasonWords(refused)}`,
          { cause: error },
        )
      }
    },

    async untilKnown(topics) {
      try {
        await admin.metadata({ topics: [...topics], forceUpdate: true })
      } catch (error) {
        throw unreachable(connection, error)
      }
    },

    async usualReplication() {
      try {
        const { brokers } = await admin.metadata({ topics: [], forceUpdate: true })
        return Math.min(USUAL_REPLICATION, brokers.size)
      } catch (error) {
        throw unreachable(connection, error)
      }
    },

    async describe(topic) {
      try {
        const metadata = await admin.metadata({
          topics: [topic],
          forceUpdate: true,
          retries: RETRIES_WHERE_MISSING,
        })
        const found = metadata.topics.get(topic)
        if (found === undefined) return undefined
        const [described] = await admin.describeConfigs({
          resources: [
            { resourceType: ConfigResourceTypes.TOPIC, resourceName: topic, configurationKeys: null },
          ],
        })
        return {
          topic,
          partitions: found.partitionsCount,
          replication: Math.min(...found.partitions.map(({ replicas }) => replicas.length)),
          configs: new Map(described?.configs.map(({ name, value }) => [name, value ?? null])),
        }
      } catch (error) {
        if (isUnknownTopic(error)) return undefined
        throw unreachable(connection, error)
      }
    },

    async [Symbol.asyncDispose]() {
      await admin.close()
    },
  }
}

function reasonWords(error: object): string {
  return (error as Error).message
}
