import type { Heard } from '#contract/chat-event.ts'
import { FIGURES, PEOPLE, SUMS } from '#contract/window-change.ts'
import { appendChanges, type Change, ledgerKeyOf } from './changes.ts'
import { type ChannelIdentity, upsertIdentities } from './channels.ts'
import type { Database, Queryable } from './database.ts'
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

/** The staged rows of the day; $1 fingerprint, $2 and $3 the day. What is left of them at the end is written. */
const STAGED = 's.fingerprint = $1 and s.window_start >= $2 and s.window_start < $3'

const STAGED_ROOMS = `select distinct s.room_id from import_staging s where ${STAGED} and s.step = '5s'`

const SKIP_UNSEALED = `
  delete from import_staging s where ${STAGED} and s.step = '5s' and s.window_start >= $4`

/** Hours of which the store has the sum but no longer all five-second windows: they are compared and replaced whole. */
const LOST_DETAIL = `
  select h.room_id, h.window_start, h.messages + coalesce(h.removed, 0) as said
    from windows_1h h
   where h.window_start >= $2 and h.window_start < $3
     and h.room_id in (select s.room_id from import_staging s where ${STAGED} and s.step = '5s')
     and h.messages > (select coalesce(sum(w.messages), 0) from windows_5s w
                        where w.room_id = h.room_id and w.window_start >= h.window_start
                          and w.window_start < h.window_start + interval '1 hour')`

const HOUR_OF_STAGED = `date_trunc('hour', s.window_start at time zone 'UTC') at time zone 'UTC'`

const SKIP_OF_LOST_DETAIL = `
  delete from import_staging s
   using (${LOST_DETAIL}) h
   where ${STAGED} and s.step = '5s' and s.room_id = h.room_id and ${HOUR_OF_STAGED} = h.window_start
     and not $4::boolean
     and h.said >= (select sum(o.messages + o.removed) from import_staging o
                     where o.fingerprint = $1 and o.step = '5s' and o.room_id = h.room_id
                       and o.window_start >= h.window_start and o.window_start < h.window_start + interval '1 hour')`

/** Of equals that which knows what was taken away holds, so that the order of imports does not matter. */
const SKIP_FEWER = `
  delete from import_staging s
   using windows_5s w, imports i
   where ${STAGED} and s.step = '5s' and not $4::boolean and i.fingerprint = s.fingerprint
     and w.room_id = s.room_id and w.window_start = s.window_start
     and w.window_start >= $2 and w.window_start < $3
     and (w.messages + coalesce(w.removed, 0), w.removed is not null)
         >= (s.messages + s.removed, i.removed_known)
     and not exists (select from (${LOST_DETAIL}) h
                      where h.room_id = s.room_id and h.window_start = ${HOUR_OF_STAGED})`

/** Takes the stored windows of an hour away that is replaced whole. The hour itself goes last: it says which. */
function clearLostDetail(step: string): string {
  return `
    delete from windows_${step} w
     using (${LOST_DETAIL}) h
     where w.room_id = h.room_id and w.window_start >= h.window_start
       and w.window_start < h.window_start + interval '1 hour'
       and w.window_start >= $2 and w.window_start < $3
       and exists (select from import_staging s
                    where ${STAGED} and s.step = '5s' and s.room_id = h.room_id
                      and ${HOUR_OF_STAGED} = h.window_start)`
}

const WRITE_5S = `
  insert into windows_5s as w (room_id, window_start, imported, ${FIGURES.join(', ')})
  select s.room_id, s.window_start, true, ${FIGURES.map(stagedFigure).join(', ')}
    from import_staging s join imports i on i.fingerprint = s.fingerprint
   where ${STAGED} and s.step = '5s'
   order by 1, 2
  on conflict (room_id, window_start) do update
     set imported = true, ${FIGURES.map((figure) => `${figure} = excluded.${figure}`).join(', ')}`

/** The minute's people are the archive's when all its messages are; else the greater of both, which is a lower bound. */
const REBUILD_1M = `
  insert into windows_1m as w (room_id, window_start, imported, ${FIGURES.join(', ')})
  select t.room_id, t.minute, true, ${SUMS.map((sum) => `t.${sum}`).join(', ')},
         ${PEOPLE.map((people) => `case when t.messages + coalesce(t.removed, 0) = m.messages + m.removed then m.${people} else greatest(m.${people}, o.${people}, 0) end`).join(', ')}
    from (${sumsBy('minute')}) t
    left join import_staging m on m.fingerprint = $1 and m.step = '1m' and m.room_id = t.room_id
                              and m.window_start = t.minute
    left join windows_1m o on o.room_id = t.room_id and o.window_start = t.minute
   order by 1, 2
  on conflict (room_id, window_start) do update
     set imported = true, ${FIGURES.map((figure) => `${figure} = excluded.${figure}`).join(', ')}`

const REBUILD_1H = `
  insert into windows_1h as w (room_id, window_start, imported, ${SUMS.join(', ')})
  select t.room_id, t.hour, true, ${SUMS.map((sum) => `t.${sum}`).join(', ')}
    from (${sumsBy('hour')}) t
   order by 1, 2
  on conflict (room_id, window_start) do update
     set imported = true, ${SUMS.map((sum) => `${sum} = excluded.${sum}`).join(', ')}`

function stagedFigure(figure: string): string {
  return figure === 'removed' ? 'case when i.removed_known then s.removed end' : `s.${figure}`
}

/** The sums of the five-second windows of every minute or hour in which one was written. */
function sumsBy(unit: 'minute' | 'hour'): string {
  const unitOf = (row: string) =>
    `date_trunc('${unit}', ${row}.window_start at time zone 'UTC') at time zone 'UTC'`
  const sums = SUMS.map((sum) =>
    sum === 'removed'
      ? 'case when bool_and(w.removed is not null) then sum(w.removed) end as removed'
      : `sum(w.${sum}) as ${sum}`,
  )
  return `
    select w.room_id, touched.${unit}, ${sums.join(', ')}
      from (select distinct s.room_id, ${unitOf('s')} as ${unit} from import_staging s
             where ${STAGED} and s.step = '5s') touched
      join windows_5s w on w.room_id = touched.room_id and w.window_start >= touched.${unit}
       and w.window_start < touched.${unit} + interval '1 ${unit}'
     where w.window_start >= $2 and w.window_start < $3
     group by 1, 2`
}
