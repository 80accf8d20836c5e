import type { RoomEvent } from '#contract/chat-event.ts'
import type { IMPORT_STATES } from '#contract/http.ts'
import { FIGURES, type WindowChange } from '#contract/window-change.ts'
import type { Database, Queryable } from './database.ts'
import { insertRoomEvents } from './room-events.ts'
import { StoreError } from './store-error.ts'
import { rowsOf, toParameters } from './window-upserts.ts'

export type ImportState = (typeof IMPORT_STATES)[number]

/** What is imported: the same archive read the same way has the same fingerprint. */
export interface ImportSource {
  fingerprint: string
  /** A file's name, for people. */
  name: string
  format: string
  login: string
  roomId: string
  /** Whether the archive tells what moderators took away. */
  removedKnown: boolean
}

export interface StoredImport extends ImportSource {
  state: ImportState
  /** Why it failed; else empty. */
  reason: string
  /** How far the archive is staged, in the importer's own measure; resume there. */
  position: number
  messages: number
  /** Five-second windows that took the place of the stored ones, and those that did not. */
  windowsWritten: number
  windowsSkipped: number
  /** Lines that were not counted, by reason. */
  dropped: Readonly<Record<string, number>>
  startedAtMs: number
  updatedAtMs: number
}

/** A part of an archive that was read. `messages` and `dropped` are totals from the archive's beginning. */
export interface StagedPart {
  fromPosition: number
  toPosition: number
  messages: number
  dropped: Readonly<Record<string, number>>
  /** This part told that moderators took something away: the archive is one that tells. */
  removedKnown?: boolean
  /** At most one change for each step, room and start; those of 1h are not needed. */
  windows: readonly WindowChange[]
  roomEvents: readonly RoomEvent[]
}

/** Begins an import, or takes one up where it stopped; `restart` forgets what was staged of it. */
export async function beginImport(
  database: Database,
  source: ImportSource,
  { restart = false }: { restart?: boolean } = {},
): Promise<StoredImport> {
  return database.transaction(async (transaction) => {
    if (restart) await transaction.query('delete from imports where fingerprint = $1', [source.fingerprint])
    await transaction.query(
      `insert into imports (fingerprint, source, format, login, room_id, removed_known, state)
       values ($1, $2, $3, $4, $5, $6, 'reading')
       on conflict (fingerprint) do update
          set source = excluded.source, reason = '', updated_at = now(),
              state = case imports.state when 'done' then 'done' else 'reading' end`,
      [source.fingerprint, source.name, source.format, source.login, source.roomId, source.removedKnown],
    )
    return (await readImport(transaction, source.fingerprint))!
  })
}

/**
 * Keeps a part of the archive beside the stored windows, where nobody sees it yet. Rejects with IMPORT_MOVED when the
 * import does not stand at `fromPosition`: another process reads the same archive.
 */
export async function stageImport(database: Database, fingerprint: string, part: StagedPart): Promise<void> {
  await database.transaction(async (transaction) => {
    const { affectedRows } = await transaction.query(
      `update imports set position = $3, messages = $4, dropped = $5::jsonb,
              removed_known = removed_known or $6, updated_at = now()
        where fingerprint = $1 and position = $2 and state = 'reading'`,
      [
        fingerprint,
        part.fromPosition,
        part.toPosition,
        part.messages,
        JSON.stringify(part.dropped),
        part.removedKnown ?? false,
      ],
    )
    if (affectedRows !== 1) {
      throw new StoreError('IMPORT_MOVED', 'This archive is being imported elsewhere, or was cancelled.')
    }
    for (const step of ['5s', '1m'] as const) {
      const windows = part.windows.filter((window) => window.step === step)
      if (windows.length > 0) {
        await transaction.query(STAGE, [fingerprint, step, ...toParameters(windows)])
      }
    }
    await insertRoomEvents(transaction, part.roomEvents)
  })
}

/** Notes that an archive is refused, and forgets what was staged of it: the next import of it begins anew. */
export async function refuseImport(database: Database, fingerprint: string, reason: string): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query('delete from import_staging where fingerprint = $1', [fingerprint])
    await transaction.query('update imports set position = 0, messages = 0 where fingerprint = $1', [
      fingerprint,
    ])
    await setImportState(transaction, fingerprint, { state: 'failed', reason })
  })
}

/** Notes how an import fares; one that failed or was cancelled goes on at the next `beginImport`. */
export async function setImportState(
  database: Queryable,
  fingerprint: string,
  { state, reason = '' }: { state: ImportState; reason?: string },
): Promise<void> {
  await database.query(
    'update imports set state = $2, reason = $3, updated_at = now() where fingerprint = $1',
    [fingerprint, state, reason],
  )
}

export async function readImport(
  database: Queryable,
  fingerprint: string,
): Promise<StoredImport | undefined> {
  const { rows } = await database.query<ImportRow>('select * from imports where fingerprint = $1', [
    fingerprint,
  ])
  return rows[0] && toImport(rows[0])
}

/** The imports begun last, newest first. */
export async function readImports(database: Queryable, limit = 100): Promise<StoredImport[]> {
  const { rows } = await database.query<ImportRow>(
    'select * from imports order by started_at desc, fingerprint limit $1',
    [limit],
  )
  return rows.map(toImport)
}

const STAGE = `
  insert into import_staging as s (fingerprint, step, room_id, window_start, ${FIGURES.join(', ')})
  select $1, $2, given.* from (${rowsOf(FIGURES, 3)}) given
  on conflict (fingerprint, step, room_id, window_start) do update
     set ${FIGURES.map((figure) => `${figure} = s.${figure} + excluded.${figure}`).join(', ')}`

interface ImportRow {
  fingerprint: string
  source: string
  format: string
  login: string
  room_id: string
  removed_known: boolean
  state: ImportState
  reason: string
  position: number
  messages: number
  windows_written: number
  windows_skipped: number
  dropped: Record<string, number>
  started_at: Date
  updated_at: Date
}

function toImport(row: ImportRow): StoredImport {
  return {
    fingerprint: row.fingerprint,
    name: row.source,
    format: row.format,
    login: row.login,
    roomId: row.room_id,
    removedKnown: row.removed_known,
    state: row.state,
    reason: row.reason,
    position: row.position,
    messages: row.messages,
    windowsWritten: row.windows_written,
    windowsSkipped: row.windows_skipped,
    dropped: row.dropped,
    startedAtMs: row.started_at.getTime(),
    updatedAtMs: row.updated_at.getTime(),
  }
}
