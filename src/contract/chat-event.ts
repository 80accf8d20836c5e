import type { ChannelState } from './channel.ts'
import { createWriter, readFields, type Writer } from './protobuf.ts'

/** Numbers of `Kind` in chat-event.proto. */
export const MESSAGE = 1
export const DELETION = 2
export const ROOM_EVENT = 3
export const HEARD = 4
export const STATUS = 5

/** Bits of a message's `flags`. A shared copy is one whose source room is another than the room it is shown in. */
export const MESSAGE_FLAGS = {
  broadcaster: 1,
  moderator: 2,
  vip: 4,
  subscriber: 8,
  firstMessage: 16,
  bot: 32,
  command: 64,
  action: 128,
  reply: 256,
  sharedCopy: 512,
} as const

/** A message with one of these bits is counted, but has no part in the mood. */
export const NOT_IN_MOOD = MESSAGE_FLAGS.broadcaster | MESSAGE_FLAGS.bot | MESSAGE_FLAGS.command

export const ROOM_EVENTS = [
  'raid',
  'gifts',
  'subscription',
  'announcement',
  'slow',
  'subscribers_only',
  'emotes_only',
  'followers_only',
  'cleared',
] as const

export type RoomEventName = (typeof ROOM_EVENTS)[number]

interface InRoom {
  /** Twitch's id of the joined room. */
  roomId: string
  /** The channel's login, lower case. */
  login: string
  /** Milliseconds since the epoch, Twitch's clock; the receive time where that is missing or absurd. */
  sentAtMs: number
  /** Milliseconds since the epoch, the collector's clock. */
  receivedAtMs: number
}

export interface ChatMessage extends InRoom {
  kind: 'message'
  /** Twitch's id; empty where the source has none. */
  id: string
  /** Twitch's user id; a name where the source knows only names. */
  userId: string
  text: string
  /** Bits of MESSAGE_FLAGS. */
  flags: number
  /** Twitch's emotes tag, `id:first-last,…/id:…` in code points; empty when there are none. */
  emotes: string
  replyToId: string
  /** Empty unless this is a shared-chat copy. */
  sourceId: string
  sourceRoomId: string
}

/** With `targetId` one message goes, with `userId` what that user had said, with neither the room was cleared. */
export interface Deletion extends InRoom {
  kind: 'deletion'
  targetId: string
  userId: string
}

export interface RoomEvent extends InRoom {
  kind: 'room_event'
  id: string
  event: RoomEventName
  /** raid: viewers; gifts: how many; slow: seconds; followers_only: minutes + 1; a mode: 0 = off, else on. */
  amount: number
  /** Who raided or gave; empty where it has no meaning. */
  displayName: string
}

/** From `heardFromMs` to `heardToMs` nothing said in the room escaped this session. */
export interface Heard {
  kind: 'heard'
  roomId: string
  login: string
  session: string
  heardFromMs: number
  heardToMs: number
}

export interface ChannelStatus {
  kind: 'status'
  login: string
  /** Empty while no room is known for the login. */
  roomId: string
  displayName: string
  state: ChannelState
  /** Why, in words a person understands; empty when there is nothing to add. */
  reason: string
  receivedAtMs: number
}

export type ChatEvent = ChatMessage | Deletion | RoomEvent | Heard | ChannelStatus

const single = createWriter()

/** The event as the bytes of `ChatEvent` in chat-event.proto; default values are left out, as proto3 does. */
export function encodeEvent(event: ChatEvent): Uint8Array {
  writeEvent(single, event)
  return single.finish()
}

/** Appends the bytes of the event to those that the writer holds. */
export function writeEvent(writer: Writer, event: ChatEvent): void {
  switch (event.kind) {
    case 'message':
      writeRoom(writer, MESSAGE, event)
      writer.string(6, event.id)
      writer.string(7, event.userId)
      writer.string(8, event.text)
      writer.uint(9, event.flags)
      writer.string(10, event.emotes)
      writer.string(11, event.replyToId)
      writer.string(12, event.sourceId)
      writer.string(13, event.sourceRoomId)
      break
    case 'deletion':
      writeRoom(writer, DELETION, event)
      writer.string(7, event.userId)
      writer.string(14, event.targetId)
      break
    case 'room_event':
      writeRoom(writer, ROOM_EVENT, event)
      writer.string(6, event.id)
      writer.string(15, event.event)
      writer.uint(16, event.amount)
      writer.string(22, event.displayName)
      break
    case 'heard':
      writer.uint(1, HEARD)
      writer.string(4, event.roomId)
      writer.string(5, event.login)
      writer.string(17, event.session)
      writer.uint(18, event.heardFromMs)
      writer.uint(19, event.heardToMs)
      break
    case 'status':
      writer.uint(1, STATUS)
      writer.uint(3, event.receivedAtMs)
      writer.string(4, event.roomId)
      writer.string(5, event.login)
      writer.string(20, event.state)
      writer.string(21, event.reason)
      writer.string(22, event.displayName)
      break
  }
}

function writeRoom(writer: Writer, kind: number, event: InRoom): void {
  writer.uint(1, kind)
  writer.uint(2, event.sentAtMs)
  writer.uint(3, event.receivedAtMs)
  writer.string(4, event.roomId)
  writer.string(5, event.login)
}

/** The event in `bytes`, or undefined when they hold none: malformed wire format, an unknown kind or room event. */
export function decodeEvent(bytes: Uint8Array): ChatEvent | undefined {
  const fields = readFields(bytes)
  if (fields === undefined) return undefined
  const text = (field: number): string => fields.texts.get(field) ?? ''
  const number = (field: number): number => fields.numbers.get(field) ?? 0
  const room: InRoom = {
    roomId: text(4),
    login: text(5),
    sentAtMs: number(2),
    receivedAtMs: number(3),
  }
  switch (number(1)) {
    case MESSAGE:
      return {
        kind: 'message',
        ...room,
        id: text(6),
        userId: text(7),
        text: text(8),
        flags: number(9),
        emotes: text(10),
        replyToId: text(11),
        sourceId: text(12),
        sourceRoomId: text(13),
      }
    case DELETION:
      return { kind: 'deletion', ...room, userId: text(7), targetId: text(14) }
    case ROOM_EVENT: {
      const event = ROOM_EVENTS.find((name) => name === text(15))
      if (event === undefined) return undefined
      return { kind: 'room_event', ...room, id: text(6), event, amount: number(16), displayName: text(22) }
    }
    case HEARD:
      return {
        kind: 'heard',
        roomId: room.roomId,
        login: room.login,
        session: text(17),
        heardFromMs: number(18),
        heardToMs: number(19),
      }
    case STATUS:
      return {
        kind: 'status',
        login: room.login,
        roomId: room.roomId,
        displayName: text(22),
        state: text(20) as ChannelState,
        reason: text(21),
        receivedAtMs: room.receivedAtMs,
      }
    default:
      return undefined
  }
}
