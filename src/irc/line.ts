/**
 * The parts of one line of Twitch chat, by the grammar of RFC 1459 with IRCv3 tags:
 *
 *     line    = [ "@" tags 1*SP ] [ ":" prefix 1*SP ] command *( 1*SP middle ) [ 1*SP ":" trailing ]
 *     tags    = tag *( ";" tag )             tag    = name [ "=" escaped ]
 *     prefix  = server / nick [ "!" user ] [ "@" host ]
 *     channel = "#" 1*25( a-z / 0-9 / "_" )
 *
 * A frame holds several lines: they are read where they lie, as text[start, end).
 */
import { readTag } from './tags.ts'

/** In UTF-16 units: IRCv3 allows 8,191 bytes of tags, Twitch's lines stay far below. */
export const MAX_LINE_LENGTH = 16_384

const MAX_LOGIN_LENGTH = 25

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const EXCLAMATION = 33
const NUMBER_SIGN = 35
const COLON = 58
const AT = 64

export const MALFORMED_REASONS = [
  'empty',
  'too_long',
  'too_many_tags',
  'no_command',
  'bad_channel',
  'no_user',
  'no_text',
  'no_target',
] as const

/** A line that the grammar, or its command's part of it, does not cover. */
export interface MalformedLine {
  kind: 'malformed'
  reason: (typeof MALFORMED_REASONS)[number]
}

/** Where the parts of a line are in `text`. */
export interface Line {
  text: string
  tagsAt: number
  tagsEnd: number
  /** Who sent it: a user's login, or a server's name; empty without a prefix. */
  nick: string
  commandAt: number
  commandEnd: number
  paramsAt: number
  end: number
}

/** The line in text[start, end), a line end behind it left out. */
export function readLine(text: string, start: number, end: number): Line | MalformedLine {
  let lineEnd = end
  while (lineEnd > start && isLineEnd(text.charCodeAt(lineEnd - 1))) lineEnd--
  if (lineEnd <= start) return malformed('empty')
  if (lineEnd - start > MAX_LINE_LENGTH) return malformed('too_long')
  let at = start
  let tagsAt = at
  let tagsEnd = at
  if (text.charCodeAt(at) === AT) {
    tagsAt = at + 1
    tagsEnd = wordEnd(text, at, lineEnd)
    at = skipSpaces(text, tagsEnd, lineEnd)
  }
  let nick = ''
  if (at < lineEnd && text.charCodeAt(at) === COLON) {
    const prefixEnd = wordEnd(text, at, lineEnd)
    nick = text.slice(at + 1, nickEnd(text, at + 1, prefixEnd))
    at = skipSpaces(text, prefixEnd, lineEnd)
  }
  const commandEnd = wordEnd(text, at, lineEnd)
  if (commandEnd === at) return malformed('no_command')
  const paramsAt = skipSpaces(text, commandEnd, lineEnd)
  return { text, tagsAt, tagsEnd, nick, commandAt: at, commandEnd, paramsAt, end: lineEnd }
}

/** The value of a tag, as it is on the line; empty where there is none. */
export function tagOf({ text, tagsAt, tagsEnd }: Line, name: string): string {
  return readTag(text, tagsAt, tagsEnd, name)
}

/** The login of the channel that the parameter at `at` names, lower case; undefined when it names none. */
export function channelAt(line: Line, at: number = line.paramsAt): string | undefined {
  const { text, end } = line
  if (text.charCodeAt(at) !== NUMBER_SIGN || at >= end) return undefined
  let loginEnd = at + 1
  let lowerCase = true
  for (; loginEnd < end; loginEnd++) {
    const code = text.charCodeAt(loginEnd)
    if (code === SPACE) break
    if (isUpperCase(code)) lowerCase = false
    else if (!isLoginCharacter(code)) return undefined
  }
  const length = loginEnd - at - 1
  if (length === 0 || length > MAX_LOGIN_LENGTH) return undefined
  const login = text.slice(at + 1, loginEnd)
  return lowerCase ? login : login.toLowerCase()
}

/** Where the parameter behind the one at `at` begins; the line's end when there is none. */
export function nextParameter(line: Line, at: number = line.paramsAt): number {
  return skipSpaces(line.text, wordEnd(line.text, at, line.end), line.end)
}

/** The parameter at `at`: all of the line behind a colon, else one word; undefined at the line's end. */
export function parameterAt(line: Line, at: number): string | undefined {
  const { text, end } = line
  if (at >= end) return undefined
  return text.charCodeAt(at) === COLON ? text.slice(at + 1, end) : text.slice(at, wordEnd(text, at, end))
}

export function malformed(reason: MalformedLine['reason']): MalformedLine {
  return { kind: 'malformed', reason }
}

function isLineEnd(code: number): boolean {
  return code === CARRIAGE_RETURN || code === LINE_FEED
}

function isUpperCase(code: number): boolean {
  return code >= 65 && code <= 90
}

function isLoginCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95
}

function wordEnd(text: string, from: number, end: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space > end ? end : space
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) === SPACE) at++
  return at
}

function nickEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === EXCLAMATION || code === AT) return at
  }
  return end
}
