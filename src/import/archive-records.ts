import { type ChatMessage, MESSAGE_FLAGS, writeEvent } from '#contract/chat-event.ts'
import { type DropReason, importReason } from '#contract/import-reason.ts'
import { createWriter } from '#contract/protobuf.ts'
import { type ArchiveItem, ImportError } from './archive-format.ts'
import { type ArchiveRooms, isPlausible } from './archive-rooms.ts'

/** An event of an archive, ready to be counted. */
export interface ArchiveRecord {
  /** Its place among all records of the archive, from 1, those that were dropped included. */
  number: number
  /** Its line, or its element from 1, for people. */
  at: number
  sentAtMs: number
  /** Where the event lies in the bytes of its batch, as chat-event.proto has it. */
  start: number
  end: number
}

/** Records that were read together: one piece of memory, not one each. */
export interface RecordBatch {
  bytes: Uint8Array
  records: readonly ArchiveRecord[]
}

/** What is known of an archive as far as it was read. */
export interface ArchiveFacts {
  /** Records that are not counted, by reason. */
  dropped: Map<string, number>
  /** Whether the archive told that something was taken away. */
  toldRemovals: boolean
  speakers: Speakers
}

interface Speakers {
  messages: number
  /** Who said all of them; undefined when there were several people or nobody is named. */
  only: string | undefined
  isBroadcaster: boolean
}

/** A file of so many messages by one person is that person's log, not a channel's. */
const MANY_BY_ONE = 50

export function createFacts(): ArchiveFacts {
  return {
    dropped: new Map(),
    toldRemovals: false,
    speakers: { messages: 0, only: undefined, isBroadcaster: false },
  }
}

export function drop(facts: ArchiveFacts, reason: DropReason): void {
  facts.dropped.set(reason, (facts.dropped.get(reason) ?? 0) + 1)
}

/** The items as records in batches; those that cannot be counted are noted in `facts`. */
export async function* toRecords(
  items: AsyncIterable<readonly ArchiveItem[]>,
  context: { rooms: ArchiveRooms; facts: ArchiveFacts; nowMs: number },
): AsyncGenerator<RecordBatch> {
  const { rooms, facts, nowMs } = context
  const writer = createWriter()
  let number = 0
  for await (const batch of items) {
    const records: ArchiveRecord[] = []
    for (const item of batch) {
      number++
      if ('dropped' in item) {
        drop(facts, item.dropped)
        continue
      }
      const { at, event } = item
      if (!isPlausible(event.sentAtMs, nowMs)) {
        drop(facts, 'absurd_time')
        continue
      }
      const placing = rooms.place(event)
      if (placing !== undefined) await placing
      if (event.kind === 'message') {
        noteSpeaker(facts.speakers, event)
        leaveOutUncounted(event)
      } else if (event.kind === 'deletion') facts.toldRemovals = true
      const start = writer.length
      writeEvent(writer, event)
      records.push({ number, at, sentAtMs: event.sentAtMs, start, end: writer.length })
    }
    if (records.length > 0) yield { bytes: writer.finish(), records }
  }
}

/** What no count needs is not written. */
function leaveOutUncounted(message: ChatMessage): void {
  message.login = ''
  message.replyToId = ''
}

function noteSpeaker(speakers: Speakers, { userId, flags }: ChatMessage): void {
  if (speakers.messages++ === 0) {
    speakers.only = userId === '' ? undefined : userId
    speakers.isBroadcaster = (flags & MESSAGE_FLAGS.broadcaster) !== 0
  } else if (speakers.only !== userId) speakers.only = undefined
}

/** Throws when the archive is what one person said: taken for the channel's chat it would be wrong. */
export function refuseLogOfOne({ speakers }: ArchiveFacts): void {
  if (speakers.only === undefined || speakers.isBroadcaster || speakers.messages < MANY_BY_ONE) return
  throw new ImportError(importReason('one_person', { messages: speakers.messages }))
}
