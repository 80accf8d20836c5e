import { readStatusEvents } from '#store/channel-reads.ts'
import type { Queryable } from '#store/database.ts'
import { readSpans, type StoredSpan } from '#store/listened-reads.ts'
import { readEventsOfRooms, type StoredRoomEvent } from '#store/room-events.ts'
import { readTheseWindows, readWindowsOfRooms } from '#store/window-reads.ts'
import { joinSpans } from '#tally/coverage.ts'
import { MINUTES_MS, type Moment } from '#tally/recent-chat.ts'
import type { Entry } from './directory.ts'
import { becameFinalFrom, finalTo, type Picture, pictureStartMs, prunePicture, SHOWN_MS } from './picture.ts'
import { joinTouched, ROW_ALONE, type Touched, type TouchedRooms } from './touched.ts'

/** Rooms that one look takes in anew, so that it does not hold up the database. */
const ROOMS_A_LOOK = 100
/** How far back the heard time that makes the usual mood is sought. */
const LOOK_BACK_MS = 24 * 3_600_000
const DAY_MS = 86_400_000
/** A screen cannot show more; newer ones are kept. */
const MOST_EVENTS = 200

/** The recent past of the rooms that somebody looks at. */
export interface Gallery {
  get(roomId: string): Picture | undefined
  clear(): void
  /**
   * Brings the pictures of the rooms in use up to date within one snapshot, and forgets the others. True when rooms
   * are left that the next look must take in; those named in `first` are not among them.
   */
  read(transaction: Queryable, wish: Wish): Promise<boolean>
  /** Adds to `touched` the windows that became final by the mere passing of time. */
  settle(touched: TouchedRooms, moment: Moment): void
}

export interface Wish {
  inUse: ReadonlyMap<string, Entry>
  /** Rooms that may not wait. */
  first: ReadonlySet<string>
  touched: TouchedRooms
  nowMs: number
}

export function createGallery(): Gallery {
  const pictures = new Map<string, Picture>()

  async function load(transaction: Queryable, entries: readonly Entry[], nowMs: number): Promise<void> {
    if (entries.length === 0) return
    const roomIds = entries.map(({ roomId }) => roomId ?? '')
    const logins = entries.map(({ login }) => login)
    const range = { fromMs: nowMs - LOOK_BACK_MS, toMs: nowMs + DAY_MS }
    const spans = Map.groupBy(await readSpans(transaction, { roomIds, ...range }), byRoom)
    const shown = { fromMs: nowMs - SHOWN_MS, toMs: range.toMs }
    const events = await readRecentEvents(transaction, roomIds, shown)
    const statuses = Map.groupBy(
      await readStatusEvents(transaction, { logins, ...shown }),
      ({ login }) => login,
    )
    const fresh = entries.map((entry): Picture => {
      const roomId = entry.roomId ?? ''
      const heard = joinSpans(spans.get(roomId) ?? [])
      return {
        roomId,
        login: entry.login,
        fromMs: pictureStartMs(heard, nowMs),
        rows: new Map(),
        minutes: new Map(),
        spans: heard,
        events: events.get(roomId) ?? [],
        statuses: statuses.get(entry.login) ?? [],
        finalToMs: 0,
        usual: undefined,
      }
    })
    for (const picture of fresh) pictures.set(picture.roomId, picture)
    for (const row of await readWindowsOfRooms(transaction, '5s', fresh)) {
      pictures.get(row.roomId)?.rows.set(row.startMs, row)
    }
    await refreshMinutes(transaction, roomIds, nowMs)
  }

  async function refresh(transaction: Queryable, { touched, nowMs }: Wish): Promise<void> {
    const stale = [...touched].flatMap(([roomId, change]) => {
      const picture = pictures.get(roomId)
      return picture === undefined ? [] : [{ picture, change }]
    })
    if (stale.length === 0) return
    const windows = stale.flatMap(({ picture, change }) =>
      [...change.starts]
        .filter((startMs) => startMs >= picture.fromMs)
        .map((startMs) => ({ roomId: picture.roomId, startMs })),
    )
    for (const row of await readTheseWindows(transaction, windows))
      pictures.get(row.roomId)?.rows.set(row.startMs, row)

    const roomIds = stale.map(({ picture }) => picture.roomId)
    await refreshMinutes(transaction, roomIds, nowMs)
    const fromMs = Math.min(...stale.map(({ picture }) => picture.fromMs))
    const toMs = nowMs + DAY_MS
    const spans: Map<string, StoredSpan[]> = Map.groupBy(
      await readSpans(transaction, { roomIds, fromMs, toMs }),
      byRoom,
    )
    const eventful = stale.filter(({ change }) => change.events).map(({ picture }) => picture.roomId)
    const events = await readRecentEvents(transaction, eventful, { fromMs: nowMs - SHOWN_MS, toMs })
    const logins = stale.map(({ picture }) => picture.login)
    const statuses = Map.groupBy(
      await readStatusEvents(transaction, { logins, fromMs: nowMs - SHOWN_MS, toMs }),
      ({ login }) => login,
    )
    for (const { picture } of stale) {
      const heard = spans.get(picture.roomId) ?? []
      picture.spans = joinSpans(heard.filter((span) => span.toMs > picture.fromMs))
      picture.events = events.get(picture.roomId) ?? picture.events
      picture.statuses = statuses.get(picture.login) ?? []
    }
  }

  async function refreshMinutes(
    transaction: Queryable,
    roomIds: readonly string[],
    nowMs: number,
  ): Promise<void> {
    const rooms = roomIds.map((roomId) => ({ roomId, fromMs: nowMs - MINUTES_MS }))
    for (const row of await readWindowsOfRooms(transaction, '1m', rooms)) {
      pictures.get(row.roomId)?.minutes.set(row.startMs, row)
    }
  }

  return {
    get: (roomId) => pictures.get(roomId),
    clear: () => pictures.clear(),

    async read(transaction, wish) {
      for (const picture of pictures.values()) {
        const change = wish.touched.get(picture.roomId)
        const entry = wish.inUse.get(picture.roomId)
        if (entry?.login !== picture.login || (change && isRewritten(picture, change)))
          pictures.delete(picture.roomId)
      }
      await refresh(transaction, wish)
      const missing = [...wish.inUse.values()].filter(({ roomId }) => !pictures.has(roomId ?? ''))
      const urgent = missing.filter(({ roomId }) => wish.first.has(roomId ?? ''))
      const others = missing.filter(({ roomId }) => !wish.first.has(roomId ?? ''))
      const now = [...urgent, ...others.slice(0, ROOMS_A_LOOK)]
      for (let at = 0; at < now.length; at += ROOMS_A_LOOK) {
        await load(transaction, now.slice(at, at + ROOMS_A_LOOK), wish.nowMs)
      }
      return now.length < missing.length
    },

    settle(touched, moment) {
      for (const picture of pictures.values()) {
        const finalToMs = finalTo(picture.spans, moment.appendTimeMs)
        const fromMs = becameFinalFrom(picture, finalToMs)
        picture.finalToMs = finalToMs
        if (fromMs !== undefined && reachesPast(picture, fromMs)) {
          touched.set(picture.roomId, joinTouched(touched.get(picture.roomId), { ...ROW_ALONE, fromMs }))
        }
        prunePicture(picture, moment.nowMs)
      }
    },
  }
}

async function readRecentEvents(
  transaction: Queryable,
  roomIds: readonly string[],
  { fromMs, toMs }: { fromMs: number; toMs: number },
): Promise<Map<string, StoredRoomEvent[]>> {
  if (roomIds.length === 0) return new Map()
  const limit = MOST_EVENTS * roomIds.length
  return Map.groupBy(await readEventsOfRooms(transaction, { roomIds, fromMs, toMs, limit }), byRoom)
}

/** An import wrote a day anew: rows of it may be others, without being named. */
function isRewritten(picture: Picture, change: Touched): boolean {
  return change.days.some((startMs) => startMs + DAY_MS > picture.fromMs)
}

function reachesPast({ rows, spans }: Picture, timeMs: number): boolean {
  if ((spans.at(-1)?.toMs ?? 0) > timeMs) return true
  for (const startMs of rows.keys()) if (startMs >= timeMs) return true
  return false
}

function byRoom({ roomId }: { roomId: string }): string {
  return roomId
}
