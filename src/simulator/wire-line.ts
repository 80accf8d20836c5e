import type { Chatter } from './chatter.ts'
import { emotesTag, isEmoteOnly } from './crowd/emotes.ts'
import type { RoomModes } from './room-modes.ts'

/** The room of a line. */
export interface LineRoom {
  login: string
  roomId: string
  /** The channel's own emotes, name to id. */
  emotes: ReadonlyMap<string, string>
}

/** What a line of chat says beside room and chatter. */
export interface Speech {
  id: string
  text: string
  /** The tag `tmi-sent-ts`; empty leaves the tag out. */
  time: string
  /** Said with /me. */
  action?: boolean
  bits?: number
  replyTo?: { id: string; text: string; chatter: Chatter }
  /** Of a message in a shared chat: where it was said first, and as what. */
  source?: { id: string; roomId: string }
  /** Tags that replace or join the usual ones. */
  tags?: Readonly<Record<string, string>>
}

type Tags = Readonly<Record<string, string | undefined>>

const SERVER = 'tmi.twitch.tv'

/** Twitch's id of whoever logs in. */
const ACCOUNT_ID = '9001'

/** `value` as a tag holds it: `;` blank `\` CR and LF behind a backslash. */
function escapeTag(value: string): string {
  return value.replaceAll(/[\\; \r\n]/g, (character) => {
    switch (character) {
      case ';':
        return '\\:'
      case ' ':
        return '\\s'
      case '\r':
        return '\\r'
      case '\n':
        return '\\n'
      default:
        return '\\\\'
    }
  })
}

/** The tags in the order of their names, as Twitch sends them; undefined ones are left out. */
function writeTags(tags: Tags): string {
  const written = Object.entries(tags)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${escapeTag(value)}`)
  return `@${written.join(';')}`
}

export function prefixOf(login: string): string {
  return `:${login}!${login}@${login}.tmi.twitch.tv`
}

function chatterTags(chatter: Chatter): Tags {
  const moderator = chatter.role === 'moderator'
  return {
    'badge-info': chatter.months > 0 ? `subscriber/${chatter.months}` : '',
    badges: chatter.badges,
    color: chatter.color,
    'display-name': chatter.displayName,
    mod: moderator ? '1' : '0',
    subscriber: chatter.months > 0 ? '1' : '0',
    turbo: chatter.turbo ? '1' : '0',
    'user-id': chatter.userId,
    'user-type': moderator ? 'mod' : '',
    vip: chatter.role === 'vip' ? '1' : undefined,
  }
}

function sourceTags(chatter: Chatter, source: Speech['source']): Tags {
  if (source === undefined) return {}
  const { 'badge-info': info, badges } = chatterTags(chatter)
  return {
    'source-badge-info': info,
    'source-badges': badges,
    'source-id': source.id,
    'source-room-id': source.roomId,
  }
}

/** A PRIVMSG without its end of line. */
export function privmsgLine(room: LineRoom, chatter: Chatter, speech: Speech): string {
  const { text, replyTo } = speech
  const tags: Tags = {
    ...chatterTags(chatter),
    bits: speech.bits?.toString(),
    'emote-only': isEmoteOnly(text, room.emotes) ? '1' : undefined,
    emotes: emotesTag(text, room.emotes),
    'first-msg': chatter.known ? '0' : '1',
    flags: '',
    id: speech.id,
    'returning-chatter': '0',
    'room-id': room.roomId,
    'tmi-sent-ts': speech.time === '' ? undefined : speech.time,
    ...(replyTo === undefined
      ? {}
      : {
          'reply-parent-display-name': replyTo.chatter.displayName,
          'reply-parent-msg-body': replyTo.text,
          'reply-parent-msg-id': replyTo.id,
          'reply-parent-user-id': replyTo.chatter.userId,
          'reply-parent-user-login': replyTo.chatter.login,
          'reply-thread-parent-display-name': replyTo.chatter.displayName,
          'reply-thread-parent-msg-id': replyTo.id,
          'reply-thread-parent-user-id': replyTo.chatter.userId,
          'reply-thread-parent-user-login': replyTo.chatter.login,
        }),
    ...sourceTags(chatter, speech.source),
    ...speech.tags,
  }
  const said = speech.action === true ? `\x01ACTION ${text}\x01` : text
  return `${writeTags(tags)} ${prefixOf(chatter.login)} PRIVMSG #${room.login} :${said}`
}

/** A USERNOTICE; `speech.text` may be empty. `notice` are the tags of its kind, `msg-id` among them. */
export function userNoticeLine(room: LineRoom, chatter: Chatter, speech: Speech, notice: Tags): string {
  const shared = speech.source !== undefined && speech.source.roomId !== room.roomId
  const tags: Tags = {
    ...chatterTags(chatter),
    emotes: emotesTag(speech.text, room.emotes),
    flags: '',
    id: speech.id,
    login: chatter.login,
    'room-id': room.roomId,
    'tmi-sent-ts': speech.time === '' ? undefined : speech.time,
    ...sourceTags(chatter, speech.source),
    ...notice,
    ...(shared ? { 'msg-id': 'sharedchatnotice', 'source-msg-id': notice['msg-id'] } : {}),
  }
  const text = speech.text === '' ? '' : ` :${speech.text}`
  return `${writeTags(tags)} :${SERVER} USERNOTICE #${room.login}${text}`
}

/** Without `target` the whole room is cleared; without `seconds` the target is banned. */
export function clearChatLine(
  room: LineRoom,
  time: string,
  target?: { userId: string; login: string; seconds?: number },
): string {
  const tags: Tags = {
    'ban-duration': target?.seconds?.toString(),
    'room-id': room.roomId,
    'target-user-id': target?.userId,
    'tmi-sent-ts': time,
  }
  return `${writeTags(tags)} :${SERVER} CLEARCHAT #${room.login}${target === undefined ? '' : ` :${target.login}`}`
}

/** One message is taken away. Twitch leaves the room's id empty here. */
export function clearMsgLine(
  room: LineRoom,
  time: string,
  target: { id: string; login: string; text: string },
): string {
  const tags: Tags = { login: target.login, 'room-id': '', 'target-msg-id': target.id, 'tmi-sent-ts': time }
  return `${writeTags(tags)} :${SERVER} CLEARMSG #${room.login} :${target.text}`
}

/** All modes, as after a JOIN, or only the changed ones. */
export function roomStateLine(room: LineRoom, modes: Partial<RoomModes>): string {
  const flag = (on: boolean | undefined): string | undefined =>
    on === undefined ? undefined : on ? '1' : '0'
  const tags: Tags = {
    'emote-only': flag(modes.emoteOnly),
    'followers-only': modes.followersOnly?.toString(),
    r9k: flag(modes.unique),
    'room-id': room.roomId,
    slow: modes.slow?.toString(),
    'subs-only': flag(modes.subscribersOnly),
  }
  return `${writeTags(tags)} :${SERVER} ROOMSTATE #${room.login}`
}

/** What an account that has logged in is everywhere: nothing special. */
export function globalUserStateLine(login: string): string {
  return `${writeTags({ ...accountTags(login), 'user-id': ACCOUNT_ID })} :${SERVER} GLOBALUSERSTATE`
}

/** What it is in a room that it joins. */
export function userStateLine(room: string, login: string): string {
  return `${writeTags({ ...accountTags(login), mod: '0', subscriber: '0' })} :${SERVER} USERSTATE #${room}`
}

function accountTags(login: string): Tags {
  return {
    'badge-info': '',
    badges: '',
    color: '',
    'display-name': login,
    'emote-sets': '0',
    'user-type': '',
  }
}

/** A NOTICE about a channel. */
export function noticeLine(login: string, messageId: string, text: string): string {
  return `@msg-id=${messageId} :${SERVER} NOTICE #${login} :${text}`
}
