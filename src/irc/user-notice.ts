import type { RoomEvent, RoomEventName } from '#contract/chat-event.ts'
import { cleanText } from './clean-text.ts'
import { channelAt, type Line, type MalformedLine, malformed, nextParameter, parameterAt } from './line.ts'
import { isSharedCopy, type SpokenMessage, toMessage } from './message.ts'
import { readRoomId } from './room-id.ts'
import { readCount, type Tags, unescapeValue } from './tags.ts'

/** A gift of subscriptions: a wave, a part of one whose line says so, or one that may be either (see gift-waves.ts). */
export type GiftRole = 'wave' | 'part' | 'single'

/** What happened in a room, what somebody said on the occasion, both or neither. */
export interface UserNotice {
  kind: 'user_notice'
  login: string
  roomId: string
  /** Who it is about; empty where the line does not say, like the login. */
  userId: string
  userLogin: string
  event: RoomEvent | undefined
  message: SpokenMessage | undefined
  /** With an event of gifts. */
  giftRole: GiftRole | undefined
}

/** USERNOTICE by its msg-id: raids, gifts, subscriptions, announcements; the text that comes with any of them. */
export function readUserNotice(line: Line): UserNotice | MalformedLine {
  const login = channelAt(line)
  if (login === undefined) return malformed('bad_channel')
  const { tags } = line
  const text = parameterAt(line, nextParameter(line))
  const isSaid = text !== undefined && (tags.login !== '' || tags.userId !== '')
  const event = isSharedCopy(line) ? undefined : readRoomEvent(line, login)
  return {
    kind: 'user_notice',
    login,
    roomId: readRoomId(tags.roomId),
    userId: tags.userId,
    userLogin: tags.login,
    event,
    message: isSaid ? toMessage(line, { login, userLogin: tags.login, text }) : undefined,
    giftRole: event?.event === 'gifts' ? giftRole(tags) : undefined,
  }
}

function readRoomEvent(line: Line, login: string): RoomEvent | undefined {
  const { tags } = line
  const event = eventOf(tags.msgId)
  if (event === undefined) return undefined
  return {
    kind: 'room_event',
    roomId: readRoomId(tags.roomId),
    login,
    sentAtMs: tags.sentAtMs,
    receivedAtMs: 0,
    id: cleanText(tags.id),
    event,
    amount: amountOf(line),
    displayName: cleanText(unescapeValue(tags.raiderName || tags.displayName || tags.login)),
  }
}

function eventOf(msgId: string): RoomEventName | undefined {
  switch (msgId) {
    case 'raid':
      return 'raid'
    case 'submysterygift':
    case 'anonsubmysterygift':
    case 'subgift':
    case 'anonsubgift':
      return 'gifts'
    case 'sub':
    case 'resub':
    case 'giftpaidupgrade':
    case 'anongiftpaidupgrade':
    case 'primepaidupgrade':
      return 'subscription'
    case 'announcement':
      return 'announcement'
    default:
      return undefined
  }
}

function giftRole(tags: Readonly<Tags>): GiftRole {
  if (tags.msgId === 'submysterygift' || tags.msgId === 'anonsubmysterygift') return 'wave'
  return tags.giftWaveId === '' ? 'single' : 'part'
}

function amountOf({ tags }: Line): number {
  switch (tags.msgId) {
    case 'raid':
      return readCount(tags.viewerCount)
    case 'submysterygift':
    case 'anonsubmysterygift':
      return readCount(tags.giftCount)
    case 'subgift':
    case 'anonsubgift':
      return 1
    default:
      return 0
  }
}
