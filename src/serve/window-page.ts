import { type ChatWindow, STEP_MS, type Step } from '#contract/window.ts'
import { readStanding } from '#store/change-reads.ts'
import type { Database, Queryable } from '#store/database.ts'
import { readHeardTo, readSpans } from '#store/listened-reads.ts'
import { readKeptSpans } from '#store/window-partitions.ts'
import { readWindows } from '#store/window-reads.ts'
import { commonSpans, joinSpans } from '#tally/coverage.ts'
import { viewWindows } from '#tally/window-view.ts'

export interface PageRequest {
  roomId: string
  step: Step
  /** Windows with `fromMs` ≤ start < `toMs`. */
  fromMs: number
  toMs: number
  /** Windows at most, at least 1. */
  limit: number
}

export interface WindowPage {
  windows: ChatWindow[]
  /** The `fromMs` of the next page; undefined at the end of the range. */
  nextMs: number | undefined
}

/** One page of a room's windows, those in which nothing was said filled in, from one snapshot. */
export function readWindowPage(database: Database, request: PageRequest): Promise<WindowPage> {
  return database.transaction((transaction) => readPage(transaction, request), {
    isolation: 'repeatable read',
    readOnly: true,
  })
}

/** All of the range, page by page, as fast as it is taken. */
export async function* readAllWindows(
  database: Database,
  { pageSize, ...range }: Omit<PageRequest, 'limit'> & { pageSize: number },
): AsyncGenerator<ChatWindow> {
  let fromMs: number | undefined = range.fromMs
  while (fromMs !== undefined) {
    const page: WindowPage = await readWindowPage(database, { ...range, fromMs, limit: pageSize })
    yield* page.windows
    fromMs = page.nextMs
  }
}

async function readPage(
  transaction: Queryable,
  { roomId, step, fromMs, toMs, limit }: PageRequest,
): Promise<WindowPage> {
  const widthMs = STEP_MS[step]
  const rows = await readWindows(transaction, { roomId, step, fromMs, toMs, limit })
  const lastRow = rows.length === limit ? rows.at(-1) : undefined
  const endMs = lastRow === undefined ? toMs : Math.min(toMs, lastRow.startMs + widthMs)
  const spans = await readSpans(transaction, { roomIds: [roomId], fromMs, toMs: endMs + widthMs })
  const { appendTimeMs } = await readStanding(transaction)
  const heardToMs = await readHeardTo(transaction, roomId)
  // Where windows of this width are kept no longer, none is known to be empty.
  const kept = await readKeptSpans(transaction, step)
  const hearing = { spans: commonSpans(joinSpans(spans), kept), heardToMs, appendTimeMs }
  const windows = viewWindows(rows, hearing, { step, fromMs, toMs: endMs }).take(limit).toArray()
  const last = windows.at(-1)
  const nextMs = windows.length === limit && last ? Date.parse(last.start) + widthMs : endMs
  return { windows, nextMs: nextMs < toMs ? nextMs : undefined }
}
