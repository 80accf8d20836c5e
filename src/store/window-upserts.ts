import type { Step } from '#contract/window.ts'
import { FIGURES, SUMS, type WindowChange } from '#contract/window-change.ts'
import type { Change } from './changes.ts'
import type { Queryable } from './database.ts'

/** Windows a statement: keeps it short enough that readers of the one connection of PGlite do not wait long. */
const ROWS_A_STATEMENT = 2_500

/** The columns of figures that a step's table has, in the order of a change's `figures`. */
const FIGURES_OF: Record<Step, readonly string[]> = { '5s': FIGURES, '1m': FIGURES, '1h': SUMS }

const UPSERTS: Record<Step, string> = { '5s': upsertOf('5s'), '1m': upsertOf('1m'), '1h': upsertOf('1h') }

/** Adds the changes to the stored windows. Their partitions must exist; a window may come once only. */
export async function addToWindows(
  transaction: Queryable,
  windows: readonly WindowChange[],
): Promise<Change[]> {
  for (const step of ['5s', '1m', '1h'] as const) {
    const ofStep = windows.filter((window) => window.step === step)
    for (let start = 0; start < ofStep.length; start += ROWS_A_STATEMENT) {
      const rows = ofStep.slice(start, start + ROWS_A_STATEMENT)
      await transaction.query(UPSERTS[step], toParameters(rows))
    }
  }
  return windows
    .filter(({ step }) => step === '5s')
    .map(({ roomId, startMs }) => ({ kind: 'window', roomId, startMs }))
}

/** Room ids, starts in milliseconds, and all figures in one array, window after window. */
export function toParameters(windows: readonly WindowChange[]): unknown[] {
  const width = windows[0]?.figures.length ?? 0
  const all = new Int32Array(windows.length * width)
  for (const [index, { figures }] of windows.entries()) all.set(figures, index * width)
  return [windows.map(({ roomId }) => roomId), Float64Array.from(windows, ({ startMs }) => startMs), all]
}

/**
 * A query that gives the rows of such parameters, the first of which is `$first`: room_id, window_start and the figures.
 * One array of all figures takes 40 % less time than one array a column (2,500 windows in PGlite: 42 ms, 73 ms).
 */
export function rowsOf(figures: readonly string[], first: number): string {
  const columns = figures.map(
    (figure, index) => `($${first + 2}::int[])[(n - 1) * ${figures.length} + ${index + 1}] as ${figure}`,
  )
  return `select room_id, to_timestamp(start / 1000) as window_start, ${columns.join(', ')}
            from unnest($${first}::text[], $${first + 1}::float8[]) with ordinality as given (room_id, start, n)`
}

/** In the order of the key, so that two writers who touch the same windows never wait for each other in a circle. */
function upsertOf(step: Step): string {
  const figures = FIGURES_OF[step]
  const sums = figures.map((figure) => `${figure} = w.${figure} + excluded.${figure}`).join(', ')
  return `insert into windows_${step} as w (room_id, window_start, ${figures.join(', ')})
          ${rowsOf(figures, 1)}
           order by 1, 2
          on conflict (room_id, window_start) do update set ${sums}`
}
