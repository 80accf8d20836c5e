import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { startSimulator } from '#simulator/simulator.ts'
import { openReader } from './reader.ts'

it('says that its port is taken', async () => {
  await using simulator = await startSimulator()
  const { port } = new URL(simulator.url)
  await expect(startSimulator({ port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

describe('the handshake', () => {
  it('welcomes an anonymous reader without a password', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { nick: 'justinfan73' })
    await reader.line(/ 376 /)
    expect(reader.lines).toEqual([
      ':tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands',
      ':tmi.twitch.tv 001 justinfan73 :Welcome, GLHF!',
      ':tmi.twitch.tv 002 justinfan73 :Your host is tmi.twitch.tv',
      ':tmi.twitch.tv 003 justinfan73 :This server is rather new',
      ':tmi.twitch.tv 004 justinfan73 :-',
      ':tmi.twitch.tv 375 justinfan73 :-',
      ':tmi.twitch.tv 372 justinfan73 :You are in a maze of twisty passages, all alike.',
      ':tmi.twitch.tv 376 justinfan73 :>',
    ])
  })

  it('refuses a capability that does not exist', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { capabilities: 'twitch.tv/tags twitch.tv/magic' })
    expect(await reader.line(/ CAP /)).toBe(':tmi.twitch.tv CAP * NAK :twitch.tv/tags twitch.tv/magic')
  })

  it.each([
    ['oauth:wrong', 'Login authentication failed'],
    ['wrong', 'Improperly formatted auth'],
  ])('closes on the password %s', async (pass, notice) => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { nick: 'ann', pass })
    await reader.closed
    expect(reader.lines.at(-1)).toBe(`:tmi.twitch.tv NOTICE * :${notice}`)
  })

  it('knows a logged-in reader by the token', async () => {
    await using simulator = await startSimulator({ tokens: new Map([['secret', 'ann']]) })
    await using reader = await openReader(simulator.url, { nick: 'whoever', pass: 'oauth:secret' })
    expect(await reader.line(/ 001 /)).toBe(':tmi.twitch.tv 001 ann :Welcome, GLHF!')
  })
})

describe('joining', () => {
  it('answers each channel of a list with its echo, names and state', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one', 'demo_two'] })
    expect(reader.lines.slice(-8)).toEqual([
      ':justinfan1!justinfan1@justinfan1.tmi.twitch.tv JOIN #demo_one',
      ':justinfan1.tmi.twitch.tv 353 justinfan1 = #demo_one :justinfan1',
      ':justinfan1.tmi.twitch.tv 366 justinfan1 #demo_one :End of /NAMES list',
      '@emote-only=0;followers-only=-1;r9k=0;room-id=1001;slow=0;subs-only=0 :tmi.twitch.tv ROOMSTATE #demo_one',
      ':justinfan1!justinfan1@justinfan1.tmi.twitch.tv JOIN #demo_two',
      ':justinfan1.tmi.twitch.tv 353 justinfan1 = #demo_two :justinfan1',
      ':justinfan1.tmi.twitch.tv 366 justinfan1 #demo_two :End of /NAMES list',
      '@emote-only=0;followers-only=-1;r9k=0;room-id=1002;slow=0;subs-only=0 :tmi.twitch.tv ROOMSTATE #demo_two',
    ])
  })

  it('says nothing about a channel that does not exist', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    const before = reader.lines.length
    reader.send('JOIN #nobody_here')
    reader.send('PING :after')
    await reader.line(/PONG .*:after/)
    expect(reader.lines.slice(before)).toEqual([':tmi.twitch.tv PONG tmi.twitch.tv :after'])
  })

  it('sends a room to those who are in it', async () => {
    await using simulator = await startSimulator()
    await using one = await openReader(simulator.url, { channels: ['demo_one'] })
    await using both = await openReader(simulator.url, { channels: ['demo_one', 'demo_two'] })
    const first = simulator.say('demo_one', 'hello')
    const second = simulator.say('demo_two', 'hi there')
    both.send('PART #demo_one')
    await both.line(/ PART #demo_one/)
    const third = simulator.say('demo_one', 'bye')
    await simulator.untilRead()
    expect(one.ids()).toEqual([first.id, third.id])
    expect(both.ids()).toEqual([first.id, second.id])
  })

  it('ignores joins beyond the limit of an identity and counts them', async () => {
    await using simulator = await startSimulator({ joinLimit: { joins: 1, perMs: 60_000 } })
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    reader.send('JOIN #demo_two')
    reader.send('PING :after')
    await reader.line(/PONG .*:after/)
    expect(reader.lines.some((line) => line.includes('ROOMSTATE #demo_two'))).toBe(false)
    expect(simulator.joins).toEqual({ attempts: 2, overLimit: 1, most: 2 })
  })

  it('counts joins and admits them all without a limit', async () => {
    const channels = Array.from({ length: 30 }, (_, at) => ({ login: `demo_${at}` }))
    await using simulator = await startSimulator({ joinLimit: null, channels })
    await using reader = await openReader(simulator.url, { channels: channels.map(({ login }) => login) })
    expect(simulator.connections[0]?.rooms.size).toBe(30)
    expect(simulator.joins).toEqual({ attempts: 30, overLimit: 10, most: 30 })
    expect(reader.socket.readyState).toBe(WebSocket.OPEN)
  })
})

it('tells an account what it is, in all rooms and in each', async () => {
  await using simulator = await startSimulator({ tokens: new Map([['secret', 'ann']]) })
  const account = { nick: 'ann', pass: 'oauth:secret', channels: ['demo_one'] }
  await using reader = await openReader(simulator.url, account)
  await reader.line(/ ROOMSTATE #demo_one$/)
  expect(reader.lines.filter((line) => / (?:GLOBALUSERSTATE|USERSTATE)/.test(line))).toEqual([
    '@badge-info=;badges=;color=;display-name=ann;emote-sets=0;user-id=9001;user-type= :tmi.twitch.tv GLOBALUSERSTATE',
    '@badge-info=;badges=;color=;display-name=ann;emote-sets=0;mod=0;subscriber=0;user-type= :tmi.twitch.tv USERSTATE #demo_one',
  ])
})

describe('what a reader asked for', () => {
  it('leaves out tags and Twitch commands without their capabilities', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { capabilities: '', channels: ['demo_one'] })
    simulator.say('demo_one', 'hello')
    simulator.clearRoom('demo_one')
    await simulator.untilRead()
    const chat = reader.lines.filter((line) => !/ (?:\d{3}|JOIN|PONG) |^PING/.test(line))
    expect(chat).toEqual([':ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :hello'])
  })

  it('answers a PING of the protocol below', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url)
    reader.socket.ping('x')
    const [data] = await once(reader.socket, 'pong')
    expect(String(data)).toBe('x')
  })
})
