import { describe, expect, it } from 'vitest'
import { parseLine } from '#irc/parse-line.ts'
import { plainChatter } from '#simulator/chatter.ts'
import { malformedLines } from '#simulator/malformed-line.ts'
import { announcementNotice, subscriptionNotice } from '#simulator/notices.ts'
import { ODD_MESSAGES } from '#simulator/odd-message.ts'
import { startSimulator } from '#simulator/simulator.ts'
import { createManualClock } from './manual-clock.ts'
import { openReader, type Reader } from './reader.ts'

const NOW_MS = 1_780_000_000_000

async function quietRoom() {
  const simulator = await startSimulator({ clock: createManualClock(NOW_MS) })
  const reader = await openReader(simulator.url, { channels: ['demo_one', 'demo_two'] })
  return { simulator, reader }
}

/** What came after the joins, PINGs left out. */
function chatOf(reader: Reader): string[] {
  return reader.lines.slice(16).filter((line) => !line.startsWith('PING'))
}

describe('a line of chat', () => {
  it('has the tags of Twitch, in their order', async () => {
    const { simulator, reader } = await quietRoom()
    const { id } = simulator.say('demo_one', '🎉 Kappa hi Kappa')
    await simulator.untilRead()
    expect(chatOf(reader)).toEqual([
      `@badge-info=;badges=;color=;display-name=Ann;emotes=25:2-6,11-15;first-msg=0;flags=;id=${id};mod=0;returning-chatter=0;room-id=1001;subscriber=0;tmi-sent-ts=${NOW_MS};turbo=0;user-id=1001000;user-type= :ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :🎉 Kappa hi Kappa`,
    ])
    await simulator.close()
  })

  it('escapes what a tag cannot hold', async () => {
    const { simulator, reader } = await quietRoom()
    const asked = { id: 'x', text: 'a;b \\ c', chatter: plainChatter('bob', '7') }
    simulator.say('demo_one', { text: 'hm', replyTo: asked })
    await simulator.untilRead()
    expect(chatOf(reader)[0]).toContain(';reply-parent-msg-body=a\\:b\\s\\\\\\sc;')
    await simulator.close()
  })

  it('marks /me, bits, and a message of emotes alone', async () => {
    const { simulator, reader } = await quietRoom()
    simulator.say('demo_one', { text: 'waves', action: true })
    simulator.say('demo_one', { text: 'cheer100', bits: 100 })
    simulator.say('demo_one', 'LUL LUL')
    await simulator.untilRead()
    const [waves = '', cheer = '', emotes = ''] = chatOf(reader)
    expect(waves.endsWith(':\x01ACTION waves\x01')).toBe(true)
    expect(cheer).toContain(';bits=100;')
    expect(emotes).toContain(';emote-only=1;emotes=425618:0-2,4-6;')
    await simulator.close()
  })

  it('is copied to the rooms of a shared chat under an id of its own', async () => {
    const { simulator, reader } = await quietRoom()
    simulator.shareChat(['demo_one', 'demo_two'])
    const said = simulator.say('demo_one', 'hi')
    await simulator.untilRead()
    const [copy] = simulator.ledger.messages('demo_two')
    const [original = '', echo = ''] = chatOf(reader)
    expect(copy?.sourceId).toBe(said.id)
    expect(copy?.id).not.toBe(said.id)
    expect(original).toContain(`;source-id=${said.id};source-room-id=1001;`)
    expect(echo).toContain(`;id=${copy?.id};`)
    expect(echo).toContain(
      `;room-id=1002;source-badge-info=;source-badges=;source-id=${said.id};source-room-id=1001;`,
    )
    await simulator.close()
  })
})

describe('a notice', () => {
  it('carries its tags and its text, and counts as a message only with one', async () => {
    const { simulator, reader } = await quietRoom()
    const bob = { ...plainChatter('bob', '7'), months: 6, badges: 'subscriber/6' }
    simulator.notice('demo_one', { ...subscriptionNotice(bob, 7, 'still fun'), id: 'x' })
    simulator.raid('demo_one', 'cleo', 42)
    await simulator.untilRead()
    const [resub = '', raid = ''] = chatOf(reader)
    expect(resub).toContain('@badge-info=subscriber/6;badges=subscriber/6;')
    expect(resub).toContain(';msg-id=resub;msg-param-cumulative-months=7;')
    expect(resub).toContain(
      ";system-msg=Bob\\ssubscribed\\sat\\sTier\\s1.\\sThey've\\ssubscribed\\sfor\\s7\\smonths!;",
    )
    expect(resub.endsWith(' :tmi.twitch.tv USERNOTICE #demo_one :still fun')).toBe(true)
    expect(raid).toContain(
      ';msg-id=raid;msg-param-displayName=Cleo;msg-param-login=cleo;msg-param-viewerCount=42;',
    )
    expect(raid.endsWith(' :tmi.twitch.tv USERNOTICE #demo_one')).toBe(true)
    expect(simulator.ledger.messages('demo_one').map(({ text, command }) => [text, command])).toEqual([
      ['still fun', 'USERNOTICE'],
    ])
    await simulator.close()
  })

  it('is copied to a shared chat as Twitch does it', async () => {
    const { simulator, reader } = await quietRoom()
    simulator.shareChat(['demo_one', 'demo_two'])
    simulator.notice('demo_one', { ...announcementNotice(plainChatter('bob', '7'), 'soon'), id: 'x' })
    await simulator.untilRead()
    const [original = '', copy = ''] = chatOf(reader)
    expect(original).toContain(';msg-id=announcement;')
    expect(copy).toContain(';msg-id=sharedchatnotice;')
    expect(copy).toContain(';source-id=x;source-msg-id=announcement;source-room-id=1001;')
    expect(simulator.ledger.messages('demo_two').map(({ sourceId }) => sourceId)).toEqual(['x'])
    await simulator.close()
  })
})

describe('what moderators do', () => {
  it('goes out as Twitch words it, and into the ledger', async () => {
    const { simulator, reader } = await quietRoom()
    const first = simulator.say('demo_one', 'one')
    const second = simulator.say('demo_one', { text: 'two', from: 'bob' })
    simulator.deleteMessage(first)
    simulator.timeoutUser('demo_one', 'bob', 350)
    simulator.timeoutUser('demo_one', 'cleo')
    simulator.clearRoom('demo_one')
    await simulator.untilRead()
    expect(chatOf(reader).slice(2)).toEqual([
      `@login=ann;room-id=;target-msg-id=${first.id};tmi-sent-ts=${NOW_MS} :tmi.twitch.tv CLEARMSG #demo_one :one`,
      `@ban-duration=350;room-id=1001;target-user-id=1001001;tmi-sent-ts=${NOW_MS} :tmi.twitch.tv CLEARCHAT #demo_one :bob`,
      `@room-id=1001;target-user-id=1001002;tmi-sent-ts=${NOW_MS} :tmi.twitch.tv CLEARCHAT #demo_one :cleo`,
      `@room-id=1001;tmi-sent-ts=${NOW_MS} :tmi.twitch.tv CLEARCHAT #demo_one`,
    ])
    expect([first.removedAtMs, second.removedAtMs]).toEqual([NOW_MS, NOW_MS])
    expect(simulator.ledger.counts('demo_one').deletions).toBe(4)
    await simulator.close()
  })

  it('reaches who spoke with marks of their own', async () => {
    const { simulator } = await quietRoom()
    const said = simulator.say('demo_one', {
      text: 'hi',
      from: { ...plainChatter('cleo', '7'), turbo: true },
    })
    simulator.timeoutUser('demo_one', 'cleo', 10)
    expect(simulator.ledger.deletions('demo_one')).toMatchObject([{ userId: '7' }])
    expect(said.removedAtMs).toBe(NOW_MS)
    await simulator.close()
  })

  it('changes a mode with only that tag', async () => {
    const { simulator, reader } = await quietRoom()
    simulator.setMode('demo_one', { slow: 30 })
    await simulator.untilRead()
    expect(chatOf(reader)).toEqual(['@room-id=1001;slow=30 :tmi.twitch.tv ROOMSTATE #demo_one'])
    await simulator.close()
  })
})

describe('for the parser of the collector', () => {
  it('every malformed line is malformed, or no message and no event', () => {
    for (const [name, line] of malformedLines({ login: 'demo_one', roomId: '1001', emotes: new Map() })) {
      const { kind } = parseLine(typeof line === 'string' ? line : Buffer.from(line).toString())
      expect(['malformed', 'ignored', 'deletion', 'user_notice'], name).toContain(kind)
    }
  })

  it('every odd message is a message', async () => {
    const { simulator, reader } = await quietRoom()
    const said = [...ODD_MESSAGES.values()].map((odd) => simulator.say('demo_one', { ...odd }))
    await simulator.untilRead()
    const read = chatOf(reader).map((line) => parseLine(line))
    expect(read.map((line) => (line.kind === 'message' ? line.id : line))).toEqual(said.map(({ id }) => id))
    await simulator.close()
  })
})
