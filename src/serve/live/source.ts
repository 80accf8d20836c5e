import type { ChannelRow, ChannelUpdate } from '#contract/http.ts'
import { REASONS } from '#contract/reason.ts'
import type { Moment } from '#tally/recent-chat.ts'
import { toChannelRow } from '../channel-row.ts'
import type { Source } from './connection.ts'
import { encodeCursor, type Revisions } from './cursor.ts'
import type { Directory, Entry } from './directory.ts'
import type { Gallery } from './gallery.ts'
import type { Overview } from './overview.ts'
import { missingPart } from './picture.ts'
import type { Touched, TouchedRooms } from './touched.ts'

/** A row says how things are now: without a change it is made anew this often. */
const ROW_AGE_MS = 5_000

/** What the feed shows at its revisions; each text is made once, however many connections it goes to. */
export interface Screen extends Source {
  show(seen: { revisions: Revisions; moment: Moment; touched: TouchedRooms }): void
  rowOf(entry: Entry): ChannelRow
  /** Whether time alone has made the row of the address another. */
  hasAged(address: string): boolean
  refreshOverview(): void
}

interface Parts {
  databaseId: string
  directory: Directory
  gallery: Gallery
  overview: Overview
  clock: () => number
}

export function createSource({ databaseId, directory, gallery, overview, clock }: Parts): Screen {
  let revisions: Revisions = new Map()
  let moment: Moment = { nowMs: 0, appendTimeMs: 0 }
  const rows = new Map<string, { row: ChannelRow; json: string; atMs: number }>()
  let texts = new Map<Touched, Map<string, string>>()

  function cachedRow(entry: Entry): { row: ChannelRow; json: string } {
    const cached = rows.get(entry.login)
    if (cached !== undefined && moment.nowMs - cached.atMs < ROW_AGE_MS) return cached
    const picture = entry.roomId === undefined ? undefined : gallery.get(entry.roomId)
    const row = toChannelRow(entry, picture, moment)
    const fresh = { row, json: JSON.stringify(row), atMs: moment.nowMs }
    // Of a channel that nobody knows there may be any number, as many as are asked for.
    if (directory.find(entry.login) !== undefined) rows.set(entry.login, fresh)
    return fresh
  }

  function entryOf(address: string): Entry {
    return directory.find(address) ?? unknownEntry(address)
  }

  function writePart(address: string, touched: Touched): string {
    const entry = entryOf(address)
    const picture = entry.roomId === undefined ? undefined : gallery.get(entry.roomId)
    const missing: Pick<ChannelUpdate, 'windows' | 'events'> =
      picture === undefined
        ? { windows: [], events: [] }
        : missingPart(picture, { touched, wanted: entry.wanted }, moment)
    const rest = JSON.stringify(missing).slice(1)
    return `{"login":${JSON.stringify(address)},"channel":${cachedRow(entry).json},${rest}`
  }

  return {
    nowMs: clock,
    cursor: (rooms) => encodeCursor(databaseId, { revisions, appendTimeMs: moment.appendTimeMs, rooms }),
    roomOf: (address) => directory.find(address)?.roomId ?? '',
    rowOf: (entry) => cachedRow(entry).row,
    rowsBehind: overview.behind,

    hasAged(address) {
      const entry = entryOf(address)
      const before = rows.get(entry.login)
      return before !== undefined && cachedRow(entry).json !== before.json
    },

    part(address, touched) {
      let ofTouched = texts.get(touched)
      if (ofTouched === undefined) {
        ofTouched = new Map()
        texts.set(touched, ofTouched)
      }
      let text = ofTouched.get(address)
      if (text === undefined) {
        text = writePart(address, touched)
        ofTouched.set(address, text)
      }
      return text
    },

    show(seen) {
      revisions = seen.revisions
      moment = seen.moment
      texts = new Map()
      for (const key of seen.touched.keys()) {
        const picture = gallery.get(key)
        rows.delete(picture?.login ?? key)
      }
    },

    refreshOverview() {
      const next = new Map<string, string>()
      for (const entry of directory.entries()) next.set(entry.login, cachedRow(entry).json)
      overview.take(next)
    },
  }
}

function unknownEntry(address: string): Entry {
  return {
    login: address,
    roomId: undefined,
    displayName: address,
    wanted: false,
    state: 'left',
    reason: REASONS.not_known,
    stateAtMs: undefined,
  }
}
