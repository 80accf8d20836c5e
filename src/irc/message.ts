import { type ChatMessage, MESSAGE_FLAGS } from '#contract/chat-event.ts'
import { cleanText } from './clean-text.ts'
import { clampEmotes } from './emotes.ts'
import { isKnownBot } from './known-bots.ts'
import { channelAt, type Line, type MalformedLine, malformed, nextParameter, parameterAt } from './line.ts'
import { readRoomId } from './room-id.ts'
import { type MessageTags, readMessageTags } from './tags.ts'

/** A message with the login of who said it (lower case; empty where the line has none), which the bus does not carry. */
export interface SpokenMessage extends ChatMessage {
  userLogin: string
}

const ACTION = '\u0001ACTION '
const COMMAND_NAME = /^!\p{L}/u

/** The message of a PRIVMSG. */
export function readMessage(line: Line): SpokenMessage | MalformedLine {
  const login = channelAt(line)
  if (login === undefined) return malformed('bad_channel')
  const text = parameterAt(line, nextParameter(line))
  if (text === undefined) return malformed('no_text')
  const tags = readMessageTags(line.text, line.tagsAt, line.tagsEnd)
  if (tags === undefined) return malformed('too_many_tags')
  if (line.nick === '' && tags.userId === '') return malformed('no_user')
  return toMessage(tags, { login, userLogin: line.nick, text })
}

/** The message of a line of any command that carries text. */
export function toMessage(
  tags: MessageTags,
  said: { login: string; userLogin: string; text: string },
): SpokenMessage {
  const { userLogin } = said
  let flags = tags.flags
  let text = said.text
  if (text.startsWith(ACTION)) {
    flags |= MESSAGE_FLAGS.action
    text = text.slice(ACTION.length)
  }
  text = cleanText(text)
  if (text.startsWith('!') && COMMAND_NAME.test(text)) flags |= MESSAGE_FLAGS.command
  if (tags.replyToId !== '') flags |= MESSAGE_FLAGS.reply
  if (isKnownBot(userLogin)) flags |= MESSAGE_FLAGS.bot
  const shared = isSharedCopy(tags)
  if (shared) flags |= MESSAGE_FLAGS.sharedCopy
  return {
    kind: 'message',
    roomId: readRoomId(tags.roomId),
    login: said.login,
    sentAtMs: tags.sentAtMs,
    receivedAtMs: 0,
    id: tags.id,
    userId: tags.userId === '' ? userLogin : tags.userId,
    text,
    flags,
    emotes: clampEmotes(tags.emotes, text),
    replyToId: tags.replyToId,
    sourceId: shared ? tags.sourceId : '',
    sourceRoomId: shared ? tags.sourceRoomId : '',
    userLogin,
  }
}

/** Whether the line was said in another room, and is shown in this one too. */
export function isSharedCopy({ roomId, sourceRoomId }: MessageTags): boolean {
  return sourceRoomId !== '' && sourceRoomId !== roomId
}
