/** Keys of overlays and origins of extensions, the rows that let others in. */
import type { Database, Queryable } from './database.ts'

/** NOTIFY's channel: somebody was let in, or is not any more. */
export const DOORS_CHANNEL = 'doors_changed'

export interface StoredOverlayKey {
  id: string
  /** Hexadecimal SHA-256 of the key. */
  keyHash: string
  /** The channel that it reads. */
  login: string
  createdAt: Date
}

export interface StoredOrigin {
  id: string
  origin: string
  allowedAt: Date
}

export async function listOverlayKeys(database: Queryable): Promise<StoredOverlayKey[]> {
  const { rows } = await database.query<StoredOverlayKey>(
    `select id, key_hash as "keyHash", login, created_at as "createdAt" from overlay_keys order by created_at, id`,
  )
  return rows
}

export function addOverlayKey(database: Database, key: StoredOverlayKey): Promise<void> {
  return tell(database, async (transaction) => {
    await transaction.query(
      'insert into overlay_keys (id, key_hash, login, created_at) values ($1, $2, $3, $4)',
      [key.id, key.keyHash, key.login, key.createdAt],
    )
  })
}

/** Whether there was such a key. */
export function removeOverlayKey(database: Database, id: string): Promise<boolean> {
  return tell(database, async (transaction) => {
    const { affectedRows } = await transaction.query('delete from overlay_keys where id::text = $1', [id])
    return affectedRows > 0
  })
}

export async function listPairedOrigins(database: Queryable): Promise<StoredOrigin[]> {
  const { rows } = await database.query<StoredOrigin>(
    'select id, origin, allowed_at as "allowedAt" from paired_origins order by allowed_at, id',
  )
  return rows
}

/** Harmless to repeat: an origin is allowed once. */
export function addPairedOrigin(database: Database, paired: StoredOrigin): Promise<void> {
  return tell(database, async (transaction) => {
    await transaction.query(
      'insert into paired_origins (id, origin, allowed_at) values ($1, $2, $3) on conflict (origin) do nothing',
      [paired.id, paired.origin, paired.allowedAt],
    )
  })
}

/** Whether there was such an origin. */
export function removePairedOrigin(database: Database, id: string): Promise<boolean> {
  return tell(database, async (transaction) => {
    const { affectedRows } = await transaction.query('delete from paired_origins where id::text = $1', [id])
    return affectedRows > 0
  })
}

function tell<Outcome>(
  database: Database,
  work: (transaction: Queryable) => Promise<Outcome>,
): Promise<Outcome> {
  return database.transaction(async (transaction) => {
    const outcome = await work(transaction)
    await transaction.query(`select pg_notify('${DOORS_CHANNEL}', '')`)
    return outcome
  })
}
