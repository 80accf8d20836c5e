import type { LineRoom } from './wire-line.ts'

/** Longer than any line of Twitch can be. */
const OVERLONG_CHARACTERS = 20_000

/**
 * Lines that no reader may count as a message, by what is wrong with them, without their ends. Some are bytes that are
 * no UTF-8.
 */
export function malformedLines(room: LineRoom): ReadonlyMap<string, string | Uint8Array> {
  const tags = `@id=00000000-0000-4000-8000-000000000bad;room-id=${room.roomId};user-id=1;tmi-sent-ts=1`
  const prefix = ':ann!ann@ann.tmi.twitch.tv'
  const channel = `#${room.login}`
  return new Map<string, string | Uint8Array>([
    ['an empty line', ''],
    ['blanks alone', '   '],
    ['tags alone', tags],
    ['tags without a name', '@ :x'],
    ['tags and a prefix alone', `${tags} ${prefix}`],
    ['a prefix alone', ':tmi.twitch.tv'],
    ['a message without channel and text', `${tags} ${prefix} PRIVMSG`],
    ['a message without text', `${tags} ${prefix} PRIVMSG ${channel}`],
    ['a message to nowhere', `${tags} ${prefix} PRIVMSG :hi`],
    ['a message to a channel that cannot be', `${tags} ${prefix} PRIVMSG #de,mo\u0000 :hi`],
    ['an unknown command', `${tags} ${prefix} WHATEVER ${channel} :hi`],
    ['an unknown number', ':tmi.twitch.tv 999 x :hi'],
    [
      'tags named like what objects inherit',
      '@__proto__=x;constructor=y;toString=z;badges=__proto__/1 :x WHATEVER',
    ],
    ['a notice of no kind', `${tags} :tmi.twitch.tv USERNOTICE ${channel}`],
    ['a deletion of nothing', `@login=;room-id=;tmi-sent-ts=x :tmi.twitch.tv CLEARMSG ${channel} :`],
    [
      'a deletion that quotes a message',
      `@login=ann;room-id=;target-msg-id=none;tmi-sent-ts=1 :tmi.twitch.tv CLEARMSG ${channel} :a;id=1 ${prefix} PRIVMSG ${channel} :hi`,
    ],
    ['a line without end', `${tags} ${prefix} PRIVMSG ${channel} :${'a'.repeat(OVERLONG_CHARACTERS)}`],
    ['control characters', '\u0000\u0001\u0007\u001b[2J'],
    ['a carriage return inside', 'PRIVMSG\r#x\r:y'],
    ['bytes that are no UTF-8', Uint8Array.of(0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80)],
  ])
}
