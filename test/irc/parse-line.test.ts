import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MESSAGE_FLAGS } from '#contract/chat-event.ts'
import { MALFORMED_REASONS, MAX_LINE_LENGTH } from '#irc/line.ts'
import type { SpokenMessage } from '#irc/message.ts'
import { parseLine } from '#irc/parse-line.ts'
import type { UserNotice } from '#irc/user-notice.ts'

const ANN = ':ann!ann@ann.tmi.twitch.tv'

function message(line: string): SpokenMessage {
  const parsed = parseLine(line)
  if (parsed.kind !== 'message') throw new Error(`${parsed.kind}: ${line}`)
  return parsed
}

function notice(line: string): UserNotice {
  const parsed = parseLine(line)
  if (parsed.kind !== 'user_notice') throw new Error(`${parsed.kind}: ${line}`)
  return parsed
}

it('reads a message with all its tags', () => {
  const line =
    '@badge-info=subscriber/5;badges=subscriber/3;client-nonce=0af1;color=;display-name=Ann;emotes=25:3-7;first-msg=0;' +
    'flags=;id=b34ccfc7-0000-4000-8000-000000000001;mod=0;returning-chatter=0;room-id=1001;subscriber=1;' +
    `tmi-sent-ts=1780142048673;turbo=0;user-id=2001;user-type= ${ANN} PRIVMSG #demo_one :hi Kappa\r\n`
  expect(parseLine(line)).toEqual({
    kind: 'message',
    roomId: '1001',
    login: 'demo_one',
    sentAtMs: 1780142048673,
    receivedAtMs: 0,
    id: 'b34ccfc7-0000-4000-8000-000000000001',
    userId: '2001',
    userLogin: 'ann',
    text: 'hi Kappa',
    flags: MESSAGE_FLAGS.subscriber,
    emotes: '25:3-7',
    replyToId: '',
    sourceId: '',
    sourceRoomId: '',
  })
})

it('reads a line where it lies in a frame', () => {
  const frame = `@id=1 ${ANN} PRIVMSG #demo_one :first\r\n@id=2 ${ANN} PRIVMSG #demo_two :second; third\r\n`
  const secondAt = frame.indexOf('@id=2')
  expect(parseLine(frame, 0, secondAt)).toMatchObject({ id: '1', login: 'demo_one', text: 'first' })
  expect(parseLine(frame, secondAt)).toMatchObject({ id: '2', login: 'demo_two', text: 'second; third' })
})

it('reads a message of an old log without tags, id or times', () => {
  expect(parseLine(`${ANN} PRIVMSG #Demo_One :hello`)).toMatchObject({
    kind: 'message',
    login: 'demo_one',
    roomId: '',
    id: '',
    userId: 'ann',
    sentAtMs: 0,
    text: 'hello',
  })
})

it.each([
  [': two  spaces kept ', ' two  spaces kept '],
  ['::) smiles', ':) smiles'],
  [':', ''],
  ['single', 'single'],
  [':\u0001ACTION waves\u0001', 'waves'],
  [':a\0b\x1b[31mc\td', 'ab[31mc\td'],
  [':dodged \u{e0000}', 'dodged \u{e0000}'],
  [':half \ud83d', 'half \ufffd'],
])('reads the text of %j as %j', (sent, text) => {
  expect(message(`@user-id=1 ${ANN} PRIVMSG #demo_one ${sent}`).text).toBe(text)
})

it.each<[string, string, number]>([
  ['badges=broadcaster/1,subscriber/3012', ':hi', MESSAGE_FLAGS.broadcaster | MESSAGE_FLAGS.subscriber],
  ['badges=moderator/1;mod=1', ':hi', MESSAGE_FLAGS.moderator],
  ['badges=lead_moderator/1', ':hi', MESSAGE_FLAGS.moderator],
  ['badges=vip/1;vip=1', ':hi', MESSAGE_FLAGS.vip],
  ['badges=founder/0', ':hi', MESSAGE_FLAGS.subscriber],
  ['badges=bot-badge/1', ':hi', MESSAGE_FLAGS.bot],
  ['badges=not-broadcaster/1,xbroadcaster/1', ':hi', 0],
  ['first-msg=1', ':hi', MESSAGE_FLAGS.firstMessage],
  ['reply-parent-msg-id=7', ':@Bob yes', MESSAGE_FLAGS.reply],
  ['mod=0', ':!uptime', MESSAGE_FLAGS.command],
  ['mod=0', ':!команда', MESSAGE_FLAGS.command],
  ['mod=0', ':!!! wow', 0],
  ['mod=0', ':!', 0],
  ['mod=0', ':\u0001ACTION dances\u0001', MESSAGE_FLAGS.action],
  ['room-id=1;source-room-id=2;source-id=9', ':hi', MESSAGE_FLAGS.sharedCopy],
  ['room-id=1;source-room-id=1;source-id=9', ':hi', 0],
])('gives a message with %s and %j the flags %i', (tags, text, flags) => {
  expect(message(`@${tags} ${ANN} PRIVMSG #demo_one ${text}`).flags).toBe(flags)
})

it('knows a public bot by its login', () => {
  expect(message(':nightbot!n@n PRIVMSG #demo_one :hi').flags).toBe(MESSAGE_FLAGS.bot)
})

it('names the source of a shared copy, and only of a copy', () => {
  const copy = message(`@id=a2;room-id=1002;source-id=a1;source-room-id=1001 ${ANN} PRIVMSG #demo_two :hi`)
  const original = message(
    `@id=a1;room-id=1001;source-id=a1;source-room-id=1001 ${ANN} PRIVMSG #demo_one :hi`,
  )
  expect([copy.sourceId, copy.sourceRoomId]).toEqual(['a1', '1001'])
  expect([original.sourceId, original.sourceRoomId]).toEqual(['', ''])
})

it('takes a tag that names a part of every object for any other tag', () => {
  const line = `@__proto__=x;constructor=y;toString=z;badges=__proto__/1;emotes=__proto__:0-4;id=7 ${ANN} PRIVMSG #demo_one :hello`
  const parsed = message(line)
  expect(parsed).toMatchObject({ id: '7', flags: 0, text: 'hello' })
  expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
})

it('splits a tag at its first equals sign and takes the last of two tags', () => {
  expect(message(`@id=a=b=c;user-id=1;user-id=2 ${ANN} PRIVMSG #demo_one :hi`)).toMatchObject({
    id: 'a=b=c',
    userId: '2',
  })
})

it.each([
  ['', 0],
  ['-1', 0],
  ['12.5', 0],
  ['1e12', 0],
  ['99999999999999999999', 0],
  ['9007199254740993', 0],
  ['1780142048673', 1780142048673],
])('reads the time stamp %j as %i', (stamp, sentAtMs) => {
  expect(message(`@tmi-sent-ts=${stamp} ${ANN} PRIVMSG #demo_one :hi`).sentAtMs).toBe(sentAtMs)
})

it.each<[string, (typeof MALFORMED_REASONS)[number]]>([
  ['', 'empty'],
  ['\r\n', 'empty'],
  ['@id=1', 'no_command'],
  ['@ :x', 'no_command'],
  [':only.a.prefix', 'no_command'],
  ['   ', 'no_command'],
  [`@id=1 ${ANN} PRIVMSG`, 'bad_channel'],
  [`@id=1 ${ANN} PRIVMSG demo_one :hi`, 'bad_channel'],
  [`@id=1 ${ANN} PRIVMSG #a,#b :hi`, 'bad_channel'],
  [`@id=1 ${ANN} PRIVMSG #${'a'.repeat(26)} :hi`, 'bad_channel'],
  [`@id=1 ${ANN} PRIVMSG #demo_one`, 'no_text'],
  ['@id=1 PRIVMSG #demo_one :hi', 'no_user'],
  ['@id=1 :tmi.twitch.tv CLEARMSG #demo_one :hi', 'no_target'],
  [`@${'a=b;'.repeat(65)}id=1 ${ANN} PRIVMSG #demo_one :hi`, 'too_many_tags'],
  [`@id=1 ${ANN} PRIVMSG #demo_one :${'x'.repeat(MAX_LINE_LENGTH)}`, 'too_long'],
])('calls %j malformed: %s', (line, reason) => {
  expect(parseLine(line)).toEqual({ kind: 'malformed', reason })
})

it('reads a deleted message, whose room id is often empty', () => {
  const line =
    '@login=ann;room-id=;target-msg-id=b34c;tmi-sent-ts=1642720582342 :tmi.twitch.tv CLEARMSG #demo_one :hi; Kappa'
  expect(parseLine(line)).toEqual({
    kind: 'deletion',
    roomId: '',
    login: 'demo_one',
    sentAtMs: 1642720582342,
    receivedAtMs: 0,
    targetId: 'b34c',
    userId: '',
  })
})

it.each([
  ['@ban-duration=350;room-id=1001;target-user-id=2001;tmi-sent-ts=5 :t CLEARCHAT #demo_one :ann', '2001'],
  ['@room-id=1001;tmi-sent-ts=5 :t CLEARCHAT #demo_one :ann', 'ann'],
  ['@room-id=1001;tmi-sent-ts=5 :t CLEARCHAT #demo_one', ''],
])('reads whose messages %j takes away', (line, userId) => {
  expect(parseLine(line)).toMatchObject({
    kind: 'deletion',
    roomId: '1001',
    targetId: '',
    userId,
    sentAtMs: 5,
  })
})

it('makes a resub with text an event and a message of the same id', () => {
  const { event, message: said } = notice(
    '@badges=subscriber/6;id=c1;login=ann;display-name=Ann;msg-id=resub;room-id=1001;tmi-sent-ts=5;user-id=2001 ' +
      ':tmi.twitch.tv USERNOTICE #demo_one :great stream',
  )
  expect(event).toMatchObject({ kind: 'room_event', event: 'subscription', id: 'c1', displayName: 'Ann' })
  expect(said).toMatchObject({
    kind: 'message',
    id: 'c1',
    userId: '2001',
    userLogin: 'ann',
    text: 'great stream',
  })
})

it.each<[string, string, object]>([
  ['raid', 'msg-param-displayName=Bob\\s:x;msg-param-viewerCount=1200', { event: 'raid', amount: 1200 }],
  ['submysterygift', 'msg-param-mass-gift-count=20', { event: 'gifts', amount: 20 }],
  ['subgift', 'msg-param-months=1', { event: 'gifts', amount: 1 }],
  ['sub', '', { event: 'subscription', amount: 0 }],
  ['announcement', '', { event: 'announcement', amount: 0 }],
])('reads a %s notice with %s', (msgId, tags, event) => {
  const line = `@id=1;login=bob;msg-id=${msgId};room-id=1001;user-id=3;${tags} :tmi.twitch.tv USERNOTICE #demo_one`
  expect(notice(line)).toMatchObject({ event, message: undefined })
})

it('unescapes the name of who raids', () => {
  const line =
    '@login=bob;msg-id=raid;msg-param-displayName=B\\so\\:b\\\\x\\q\\ :tmi.twitch.tv USERNOTICE #demo_one'
  expect(notice(line).event?.displayName).toBe('B o;b\\xq')
})

it('makes an announcement a message too', () => {
  const line = '@id=1;login=bob;msg-id=announcement;user-id=3 :tmi.twitch.tv USERNOTICE #demo_one :look here'
  expect(notice(line).message).toMatchObject({ text: 'look here', userLogin: 'bob' })
})

it('takes the text of a shared notice as a shared copy, and the event not at all', () => {
  const line =
    '@id=2;login=ann;msg-id=sharedchatnotice;source-msg-id=resub;source-id=1;source-room-id=1001;room-id=1002;' +
    'user-id=2001 :tmi.twitch.tv USERNOTICE #demo_two :great stream'
  expect(notice(line)).toMatchObject({
    event: undefined,
    message: { flags: MESSAGE_FLAGS.sharedCopy, sourceId: '1', sourceRoomId: '1001' },
  })
  expect(notice(line.replace('sharedchatnotice', 'raid')).event).toBeUndefined()
})

it.each<[string, object]>([
  ['PING :tmi.twitch.tv', { kind: 'ping', token: 'tmi.twitch.tv' }],
  [':tmi.twitch.tv PONG tmi.twitch.tv :x', { kind: 'pong', token: 'x' }],
  [':tmi.twitch.tv 001 justinfan48213 :Welcome, GLHF!', { kind: 'welcome' }],
  [':tmi.twitch.tv RECONNECT', { kind: 'reconnect' }],
  [':tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands', { kind: 'capabilities', granted: true }],
  [':tmi.twitch.tv CAP * NAK :twitch.tv/tags', { kind: 'capabilities', granted: false }],
  [':justinfan1!j@j JOIN #demo_one', { kind: 'join', nick: 'justinfan1', login: 'demo_one' }],
  [':justinfan1!j@j JOIN :#demo_one', { kind: 'join', nick: 'justinfan1', login: 'demo_one' }],
  [':justinfan1!j@j PART #demo_one', { kind: 'part', nick: 'justinfan1', login: 'demo_one' }],
  [
    '@msg-id=msg_channel_suspended :tmi.twitch.tv NOTICE #gone :This channel is suspended.',
    { kind: 'notice', login: 'gone', msgId: 'msg_channel_suspended', text: 'This channel is suspended.' },
  ],
  [
    ':tmi.twitch.tv NOTICE * :Login authentication failed',
    { kind: 'notice', login: '', msgId: '', text: 'Login authentication failed' },
  ],
  [
    '@emote-only=0;followers-only=-1;r9k=0;room-id=1001;slow=30;subs-only=0 :tmi.twitch.tv ROOMSTATE #demo_one',
    {
      kind: 'room_state',
      login: 'demo_one',
      roomId: '1001',
      modes: { emotes_only: 0, followers_only: 0, slow: 30, subscribers_only: 0 },
    },
  ],
  [
    '@followers-only=0;room-id=1001 :tmi.twitch.tv ROOMSTATE #demo_one',
    { kind: 'room_state', login: 'demo_one', roomId: '1001', modes: { followers_only: 1 } },
  ],
  [':tmi.twitch.tv 353 me = #demo_one :me', { kind: 'ignored', command: '353' }],
])('reads the control line %s', (line, control) => {
  expect(parseLine(line)).toEqual(control)
})

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '@',
    ':',
    ' ',
    ';',
    '=',
    '#',
    '\r',
    '\0',
    'PRIVMSG',
    'USERNOTICE',
    'CLEARCHAT',
    '#demo_one',
    ':x',
  ),
  fc.constantFrom(
    'id=',
    'room-id=',
    'emotes=',
    'badges=',
    'tmi-sent-ts=',
    'slow=',
    '\\s',
    '25:0-3/',
    '\ud800',
  ),
)

it('never throws, whatever the line, and keeps text fit for every later stage', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const parsed = parseLine(pieces.join(''))
      if (parsed.kind === 'malformed') expect(MALFORMED_REASONS).toContain(parsed.reason)
      if (parsed.kind !== 'message') return
      expect(parsed.text.isWellFormed()).toBe(true)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no control character may be left
      expect(parsed.text).not.toMatch(/[\0-\x08\n-\x1f]/)
      expect(parsed.login).toMatch(/^[a-z0-9_]{1,25}$/)
      expect(Number.isSafeInteger(parsed.sentAtMs)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

it('reads back what a message says, whatever the text', () => {
  const said = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\p{Cc}/u.test(text))
  fc.assert(
    fc.property(said, fc.nat(), (text, userId) => {
      const line = `@id=1;user-id=${userId};tmi-sent-ts=5 ${ANN} PRIVMSG #demo_one :${text}`
      expect(message(line)).toMatchObject({ text, userId: String(userId), sentAtMs: 5 })
    }),
  )
})

it('reads a line of a hundred thousand tags at once', () => {
  expect(parseLine(`@${'a=b;'.repeat(100_000)} ${ANN} PRIVMSG #demo_one :hi`)).toEqual({
    kind: 'malformed',
    reason: 'too_long',
  })
})
