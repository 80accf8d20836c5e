import { parseLogin } from '#contract/channel.ts'
import { importReason } from '#contract/import-reason.ts'
import { readRoomId } from '#irc/room-id.ts'
import { namelessRoomId } from '#store/adopt-rooms.ts'
import { type ArchivedEvent, ImportError, needsChannel } from './archive-format.ts'

/** More channels than any installation has: a file with more is broken, and is not followed into memory. */
const MAX_ROOMS = 20_000
/** Chat on the web is no older; earlier times are read wrongly. */
const FIRST_CHAT_MS = Date.UTC(2005, 0, 1)
const DAY_MS = 86_400_000
const SECOND_MS = 1_000

/** What an archive tells of a room. */
export interface ArchivedRoom {
  roomId: string
  /** Empty when the archive knows the room by its id alone. */
  login: string
  /** Whole seconds around everything said, as some formats tell no finer. Milliseconds since the epoch. */
  fromMs: number
  toMs: number
}

export interface ArchiveRooms {
  /** Gives the event the id of its room; throws an ImportError when there is no telling. */
  place(event: ArchivedEvent): Promise<void> | undefined
  all(): ArchivedRoom[]
}

/**
 * The rooms of an archive. An event's own room id holds; else its login's, as the archive told it earlier, as it is
 * stored, or `login:<login>`; without a login it is `defaultRoomId`.
 */
export function createArchiveRooms(
  defaultRoomId: string | undefined,
  findRoomId: (login: string) => Promise<string | undefined>,
): ArchiveRooms {
  const rooms = new Map<string, ArchivedRoom>()
  const ids = new Map<string, string>()
  const last = { roomId: '', login: '', room: undefined as ArchivedRoom | undefined }

  function addTo(room: ArchivedRoom, { sentAtMs }: ArchivedEvent): void {
    if (sentAtMs < room.fromMs) room.fromMs = Math.floor(sentAtMs / SECOND_MS) * SECOND_MS
    if (sentAtMs >= room.toMs) room.toMs = (Math.floor(sentAtMs / SECOND_MS) + 1) * SECOND_MS
  }

  function see(event: ArchivedEvent): void {
    const { roomId, login } = event
    let room = rooms.get(roomId)
    if (room === undefined) {
      if (rooms.size >= MAX_ROOMS)
        throw new ImportError(importReason('too_many_channels', { most: MAX_ROOMS }))
      room = { roomId, login, fromMs: Number.POSITIVE_INFINITY, toMs: Number.NEGATIVE_INFINITY }
      rooms.set(roomId, room)
    }
    if (login !== '') {
      room.login = login
      if (ids.has(login) || ids.size < MAX_ROOMS) ids.set(login, roomId)
    }
    Object.assign(last, { roomId, login, room })
    addTo(room, event)
  }

  async function look(event: ArchivedEvent): Promise<void> {
    const { login } = event
    if (login !== '') event.roomId = (await findRoomId(login)) ?? namelessRoomId(login)
    else if (defaultRoomId !== undefined) event.roomId = defaultRoomId
    else throw needsChannel()
    see(event)
  }

  return {
    place(event) {
      if (last.room !== undefined && event.roomId === last.roomId && event.login === last.login) {
        addTo(last.room, event)
        return undefined
      }
      event.roomId = readRoomId(event.roomId)
      event.login = parseLogin(event.login) ?? ''
      if (event.roomId === '') {
        const known = ids.get(event.login)
        if (known === undefined) return look(event)
        event.roomId = known
      }
      see(event)
      return undefined
    },
    all: () => [...rooms.values()],
  }
}

/** Whether chat can have been said then: not before there was any, nor by a clock that is more than a day ahead. */
export function isPlausible(sentAtMs: number, nowMs: number): boolean {
  return sentAtMs >= FIRST_CHAT_MS && sentAtMs <= nowMs + DAY_MS
}
