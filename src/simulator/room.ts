import { type Chatter, plainChatter } from './chatter.ts'
import type { Connection } from './connection.ts'
import { emotesTag } from './crowd/emotes.ts'
import type { Mood } from './crowd/phrase-book.ts'
import type { FaultBoard } from './faults.ts'
import type { LedgerBook, SaidMessage } from './ledger.ts'
import type { Random } from './random.ts'
import { OPEN_ROOM, type RoomModes } from './room-modes.ts'
import {
  clearChatLine,
  clearMsgLine,
  type LineRoom,
  privmsgLine,
  roomStateLine,
  type Speech,
  userNoticeLine,
} from './wire-line.ts'

/** A message for a room; everything but the text may be left out. */
export interface Utterance {
  text: string
  /** The text as it goes over the wire, where that is no UTF-8. */
  textBytes?: Uint8Array
  /** A login, or somebody with all their marks; `ann` unless given. */
  from?: string | Chatter
  id?: string
  sentAtMs?: number
  action?: boolean
  bits?: number
  replyTo?: { id: string; text: string; chatter: Chatter }
  tags?: Readonly<Record<string, string>>
  mood?: Mood
}

export interface Notice {
  /** Twitch's `msg-id`: sub, resub, raid, submysterygift, … */
  kind: string
  from: string | Chatter
  /** The tags of its kind. */
  tags: Readonly<Record<string, string>>
  text?: string
  id?: string
  sentAtMs?: number
}

export interface Deletion {
  /** One message. */
  message?: { id: string; login: string; text: string }
  /** Or everything of somebody; banned for ever unless `seconds` are given. */
  user?: { login: string; userId: string; seconds?: number }
  sentAtMs?: number
}

/** A channel's room: who listens, what is said there, and by which rules. */
export interface Room extends LineRoom {
  readonly modes: Readonly<RoomModes>
  /** Rooms that share one chat with this one. */
  partners: readonly Room[]
  say(utterance: Utterance): SaidMessage
  notice(notice: Notice): void
  /** Without message and user the room is cleared. */
  remove(deletion: Deletion): void
  setModes(modes: Partial<RoomModes>): void
  /** Shows what was said in a partner, under an id of its own. */
  echo(original: Speech, chatter: Chatter, rest: Echoed): void
  /** Who goes by this login; a viewer without marks unless met before. */
  chatter(login: string): Chatter
  meet(chatter: Chatter): void
}

/** What the ledger keeps of a message beside speech and chatter. */
type Recorded = Pick<SaidMessage, 'sentAtMs' | 'command' | 'timeTag' | 'sourceId' | 'mood'>

/** With the tags of its kind when it is a notice. */
type Echoed = Recorded & { notice?: Readonly<Record<string, string>> }

export interface RoomOptions extends LineRoom {
  nowMs: () => number
  random: Random
  faults: FaultBoard
  ledger: LedgerBook
  /** Those who joined. */
  members: () => Iterable<Connection>
}

/** Times that no message can have been said at. */
const ABSURD_TIMES = ['-1', '0', '100000000000000000000', '4102444800000', 'yesterday', '1e3', '12.5']

export function createRoom(options: RoomOptions): Room {
  const { login, roomId, emotes, nowMs, random, faults, ledger, members } = options
  const people = new Map<string, Chatter>()
  let modes: RoomModes = OPEN_ROOM
  let absurdities = 0

  function broadcast(line: string | Uint8Array, message?: SaidMessage): void {
    const chat = message === undefined ? { login } : { login, message }
    for (const member of members()) member.deliver(line, chat)
  }

  /** The time stamp of a message, unless a fault takes it away or makes nonsense of it. */
  function timeTag(sentAtMs: number): { time: string; timeTag?: string } {
    if (faults.strikes('no_time', { login }) !== undefined) return { time: '', timeTag: '' }
    if (faults.strikes('absurd_time', { login }) === undefined) return { time: String(sentAtMs) }
    const time = ABSURD_TIMES[absurdities++ % ABSURD_TIMES.length]!
    return { time, timeTag: time }
  }

  function record(speech: Speech, chatter: Chatter, rest: Recorded): SaidMessage {
    const { id, text, tags = {} } = speech
    const { userId, login: user } = chatter
    const tag = tags['emotes'] ?? emotesTag(text, emotes)
    const spans = tag === '' ? {} : { emotes: tag }
    const message = { id, login, roomId, userId, user, text, ...spans, deliveredTo: new Map(), ...rest }
    ledger.recordMessage(message)
    return message
  }

  /** Only a notice with a text is a message. */
  function tellNotice(speech: Speech, chatter: Chatter, { notice = {}, ...rest }: Echoed): void {
    const message = speech.text === '' ? undefined : record(speech, chatter, rest)
    broadcast(userNoticeLine(room, chatter, speech, notice), message)
  }

  function sourceOf(id: string): Pick<Speech, 'source'> {
    return room.partners.length === 0 ? {} : { source: { id, roomId } }
  }

  const room: Room = {
    login,
    roomId,
    emotes,
    partners: [],
    get modes() {
      return modes
    },
    chatter(of) {
      const known = people.get(of)
      if (known !== undefined) return known
      const chatter = plainChatter(of, String(Number(roomId) * 1_000 + people.size))
      people.set(of, chatter)
      return chatter
    },
    meet(chatter) {
      people.set(chatter.login, chatter)
    },
    say({ text, textBytes, from = 'ann', id = random.uuid(), sentAtMs = nowMs(), mood, ...extras }) {
      const chatter = typeof from === 'string' ? room.chatter(from) : from
      const { time, ...odd } = timeTag(sentAtMs)
      const speech = { id, text, time, ...extras, ...sourceOf(id) }
      const rest = { sentAtMs, command: 'PRIVMSG' as const, ...odd, ...(mood === undefined ? {} : { mood }) }
      const message = record(speech, chatter, rest)
      const line = privmsgLine(room, chatter, speech)
      if (textBytes === undefined) broadcast(line, message)
      else broadcast(Buffer.concat([Buffer.from(line.slice(0, -text.length)), textBytes]), message)
      for (const partner of room.partners) partner.echo(speech, chatter, rest)
      return message
    },
    notice({ kind, from, tags, text = '', id = random.uuid(), sentAtMs = nowMs() }) {
      const chatter = typeof from === 'string' ? room.chatter(from) : from
      const { time, ...odd } = timeTag(sentAtMs)
      const speech = { id, text, time, ...sourceOf(id) }
      const rest = { sentAtMs, command: 'USERNOTICE' as const, ...odd, notice: { 'msg-id': kind, ...tags } }
      tellNotice(speech, chatter, rest)
      for (const partner of room.partners) partner.echo(speech, chatter, rest)
    },
    echo(original, chatter, { notice, ...rest }) {
      const speech = { ...original, id: random.uuid() }
      const copied = { ...rest, sourceId: original.id }
      if (notice !== undefined) tellNotice(speech, chatter, { ...copied, notice })
      else broadcast(privmsgLine(room, chatter, speech), record(speech, chatter, copied))
    },
    remove({ message, user, sentAtMs = nowMs() }) {
      const time = String(sentAtMs)
      if (message !== undefined) {
        ledger.recordDeletion({ login, atMs: sentAtMs, id: message.id })
        broadcast(clearMsgLine(room, time, message))
      } else if (user !== undefined) {
        ledger.recordDeletion({ login, atMs: sentAtMs, userId: user.userId })
        broadcast(clearChatLine(room, time, user))
      } else {
        ledger.recordDeletion({ login, atMs: sentAtMs })
        broadcast(clearChatLine(room, time))
      }
    },
    setModes(changed) {
      modes = { ...modes, ...changed }
      broadcast(roomStateLine(room, changed))
    },
  }
  return room
}
