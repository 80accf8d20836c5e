import type { Step } from '#contract/window.ts'
import { FIGURES, type Figure, SUMS, type WindowChange } from '#contract/window-change.ts'
import type { Queryable } from '#store/database.ts'
import type { Flush } from '#store/ledger.ts'

/** Noon of a day that every test of the store takes for today. */
export const NOON_MS = Date.UTC(2026, 0, 15, 12)
export const DAY_MS = 86_400_000

/** A change of a window; figures that are not given are 0. */
export function change(
  roomId: string,
  step: Step,
  startMs: number,
  figures: Partial<Record<Figure, number>>,
): WindowChange {
  const names = step === '1h' ? SUMS : FIGURES
  return { roomId, step, startMs, figures: Int32Array.from(names, (name) => figures[name] ?? 0) }
}

/** The three changes that as many messages in one five-second window are, each from somebody else. */
export function messages(roomId: string, startMs: number, count: number, removed = 0): WindowChange[] {
  const figures = { messages: count, neutral: count, removed, chatters: count, chatters_neutral: count }
  return [
    change(roomId, '5s', startMs, figures),
    change(roomId, '1m', Math.floor(startMs / 60_000) * 60_000, figures),
    change(roomId, '1h', Math.floor(startMs / 3_600_000) * 3_600_000, figures),
  ]
}

/** Changes of the same window added into one, as a flush has them. */
export function merge(changes: readonly WindowChange[]): WindowChange[] {
  const merged = new Map<string, WindowChange>()
  for (const one of changes) {
    const key = `${one.step} ${one.roomId} ${one.startMs}`
    const known = merged.get(key)
    const figures = one.figures.map((figure, index) => figure + (known?.figures[index] ?? 0))
    merged.set(key, { ...one, figures })
  }
  return [...merged.values()]
}

export function flushTo(nextOffset: number, content: Partial<Flush> = {}): Flush {
  return {
    nextOffset,
    appendTimeMs: NOON_MS,
    windows: [],
    heard: [],
    roomEvents: [],
    statuses: [],
    identities: [],
    deadLetters: [],
    ...content,
  }
}

/** Every stored window of the room as text, to be compared: step, start, messages, removed, chatters. */
export async function storedWindows(database: Queryable, roomId: string): Promise<string[]> {
  const { rows } = await database.query<{ line: string }>(
    `select concat_ws(' ', '5s', window_start, messages, coalesce(removed::text, 'null'), chatters, neutral) as line
       from windows_5s where room_id = $1
     union all
     select concat_ws(' ', '1m', window_start, messages, coalesce(removed::text, 'null'), chatters, neutral)
       from windows_1m where room_id = $1
     union all
     select concat_ws(' ', '1h', window_start, messages, coalesce(removed::text, 'null'), neutral)
       from windows_1h where room_id = $1
     order by 1`,
    [roomId],
  )
  return rows.map(({ line }) => line)
}
