import { type ChatMessage, MESSAGE_FLAGS } from '#contract/chat-event.ts'
import { cleanText } from '#irc/clean-text.ts'
import { clampEmotes } from '#irc/emotes.ts'
import { isKnownBot } from '#irc/known-bots.ts'

/** A message as archives tell it; what a format does not know is left out. */
export interface Archived {
  /** Unique in the archive: the message's own id, or its place in the file. */
  id: string
  roomId?: string
  login: string
  userId?: string
  /** As people write it or as a login; who spoke, where no user id is known. */
  userName: string
  text: string
  /** Twitch's emotes tag, `id:first-last,…/id:…` in code points. */
  emotes?: string
  /** Milliseconds since the epoch. */
  sentAtMs: number
  /** Names of the badges that were worn. */
  badges?: readonly string[]
  action?: boolean
  replyToId?: string
}

const COMMAND = /^!\p{L}/u

/** The message with the same flags as if it had been heard live. */
export function toMessage(archived: Archived): ChatMessage {
  const userLogin = archived.userName.toLowerCase()
  const text = cleanText(archived.text)
  const badges = archived.badges ?? []
  const { broadcaster, moderator, vip, subscriber, bot, command, action, reply } = MESSAGE_FLAGS
  let flags = 0
  if (badges.includes('broadcaster') || (userLogin !== '' && userLogin === archived.login))
    flags |= broadcaster
  if (badges.includes('moderator')) flags |= moderator
  if (badges.includes('vip')) flags |= vip
  if (badges.includes('subscriber') || badges.includes('founder')) flags |= subscriber
  if (isKnownBot(userLogin) || badges.includes('bot-badge')) flags |= bot
  if (COMMAND.test(text)) flags |= command
  if (archived.action) flags |= action
  if (archived.replyToId) flags |= reply
  return {
    kind: 'message',
    roomId: archived.roomId ?? '',
    login: archived.login,
    sentAtMs: archived.sentAtMs,
    receivedAtMs: archived.sentAtMs,
    id: archived.id,
    userId: archived.userId || userLogin,
    text,
    flags,
    emotes: clampEmotes(archived.emotes ?? '', text),
    replyToId: archived.replyToId ?? '',
    sourceId: '',
    sourceRoomId: '',
  }
}
