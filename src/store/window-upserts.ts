import type { Step } from '#contract/window.ts'
import { FIGURES, SUMS, type WindowChange } from '#contract/window-change.ts'
import type { Change } from './changes.ts'
import type { Queryable } from './database.ts'

/** Windows a statement: keeps it short enough that readers of the one connection of PGlite do not wait long. */
const ROWS_A_STATEMENT = 2_500

/** The columns of figures that a step's table has, in the order of a change's `figures`. */
export const FIGURES_OF: Record<Step, readonly string[]> = { '5s': FIGURES, '1m': FIGURES, '1h': SUMS }

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
      await transaction.query(UPSERTS[step], toColumns(rows, FIGURES_OF[step].length))
    }
  }
  return windows
    .filter(({ step }) => step === '5s')
    .map(({ roomId, startMs }) => ({ kind: 'window', roomId, startMs }))
}

/** Room ids, starts in milliseconds, then one column for each figure. */
export function toColumns(windows: readonly WindowChange[], figures: number): unknown[][] {
  const columns: unknown[][] = [windows.map(({ roomId }) => roomId), windows.map(({ startMs }) => startMs)]
  for (let figure = 0; figure < figures; figure++) {
    columns.push(windows.map((window) => window.figures[figure]!))
  }
  return columns
}

/** In the order of the key, so that two writers who touch the same windows never wait for each other in a circle. */
function upsertOf(step: Step): string {
  const columns = FIGURES_OF[step]
  const parameters = columns.map((_, index) => `$${index + 3}::int[]`).join(', ')
  const sums = columns.map((column) => `${column} = w.${column} + excluded.${column}`).join(', ')
  return `insert into windows_${step} as w (room_id, window_start, ${columns.join(', ')})
          select room_id, to_timestamp(start / 1000), ${columns.join(', ')}
            from unnest($1::text[], $2::float8[], ${parameters}) as given (room_id, start, ${columns.join(', ')})
           order by 1, 2
          on conflict (room_id, window_start) do update set ${sums}`
}
