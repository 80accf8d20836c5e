/**
 * A table of messages with a header, parted by commas, semicolons or tabs. Columns are found by name: a time and a text
 * are needed, the rest helps.
 */
import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { importReason } from '#contract/import-reason.ts'
import {
  type ArchiveFormat,
  type ArchiveItem,
  ImportError,
  needsStart,
  type ReadingContext,
} from '../archive-format.ts'
import { parseArchiveTime } from '../archive-time.ts'
import { toMessage } from '../archived-message.ts'
import { isSpoken } from './chat-downloader.ts'

const BATCH_ROWS = 1_000
const MAX_ROW_CHARACTERS = 1_048_576

/** Names under which columns are known, lower case without spaces, points and underscores. */
const COLUMNS = {
  time: [
    'time',
    'timestamp',
    'sentat',
    'createdat',
    'date',
    'datetime',
    'sent',
    'timeinseconds',
    'tmisentts',
  ],
  text: ['message', 'text', 'contents', 'content', 'body', 'messagebody'],
  user: [
    'user',
    'username',
    'login',
    'author',
    'name',
    'nick',
    'displayname',
    'authorname',
    'userlogin',
    'commenter',
  ],
  userId: ['userid', 'authorid', 'chatterid'],
  id: ['id', 'messageid', 'msgid'],
  channel: ['channel', 'channelname', 'channellogin', 'streamer'],
  roomId: ['channelid', 'roomid', 'broadcasterid'],
  type: ['messagetype'],
} as const

type Column = keyof typeof COLUMNS
type Places = Partial<Record<Column, number>>

export const csv: ArchiveFormat = {
  name: 'csv',
  description:
    'CSV or TSV with a header: a time and a text column, user, id and channel where there are such',
  tellsRemovals: false,
  matches: ({ lines: [header = ''] }) => {
    const names = header.split(separatorOf(header))
    const places = placesIn(names)
    const isHeader = names.every((name) => parseArchiveTime(name, 0) === undefined)
    return isHeader && places.time !== undefined && places.text !== undefined
  },
  async *read(bytes, context) {
    const rows = pipeline(
      Readable.from(bytes),
      parse({
        delimiter: separatorOf(context.head.lines[0] ?? ''),
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: MAX_ROW_CHARACTERS,
        info: true,
      }),
      // What goes wrong with the bytes reaches the loop below through the parser.
      () => {},
    )
    let places: Places | undefined
    let items: ArchiveItem[] = []
    try {
      for await (const { record, info } of rows as AsyncIterable<{
        record: string[]
        info: { lines: number }
      }>) {
        if (places === undefined) places = requiredPlaces(record)
        else items.push(toItem(info.lines, record, places, context))
        if (items.length < BATCH_ROWS) continue
        yield items
        items = []
      }
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('CSV_'))
        throw new ImportError(importReason('table_broken', { detail: cause.message }), { cause })
      throw cause
    } finally {
      rows.destroy()
    }
    yield items
  },
}

function separatorOf(header: string): string {
  const counts = [',', '\t', ';'].map((separator) => [header.split(separator).length, separator] as const)
  return counts.reduce((most, next) => (next[0] > most[0] ? next : most))[1]
}

function placesIn(header: readonly string[]): Places {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''))
  const places: Places = {}
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const known = COLUMNS[column].map((name) => names.indexOf(name)).filter((place) => place >= 0)
    if (known[0] !== undefined) places[column] = known[0]
  }
  return places
}

function requiredPlaces(header: readonly string[]): Places {
  const places = placesIn(header)
  if (places.time === undefined || places.text === undefined)
    throw new ImportError(importReason('columns_missing', { header: header.join(', ') }))
  return places
}

function toItem(at: number, row: readonly string[], places: Places, context: ReadingContext): ArchiveItem {
  const cell = (column: Column): string => {
    const place = places[column]
    return place === undefined ? '' : (row[place] ?? '')
  }
  if (!isSpoken(cell('type'))) return { at, dropped: 'not_a_message' }
  const time = parseArchiveTime(cell('time'), context.utcOffsetMs)
  if (time === undefined) return { at, dropped: 'no_time' }
  if ('elapsedMs' in time && context.startMs === undefined) throw needsStart()
  return {
    at,
    event: toMessage({
      id: cell('id') || `line ${at}`,
      roomId: cell('roomId'),
      login: cell('channel').replace(/^#/, '').toLowerCase() || context.login,
      userId: cell('userId'),
      userName: cell('user'),
      text: cell('text'),
      sentAtMs: 'epochMs' in time ? time.epochMs : (context.startMs ?? 0) + time.elapsedMs,
    }),
  }
}
