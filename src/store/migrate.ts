import { randomUUID } from 'node:crypto'
import type { Database, Queryable } from './database.ts'
import * as windows from './migrations/0001-windows.ts'
import * as taughtEmotes from './migrations/0002-taught-emotes.ts'
import * as emoteProposals from './migrations/0003-emote-proposals.ts'
import * as doors from './migrations/0004-doors.ts'
import * as autovacuum from './migrations/0005-autovacuum.ts'
import * as heardFrom from './migrations/0006-heard-from.ts'
import { StoreError } from './store-error.ts'

interface Migration {
  id: string
  statements: string
}

/** In order; one that was released is never changed. */
const MIGRATIONS: readonly Migration[] = [windows, taughtEmotes, emoteProposals, doors, autovacuum, heardFrom]

/** Of no meaning, but the same in every process: the migrations of one database run one after another. */
const ADVISORY_LOCK = 7_283_140_662

/** A migration may rewrite a table of years, and others wait for it. */
const STATEMENT_MS = 6 * 3_600_000

export interface MigrateOptions {
  /** How many partitions producers spread rooms over, where the database has no number yet. */
  partitions?: number
}

/** What the schema lacks of this version's, and what it has of a newer one. Looks, and changes nothing. */
export async function readSchema(
  database: Queryable,
): Promise<{ missing: readonly string[]; newer: string | undefined }> {
  const { rows: tables } = await database.query(`select where to_regclass('migrations') is not null`)
  const applied = tables.length === 0 ? [] : await readApplied(database)
  return {
    missing: MIGRATIONS.map(({ id }) => id).filter((id) => !applied.includes(id)),
    newer: newerOf(applied),
  }
}

async function readApplied(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>('select id from migrations order by id')
  return rows.map(({ id }) => id)
}

function newerOf(applied: readonly string[]): string | undefined {
  return applied.find((id) => !MIGRATIONS.some((migration) => migration.id === id))
}

/**
 * Brings the schema up to date in one transaction, and gives the ids of the migrations applied. Harmless to
 * repeat and to run from several processes. Rejects with SCHEMA_NEWER when a newer program made the schema.
 */
export async function migrate(
  database: Database,
  { partitions = 1 }: MigrateOptions = {},
): Promise<readonly string[]> {
  const applied: string[] = []
  const work = async (transaction: Queryable) => {
    await transaction.query(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
    await transaction.query(
      'create table if not exists migrations (id text primary key, applied_at timestamptz not null default now())',
    )
    const present = await readApplied(transaction)
    const newer = newerOf(present)
    if (newer !== undefined) {
      throw new StoreError(
        'SCHEMA_NEWER',
        `The database has the schema of a newer version (${newer}): start that version, or restore a backup.`,
      )
    }
    for (const { id, statements } of MIGRATIONS) {
      if (present.includes(id)) continue
      for (const statement of statements.split(/;\s*\n/)) {
        if (statement.trim() !== '') await transaction.query(statement)
      }
      await transaction.query('insert into migrations (id) values ($1)', [id])
      applied.push(id)
    }
    await transaction.query(
      `insert into settings (key, value) values ('database_id', to_jsonb($1::text)), ('partitions', to_jsonb($2::int))
       on conflict (key) do nothing`,
      [randomUUID(), partitions],
    )
  }
  await database.transaction(work, { statementMs: STATEMENT_MS })
  return applied
}
