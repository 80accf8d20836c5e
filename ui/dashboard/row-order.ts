/** Which rows the overview shows, and in which order. */
import type { ChannelRow } from '#contract/http.ts'
import { moodShort } from '../client/mood-words.ts'
import { words } from '../client/words/words.ts'

/** Height of a row in every list of channels. */
export const ROW_PX = 44

export const SORTS = ['activity', 'lift', 'name'] as const

export type Sort = (typeof SORTS)[number]

/** Rows whose login or name holds what was typed, watched ones first, then by `sort`. */
export function orderRows(
  rows: readonly ChannelRow[],
  { typed, sort }: { typed: string; sort: Sort },
): ChannelRow[] {
  const wanted = typed.trim().toLowerCase().replace(/^[#@]/, '')
  return rows
    .filter(({ login, displayName }) => login.includes(wanted) || displayName.toLowerCase().includes(wanted))
    .sort((a, b) => Number(b.wanted) - Number(a.wanted) || compare[sort](a, b) || compare.name(a, b))
}

/** What there is to say of a channel in a word or two: why it is not heard, else its mood. */
export function stateWord(row: ChannelRow, nowMs: number): string {
  if (!row.wanted) return words.states.archive
  return row.state === 'joined' ? moodShort(row.mood, nowMs) : words.states[row.state]
}

export interface Shown {
  /** What decides the order: what was typed, and by what is sorted. */
  key: string
  /** Counts the times at which rows may change places by themselves. */
  turn: number
  rows: ChannelRow[]
}

/**
 * What to show next: rows change places when something else is asked for, or, while nobody points at them, when it is
 * their turn or others came or went. Else they keep the order that they had.
 */
export function nextOrder(
  before: Shown,
  ordered: ChannelRow[],
  { key, turn, held }: Omit<Shown, 'rows'> & { held: boolean },
): Shown {
  const known = new Set(before.rows.map(({ login }) => login))
  const isSameSet = known.size === ordered.length && ordered.every(({ login }) => known.has(login))
  const moves =
    before.key !== key || (!held && (before.turn !== turn || !isSameSet)) || before.rows.length === 0
  return { key, turn: moves ? turn : before.turn, rows: moves ? ordered : keepOrder(before.rows, ordered) }
}

/** The same rows with fresh figures in the order they had; new ones come last. */
export function keepOrder(before: readonly ChannelRow[], ordered: readonly ChannelRow[]): ChannelRow[] {
  const byLogin = new Map(ordered.map((row) => [row.login, row]))
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
