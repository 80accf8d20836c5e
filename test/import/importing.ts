import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ImportOptions, type ImportReport, importArchive } from '#import/import-archive.ts'
import { openClassifier } from '#model/classifier.ts'
import type { Database, Queryable } from '#store/database.ts'
import { LOGIN, START_MS } from './truth.ts'
import type { Writer } from './writers.ts'

export const classifier = openClassifier(
  readFileSync(join(import.meta.dirname, '../../src/model/chat.model')),
)
export const NOW_MS = START_MS + 90 * 86_400_000
const folder = await mkdtemp(join(tmpdir(), 'chat-import-'))
let files = 0

export async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(folder, `archive-${files++}`)
  await writeFile(file, content)
  return file
}

/** Imports the content as a file; small parts, so that an archive has many. */
export async function importContent(
  database: Database,
  content: string | Uint8Array,
  options: ImportOptions & { nowMs?: number; uncountedSinceMs?: number; signal?: AbortSignal } = {},
): Promise<ImportReport> {
  const { nowMs = NOW_MS, uncountedSinceMs, signal = new AbortController().signal, ...rest } = options
  const parts = {
    database,
    classifier,
    scratchDir: folder,
    clock: () => nowMs,
    uncountedSince: async () => uncountedSinceMs,
    partWindows: 20,
  }
  return importArchive(parts, await fileOf(content), rest, signal)
}

/** What has to be said of a file whose format does not tell it. */
export function optionsFor({ lacks = [] }: Writer): ImportOptions {
  return {
    channel: lacks.includes('login') ? LOGIN : undefined,
    startMs: lacks.includes('time') ? START_MS : undefined,
  }
}

/** Every stored window as `step start messages removed people`. */
export async function storedWindows(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<Row>(
    `select '5 s' as step, window_start, messages, removed, chatters from windows_5s
      union all select '60 s', window_start, messages, removed, chatters from windows_1m`,
  )
  return rows
    .map(
      ({ step, window_start, messages, removed, chatters }) =>
        `${step} ${window_start.toISOString()} ${messages} ${removed} ${chatters}`,
    )
    .sort()
}

interface Row {
  step: string
  window_start: Date
  messages: number
  removed: number | null
  chatters: number
}

/** Every figure of every window and hour, and what was heard: all that an import may change. */
export async function everything(database: Queryable): Promise<unknown> {
  const without = ['output_id']
  const tables = ['windows_5s', 'windows_1m', 'windows_1h'].map(async (table) => {
    const { rows } = await database.query(`select * from ${table} order by room_id, window_start`)
    return rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([key]) => !without.includes(key))),
    )
  })
  const heard = database.query('select room_id, heard_from, heard_to from listened order by 1, 2, 3')
  return {
    windows: await Promise.all(tables),
    heard: new Set((await heard).rows.map((row) => JSON.stringify(row))),
  }
}

export async function forgetAll(database: Database): Promise<void> {
  await database.execute(
    'truncate windows_5s, windows_1m, windows_1h, imports, import_staging, imported_days, listened, channels, room_events, changes',
  )
}
