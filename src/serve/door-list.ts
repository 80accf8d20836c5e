import { createHash } from 'node:crypto'
import type { Database } from '#store/database.ts'
import { DOORS_CHANNEL, listOverlayKeys, listPairedOrigins } from '#store/doors.ts'
import { doorsUnread } from '#telemetry/serve-events.ts'

/** A lost NOTIFY costs no more than this: so long may a revoked key still read through another process. */
const REREAD_MS = 15_000

/** Who was let in by key or by pairing, at hand for every request. */
export interface DoorList extends AsyncDisposable {
  /** The channel that an overlay's key reads; undefined when the key does not hold, or no longer. */
  channelOf(key: string): string | undefined
  isPaired(origin: string): boolean
  /** Reads anew after a change of this process's own. */
  refresh(): Promise<void>
  /** Calls back after each change; returns how to stop. */
  onChange(listener: () => void): () => void
}

/** Follows the database until it is disposed of. */
export async function openDoorList(database: Database): Promise<DoorList> {
  let channels: ReadonlyMap<string, string> = new Map()
  let origins: ReadonlySet<string> = new Set()
  const listeners = new Set<() => void>()

  let looks = 0
  let newest = 0

  async function refresh(): Promise<void> {
    const look = ++looks
    const keys = await listOverlayKeys(database)
    const paired = await listPairedOrigins(database)
    // A later look has been quicker: what this one saw may hold no longer.
    if (look < newest) return
    newest = look
    channels = new Map(keys.map(({ keyHash, login }) => [keyHash, login]))
    origins = new Set(paired.map(({ origin }) => origin))
    for (const listener of [...listeners]) listener()
  }

  const reread = (): void => void refresh().catch(doorsUnread)
  await refresh()
  const unlisten = await database.listen(DOORS_CHANNEL, reread)
  const timer = setInterval(reread, REREAD_MS).unref()
  return {
    channelOf: (key) => channels.get(hashOverlayKey(key)),
    isPaired: (origin) => origins.has(origin),
    refresh,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await unlisten()
    },
  }
}

/** As it is stored: a key is random enough to need no salt. */
export function hashOverlayKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
