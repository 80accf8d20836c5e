import type { Step } from '#contract/window.ts'
import type { WindowChange } from '#contract/window-change.ts'
import type { Database, Queryable } from './database.ts'
import { QueryError } from './store-error.ts'

const DAY_MS = 86_400_000

/** SQLSTATE check_violation: what PostgreSQL says of a row for which no partition exists. */
const NO_PARTITION = '23514'

/** A window's row is updated in place many times: the room it needs for that, in per cent. */
const FILL_FACTOR = 80
/** The share of dead rows at which a server clears them away. */
const DEAD_SHARE = 0.02

/** Whoever drops a table waits for its readers, and everybody else behind that: not for long, the next round comes. */
const DROP_WAIT_MS = 2_000

/** Serialises those who create and drop partitions, in whichever process. */
const ADVISORY_LOCK = 7_283_140_663

/** Partitions that were seen, by database: they are asked for with every flush. */
const known = new WeakMap<Database, Set<string>>()

interface Span {
  name: string
  table: 'windows_5s' | 'windows_1m'
  fromMs: number
  toMs: number
}

/** Creates the partitions that the windows need and that are not there: a day of 5 s, a month of 1 m. */
export async function ensureWindowPartitions(
  database: Database,
  windows: readonly Pick<WindowChange, 'step' | 'startMs'>[],
  { forgetKnown = false } = {},
): Promise<void> {
  if (forgetKnown) known.delete(database)
  const names = known.get(database) ?? new Set<string>()
  known.set(database, names)
  const missing = new Map<string, Span>()
  let last = ''
  for (const { step, startMs } of windows) {
    if (step === '1h') continue
    const day = `${step}${Math.floor(startMs / DAY_MS)}`
    if (day === last) continue
    last = day
    const span = step === '5s' ? dayOf(startMs) : monthOf(startMs)
    if (!names.has(span.name)) missing.set(span.name, span)
  }
  if (missing.size === 0) return
  await database.transaction(async (transaction) => {
    await transaction.query(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
    for (const { name, table, fromMs, toMs } of missing.values()) {
      await transaction.query(
        `create table if not exists ${name} partition of ${table}
           for values from ('${new Date(fromMs).toISOString()}') to ('${new Date(toMs).toISOString()}')
           with (fillfactor = ${FILL_FACTOR}, autovacuum_vacuum_scale_factor = ${DEAD_SHARE})`,
      )
    }
  })
  for (const name of missing.keys()) names.add(name)
}

/**
 * Drops the partitions that end at or before the limits, and gives their names. A day of an imported archive stays, and
 * so does the month around it.
 */
export async function dropWindowPartitions(
  database: Database,
  { before5sMs, before1mMs }: { before5sMs: number; before1mMs: number },
): Promise<readonly string[]> {
  const dropped = await database.transaction(async (transaction) => {
    await transaction.query(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
    await transaction.query(`set local lock_timeout = ${DROP_WAIT_MS}`)
    const partitions = await readPartitions(transaction)
    const old = partitions.filter(({ table, toMs }) =>
      table === 'windows_5s' ? toMs <= before5sMs : toMs <= before1mMs,
    )
    // Who publishes an archive's day holds the table until the day is known as one.
    for (const table of new Set((await withoutImported(transaction, old)).map(({ table }) => table)))
      await transaction.query(`lock table only ${table} in access exclusive mode`)
    const due = await withoutImported(transaction, old)
    for (const { name } of due) await transaction.query(`drop table ${name}`)
    return due.map(({ name }) => name)
  })
  if (dropped.length > 0) known.delete(database)
  return dropped
}

async function withoutImported(transaction: Queryable, spans: readonly Span[]): Promise<Span[]> {
  const imported = await readImportedSpans(transaction)
  return spans.filter(({ name }) => !imported.has(name))
}

/** The time of which windows of this width are kept, in spans that neither overlap nor touch, oldest first. */
export async function readKeptSpans(
  database: Queryable,
  step: Step,
): Promise<readonly { fromMs: number; toMs: number }[]> {
  if (step === '1h') return [{ fromMs: 0, toMs: Number.POSITIVE_INFINITY }]
  const kept: { fromMs: number; toMs: number }[] = []
  for (const { table, fromMs, toMs } of await readPartitions(database)) {
    if (table !== `windows_${step}`) continue
    const last = kept.at(-1)
    if (last?.toMs === fromMs) last.toMs = toMs
    else kept.push({ fromMs, toMs })
  }
  return kept
}

export interface StoredSpan {
  name: string
  step: '5s' | '1m'
  fromMs: number
  toMs: number
  /** It holds a day of an archive: it is never dropped. */
  isImported: boolean
}

/** Every partition, those of a table oldest first. */
export async function readStoredSpans(database: Queryable): Promise<StoredSpan[]> {
  const imported = await readImportedSpans(database)
  return (await readPartitions(database)).map(({ name, table, fromMs, toMs }) => ({
    name,
    step: table === 'windows_5s' ? '5s' : '1m',
    fromMs,
    toMs,
    isImported: imported.has(name),
  }))
}

/** The names of the partitions that hold a day of an archive. */
async function readImportedSpans(database: Queryable): Promise<Set<string>> {
  const { rows } = await database.query<{ day: string }>('select day::text as day from imported_days')
  return new Set(rows.flatMap(({ day }) => [dayOf(Date.parse(day)).name, monthOf(Date.parse(day)).name]))
}

/** All partitions, by table and time. */
async function readPartitions(database: Queryable): Promise<Span[]> {
  const { rows } = await database.query<{ name: string }>(
    `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent in ('windows_5s'::regclass, 'windows_1m'::regclass) order by 1`,
  )
  return rows.map(({ name }) => spanOf(name)).filter((span) => span !== undefined)
}

/** Whether a statement failed because a partition was not there, as when retention dropped it meanwhile. */
export function isPartitionMissing(error: unknown): boolean {
  return error instanceof QueryError && error.code === NO_PARTITION && /no partition/.test(error.message)
}

/** The partition of this name; undefined when it is none of ours. */
function spanOf(name: string): Span | undefined {
  const [, year = '', month = '', day = ''] = /^windows_(?:5s|1m)_(\d{4})(\d{2})(\d{2})?$/.exec(name) ?? []
  if (year === '') return undefined
  const fromMs = Date.UTC(Number(year), Number(month) - 1, day === '' ? 1 : Number(day))
  const span = day === '' ? monthOf(fromMs) : dayOf(fromMs)
  return span.name === name ? span : undefined
}

function dayOf(timeMs: number): Span {
  const fromMs = Math.floor(timeMs / DAY_MS) * DAY_MS
  const name = `windows_5s_${new Date(fromMs).toISOString().slice(0, 10).replaceAll('-', '')}`
  return { name, table: 'windows_5s', fromMs, toMs: fromMs + DAY_MS }
}

function monthOf(timeMs: number): Span {
  const time = new Date(timeMs)
  const fromMs = Date.UTC(time.getUTCFullYear(), time.getUTCMonth())
  const toMs = Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1)
  const name = `windows_1m_${new Date(fromMs).toISOString().slice(0, 7).replaceAll('-', '')}`
  return { name, table: 'windows_1m', fromMs, toMs }
}
