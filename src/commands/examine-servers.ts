import { examineBus, readBusBounds } from '#bus/open-bus.ts'
import type { Config } from '#config.ts'
import type { Database } from '#store/database.ts'
import { examineDatabase } from '#store/examine-database.ts'
import { readPositions } from '#store/positions.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { readSettings } from '#store/settings.ts'
import { backlogOf, describeBacklog, LATE_MS } from './backlog.ts'
import type { Finding } from './finding.ts'

/** Asks PostgreSQL and Kafka, where they are named, and what waits between them; changes nothing there. */
export async function examineServers(config: Config): Promise<Finding[]> {
  const { databaseUrl } = config
  if (databaseUrl === undefined) return examineKafka(config)
  const opened = await openPostgresDatabase({ url: databaseUrl }).catch((error: Error) => error)
  if (opened instanceof Error) return [problem('database', opened), ...(await examineKafka(config))]
  await using database = opened
  return [...(await examinePostgres(database, config)), ...(await examineKafka(config, database))]
}

async function examinePostgres(database: Database, config: Config): Promise<Finding[]> {
  const subject = 'database'
  try {
    return (await examineDatabase(database, config)).map((finding) => ({ subject, ...finding }))
  } catch (error) {
    return [problem(subject, error)]
  }
}

/** What is wrong with the topics; where nothing is, how far the database has counted them. */
async function examineKafka(config: Config, database?: Database): Promise<Finding[]> {
  const subject = 'Kafka'
  if (config.kafka === undefined) return []
  try {
    const partitions = await countedPartitions(database)
    const problems = await examineBus(config, partitions === undefined ? {} : { partitions })
    if (problems.length > 0)
      return problems.map(({ topic, words }) => ({ subject, health: 'problem', words: `${topic} ${words}` }))
    const found: Finding = { subject, health: 'ok', words: `${config.kafka.join(', ')}, both topics` }
    if (database === undefined || partitions === undefined) return [found]
    return [found, { subject, ...(await examineBacklog(config, database)) }]
  } catch (error) {
    return [problem(subject, error)]
  }
}

/** N of the database, which the topic must have; undefined where it cannot be asked, as the database's own line says. */
async function countedPartitions(database: Database | undefined): Promise<number | undefined> {
  if (database === undefined) return undefined
  try {
    return (await readSettings(database)).partitions
  } catch {
    return undefined
  }
}

async function examineBacklog(config: Config, database: Database): Promise<Omit<Finding, 'subject'>> {
  const { topic, topicId, partitions } = (await readBusBounds(config, {
    recentSinceMs: Date.now() - LATE_MS,
  }))!
  return describeBacklog(topic, backlogOf(partitions, await readPositions(database, topicId)))
}

function problem(subject: string, error: unknown): Finding {
  return { subject, health: 'problem', words: (error as Error).message }
}
