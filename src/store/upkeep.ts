import { setTimeout as delay } from 'node:timers/promises'
import { partitionsDropped, upkeepFailed } from '#telemetry/store-events.ts'
import { adoptNamelessRooms } from './adopt-rooms.ts'
import type { Database, Queryable } from './database.ts'
import { forgetProposals } from './emote-proposals.ts'
import { joinOldSpans } from './listened.ts'
import { forgetRoomEvents } from './room-events.ts'
import { dropWindowPartitions, ensureWindowPartitions } from './window-partitions.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Changes older than this are forgotten: who comes back later takes a snapshot. */
const CHANGES_KEPT_MS = 10 * MINUTE_MS
/** Dead letters and gaps of the log are for people who look for a fault. */
const FAULTS_KEPT_MS = 90 * DAY_MS
/** And so many of each at most: a producer that is broken makes them by the thousand. */
export const MOST_FAULTS = 100_000
/** A session's spans are kept apart while it may still hear more. */
const SPANS_APART_MS = DAY_MS
/** Words that nobody uses any more are not proposed. */
const PROPOSALS_KEPT_MS = 60 * MINUTE_MS
const ROUND_MS = MINUTE_MS
/** What upkeep may take a statement on tables that grew for years. */
const STATEMENT_MS = 10 * MINUTE_MS
/** Whoever has it does upkeep, in whichever process. */
const ADVISORY_LOCK = 7_283_140_664
/** Tables whose rows come and go: PGlite has no autovacuum, and their files would only grow. */
const CHURNING = [
  'changes',
  'partition_ledger',
  'channel_status',
  'import_staging',
  'imports',
  'listened',
  'emote_proposals',
]
/** What reads whole tables is done in one of so many rounds. */
const ROUNDS_PER_CLEARING = 10

export interface Retention {
  /** Days that five-second windows are kept; days of imported archives are kept for ever. */
  keep5sDays: number
  /** Days that one-minute windows, room events and statuses are kept. */
  keep1mDays: number
}

/**
 * Keeps the database in order until the signal: partitions ahead of time, retention as it is at each round, old
 * changes.
 */
export async function runUpkeep(
  database: Database,
  retention: () => Retention,
  signal: AbortSignal,
): Promise<void> {
  for (let round = 0; !signal.aborted; round++) {
    try {
      await keepUp(database, retention(), Date.now())
      if (round % ROUNDS_PER_CLEARING === ROUNDS_PER_CLEARING - 1) {
        await alone(database, (transaction) => joinOldSpans(transaction, Date.now() - SPANS_APART_MS))
        if (!database.hasAutovacuum) await vacuum(database)
      }
    } catch (error) {
      upkeepFailed(error)
    }
    await delay(ROUND_MS, undefined, { signal, ref: false }).catch(() => {})
  }
}

/** One round of upkeep; harmless to repeat. Of several processes one at a time does what touches many rows. */
export async function keepUp(database: Database, retention: Retention, nowMs: number): Promise<void> {
  await ensureWindowPartitions(
    database,
    [0, DAY_MS].flatMap((aheadMs) => [
      { step: '5s' as const, startMs: nowMs + aheadMs },
      { step: '1m' as const, startMs: nowMs + aheadMs },
    ]),
  )
  const dropped = await dropWindowPartitions(database, {
    before5sMs: nowMs - retention.keep5sDays * DAY_MS,
    before1mMs: nowMs - retention.keep1mDays * DAY_MS,
  })
  if (dropped.length > 0) partitionsDropped(dropped)
  await alone(database, async (transaction) => {
    const old = (table: string, keptMs: number) =>
      transaction.query(`delete from ${table} where at < $1`, [new Date(nowMs - keptMs)])
    await old('changes', CHANGES_KEPT_MS)
    await forgetRoomEvents(transaction, nowMs - retention.keep1mDays * DAY_MS)
    await old('status_events', retention.keep1mDays * DAY_MS)
    for (const faults of ['dead_letters', 'ingest_gaps']) {
      await old(faults, FAULTS_KEPT_MS)
      await transaction.query(
        `delete from ${faults} where at < (select at from ${faults} order by at desc offset $1 limit 1)`,
        [MOST_FAULTS - 1],
      )
    }
  })
  await forgetProposals(database, nowMs - PROPOSALS_KEPT_MS)
  await adoptNamelessRooms(database, nowMs)
}

/** Does the work unless another process is at it, then nothing: it will be done. */
async function alone(database: Database, work: (transaction: Queryable) => Promise<void>): Promise<void> {
  await database.transaction(
    async (transaction) => {
      const { rows } = await transaction.query<{ mine: boolean }>(
        `select pg_try_advisory_xact_lock(${ADVISORY_LOCK}) as mine`,
      )
      if (rows[0]?.mine === true) await work(transaction)
    },
    { statementMs: STATEMENT_MS },
  )
}

async function vacuum(database: Database): Promise<void> {
  for (const table of CHURNING) await database.query(`vacuum ${table}`)
}
