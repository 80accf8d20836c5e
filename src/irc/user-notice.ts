import type { RoomEvent, RoomEventName } from '#contract/chat-event.ts'
import { cleanText } from './clean-text.ts'
import {
  channelAt,
  type Line,
  type MalformedLine,
  malformed,
  nextParameter,
  parameterAt,
  tagOf,
} from './line.ts'
import { isSharedCopy, type SpokenMessage, toMessage } from './message.ts'
import { readRoomId } from './room-id.ts'
import { type MessageTags, readCount, readMessageTags, unescapeValue } from './tags.ts'

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
  const tags = readMessageTags(line.text, line.tagsAt, line.tagsEnd)
  if (tags === undefined) return malformed('too_many_tags')
  const userLogin = tagOf(line, 'login')
  const text = parameterAt(line, nextParameter(line))
  const isSaid = text !== undefined && (userLogin !== '' || tags.userId !== '')
  const event = isSharedCopy(tags) ? undefined : readRoomEvent(line, tags, login)
  return {
    kind: 'user_notice',
    login,
    roomId: readRoomId(tags.roomId),
    userId: tags.userId,
    userLogin,
    event,
    message: isSaid ? toMessage(tags, { login, userLogin, text }) : undefined,
    giftRole: event?.event === 'gifts' ? giftRole(line) : undefined,
  }
}

function readRoomEvent(line: Line, tags: MessageTags, login: string): RoomEvent | undefined {
  const msgId = tagOf(line, 'msg-id')
  const event = eventOf(msgId)
  if (event === undefined) return undefined
  const name = tagOf(line, 'msg-param-displayName') || tagOf(line, 'display-name') || tagOf(line, 'login')
  return {
    kind: 'room_event',
    roomId: readRoomId(tags.roomId),
    login,
    sentAtMs: tags.sentAtMs,
    receivedAtMs: 0,
    id: cleanText(tags.id),
    event,
    amount: amountOf(line, msgId),
    displayName: cleanText(unescapeValue(name)),
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

function giftRole(line: Line): GiftRole {
  const msgId = tagOf(line, 'msg-id')
  if (msgId === 'submysterygift' || msgId === 'anonsubmysterygift') return 'wave'
  return tagOf(line, 'msg-param-community-gift-id') === '' ? 'single' : 'part'
}

function amountOf(line: Line, msgId: string): number {
  switch (msgId) {
    case 'raid':
      return readCount(tagOf(line, 'msg-param-viewerCount'))
    case 'submysterygift':
    case 'anonsubmysterygift':
      return readCount(tagOf(line, 'msg-param-mass-gift-count'))
    case 'subgift':
    case 'anonsubgift':
      return 1
    default:
      return 0
  }
}
