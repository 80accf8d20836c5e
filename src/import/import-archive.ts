import { basename } from 'node:path'
import type { Heard } from '#contract/chat-event.ts'
import { importReason } from '#contract/import-reason.ts'
import type { Classifier } from '#model/classifier.ts'
import { adoptNamelessRooms, namelessRoomId } from '#store/adopt-rooms.ts'
import { type ChannelIdentity, findRoomId } from '#store/channels.ts'
import type { Database } from '#store/database.ts'
import { publishDay, readStagedDays } from '#store/import-days.ts'
import { beginImport, readImport, refuseImport, setImportState, stageImport } from '#store/imports.ts'
import { HORIZON_MS } from '#tally/tally.ts'
import { archiveImported } from '#telemetry/import-events.ts'
import { readArchiveBytes } from './archive-bytes.ts'
import { type ArchiveFormat, ImportError } from './archive-format.ts'
import {
  type ArchiveFacts,
  createFacts,
  type RecordBatch,
  refuseLogOfOne,
  toRecords,
} from './archive-records.ts'
import { type ArchivedRoom, type ArchiveRooms, createArchiveRooms } from './archive-rooms.ts'
import { type ArchiveUnit, type CountedPart, countRecords, PART_WINDOWS } from './count-records.ts'
import { chooseFormat } from './detect-format.ts'
import { fingerprintOf, inspectArchive } from './inspect-archive.ts'
import { sortRecords } from './sort-records.ts'

export interface ImportOptions {
  /** The file's name, for people; left out it is that of the path. */
  name?: string
  /** One of FORMATS by its name; found by looking when it is left out. */
  format?: string | undefined
  /** A login, or `id:<room id>`: the channel, where the archive does not say. */
  channel?: string | undefined
  /** When relative times begin, milliseconds since the epoch. */
  startMs?: number | undefined
  /** How far ahead of UTC the archive's local times are, in milliseconds. */
  utcOffsetMs?: number
  /** Puts the archive's windows in the place of stored ones that have more messages, too. */
  replace?: boolean
  /** Sorts the archive by its times first. */
  sort?: boolean
  /** Counts and writes nothing. */
  dryRun?: boolean
  onProgress?: (progress: ArchiveProgress) => void
}

/** How far an import is; what is left out has not changed. */
export interface ArchiveProgress {
  state?: 'reading' | 'publishing'
  fingerprint?: string
  format?: string
  /** The login, or the room's id where no login is known; the first of several. */
  channel?: string
  /** Bytes of the file, packed as it is, that were counted. */
  bytesRead?: number
  messages?: number
  windowsWritten?: number
  windowsSkipped?: number
  dropped?: Record<string, number>
}

export interface ImportReport {
  fingerprint: string
  format: string
  rooms: readonly ArchivedRoom[]
  messages: number
  /** Records that were not counted, by reason. */
  dropped: Record<string, number>
  /** Five-second windows that hold something. */
  windows: number
  /** Of them, those that took their place in the store, and those that did not: what is stored is fuller or fresher. */
  windowsWritten: number
  windowsSkipped: number
}

export interface ImportParts {
  database: Database
  classifier: Classifier
  /** A folder for temporary files, made when it is needed: sorting writes the archive's events there. */
  scratchDir: string
  /** Windows written in one transaction, about; what a kill can cost. */
  partWindows?: number
  /** Milliseconds since the epoch. */
  clock: () => number
  /** When the oldest live record was appended that is not yet counted, milliseconds since the epoch; none unless given. */
  uncountedSince?: () => Promise<number | undefined>
}

/**
 * Counts an archive into the store: staged part by part, which a later call of the same goes on from after a kill, and
 * published a day at a time. Throws an ImportError, which explains itself, when the file cannot be imported; then, and
 * when `signal` aborts, none of its days that is not yet published will be.
 */
export async function importArchive(
  parts: ImportParts,
  file: string,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<ImportReport> {
  const { classifier, database } = parts
  const tell = options.onProgress ?? (() => {})
  const startedAtMs = parts.clock()
  const { head, contentHash } = await inspectArchive(file, { signal })
  const format = chooseFormat(head, options.format)
  const { channel = '', startMs, utcOffsetMs = 0, sort = false } = options
  const fingerprint = fingerprintOf(contentHash, {
    format: format.name,
    channel,
    startMs,
    utcOffsetMs,
    sort,
    model: classifier.id,
  })
  tell({ state: 'reading', fingerprint, format: format.name })

  const roomOfChannel = channel.startsWith('id:') ? channel.slice('id:'.length) : undefined
  const login = roomOfChannel === undefined ? channel : ''
  const rooms = createArchiveRooms(roomOfChannel, (wanted) => findRoomId(database, wanted))
  const facts = createFacts()
  const bytes = readArchiveBytes(file, { signal, onRead: (bytesRead) => tell({ bytesRead }) })
  const items = format.read(bytes, { login, startMs, utcOffsetMs, head, signal })
  const read = toRecords(items, { rooms, facts, nowMs: startedAtMs })
  const records = sort ? sortRecords(read, { folder: parts.scratchDir, signal }) : read

  try {
    const first = await records.next()
    if (first.done) throw nothingRead(facts)
    const known = rooms.all()[0]!
    tell({ channel: known.login || known.roomId })
    const unit = /^\s*[[{]/.test(head.text) ? 'element' : 'line'
    const name = options.name ?? basename(file)
    const run: Run = { ...parts, tell, options, name, fingerprint, format, rooms, facts, unit, signal }
    const report = options.dryRun
      ? await countAlone(run, backTogether(first.value, records))
      : await countIntoStore(run, backTogether(first.value, records))
    archiveImported(report, (parts.clock() - startedAtMs) / 1_000)
    return report
  } finally {
    await records.return(undefined)
  }
}

interface Run extends ImportParts {
  tell: (progress: ArchiveProgress) => void
  options: ImportOptions
  name: string
  fingerprint: string
  format: ArchiveFormat
  rooms: ArchiveRooms
  facts: ArchiveFacts
  unit: ArchiveUnit
  signal: AbortSignal
}

type Records = AsyncIterable<RecordBatch>

async function* backTogether(first: RecordBatch, rest: AsyncIterable<RecordBatch>): Records {
  yield first
  yield* rest
}

function count(run: Run, records: Records, resumeAt: number): AsyncGenerator<CountedPart, number> {
  const { classifier, facts, unit, signal, tell, partWindows = PART_WINDOWS } = run
  const onMessages = (messages: number) => tell({ messages, dropped: Object.fromEntries(facts.dropped) })
  return countRecords(records, { classifier, facts, resumeAt, unit, partWindows, signal, onMessages })
}

async function countAlone(run: Run, records: Records): Promise<ImportReport> {
  const counting = count(run, records, 0)
  let windows = 0
  for (;;) {
    const { value, done } = await counting.next()
    if (done) {
      refuseLogOfOne(run.facts)
      return reportOf(run, { messages: value, windows, windowsWritten: 0, windowsSkipped: 0 })
    }
    windows += value.windows.filter(({ step }) => step === '5s').length
  }
}

async function countIntoStore(run: Run, records: Records): Promise<ImportReport> {
  const { database, fingerprint, format, facts, signal, rooms } = run
  const before = await readImport(database, fingerprint)
  const room = rooms.all()[0]!
  const source = {
    fingerprint,
    name: run.name,
    format: format.name,
    login: room.login,
    roomId: room.roomId,
    removedKnown: format.tellsRemovals,
  }
  const { position: resumeAt } = await beginImport(database, source, { restart: before?.state === 'done' })
  try {
    const messages = await stage(run, count(run, records, resumeAt), resumeAt)
    refuseLogOfOne(facts)
    await publish(run)
    const stored = (await readImport(database, fingerprint))!
    const { windowsWritten, windowsSkipped } = stored
    const windows = windowsWritten + windowsSkipped
    return reportOf(run, { messages, windows, windowsWritten, windowsSkipped })
  } catch (error) {
    if (signal.aborted) await setImportState(database, fingerprint, { state: 'cancelled' })
    else if (error instanceof ImportError) await refuseImport(database, fingerprint, error.message)
    else throw error
    throw error
  }
}

/** Writes each part while the next one is counted; one waits at most. */
async function stage(
  { database, fingerprint, facts }: Run,
  counting: AsyncGenerator<CountedPart, number>,
  resumeAt: number,
): Promise<number> {
  let fromPosition = resumeAt
  let writing: Promise<void> = Promise.resolve()
  try {
    for (;;) {
      const { value, done } = await counting.next()
      await writing
      if (done) return value
      const { position: toPosition, windows, roomEvents, messages } = value
      const dropped = Object.fromEntries(facts.dropped)
      const removedKnown = facts.toldRemovals
      const part = { fromPosition, toPosition, messages, dropped, removedKnown, windows, roomEvents }
      writing = stageImport(database, fingerprint, part)
      writing.catch(() => {})
      fromPosition = toPosition
    }
  } finally {
    await writing.catch(() => {})
    await counting.return(0)
  }
}

async function publish(run: Run): Promise<void> {
  const { database, fingerprint, options, rooms, signal, tell } = run
  await setImportState(database, fingerprint, { state: 'publishing' })
  tell({ state: 'publishing' })
  const session = `import:${fingerprint.slice(0, 16)}`
  const heard = rooms.all().map(
    ({ roomId, login, fromMs, toMs }): Heard => ({
      kind: 'heard',
      roomId,
      login,
      session,
      heardFromMs: fromMs,
      heardToMs: toMs,
    }),
  )
  const identities = rooms.all().map(toIdentity)
  let windowsWritten = 0
  let windowsSkipped = 0
  for (const dayMs of await readStagedDays(database, fingerprint)) {
    signal.throwIfAborted()
    const sealedBeforeMs = await sealedNow(run)
    const { replace = false } = options
    const published = { sealedBeforeMs, replace, heard, identities }
    const { written, skipped } = await publishDay(database, { fingerprint, dayMs }, published)
    windowsWritten += written
    windowsSkipped += skipped
    tell({ windowsWritten, windowsSkipped })
  }
  await adoptNamelessRooms(database, run.clock())
  await setImportState(database, fingerprint, { state: 'done' })
}

/** A room of which the id or the login is not known gives way to whatever is known better. */
function toIdentity({ roomId, login, toMs }: ArchivedRoom): ChannelIdentity {
  const isKnown = login !== '' && roomId !== namelessRoomId(login)
  return {
    roomId,
    login: login === '' ? `id:${roomId}` : login,
    displayName: '',
    seenAtMs: isKnown ? toMs : 0,
  }
}

/** Windows that ended before it are not changed by anything live any more. */
async function sealedNow({ clock, uncountedSince }: ImportParts): Promise<number> {
  const sinceMs = await uncountedSince?.()
  return Math.min(clock(), sinceMs ?? Number.POSITIVE_INFINITY) - HORIZON_MS
}

function reportOf(
  { fingerprint, format, rooms, facts }: Run,
  figures: Pick<ImportReport, 'messages' | 'windows' | 'windowsWritten' | 'windowsSkipped'>,
): ImportReport {
  const dropped = Object.fromEntries(facts.dropped)
  return { fingerprint, format: format.name, rooms: rooms.all(), dropped, ...figures }
}

function nothingRead(facts: ArchiveFacts): ImportError {
  const dropped = [...facts.dropped].map(([reason, times]) => `${times} × ${reason}`).join(', ')
  return new ImportError(importReason('no_messages', { dropped: dropped || 'it is empty' }))
}
