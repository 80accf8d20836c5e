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
import { readRoomId } from './room-id.ts'
import { type RoomModes, readRoomModes } from './room-modes.ts'

/** A line between us and the server, told apart by `kind`; `ignored` is any that means nothing to us. */
export type ControlLine =
  | { kind: 'ping'; token: string }
  /** `token` is what the PING said; empty where the server does not repeat it. */
  | { kind: 'pong'; token: string }
  | { kind: 'welcome' }
  | { kind: 'reconnect' }
  /** The server's answer to CAP REQ. */
  | { kind: 'capabilities'; granted: boolean }
  /** `nick` entered or left the channel: ours, unless membership was asked for. */
  | { kind: 'join' | 'part'; nick: string; login: string }
  /** `modes` holds what the line tells: all of them after a join, later only what changed. */
  | { kind: 'room_state'; login: string; roomId: string; modes: Partial<RoomModes> }
  /** `login` is empty when it concerns the whole connection. */
  | { kind: 'notice'; login: string; msgId: string; text: string }
  | { kind: 'ignored'; command: string }

/** A line of any command that carries no chat. */
export function readControl(line: Line, command: string): ControlLine | MalformedLine {
  switch (command) {
    case 'PING':
      return { kind: 'ping', token: parameterAt(line, line.paramsAt) ?? '' }
    case 'PONG':
      return { kind: 'pong', token: parameterAt(line, nextParameter(line)) ?? '' }
    case '001':
      return { kind: 'welcome' }
    case 'RECONNECT':
      return { kind: 'reconnect' }
    case 'CAP':
      return readCapabilities(line)
    case 'JOIN':
    case 'PART':
      return readMembership(line, command === 'JOIN' ? 'join' : 'part')
    case 'ROOMSTATE':
      return readRoomState(line)
    case 'NOTICE':
      return readNotice(line)
    default:
      return { kind: 'ignored', command }
  }
}

function readCapabilities(line: Line): ControlLine {
  const answer = parameterAt(line, nextParameter(line))
  if (answer === 'ACK') return { kind: 'capabilities', granted: true }
  if (answer === 'NAK') return { kind: 'capabilities', granted: false }
  return { kind: 'ignored', command: 'CAP' }
}

function readMembership(line: Line, kind: 'join' | 'part'): ControlLine | MalformedLine {
  const colon = line.text.charAt(line.paramsAt) === ':' ? 1 : 0
  const login = channelAt(line, line.paramsAt + colon)
  return login === undefined ? malformed('bad_channel') : { kind, nick: line.nick.toLowerCase(), login }
}

function readRoomState(line: Line): ControlLine | MalformedLine {
  const login = channelAt(line)
  if (login === undefined) return malformed('bad_channel')
  return {
    kind: 'room_state',
    login,
    roomId: readRoomId(tagOf(line, 'room-id')),
    modes: readRoomModes(line),
  }
}

function readNotice(line: Line): ControlLine {
  const text = parameterAt(line, nextParameter(line)) ?? ''
  return { kind: 'notice', login: channelAt(line) ?? '', msgId: tagOf(line, 'msg-id'), text: cleanText(text) }
}
