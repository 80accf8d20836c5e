import type { Heard } from '#contract/chat-event.ts'
import { appendChanges, type Change, ledgerKeyOf } from './changes.ts'
import { type ChannelIdentity, upsertIdentities } from './channels.ts'
import type { Database, Queryable } from './database.ts'
import {
  clearLostDetail,
  REBUILD_1H,
  REBUILD_1M,
  SKIP_FEWER,
  SKIP_OF_LOST_DETAIL,
  SKIP_UNSEALED,
  STAGED_ROOMS,
  WRITE_5S,
} from './import-day-statements.ts'
import { untilLetThrough } from './let-through.ts'
import { extendHeard } from './listened.ts'
import { ensureWindowPartitions } from './window-partitions.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** A day of many busy rooms may take a server so long. */
const STATEMENT_MS = 10 * MINUTE_MS

/** Imports have a row of the ledger, so that what they publish stands in the log of changes like a flush. */
const LEDGER = { topicId: 'imports', partition: 0 }

export interface PublishOptions {
  /**
   * T − H: windows that end later are not sealed and stay as they are. Rounded down to a minute, so that a minute is
   * published whole or not at all.
   */
  sealedBeforeMs: number
  /** An archive's sealed window takes the place of the stored one also when it has fewer messages. */
  replace?: boolean
  /** The times that the archive covers; written for this day as far as it is sealed. */
  heard: readonly Heard[]
  identities: readonly ChannelIdentity[]
}

export interface PublishedDay {
  /** Five-second windows. */
  written: number
  skipped: number
}

/** The UTC days, as their first instants in milliseconds, of which something is staged and not published. */
export async function readStagedDays(database: Queryable, fingerprint: string): Promise<number[]> {
  const { rows } = await database.query<{ day: number }>(
    `select distinct (extract(epoch from window_start)::bigint / 86400) * ${DAY_MS} as day
       from import_staging where fingerprint = $1 order by 1`,
    [fingerprint],
  )
  return rows.map(({ day }) => day)
}

/**
 * Publishes what is staged of one UTC day in one transaction. A five-second window takes the place of the stored one
 * only if that is sealed and has fewer messages + removed, or as many and does not know what was removed; minutes and
 * hours around are rebuilt. Publishing the same again, or several archives in any order, changes nothing more; what
 * others are in the way of is tried again.
 */
export async function publishDay(
  database: Database,
  { fingerprint, dayMs }: { fingerprint: string; dayMs: number },
  options: PublishOptions,
): Promise<PublishedDay> {
  const sealedMs = Math.floor(options.sealedBeforeMs / MINUTE_MS) * MINUTE_MS
  const partitions = [
    { step: '5s' as const, startMs: dayMs },
    { step: '1m' as const, startMs: dayMs },
  ]
  const publish = async (transaction: Queryable) => {
    const rev = await advance(transaction, sealedMs)
    // Hours are rebuilt from what this transaction sees: a flush that adds to one meanwhile would be lost.
    await transaction.query('lock table windows_1h in share row exclusive mode')
    const day = [fingerprint, new Date(dayMs), new Date(dayMs + DAY_MS)]
    const run = (statement: string, parameters: readonly unknown[] = []) =>
      transaction.query(statement, [...day, ...parameters])

    const rooms = await run(STAGED_ROOMS)
    const skipped =
      (await run(SKIP_UNSEALED, [new Date(sealedMs)])).affectedRows +
      (await run(SKIP_OF_LOST_DETAIL, [options.replace === true])).affectedRows +
      (await run(SKIP_FEWER, [options.replace === true])).affectedRows
    for (const step of ['5s', '1m', '1h']) await run(clearLostDetail(step))
    const written = (await run(WRITE_5S)).affectedRows
    await run(REBUILD_1M)
    await run(REBUILD_1H)
    await run(
      'delete from import_staging where fingerprint = $1 and window_start >= $2 and window_start < $3',
    )
    await transaction.query(
      `update imports set windows_written = windows_written + $2, windows_skipped = windows_skipped + $3,
              updated_at = now() where fingerprint = $1`,
      [fingerprint, written, skipped],
    )
    if (written > 0) {
      await transaction.query('insert into imported_days (day) values ($1::date) on conflict do nothing', [
        new Date(dayMs).toISOString().slice(0, 10),
      ])
    }
    const changes: Change[] = [
      ...rooms.rows.map((row): Change => ({ kind: 'day', roomId: row['room_id'] as string, startMs: dayMs })),
      ...(await extendHeard(transaction, clip(options.heard, dayMs, Math.min(dayMs + DAY_MS, sealedMs)))),
      ...(await upsertIdentities(transaction, options.identities)),
    ]
    await appendChanges(transaction, { ledgerKey: ledgerKeyOf(LEDGER), rev }, { changes, logins: [] })
    return { written, skipped }
  }
  return untilLetThrough(async () => {
    await ensureWindowPartitions(database, partitions, { forgetKnown: true })
    return database.transaction(publish, { statementMs: STATEMENT_MS })
  })
}

/** Up to when all windows were sealed at some publication, in milliseconds since the epoch; undefined before the first. */
export async function readSealedByImports(database: Queryable): Promise<number | undefined> {
  const { rows } = await database.query<{ append_time: Date }>(
    'select append_time from partition_ledger where topic_id = $1 and partition = $2',
    [LEDGER.topicId, LEDGER.partition],
  )
  return rows[0]?.append_time.getTime()
}

/** The next revision of what imports publish. Their T is what was sealed by then: an archive has no later news. */
async function advance(transaction: Queryable, sealedMs: number): Promise<number> {
  const { rows } = await transaction.query<{ rev: number }>(
    `insert into partition_ledger as l (topic_id, partition, rev, append_time) values ($1, $2, 1, $3)
     on conflict (topic_id, partition) do update
        set rev = l.rev + 1, append_time = greatest(l.append_time, excluded.append_time), updated_at = now()
     returning rev`,
    [LEDGER.topicId, LEDGER.partition, new Date(sealedMs)],
  )
  return rows[0]!.rev
}

function clip(heard: readonly Heard[], fromMs: number, toMs: number): Heard[] {
  return heard
    .map((span) => ({
      ...span,
      heardFromMs: Math.max(span.heardFromMs, fromMs),
      heardToMs: Math.min(span.heardToMs, toMs),
    }))
    .filter(({ heardFromMs, heardToMs }) => heardFromMs < heardToMs)
}
