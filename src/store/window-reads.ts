import { STEP_MS, type Step } from '#contract/window.ts'
import { FIGURES, SUMS } from '#contract/window-change.ts'
import type { Queryable } from './database.ts'

/** A window as stored: something was said in it. */
export interface StoredWindow {
  roomId: string
  startMs: number
  /** In the order of FIGURES; for 1h in the order of SUMS. `removed` is null where the source cannot know it. */
  figures: readonly (number | null)[]
}

export interface WindowRange {
  roomId: string
  step: Step
  /** Windows with `fromMs` ≤ start < `toMs`. */
  fromMs: number
  toMs: number
}

/** A room's windows of the range, oldest first, at most `limit`. */
export function readWindows(
  database: Queryable,
  { roomId, step, fromMs, toMs, limit }: WindowRange & { limit: number },
): Promise<StoredWindow[]> {
  return readPacked(
    database,
    step,
    `select * from windows_${step}
      where room_id = $1 and window_start >= to_timestamp($2::float8 / 1000)
        and window_start < to_timestamp($3::float8 / 1000)
      order by window_start limit $4`,
    [roomId, fromMs, toMs, limit],
  )
}

/** The windows of several rooms, each from its own time on. */
export async function readWindowsOfRooms(
  database: Queryable,
  step: '5s' | '1m',
  rooms: readonly { roomId: string; fromMs: number }[],
): Promise<StoredWindow[]> {
  if (rooms.length === 0) return []
  const starts = rooms.map(({ fromMs }) => fromMs)
  return readPacked(
    database,
    step,
    `select w.* from unnest($1::text[], $2::float8[]) as wanted (room_id, from_ms)
       join windows_${step} w on w.room_id = wanted.room_id
        and w.window_start >= to_timestamp(wanted.from_ms / 1000)
      where w.window_start >= to_timestamp($3::float8 / 1000)`,
    [rooms.map(({ roomId }) => roomId), starts, Math.min(...starts)],
  )
}

/** These five-second windows, in any order; those without a row are left out. */
export async function readTheseWindows(
  database: Queryable,
  windows: readonly { roomId: string; startMs: number }[],
): Promise<StoredWindow[]> {
  if (windows.length === 0) return []
  const starts = windows.map(({ startMs }) => startMs)
  const [firstMs, lastMs] = starts.reduce(
    ([first, last], start) => [Math.min(first, start), Math.max(last, start)],
    [Infinity, -Infinity],
  )
  return readPacked(
    database,
    '5s',
    `select w.* from unnest($1::text[], $2::float8[]) as wanted (room_id, start_ms)
       join windows_5s w on w.room_id = wanted.room_id and w.window_start = to_timestamp(wanted.start_ms / 1000)
      where w.window_start between to_timestamp($3::float8 / 1000) and to_timestamp($4::float8 / 1000)`,
    [windows.map(({ roomId }) => roomId), starts, firstMs, lastMs],
  )
}

/** What was said from `fromMs` to `toMs`: SUMS added up from the widest windows that fit; null = no row. */
export async function sumWindows(
  database: Queryable,
  { roomId, fromMs, toMs }: { roomId: string; fromMs: number; toMs: number },
): Promise<readonly (number | null)[]> {
  const sums = SUMS.map((sum) =>
    sum === 'removed'
      ? `case when bool_and(removed is not null) then sum(removed) end::float8 as removed`
      : `coalesce(sum(${sum}), 0)::float8 as ${sum}`,
  ).join(', ')
  const parts = tiles(fromMs, toMs)
  const tables = parts.map(
    ({ step }, part) =>
      `select ${SUMS.join(', ')} from windows_${step}
        where room_id = $1 and window_start >= to_timestamp($${2 * part + 2}::float8 / 1000)
          and window_start < to_timestamp($${2 * part + 3}::float8 / 1000)`,
  )
  const { rows } = await database.query<Record<string, number | null>>(
    `select ${sums} from (${tables.join(' union all ')}) as parts`,
    [roomId, ...parts.flatMap((part) => [part.fromMs, part.toMs])],
  )
  return SUMS.map((sum) => rows[0]?.[sum] ?? null)
}

/** Stands for a `removed` that is not known. */
const UNKNOWN = -1

/**
 * The windows that the statement selects, by room and time. Each room's come as one text, `start,figure,…;start,…`:
 * twenty times as fast through PGlite as a cell for each figure.
 */
async function readPacked(
  database: Queryable,
  step: Step,
  selected: string,
  parameters: readonly unknown[],
): Promise<StoredWindow[]> {
  const figures = step === '1h' ? SUMS : FIGURES
  const cells = figures.map((figure) => (figure === 'removed' ? `coalesce(removed, ${UNKNOWN})` : figure))
  const { rows } = await database.query<{ room_id: string; windows: string }>(
    `select room_id,
            string_agg(concat_ws(',', (extract(epoch from window_start) * 1000)::int8, ${cells.join(', ')}), ';'
                       order by window_start) as windows
       from (${selected}) as selected group by room_id`,
    parameters,
  )
  return rows.flatMap(({ room_id, windows }) => windows.split(';').map((window) => unpack(room_id, window)))
}

function unpack(roomId: string, packed: string): StoredWindow {
  const [startMs, ...figures] = packed.split(',').map(Number)
  return { roomId, startMs: startMs!, figures: figures.map((figure) => (figure === UNKNOWN ? null : figure)) }
}

/** The range in whole hours where they fit, minutes around them, and five seconds at the edges. */
function tiles(fromMs: number, toMs: number): { step: Step; fromMs: number; toMs: number }[] {
  const parts: { step: Step; fromMs: number; toMs: number }[] = []
  let left = fromMs
  let right = toMs
  for (const [step, wider] of [
    ['5s', '1m'],
    ['1m', '1h'],
  ] as const) {
    const width = STEP_MS[wider]
    const inner = Math.min(Math.ceil(left / width) * width, right)
    const outer = Math.max(Math.floor(right / width) * width, inner)
    parts.push({ step, fromMs: left, toMs: inner }, { step, fromMs: outer, toMs: right })
    left = inner
    right = outer
  }
  parts.push({ step: '1h', fromMs: left, toMs: right })
  return parts.filter((part, index) => part.fromMs < part.toMs || index === 0)
}
