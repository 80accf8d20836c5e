import type { Deletion } from '#contract/chat-event.ts'
import {
  channelAt,
  type Line,
  type MalformedLine,
  malformed,
  nextParameter,
  parameterAt,
  tagOf,
} from './line.ts'
import { readRoomId } from './room-id.ts'
import { readCount } from './tags.ts'

/** CLEARMSG: one message goes. Its room id is often empty. */
export function readClearMessage(line: Line): Deletion | MalformedLine {
  const targetId = tagOf(line, 'target-msg-id')
  return targetId === '' ? malformed('no_target') : toDeletion(line, targetId, '')
}

/** CLEARCHAT: what one user had said goes (a ban or timeout), or, without a user, the whole room is cleared. */
export function readClearChat(line: Line): Deletion | MalformedLine {
  const banned = parameterAt(line, nextParameter(line)) ?? ''
  return toDeletion(line, '', tagOf(line, 'target-user-id') || banned)
}

function toDeletion(line: Line, targetId: string, userId: string): Deletion | MalformedLine {
  const login = channelAt(line)
  if (login === undefined) return malformed('bad_channel')
  return {
    kind: 'deletion',
    roomId: readRoomId(tagOf(line, 'room-id')),
    login,
    sentAtMs: readCount(tagOf(line, 'tmi-sent-ts')),
    receivedAtMs: 0,
    targetId,
    userId,
  }
}
