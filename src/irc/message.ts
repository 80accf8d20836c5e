import { type ChatMessage, MESSAGE_FLAGS } from '#contract/chat-event.ts'
import { cleanText } from './clean-text.ts'
import { clampEmotes } from './emotes.ts'
import { isKnownBot } from './known-bots.ts'
import { channelAt, type Line, type MalformedLine, malformed, nextParameter, parameterAt } from './line.ts'
import { readRoomId } from './room-id.ts'

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
  if (line.nick === '' && line.tags.userId === '') return malformed('no_user')
  return toMessage(line, { login, userLogin: line.nick, text })
}

/** The message that a line of any command carries. */
export function toMessage(
  line: Line,
  said: { login: string; userLogin: string; text: string },
): SpokenMessage {
  const { tags } = line
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
  const shared = isSharedCopy(line)
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
export function isSharedCopy({ tags }: Line): boolean {
  return tags.sourceRoomId !== '' && tags.sourceRoomId !== tags.roomId
}
