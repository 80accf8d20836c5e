import type { Queryable } from './database.ts'

/** NOTIFY's channel; the payload is the ledger key, only a hint that there is something to read. */
export const CHANGES_CHANNEL = 'chat_changes'

/**
 * What a flush or publication touched in a room: `window`, the 5-second window that starts then, with the minute and the
 * hour around it; `heard`, how much was heard from then on; `event`, a room event then; `channel`, its name;
 * `day`, everything in the UTC day that starts then.
 */
export interface Change {
  kind: 'window' | 'heard' | 'event' | 'channel' | 'day'
  roomId: string
  startMs: number
}

export function ledgerKeyOf({ topicId, partition }: { topicId: string; partition: number }): string {
  return `${topicId}/${partition}`
}

/** Logs what this flush touched. The caller holds the ledger row whose `rev` it raised: so rev order is commit order. */
export async function appendChanges(
  transaction: Queryable,
  { ledgerKey, rev }: { ledgerKey: string; rev: number },
  { changes, logins }: { changes: readonly Change[]; logins: readonly string[] },
): Promise<void> {
  await transaction.query(
    `insert into changes (ledger_key, rev, kinds, room_ids, window_starts, logins)
     values ($1, $2, $3::text[], $4::text[],
             array(select to_timestamp(start / 1000) from unnest($5::float8[]) with ordinality as g (start, at) order by at),
             $6::text[])`,
    [
      ledgerKey,
      rev,
      changes.map(({ kind }) => kind),
      changes.map(({ roomId }) => roomId),
      changes.map(({ startMs }) => startMs),
      [...new Set(logins)],
    ],
  )
  await transaction.query('select pg_notify($1, $2)', [CHANGES_CHANNEL, ledgerKey])
}
