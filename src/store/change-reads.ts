import type { Change } from './changes.ts'
import type { Queryable } from './database.ts'

/** Where every row of the ledger stands, in one snapshot. */
export interface Standing {
  /** Revision by ledger key. */
  revisions: Map<string, number>
  /** T: the latest append time that any row has counted, milliseconds since the epoch; 0 before the first. */
  appendTimeMs: number
}

export interface Changes {
  changes: Change[]
  /** Logins whose status changed. */
  logins: string[]
  /** When the latest of them was committed, by the database's clock; undefined when there is none. */
  committedAtMs: number | undefined
}

export async function readStanding(transaction: Queryable): Promise<Standing> {
  const { rows } = await transaction.query<{ key: string; rev: number; append_time: Date | null }>(
    `select topic_id || '/' || partition as key, rev, append_time from partition_ledger`,
  )
  const times = rows.map(({ append_time }) => append_time?.getTime() ?? 0)
  return {
    revisions: new Map(rows.map(({ key, rev }) => [key, rev])),
    appendTimeMs: Math.max(0, ...times),
  }
}

/**
 * What changed behind `since` up to `now`, in one snapshot with it. Undefined when that is no longer known, or `since`
 * never was: take everything anew.
 */
export async function readChanges(
  transaction: Queryable,
  since: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): Promise<Changes | undefined> {
  const behind = [...now].filter(([key, rev]) => (since.get(key) ?? 0) !== rev)
  if (behind.some(([key, rev]) => (since.get(key) ?? 0) > rev)) return undefined
  if ([...since.keys()].some((key) => !now.has(key))) return undefined
  if (behind.length === 0) return { changes: [], logins: [], committedAtMs: undefined }

  const { rows } = await transaction.query<ChangeRow>(
    `select c.kinds, c.room_ids, c.window_starts, c.logins, c.at
       from unnest($1::text[], $2::float8[]) as since (ledger_key, rev)
       join changes c on c.ledger_key = since.ledger_key and c.rev > since.rev
      order by c.at`,
    [behind.map(([key]) => key), behind.map(([key]) => since.get(key) ?? 0)],
  )
  const expected = behind.reduce((sum, [key, rev]) => sum + rev - (since.get(key) ?? 0), 0)
  if (rows.length !== expected) return undefined
  return {
    changes: rows.flatMap(toChanges),
    logins: [...new Set(rows.flatMap(({ logins }) => logins))],
    committedAtMs: rows.at(-1)?.at.getTime(),
  }
}

interface ChangeRow {
  kinds: Change['kind'][]
  room_ids: string[]
  window_starts: Date[]
  logins: string[]
  at: Date
}

function toChanges(row: ChangeRow): Change[] {
  return row.kinds.map((kind, index) => ({
    kind,
    roomId: row.room_ids[index]!,
    startMs: new Date(row.window_starts[index]!).getTime(),
  }))
}
