import { MESSAGE_FLAGS } from '#contract/chat-event.ts'

/** Twitch sends about 25 tags; more than this is no chat line. */
const MAX_TAGS = 64

const EQUALS = 61
const SEMICOLON = 59
const COMMA = 44
const SLASH = 47
const ZERO = 48
const ONE = 49

/** The tags of a line that mean something to us; a tag that is absent is empty, or 0. */
export interface Tags {
  id: string
  roomId: string
  userId: string
  login: string
  /** As it is on the line, escaped. */
  displayName: string
  emotes: string
  /** Bits of MESSAGE_FLAGS that badges and role tags tell. */
  flags: number
  /** Milliseconds since the epoch; 0 when missing, not a whole number or beyond 2^53. */
  sentAtMs: number
  msgId: string
  replyToId: string
  sourceId: string
  sourceRoomId: string
  sourceMsgId: string
  targetMsgId: string
  targetUserId: string
  giftWaveId: string
  giftCount: string
  /** As it is on the line, escaped. */
  raiderName: string
  viewerCount: string
  emoteOnly: string
  followersOnly: string
  slow: string
  subsOnly: string
}

function noTags(): Tags {
  return {
    id: '',
    roomId: '',
    userId: '',
    login: '',
    displayName: '',
    emotes: '',
    flags: 0,
    sentAtMs: 0,
    msgId: '',
    replyToId: '',
    sourceId: '',
    sourceRoomId: '',
    sourceMsgId: '',
    targetMsgId: '',
    targetUserId: '',
    giftWaveId: '',
    giftCount: '',
    raiderName: '',
    viewerCount: '',
    emoteOnly: '',
    followersOnly: '',
    slow: '',
    subsOnly: '',
  }
}

/**
 * The tags in text[start, end), which follow the line's `@`; undefined when there are too many of them. Names are
 * compared, never used as keys: a tag called `__proto__` is as unknown as any other.
 */
export function readTags(text: string, start: number, end: number): Tags | undefined {
  const tags = noTags()
  let count = 0
  let at = start
  while (at < end) {
    if (++count > MAX_TAGS) return undefined
    let nameEnd = at
    let code = 0
    while (nameEnd < end) {
      code = text.charCodeAt(nameEnd)
      if (code === EQUALS || code === SEMICOLON) break
      nameEnd++
    }
    if (nameEnd === end || code === SEMICOLON) {
      at = nameEnd + 1
      continue
    }
    const valueAt = nameEnd + 1
    let valueEnd = valueAt
    while (valueEnd < end && text.charCodeAt(valueEnd) !== SEMICOLON) valueEnd++
    if (valueEnd > valueAt) readTag(text, at, nameEnd, valueEnd, tags)
    at = valueEnd + 1
  }
  return tags
}

function readTag(text: string, nameAt: number, nameEnd: number, valueEnd: number, tags: Tags): void {
  const valueAt = nameEnd + 1
  switch (nameEnd - nameAt) {
    case 2:
      if (text.startsWith('id', nameAt)) tags.id = text.slice(valueAt, valueEnd)
      break
    case 3:
      if (text.charCodeAt(valueAt) !== ONE) break
      if (text.startsWith('mod', nameAt)) tags.flags |= MESSAGE_FLAGS.moderator
      else if (text.startsWith('vip', nameAt)) tags.flags |= MESSAGE_FLAGS.vip
      break
    case 4:
      if (text.startsWith('slow', nameAt)) tags.slow = text.slice(valueAt, valueEnd)
      break
    case 5:
      if (text.startsWith('login', nameAt)) tags.login = text.slice(valueAt, valueEnd)
      break
    case 6:
      if (text.startsWith('badges', nameAt)) tags.flags |= badgeFlags(text, valueAt, valueEnd)
      else if (text.startsWith('emotes', nameAt)) tags.emotes = text.slice(valueAt, valueEnd)
      else if (text.startsWith('msg-id', nameAt)) tags.msgId = text.slice(valueAt, valueEnd)
      break
    case 7:
      if (text.startsWith('room-id', nameAt)) tags.roomId = text.slice(valueAt, valueEnd)
      else if (text.startsWith('user-id', nameAt)) tags.userId = text.slice(valueAt, valueEnd)
      break
    case 9:
      if (text.startsWith('first-msg', nameAt)) {
        if (text.charCodeAt(valueAt) === ONE) tags.flags |= MESSAGE_FLAGS.firstMessage
      } else if (text.startsWith('source-id', nameAt)) tags.sourceId = text.slice(valueAt, valueEnd)
      else if (text.startsWith('subs-only', nameAt)) tags.subsOnly = text.slice(valueAt, valueEnd)
      break
    case 10:
      if (text.startsWith('subscriber', nameAt)) {
        if (text.charCodeAt(valueAt) === ONE) tags.flags |= MESSAGE_FLAGS.subscriber
      } else if (text.startsWith('emote-only', nameAt)) tags.emoteOnly = text.slice(valueAt, valueEnd)
      break
    case 11:
      if (text.startsWith('tmi-sent-ts', nameAt)) tags.sentAtMs = readCount(text, valueAt, valueEnd)
      break
    case 12:
      if (text.startsWith('display-name', nameAt)) tags.displayName = text.slice(valueAt, valueEnd)
      break
    case 13:
      if (text.startsWith('target-msg-id', nameAt)) tags.targetMsgId = text.slice(valueAt, valueEnd)
      else if (text.startsWith('source-msg-id', nameAt)) tags.sourceMsgId = text.slice(valueAt, valueEnd)
      break
    case 14:
      if (text.startsWith('source-room-id', nameAt)) tags.sourceRoomId = text.slice(valueAt, valueEnd)
      else if (text.startsWith('target-user-id', nameAt)) tags.targetUserId = text.slice(valueAt, valueEnd)
      else if (text.startsWith('followers-only', nameAt)) tags.followersOnly = text.slice(valueAt, valueEnd)
      break
    case 19:
      if (text.startsWith('reply-parent-msg-id', nameAt)) tags.replyToId = text.slice(valueAt, valueEnd)
      break
    case 21:
      if (text.startsWith('msg-param-viewerCount', nameAt)) tags.viewerCount = text.slice(valueAt, valueEnd)
      else if (text.startsWith('msg-param-displayName', nameAt))
        tags.raiderName = text.slice(valueAt, valueEnd)
      break
    case 25:
      if (text.startsWith('msg-param-mass-gift-count', nameAt)) tags.giftCount = text.slice(valueAt, valueEnd)
      break
    case 27:
      if (text.startsWith('msg-param-community-gift-id', nameAt))
        tags.giftWaveId = text.slice(valueAt, valueEnd)
      break
  }
}

/** Badges are `name/version` with commas between: `broadcaster/1,subscriber/12`. */
function badgeFlags(text: string, start: number, end: number): number {
  let flags = 0
  let at = start
  while (at < end) {
    let nameEnd = at
    while (nameEnd < end && text.charCodeAt(nameEnd) !== SLASH) nameEnd++
    flags |= badgeFlag(text, at, nameEnd - at)
    at = nameEnd
    while (at < end && text.charCodeAt(at) !== COMMA) at++
    at++
  }
  return flags
}

function badgeFlag(text: string, at: number, length: number): number {
  switch (length) {
    case 3:
      return text.startsWith('vip', at) ? MESSAGE_FLAGS.vip : 0
    case 7:
      return text.startsWith('founder', at) ? MESSAGE_FLAGS.subscriber : 0
    case 9:
      if (text.startsWith('moderator', at)) return MESSAGE_FLAGS.moderator
      return text.startsWith('bot-badge', at) ? MESSAGE_FLAGS.bot : 0
    case 10:
      return text.startsWith('subscriber', at) ? MESSAGE_FLAGS.subscriber : 0
    case 11:
      return text.startsWith('broadcaster', at) ? MESSAGE_FLAGS.broadcaster : 0
    case 14:
      return text.startsWith('lead_moderator', at) ? MESSAGE_FLAGS.moderator : 0
    default:
      return 0
  }
}

/** The whole number, 0 to 2^53 - 1, in text[start, end); 0 where there is none. */
export function readCount(text: string, start = 0, end: number = text.length): number {
  if (end - start > 16) return 0
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return 0
    value = value * 10 + digit
  }
  return value <= Number.MAX_SAFE_INTEGER ? value : 0
}

/** Undoes the escapes of a tag's value: `\s` space, `\:` semicolon, `\r`, `\n`, `\\`; any other `\x` is x, a last `\` nothing. */
export function unescapeValue(value: string): string {
  let slash = value.indexOf('\\')
  if (slash < 0) return value
  let plain = ''
  let from = 0
  while (slash >= 0) {
    plain += value.slice(from, slash) + unescaped(value.charAt(slash + 1))
    from = slash + 2
    slash = value.indexOf('\\', from)
  }
  return plain + value.slice(from)
}

function unescaped(letter: string): string {
  switch (letter) {
    case 's':
      return ' '
    case ':':
      return ';'
    case 'r':
      return '\r'
    case 'n':
      return '\n'
    default:
      return letter
  }
}
