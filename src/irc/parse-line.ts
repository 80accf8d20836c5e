import type { Deletion } from '#contract/chat-event.ts'
import { type ControlLine, readControl } from './control-line.ts'
import { readClearChat, readClearMessage } from './deletion.ts'
import { type MalformedLine, malformed, readLine } from './line.ts'
import { readMessage, type SpokenMessage } from './message.ts'
import { hasTooManyTags } from './tags.ts'
import { readUserNotice, type UserNotice } from './user-notice.ts'

/** What a line says, told apart by `kind`. */
export type ParsedLine = SpokenMessage | Deletion | UserNotice | ControlLine | MalformedLine

/**
 * What the line in text[start, end) says; a line end behind it is left out. Never throws: a line that cannot be read
 * is `malformed` with a reason. Events are as the line tells them: `receivedAtMs` is 0, `sentAtMs` is 0 where Twitch's
 * time is missing or no number, `roomId` and `id` are empty where the line has none. Speed: bench/parse.ts.
 */
export function parseLine(text: string, start = 0, end: number = text.length): ParsedLine {
  const line = readLine(text, start, end)
  if ('kind' in line) return line
  const command = text.slice(line.commandAt, line.commandEnd)
  if (command === 'PRIVMSG') return readMessage(line)
  if (hasTooManyTags(text, line.tagsAt, line.tagsEnd)) return malformed('too_many_tags')
  switch (command) {
    case 'USERNOTICE':
      return readUserNotice(line)
    case 'CLEARMSG':
      return readClearMessage(line)
    case 'CLEARCHAT':
      return readClearChat(line)
    default:
      return readControl(line, command)
  }
}
