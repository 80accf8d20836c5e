import type { Queryable } from './database.ts'

/** An import as stored, by whichever process. */
export interface StoredImport {
  fingerprint: string
  source: string
  format: string
  login: string
  state: string
  reason: string
  messages: number
  windowsWritten: number
  windowsSkipped: number
  dropped: Record<string, number>
  startedAtMs: number
  updatedAtMs: number
}

/** The latest imports, newest first. */
export async function readImports(database: Queryable, limit: number): Promise<StoredImport[]> {
  const { rows } = await database.query<{
    fingerprint: string
    source: string
    format: string
    login: string
    state: string
    reason: string
    messages: number
    windows_written: number
    windows_skipped: number
    dropped: Record<string, number>
    started_at: Date
    updated_at: Date
  }>(
    `select fingerprint, source, format, login, state, reason, messages, windows_written, windows_skipped, dropped,
            started_at, updated_at
       from imports order by started_at desc, fingerprint limit $1`,
    [limit],
  )
  return rows.map((row) => ({
    fingerprint: row.fingerprint,
    source: row.source,
    format: row.format,
    login: row.login,
    state: row.state,
    reason: row.reason,
    messages: row.messages,
    windowsWritten: row.windows_written,
    windowsSkipped: row.windows_skipped,
    dropped: row.dropped,
    startedAtMs: row.started_at.getTime(),
    updatedAtMs: row.updated_at.getTime(),
  }))
}
