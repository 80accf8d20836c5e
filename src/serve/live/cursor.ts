import { z } from 'zod'

/** How far each row of the ledger is known: revision by ledger key; a missing key means 0. */
export type Revisions = ReadonlyMap<string, number>

/** What a live connection has been sent. */
export interface Position {
  revisions: Revisions
  /** T at those revisions: what was final then. */
  appendTimeMs: number
  /** The room that each asked channel stood for, '' for none; what is not here was never sent. */
  rooms: ReadonlyMap<string, string>
}

const encoded = z.tuple([
  z.string(),
  z.int().nonnegative(),
  z.record(z.string(), z.int().nonnegative()),
  z.record(z.string(), z.string()),
])

/** The position as an opaque text that only this database understands. */
export function encodeCursor(databaseId: string, position: Position): string {
  const { revisions, appendTimeMs, rooms } = position
  const parts = [databaseId, appendTimeMs, Object.fromEntries(revisions), Object.fromEntries(rooms)]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** The position in a cursor; undefined when it is none of this database's. */
export function decodeCursor(databaseId: string, cursor: string): Position | undefined {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
  const read = encoded.safeParse(parts)
  if (!read.success || read.data[0] !== databaseId) return undefined
  const [, appendTimeMs, revisions, rooms] = read.data
  return {
    appendTimeMs,
    revisions: new Map(Object.entries(revisions)),
    rooms: new Map(Object.entries(rooms)),
  }
}
