import { MESSAGE_FLAGS } from '#contract/chat-event.ts'

/** Twitch sends about 25 tags; more than this is no chat line. */
const MAX_TAGS = 64

const ZERO = 48

/** The tags of a message that mean something to us; a tag that is absent is empty, or 0. */
export interface MessageTags {
  id: string
  roomId: string
  userId: string
  emotes: string
  /** Bits of MESSAGE_FLAGS that badges and role tags tell. */
  flags: number
  /** Milliseconds since the epoch; 0 when missing, not a whole number or beyond 2^53. */
  sentAtMs: number
  replyToId: string
  sourceId: string
  sourceRoomId: string
}

/** Whether text[start, end) holds more tags than a chat line has. */
export function hasTooManyTags(text: string, start: number, end: number): boolean {
  let count = 0
  for (let at = start; at < end; at = tagEnd(text, at, end) + 1) count++
  return count > MAX_TAGS
}

/**
 * The value of the tag in text[start, end), as it is on the line; empty where there is none. Names are compared, never
 * used as keys: a tag called `__proto__` is as unknown as any other.
 */
export function readTag(text: string, start: number, end: number, name: string): string {
  for (let at = start; at < end; ) {
    const valueAt = at + name.length + 1
    const next = tagEnd(text, at, end)
    if (valueAt <= next && text.startsWith(name, at) && text[valueAt - 1] === '=') {
      return text.slice(valueAt, next)
    }
    at = next + 1
  }
  return ''
}

/**
 * A message's tags in text[start, end), in one pass that tells them apart by the first character first: most mean
 * nothing to us and are passed over at one look (bench/parse.ts). Undefined when there are too many of them.
 */
export function readMessageTags(text: string, start: number, end: number): MessageTags | undefined {
  const tags: MessageTags = {
    id: '',
    roomId: '',
    userId: '',
    emotes: '',
    flags: 0,
    sentAtMs: 0,
    replyToId: '',
    sourceId: '',
    sourceRoomId: '',
  }
  let count = 0
  for (let at = start; at < end; ) {
    if (++count > MAX_TAGS) return undefined
    const next = tagEnd(text, at, end)
    switch (text[at]) {
      case 'b':
        if (text.startsWith('badges=', at)) tags.flags |= badgeFlags(text, at + 7, next)
        break
      case 'e':
        if (text.startsWith('emotes=', at)) tags.emotes = text.slice(at + 7, next)
        break
      case 'f':
        if (text.startsWith('first-msg=1', at)) tags.flags |= MESSAGE_FLAGS.firstMessage
        break
      case 'i':
        if (text.startsWith('id=', at)) tags.id = text.slice(at + 3, next)
        break
      case 'm':
        if (text.startsWith('mod=1', at)) tags.flags |= MESSAGE_FLAGS.moderator
        break
      case 'r':
        if (text.startsWith('room-id=', at)) tags.roomId = text.slice(at + 8, next)
        else if (text.startsWith('reply-parent-msg-id=', at)) tags.replyToId = text.slice(at + 20, next)
        break
      case 's':
        if (text.startsWith('subscriber=1', at)) tags.flags |= MESSAGE_FLAGS.subscriber
        else if (text.startsWith('source-id=', at)) tags.sourceId = text.slice(at + 10, next)
        else if (text.startsWith('source-room-id=', at)) tags.sourceRoomId = text.slice(at + 15, next)
        break
      case 't':
        if (text.startsWith('tmi-sent-ts=', at)) tags.sentAtMs = readCount(text, at + 12, next)
        break
      case 'u':
        if (text.startsWith('user-id=', at)) tags.userId = text.slice(at + 8, next)
        break
      case 'v':
        if (text.startsWith('vip=1', at)) tags.flags |= MESSAGE_FLAGS.vip
        break
    }
    at = next + 1
  }
  return tags
}

function tagEnd(text: string, at: number, end: number): number {
  const semicolon = text.indexOf(';', at)
  return semicolon < 0 || semicolon > end ? end : semicolon
}

/** Badges are `name/version` with commas between: `broadcaster/1,subscriber/12`. */
function badgeFlags(text: string, start: number, end: number): number {
  let flags = 0
  for (let at = start; at < end; ) {
    flags |= badgeFlag(text, at)
    const comma = text.indexOf(',', at)
    at = comma < 0 ? end : comma + 1
  }
  return flags
}

function badgeFlag(text: string, at: number): number {
  switch (text[at]) {
    case 'b':
      if (text.startsWith('broadcaster/', at)) return MESSAGE_FLAGS.broadcaster
      return text.startsWith('bot-badge/', at) ? MESSAGE_FLAGS.bot : 0
    case 'f':
      return text.startsWith('founder/', at) ? MESSAGE_FLAGS.subscriber : 0
    case 'l':
      return text.startsWith('lead_moderator/', at) ? MESSAGE_FLAGS.moderator : 0
    case 'm':
      return text.startsWith('moderator/', at) ? MESSAGE_FLAGS.moderator : 0
    case 's':
      return text.startsWith('subscriber/', at) ? MESSAGE_FLAGS.subscriber : 0
    case 'v':
      return text.startsWith('vip/', at) ? MESSAGE_FLAGS.vip : 0
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
