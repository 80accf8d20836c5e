import type { ChatMessage, Deletion, RoomEvent } from '#contract/chat-event.ts'
import { type DropReason, importReason } from '#contract/import-reason.ts'

/** What happened in a room, as an archive tells it. */
export type ArchivedEvent = ChatMessage | Deletion | RoomEvent

/** One record of an archive: an event, or why it is not counted. `at` is its line, or its element from 1. */
export type ArchiveItem = { at: number; event: ArchivedEvent } | { at: number; dropped: DropReason }

export interface ArchiveFormat {
  name: string
  /** What writes such files, for people. */
  description: string
  /** Whether the format tells what moderators took away; else `removed` is unknown. */
  tellsRemovals: boolean
  /** Whether a file that begins like this is of the format. */
  matches(head: ArchiveHead): boolean
  /**
   * The records of a file, in its order, in batches. Bad records are dropped items; what makes the whole file
   * unreadable is thrown as an ImportError.
   */
  read(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncIterable<readonly ArchiveItem[]>
}

/** The beginning of a file, unpacked, without a byte-order mark. */
export interface ArchiveHead {
  text: string
  /** Its first lines, without the last one, which may be cut; at most 20, none of them empty. */
  lines: readonly string[]
}

/** What a file does not say of itself. */
export interface ReadingContext {
  /** The channel's login; empty when only the file can tell. */
  login: string
  /** What time 0 of relative times is, in milliseconds since the epoch. */
  startMs: number | undefined
  /** How far ahead of UTC the file's local times are, in milliseconds. */
  utcOffsetMs: number
  head: ArchiveHead
  signal: AbortSignal
}

/** A file that cannot be imported; the message says why and what to do. */
export class ImportError extends Error {
  override name = 'ImportError'
}

export function needsStart(): ImportError {
  return new ImportError(importReason('start_needed', {}))
}

export function needsChannel(): ImportError {
  return new ImportError(importReason('channel_needed', {}))
}
