import { randomUUID } from 'node:crypto'
import { readArchiveBytes } from './archive-bytes.ts'
import type { ArchiveItem } from './archive-format.ts'
import { type ArchivedEvent, ImportError } from './archive-format.ts'
import { createArchiveRooms, isPlausible } from './archive-rooms.ts'
import { chooseFormat } from './detect-format.ts'
import { inspectArchive } from './inspect-archive.ts'

/** A pause in the archive, between streams perhaps, lasts no longer than this when it is replayed. In milliseconds. */
const LONGEST_PAUSE_MS = 60_000

export interface ReplayOptions {
  format?: string | undefined
  /** The login, where the archive does not say. */
  channel?: string | undefined
  startMs?: number | undefined
  utcOffsetMs?: number
  /** How many times as fast as it was. */
  speed: number
  /** When the first event is to be sent, milliseconds since the epoch. */
  beginsAtMs: number
}

/** Under what name and id an archive's channel is replayed: its own history stays as it is. */
function replayedChannel(login: string): string {
  return `replay:${login}`
}

/**
 * The events of an archive with the times at which they are to be sent anew, in order, under the channel
 * `replay:<login>`. Ids are new ones, so that a second replay is no repetition of the first.
 */
export async function* replayEvents(
  file: string,
  options: ReplayOptions,
  signal: AbortSignal,
): AsyncGenerator<ArchivedEvent> {
  const { channel = '', startMs, utcOffsetMs = 0, speed, beginsAtMs } = options
  const { head } = await inspectArchive(file, { signal })
  const format = chooseFormat(head, options.format)
  const rooms = createArchiveRooms(undefined, async () => undefined)
  const run = randomUUID().slice(0, 8)
  const bytes = readArchiveBytes(file, { signal })
  let lastMs: number | undefined
  let sentAtMs = beginsAtMs
  let login = channel
  for await (const items of format.read(bytes, { login: channel, startMs, utcOffsetMs, head, signal })) {
    for (const item of items) {
      const event = plausible(item, beginsAtMs)
      if (event === undefined) continue
      await rooms.place(event)
      login ||= event.login || event.roomId
      if (event.login !== '' && event.login !== login) continue
      const originalMs = event.sentAtMs
      const pauseMs = Math.min(Math.max(0, originalMs - (lastMs ?? originalMs)), LONGEST_PAUSE_MS * speed)
      lastMs = Math.max(lastMs ?? originalMs, originalMs)
      sentAtMs += pauseMs / speed
      yield restamped(event, { login: replayedChannel(login), sentAtMs: Math.floor(sentAtMs), run })
    }
  }
  if (lastMs === undefined) throw new ImportError('There is no message in the file that could be replayed')
}

function plausible(item: ArchiveItem, nowMs: number): ArchivedEvent | undefined {
  return 'event' in item && isPlausible(item.event.sentAtMs, nowMs) ? item.event : undefined
}

function restamped(
  event: ArchivedEvent,
  { login, sentAtMs, run }: { login: string; sentAtMs: number; run: string },
): ArchivedEvent {
  const room = { roomId: login, login, sentAtMs, receivedAtMs: sentAtMs }
  const renamed = (id: string) => (id === '' ? '' : `${run}:${id}`)
  switch (event.kind) {
    case 'message':
      return { ...event, ...room, id: renamed(event.id) }
    case 'deletion':
      return { ...event, ...room, targetId: renamed(event.targetId) }
    case 'room_event':
      return { ...event, ...room, id: renamed(event.id) }
  }
}
