/** Which rows the overview shows, and in which order. */
import type { ChannelRow } from '#contract/http.ts'

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
