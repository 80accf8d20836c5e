/** Which rows the overview shows, and in which order. */
import type { ChannelRow } from '#contract/http.ts'
import { moodShort } from '../client/mood-words.ts'
import { isJustJoined } from '../client/status.ts'
import { words } from '../client/words/words.ts'

/** Height of a row in every list of channels. */
export const ROW_PX = 44

export const SORTS = ['activity', 'lift', 'name'] as const

export type Sort = (typeof SORTS)[number]

/** Rows whose login or name holds what was typed. */
export function matchRows(rows: readonly ChannelRow[], typed: string): readonly ChannelRow[] {
  const wanted = typed.trim().toLowerCase().replace(/^[#@]/, '')
  if (wanted === '') return rows
  return rows.filter(
    ({ login, displayName }) => login.includes(wanted) || displayName.toLowerCase().includes(wanted),
  )
}

/** Watched ones first, then by `sort`. */
export function sortRows(rows: readonly ChannelRow[], sort: Sort): ChannelRow[] {
  return [...rows].sort(
    (a, b) => Number(b.wanted) - Number(a.wanted) || compare[sort](a, b) || compare.name(a, b),
  )
}

/** What there is to say of a channel in a word or two: why it is not heard, else its mood. */
export function stateWord(row: ChannelRow, nowMs: number): string {
  if (!row.wanted) return words.states.archive
  if (row.state !== 'joined') return words.states[row.state]
  const listens = row.mood.kind === 'nothing_heard' && isJustJoined(row, nowMs)
  return listens ? words.mood.listening : moodShort(row.mood, nowMs)
}

export interface Shown {
  /** What was typed. */
  typed: string
  sort: Sort
  /** Counts the times at which rows may change places by themselves. */
  turn: number
  rows: readonly ChannelRow[]
}

/**
 * What to show next of all `rows`: they change places when something else is asked for, or, while nobody points at
 * them, when it is their turn or others came or went. Else they keep the order that they had.
 */
export function nextOrder(
  before: Shown,
  rows: readonly ChannelRow[],
  { typed, sort, turn, held }: Omit<Shown, 'rows'> & { held: boolean },
): Shown {
  const matching = matchRows(rows, typed)
  const known = new Set(before.rows.map(({ login }) => login))
  const isSameSet = known.size === matching.length && matching.every(({ login }) => known.has(login))
  const asked = before.typed !== typed || before.sort !== sort
  const moves = asked || (!held && (before.turn !== turn || !isSameSet)) || before.rows.length === 0
  const shown = moves ? sortRows(matching, sort) : keepOrder(before.rows, matching)
  return { typed, sort, turn: moves ? turn : before.turn, rows: shown }
}

/** The fresh rows in the order they had before; new ones come last. */
export function keepOrder(before: readonly ChannelRow[], fresh: readonly ChannelRow[]): ChannelRow[] {
  const byLogin = new Map(fresh.map((row) => [row.login, row]))
  const kept = before.flatMap(({ login }) => {
    const row = byLogin.get(login)
    byLogin.delete(login)
    return row === undefined ? [] : [row]
  })
  return [...kept, ...byLogin.values()]
}

const compare: Record<Sort, (a: ChannelRow, b: ChannelRow) => number> = {
  activity: (a, b) => b.messagesPerSecond - a.messagesPerSecond,
  lift: (a, b) => (b.mood.lift ?? 0) - (a.mood.lift ?? 0),
  name: (a, b) => (a.login < b.login ? -1 : a.login > b.login ? 1 : 0),
}
