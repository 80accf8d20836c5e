/** Settings that a person changes while processes run: one row of `settings`, told to every process by NOTIFY. */
import {
  RUNNING_SETTINGS,
  type RunningSetting,
  type RunningSettings,
  runningSettingsSchema,
  type SettingsChange,
} from '#contract/settings.ts'
import { settingsUnread } from '#telemetry/store-events.ts'
import type { Database, Queryable } from './database.ts'

const ROW = 'running'
const NOTIFIED = 'settings_changed'
/** A lost NOTIFY costs no more than this. */
const REREAD_MS = 30_000

export interface SettingsOptions {
  /** What holds where nobody changed anything. */
  initial: RunningSettings
  /** What was given at the start, and by what: it wins over the database and cannot be changed. */
  fixed: Readonly<Partial<Record<RunningSetting, string>>>
}

export interface SettingsHolder extends AsyncDisposable {
  /** What holds; another object after each change. */
  current(): RunningSettings
  readonly fixed: SettingsOptions['fixed']
  /** Stores the changes, and resolves when they hold in this process; in the others they do a moment later. */
  change(changes: SettingsChange): Promise<void>
}

/** Keeps the settings of this process in line with the database, until it is disposed of. */
export async function openRunningSettings(
  database: Database,
  { initial, fixed }: SettingsOptions,
): Promise<SettingsHolder> {
  const given = Object.fromEntries(
    RUNNING_SETTINGS.filter((name) => fixed[name] !== undefined).map((name) => [name, initial[name]]),
  )
  let current = initial

  async function read(): Promise<void> {
    const next = { ...initial, ...(await readChosen(database)), ...given }
    if (JSON.stringify(next) !== JSON.stringify(current)) current = next
  }

  const reread = (): void => void read().catch(settingsUnread)
  await read()
  const unlisten = await database.listen(NOTIFIED, reread)
  const timer = setInterval(reread, REREAD_MS).unref()
  return {
    current: () => current,
    fixed,
    async change(changes) {
      await writeChosen(database, changes)
      await read()
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await unlisten()
    },
  }
}

/** What was chosen and still holds as a value; anything else in the row is another version's. */
async function readChosen(database: Queryable): Promise<Partial<RunningSettings>> {
  const { rows } = await database.query<{ value: Record<string, unknown> }>(
    'select value from settings where key = $1',
    [ROW],
  )
  const stored = rows[0]?.value ?? {}
  const chosen = RUNNING_SETTINGS.flatMap((name) => {
    const parsed = runningSettingsSchema.shape[name].safeParse(stored[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return Object.fromEntries(chosen)
}

async function writeChosen(database: Database, changes: SettingsChange): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(
      `insert into settings (key, value) values ($1, $2::jsonb)
       on conflict (key) do update set value = settings.value || excluded.value`,
      [ROW, JSON.stringify(changes)],
    )
    await transaction.query(`select pg_notify('${NOTIFIED}', '')`)
  })
}
