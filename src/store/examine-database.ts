import type { Queryable } from './database.ts'
import { readSchema } from './migrate.ts'
import type { Retention } from './upkeep.ts'
import { readStoredSpans } from './window-partitions.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** A window belongs to the time of Twitch, but how old a change is, is told by the database's clock. */
const MAX_CLOCK_SKEW_MS = 2_000
/** Quiet channels are flushed every few seconds, too: what was heard is written. */
const FLUSHED_WITHIN_MS = 2 * MINUTE_MS
/** Claims of a partition without getting on that are more than bad luck. */
const STUCK_CLAIMS = 3
/** A transaction so old keeps dead rows of every table from being cleared away. */
const OLD_TRANSACTION_MS = 30 * MINUTE_MS
const MANY_CONNECTIONS = 0.8

export interface DatabaseFinding {
  health: 'ok' | 'warning' | 'problem'
  /** What was found and, where it is not ok, what to do. */
  words: string
}

/** What is to be said of a server's database: its schema, clock, partitions, retention and who counts into it. */
export async function examineDatabase(database: Queryable, retention: Retention): Promise<DatabaseFinding[]> {
  const server = await examineServer(database)
  const { missing, newer } = await readSchema(database)
  if (newer !== undefined)
    return [...server, problem(`its schema is of a newer version (${newer}): start that version`)]
  if (missing.length > 0)
    return [...server, warning(`its schema lacks ${missing.join(', ')}: run chat migrate, or start CHAT`)]
  return [...server, ...(await examineLedger(database)), ...(await examinePartitions(database, retention))]
}

async function examineServer(database: Queryable): Promise<DatabaseFinding[]> {
  const beforeMs = Date.now()
  const { rows } = await database.query<{
    version: string
    name: string
    size: string
    at: Date
    standby: boolean
    creates: boolean
    connections: number
    most: number
    oldest: number | null
  }>(
    `select current_setting('server_version') as version, current_database() as name,
            pg_size_pretty(pg_database_size(current_database())) as size, clock_timestamp() as at,
            pg_is_in_recovery() as standby, has_schema_privilege(current_schema(), 'create') as creates,
            (select count(*) from pg_stat_activity) as connections, current_setting('max_connections')::int as most,
            (select extract(epoch from clock_timestamp() - min(xact_start))::float8 * 1000 from pg_stat_activity
              where datname = current_database() and pid <> pg_backend_pid()) as oldest`,
  )
  const { version, name, size, at, standby, creates, connections, most, oldest } = rows[0]!
  const skewMs = Math.abs(at.getTime() - (beforeMs + Date.now()) / 2)
  const findings = [
    ok(`PostgreSQL ${version}, database ${name} of ${size}; how full its disk is cannot be seen from here`),
  ]
  if (standby)
    findings.push(problem('it is a standby, which takes no writes: name the primary in --database-url'))
  if (creates !== true)
    findings.push(problem('this user may make no tables, and new days need them: grant create on the schema'))
  if (skewMs > MAX_CLOCK_SKEW_MS)
    findings.push(
      warning(`its clock differs from this machine's by ${Math.round(skewMs / 1_000)} s: set both by NTP`),
    )
  if (connections > most * MANY_CONNECTIONS)
    findings.push(warning(`${connections} of ${most} connections are in use: raise max_connections`))
  if ((oldest ?? 0) > OLD_TRANSACTION_MS)
    findings.push(
      warning(
        `a transaction is ${inWords(oldest!)} old and keeps dead rows: find it in pg_stat_activity and end it`,
      ),
    )
  return findings
}

async function examineLedger(database: Queryable): Promise<DatabaseFinding[]> {
  const { rows } = await database.query<{ partition: number; age: number; stuck: number; owner: string }>(
    `select distinct on (partition) partition, extract(epoch from now() - updated_at)::float8 * 1000 as age,
            stuck_claims as stuck, owner
       from partition_ledger where topic_id <> 'imports' order by partition, updated_at desc`,
  )
  if (rows.length === 0) return [ok('nothing was counted live yet')]
  const stuck = rows.filter((row) => row.stuck >= STUCK_CLAIMS)
  const late = rows.filter((row) => row.age > FLUSHED_WITHIN_MS)
  const findings = stuck.map(({ partition, stuck, owner }) =>
    problem(`partition ${partition} was claimed ${stuck} times without getting on: see the log of ${owner}`),
  )
  if (late.length === rows.length)
    findings.push(
      warning(
        `nothing was counted for ${inWords(Math.min(...late.map(({ age }) => age)))}: is chat analyze or chat run running?`,
      ),
    )
  else if (late.length > 0)
    findings.push(
      warning(
        `partitions ${late.map(({ partition }) => partition).join(', ')} are not counted any more, others are`,
      ),
    )
  return findings.length > 0 ? findings : [ok(`${rows.length} partitions are counted`)]
}

async function examinePartitions(database: Queryable, retention: Retention): Promise<DatabaseFinding[]> {
  const nowMs = Date.now()
  const spans = await readStoredSpans(database)
  const lacking = [0, DAY_MS]
    .map((aheadMs) => nowMs + aheadMs)
    .filter((atMs) => !spans.some(({ step, fromMs, toMs }) => step === '5s' && fromMs <= atMs && atMs < toMs))
  const kept = await readKept(database, retention)
  const keptMs = { '5s': kept.keep5sDays * DAY_MS, '1m': kept.keep1mDays * DAY_MS }
  const overdue = spans.filter(
    ({ step, toMs, isImported }) => !isImported && toMs < nowMs - keptMs[step] - DAY_MS,
  )
  const findings: DatabaseFinding[] = []
  if (lacking.length > 0)
    findings.push(
      warning(
        `tables are missing for ${lacking.map(dayOf).join(' and ')}: whoever counts makes them when they are needed`,
      ),
    )
  if (overdue.length > 0)
    findings.push(
      warning(
        `${overdue.length} tables are beyond their retention (the oldest ${overdue[0]!.name}): upkeep of chat analyze or chat run does not get to it, see its log`,
      ),
    )
  return findings.length > 0 ? findings : [ok('tables for the next day are there, old ones are dropped')]
}

/** The retention that was chosen while CHAT ran, where that is longer. */
async function readKept(database: Queryable, { keep5sDays, keep1mDays }: Retention): Promise<Retention> {
  const { rows } = await database.query<{ keep5s: number | null; keep1m: number | null }>(
    `select (value ->> 'keep5sDays')::int as keep5s, (value ->> 'keep1mDays')::int as keep1m
       from settings where key = 'running'`,
  )
  return {
    keep5sDays: Math.max(keep5sDays, rows[0]?.keep5s ?? 0),
    keep1mDays: Math.max(keep1mDays, rows[0]?.keep1m ?? 0),
  }
}

function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10)
}

function inWords(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS)
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}

function ok(words: string): DatabaseFinding {
  return { health: 'ok', words }
}

function warning(words: string): DatabaseFinding {
  return { health: 'warning', words }
}

function problem(words: string): DatabaseFinding {
  return { health: 'problem', words }
}
