import { windowStartMs } from '#contract/window.ts'
import type { Change } from '#store/changes.ts'

/** What changed of a room: its row always, the windows that start at `starts`, and all from `fromMs` on. */
export interface Touched {
  starts: ReadonlySet<number>
  fromMs: number
  /** Room events too. */
  events: boolean
  /** UTC days that were written anew, by their first instant. */
  days: readonly number[]
}

export const EVERYTHING: Touched = { starts: new Set(), fromMs: 0, events: true, days: [] }
export const ROW_ALONE: Touched = { starts: new Set(), fromMs: Infinity, events: false, days: [] }

/** By room, or by login where there is no room. */
export type TouchedRooms = Map<string, Touched>

export function joinTouched(a: Touched | undefined, b: Touched): Touched {
  if (a === undefined) return b
  return {
    starts: a.starts.union(b.starts),
    fromMs: Math.min(a.fromMs, b.fromMs),
    events: a.events || b.events,
    days: [...a.days, ...b.days],
  }
}

/** What the changes touched, by room. */
export function touchedBy(changes: readonly Change[]): TouchedRooms {
  const rooms = new Map<string, Touched & { starts: Set<number>; days: number[] }>()
  for (const { kind, roomId, startMs } of changes) {
    let room = rooms.get(roomId)
    if (room === undefined) {
      room = { starts: new Set(), fromMs: Infinity, events: false, days: [] }
      rooms.set(roomId, room)
    }
    if (kind === 'window') room.starts.add(startMs)
    if (kind === 'event') room.events = true
    if (kind === 'day') room.days.push(startMs)
    if (kind === 'heard' || kind === 'day') room.fromMs = Math.min(room.fromMs, windowStartMs(startMs, '5s'))
  }
  return rooms
}
