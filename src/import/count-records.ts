import { DELETION, decodeEvent, MESSAGE, ROOM_EVENT, type RoomEvent } from '#contract/chat-event.ts'
import { clearsRoom, createEventView, readEventView } from '#contract/event-view.ts'
import { importReason } from '#contract/import-reason.ts'
import type { WindowChange } from '#contract/window-change.ts'
import type { Classifier } from '#model/classifier.ts'
import { labelText } from '#model/label-text.ts'
import { toCleared } from '#tally/room-cleared.ts'
import { createTally, HORIZON_MS } from '#tally/tally.ts'
import { ImportError } from './archive-format.ts'
import { type ArchiveFacts, type ArchiveRecord, drop, type RecordBatch } from './archive-records.ts'

/** Windows that are worth a transaction. */
export const PART_WINDOWS = 1_500
/** After so many records a part is due even if it has few windows: progress that a kill does not take away. */
const PART_RECORDS = 1_000_000
/** Telling how far it is costs more than counting: not for every batch. */
const TELL_MESSAGES = 20_000

/** What an archive's records are numbered as. */
export type ArchiveUnit = 'line' | 'element'

/** Counted windows that nothing in the archive changes any more, of the records up to `position`. */
export interface CountedPart {
  /** The number of its last record; of the last part one more, so that it ends beyond every record. */
  position: number
  /** Counted so far, from the archive's beginning. */
  messages: number
  windows: WindowChange[]
  roomEvents: RoomEvent[]
}

export interface CountOptions {
  classifier: Classifier
  facts: ArchiveFacts
  /** Parts up to here were taken before: they are counted again and left out. */
  resumeAt: number
  /** What `at` of a record counts. */
  unit: ArchiveUnit
  /** Windows a part, about. */
  partWindows: number
  signal: AbortSignal
  onMessages: (messages: number) => void
}

/** Counts an archive's records on their own times into parts; each window is in one part, whole. */
export async function* countRecords(
  batches: AsyncIterable<RecordBatch>,
  options: CountOptions,
): AsyncGenerator<CountedPart, number> {
  const { classifier, facts, resumeAt, partWindows, signal } = options
  const tally = createTally()
  const view = createEventView()
  let newestMs = 0
  let messages = 0
  let position = 0
  let partFrom = 0
  let unsealed = 0
  let told = 0
  let roomEvents: RoomEvent[] = []

  function take(which: 'all' | 'sealed'): CountedPart {
    const part = { position, messages, windows: tally.drain(which), roomEvents }
    roomEvents = []
    partFrom = position
    unsealed = tally.pendingWindows
    return part
  }

  function count(bytes: Uint8Array, record: ArchiveRecord): void {
    const { sentAtMs, start, end } = record
    readEventView(bytes, start, end, view)
    if (sentAtMs > newestMs) newestMs = sentAtMs
    const verdict = view.kind === MESSAGE ? labelText(classifier, bytes, view) : 0
    const outcome = tally.apply(bytes, view, verdict, newestMs, record.number)
    if (outcome === 'counted') messages++
    else if (outcome === 'too_late') throw outOfOrder(options.unit, record, newestMs)
    else if (outcome !== 'noted') drop(facts, outcome)
    if (view.kind === ROOM_EVENT || (view.kind === DELETION && clearsRoom(view)))
      noteRoomEvent(bytes.subarray(start, end))
  }

  function noteRoomEvent(bytes: Uint8Array): void {
    const event = decodeEvent(bytes)
    const told = event?.kind === 'deletion' ? toCleared(event) : event
    if (told?.kind === 'room_event') roomEvents.push(told)
  }

  for await (const { bytes, records } of batches) {
    signal.throwIfAborted()
    for (const record of records) {
      if (position <= resumeAt && record.number > resumeAt) take('sealed')
      count(bytes, record)
      position = record.number
      if (tally.pendingWindows - unsealed < partWindows && position - partFrom < PART_RECORDS) continue
      const part = take('sealed')
      if (position > resumeAt) yield part
    }
    if (messages - told >= TELL_MESSAGES) {
      told = messages
      options.onMessages(messages)
    }
  }
  position++
  if (position > resumeAt) yield take('all')
  options.onMessages(messages)
  return messages
}

function outOfOrder(unit: ArchiveUnit, { at, sentAtMs }: ArchiveRecord, newestMs: number): ImportError {
  const minutes = Math.round((newestMs - sentAtMs) / 60_000)
  return new ImportError(importReason(`${unit}_too_old`, { at, minutes, most: HORIZON_MS / 60_000 }))
}
