import type { WindowChange } from '#contract/window-change.ts'
import type { Database } from './database.ts'
import { QueryError } from './store-error.ts'

const DAY_MS = 86_400_000

/** SQLSTATE check_violation: what PostgreSQL says of a row for which no partition exists. */
const NO_PARTITION = '23514'

/** A window's row is updated in place many times: the room it needs for that, in per cent. */
const FILL_FACTOR = 80

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
           with (fillfactor = ${FILL_FACTOR})`,
      )
    }
  })
  for (const name of missing.keys()) names.add(name)
}

/** Whether a statement failed because a partition was not there, as when retention dropped it meanwhile. */
export function isPartitionMissing(error: unknown): boolean {
  return error instanceof QueryError && error.code === NO_PARTITION && /no partition/.test(error.message)
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
