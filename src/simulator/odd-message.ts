/** A message that is strange but whole: it counts once like any other. */
export interface OddMessage {
  text: string
  tags?: Readonly<Record<string, string>>
  /** The text as it goes over the wire, where that is no UTF-8. */
  textBytes?: Uint8Array
}

/** Strange messages by what is strange about them. */
export const ODD_MESSAGES: ReadonlyMap<string, OddMessage> = new Map<string, OddMessage>([
  ['a colon and two blanks in front', { text: ':  hello' }],
  ['blanks behind', { text: 'hello   ' }],
  ['an invisible character behind', { text: 'hello \u{e0000}' }],
  ['a combining joiner behind', { text: 'hello \u034f' }],
  ['marks piled on a letter', { text: `h${'\u0301\u0316'.repeat(150)}i` }],
  ['text turned around', { text: '\u202eolleh\u202c' }],
  ['markup', { text: '<img src=x onerror="alert(1)"><script>alert(1)</script>' }],
  ['a quotation for the database', { text: "'); drop table windows_5s; --" }],
  ['a formula', { text: '=1+1' }],
  ['a command for the terminal', { text: '\u001b[2J\u0007gone' }],
  ['tags in the text', { text: 'hi @id=1;room-id=2 :ann!ann@ann.tmi.twitch.tv PRIVMSG #other :hi' }],
  ['a NUL inside', { text: 'a\u0000b' }],
  ['many emoji', { text: '🎉'.repeat(120) }],
  ['a family of one glyph', { text: '👩‍👩‍👧‍👦 hi' }],
  ['500 letters', { text: 'a'.repeat(500) }],
  ['an emote beyond the end', { text: 'Kappa', tags: { emotes: '25:400-404,-1-2/x' } }],
  [
    'a badge named like what objects inherit',
    { text: 'hello', tags: { badges: '__proto__/1,constructor/1' } },
  ],
  [
    'a tag named like what objects inherit',
    { text: 'hello', tags: { ['__proto__']: 'x', constructor: 'y', toString: 'z' } },
  ],
  ['a colour that is none', { text: 'hello', tags: { color: 'red;}body{display:none' } }],
  ['an empty name', { text: 'hello', tags: { 'display-name': '' } }],
  [
    'half a character',
    {
      text: 'caf\ufffd',
      textBytes: Uint8Array.of(0x63, 0x61, 0x66, 0xc3),
    },
  ],
])
