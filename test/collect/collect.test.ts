import { expect, it } from 'vitest'
import type { Heard } from '#contract/chat-event.ts'
import { startCollecting, until } from './collecting.ts'

/** Whether the moment lies in one of the spans, their ends included. */
function wasHeard(spans: readonly Heard[], atMs: number): boolean {
  return spans.some(({ heardFromMs, heardToMs }) => heardFromMs <= atMs && atMs <= heardToMs)
}

/** Whether the moment lies within one of the spans: in the millisecond of its end, what came before and after it may be said. */
function wasHeardAround(spans: readonly Heard[], atMs: number): boolean {
  return spans.some(({ heardFromMs, heardToMs }) => heardFromMs < atMs && atMs < heardToMs)
}

it('publishes what is said in a joined channel, keyed by its room', async () => {
  await using chat = await startCollecting()
  const said = chat.simulator.say('demo_one', 'is this thing on?')
  chat.simulator.say('demo_two', 'hello')
  await until(() => chat.bus.of('message').length, 2)
  expect(chat.bus.of('message', 'demo_one')).toMatchObject([
    {
      id: said.id,
      roomId: said.roomId,
      userId: said.userId,
      sentAtMs: said.sentAtMs,
      text: 'is this thing on?',
    },
  ])
  for (const [at, event] of chat.bus.events.entries()) {
    expect(chat.bus.keys[at]).toBe(event.roomId || event.login)
  }
})

it('tells each change of a channel, from waiting to joined', async () => {
  await using chat = await startCollecting()
  const statuses = chat.bus.of('status', 'demo_one')
  expect(statuses.map(({ state, roomId }) => [state, roomId])).toEqual([
    ['waiting', ''],
    ['joining', ''],
    ['joined', chat.simulator.roomId('demo_one')],
  ])
  const times = statuses.map(({ receivedAtMs }) => receivedAtMs)
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
})

it('publishes deletions, raids and changed modes', async () => {
  await using chat = await startCollecting()
  const { simulator, bus } = chat
  const said = simulator.say('demo_one', 'oops')
  simulator.deleteMessage(said)
  simulator.timeoutUser('demo_one', said.user, 60)
  simulator.clearRoom('demo_one')
  simulator.raid('demo_one', 'bob', 300)
  simulator.setMode('demo_one', { slow: 30 })
  await until(() => bus.of('room_event').length, 2)
  const roomId = simulator.roomId('demo_one')
  expect(bus.of('deletion')).toMatchObject([
    { roomId, targetId: said.id, userId: '' },
    { roomId, targetId: '', userId: said.userId },
    { roomId, targetId: '', userId: '' },
  ])
  expect(bus.of('room_event')).toMatchObject([
    { roomId, event: 'raid', amount: 300 },
    { roomId, event: 'slow', amount: 30 },
  ])
})

it('joins a channel that is added and leaves one that is removed while it runs', async () => {
  await using chat = await startCollecting({ wanted: ['demo_one'] })
  await chat.bus.watchList.add({ login: 'demo_two', addedAtMs: 5 })
  await chat.untilJoined('demo_two')
  await chat.bus.watchList.remove('demo_one')
  await until(() => chat.state('demo_one'), 'left')
  await until(() => [...chat.simulator.connections[0]!.rooms], ['demo_two'])
  expect(chat.simulator.connections.length).toBe(1)
})

it('needs as many connections as the channels fill, and closes those that stay empty', async () => {
  const channels = Array.from({ length: 25 }, (_, at) => ({ login: `demo_${at}` }))
  await using chat = await startCollecting({
    simulator: { channels, joinLimit: null },
    channelsPerConnection: 10,
  })
  await until(() => chat.simulator.connections.map(({ rooms }) => rooms.size), [10, 10, 5])
  for (let at = 0; at < 24; at++) await chat.bus.watchList.remove(`demo_${at}`)
  await until(() => chat.simulator.connections.map(({ rooms }) => rooms.size), [1])
})

it('keeps to the join limit with every join, over all connections and rejoins', async () => {
  const channels = Array.from({ length: 12 }, (_, at) => ({ login: `demo_${at}` }))
  // The server measures when joins arrive: on a slow machine some of them later than others.
  await using chat = await startCollecting({
    simulator: { channels, joinLimit: { joins: 8, perMs: 100 } },
    joinLimit: { count: 8, windowMs: 600 },
    channelsPerConnection: 5,
  })
  chat.simulator.faults.fire('reset', { connection: 1 })
  await until(() => chat.bus.of('status').filter(({ state }) => state === 'waiting').length, 17)
  await chat.untilJoined()
  expect(chat.simulator.joins.overLimit).toBe(0)
  expect(chat.simulator.joins.attempts).toBe(17)
})

it.each([
  ['suspended', 'denied', /suspended/],
  ['banned', 'denied', /banned/],
  ['unknown', 'silent', /does not answer/],
] as const)(
  'says of a %s channel why it is not heard, and joins it when that is over',
  async (fault, state, words) => {
    await using chat = await startCollecting({ ready: false, wanted: [], timings: { joinTimeoutMs: 150 } })
    const trouble = chat.simulator.faults.start(fault, { login: 'demo_one' })
    for (const login of ['demo_one', 'demo_two']) await chat.bus.watchList.add({ login, addedAtMs: 1 })
    await chat.untilJoined('demo_two')
    await until(() => chat.state('demo_one'), state)
    expect(chat.bus.of('status', 'demo_one').at(-1)?.reason).toMatch(words)
    trouble[Symbol.dispose]()
    await chat.untilJoined('demo_one')
    expect(chat.bus.of('status', 'demo_one').at(-1)?.reason).toBe('')
  },
)

it('tries a join again that Twitch swallowed, before anybody needs to know', async () => {
  await using chat = await startCollecting({ ready: false, wanted: [], timings: { joinTimeoutMs: 500 } })
  const trouble = chat.simulator.faults.start('unknown', { login: 'demo_one' })
  await chat.bus.watchList.add({ login: 'demo_one', addedAtMs: 1 })
  await until(() => chat.simulator.faults.fired('unknown'), 1)
  trouble[Symbol.dispose]()
  await chat.untilJoined('demo_one')
  expect(chat.bus.of('status', 'demo_one').map(({ state }) => state)).not.toContain('silent')
})

it('joins again after it was put out of a channel', async () => {
  await using chat = await startCollecting()
  chat.simulator.faults.fire('parted', { login: 'demo_one' })
  await until(() => chat.bus.of('status', 'demo_one').some(({ reason }) => /took us out/.test(reason)), true)
  await chat.untilJoined('demo_one')
  chat.simulator.say('demo_one', 'back')
  await until(() => chat.texts('demo_one'), ['back'])
})

it('follows a login to another room while it is joined', async () => {
  await using chat = await startCollecting({ wanted: ['demo_one'] })
  const { simulator, bus } = chat
  simulator.say('demo_one', 'in the old room')
  await until(() => chat.texts('demo_one').length, 1)
  simulator.connections[0]!.deliver('@room-id=9009;slow=0 :tmi.twitch.tv ROOMSTATE #demo_one')
  await until(() => bus.of('status', 'demo_one').at(-1)?.roomId, '9009')
  const moved = simulator.say('demo_one', 'in the new room')
  await until(() => bus.of('message', 'demo_one').map(({ roomId }) => roomId), ['1001', '9009'])
  const spansOf = (room: string) => bus.of('heard', 'demo_one').filter(({ roomId }) => roomId === room)
  await until(() => wasHeard(spansOf('9009'), moved.sentAtMs), true)
  expect(wasHeardAround(spansOf('1001'), moved.sentAtMs)).toBe(false)
  expect(chat.state('demo_one')).toBe('joined')
})

it('rejoins after a reset, and owns up to the gap', async () => {
  await using chat = await startCollecting({ timings: { reconnectMinMs: 300, reconnectMaxMs: 300 } })
  const { simulator, bus } = chat
  simulator.say('demo_one', 'before')
  await until(() => chat.texts('demo_one'), ['before'])
  simulator.faults.fire('reset')
  await until(() => chat.state('demo_one'), 'waiting')
  const missed = simulator.say('demo_one', 'nobody hears this')
  await chat.untilJoined()
  const after = simulator.say('demo_one', 'after')
  await until(() => chat.texts('demo_one'), ['before', 'after'])
  await until(() => wasHeard(bus.of('heard', 'demo_one'), after.sentAtMs), true)
  expect(wasHeardAround(bus.of('heard', 'demo_one'), missed.sentAtMs)).toBe(false)
  expect(new Set(bus.of('heard', 'demo_one').map(({ session }) => session)).size).toBe(2)
})

it('does not let the end of one connection touch another', async () => {
  await using chat = await startCollecting({ channelsPerConnection: 1 })
  const other = chat.simulator.connections.find(({ rooms }) => rooms.has('demo_two'))!
  const { number } = chat.simulator.connections.find(({ rooms }) => rooms.has('demo_one'))!
  chat.simulator.faults.fire('reset', { connection: number })
  await until(() => chat.state('demo_one'), 'waiting')
  await chat.untilJoined('demo_one')
  expect(chat.simulator.connections).toContain(other)
  expect(chat.bus.of('status', 'demo_two').map(({ state }) => state)).toEqual([
    'waiting',
    'joining',
    'joined',
  ])
})

it('notices a black hole, and has heard nothing beyond its last byte', async () => {
  await using chat = await startCollecting({ timings: { pongTimeoutMs: 300 } })
  const { simulator, bus } = chat
  simulator.say('demo_one', 'before')
  await until(() => chat.texts('demo_one'), ['before'])
  const hole = simulator.faults.start('black_hole', { connection: 1 })
  const missed = simulator.say('demo_one', 'into the hole')
  await until(() => chat.state('demo_one'), 'waiting')
  await chat.untilJoined()
  hole[Symbol.dispose]()
  await chat.stop()
  const first = bus.of('heard', 'demo_one')[0]!.session
  const spans = bus.of('heard', 'demo_one').filter(({ session }) => session === first)
  expect(wasHeard(spans, missed.sentAtMs + 50)).toBe(false)
})

it('hears a quiet channel: the answers to its pings are bytes too', async () => {
  await using chat = await startCollecting()
  const fromMs = chat.bus.of('status', 'demo_one').at(-1)!.receivedAtMs
  await until(() => wasHeard(chat.bus.of('heard', 'demo_one'), fromMs + 500), true)
  expect(chat.simulator.ledger.messages('demo_one').length).toBe(0)
})

it('moves to a new connection before the old one closes, without loss or copies', async () => {
  await using chat = await startCollecting({ joinLimit: { count: 1, windowMs: 200 } })
  const { simulator, bus } = chat
  let said = 0
  const talk = setInterval(() => simulator.say('demo_one', `message ${said++}`), 5)
  simulator.faults.fire('reconnect', { connection: 1, delayMs: 1_500 })
  await until(() => simulator.connections.map(({ number }) => number), [2])
  clearInterval(talk)
  await simulator.untilRead()
  await chat.stop()
  expect(simulator.ledger.counts('demo_one').written).toBeGreaterThan(said)
  expect(chat.texts('demo_one')).toEqual(Array.from({ length: said }, (_, at) => `message ${at}`))
  for (const { sentAtMs } of simulator.ledger.messages('demo_one')) {
    expect(wasHeard(bus.of('heard', 'demo_one'), sentAtMs)).toBe(true)
  }
  expect(bus.of('status', 'demo_one').map(({ state }) => state)).toEqual([
    'waiting',
    'joining',
    'joined',
    'waiting',
  ])
})

it('loses nothing while it leaves a connection that talks but does not answer', async () => {
  await using chat = await startCollecting({
    timings: { busyPingMs: 50, deafTimeoutMs: 100, pongTimeoutMs: 60_000 },
  })
  const { simulator, bus } = chat
  let said = 0
  const talk = setInterval(() => simulator.say('demo_one', `message ${said++}`), 5)
  simulator.faults.start('no_pong', { connection: 1 })
  await until(() => simulator.connections.map(({ number }) => number), [2])
  clearInterval(talk)
  await simulator.untilRead()
  await chat.stop()
  expect(chat.texts('demo_one')).toEqual(Array.from({ length: said }, (_, at) => `message ${at}`))
  for (const { sentAtMs } of simulator.ledger.messages('demo_one')) {
    expect(wasHeard(bus.of('heard', 'demo_one'), sentAtMs)).toBe(true)
  }
})

it.each(['duplicate', 'cut', 'fragment', 'bare_newline', 'reorder'] as const)(
  'reads each message once when lines are %s',
  async (fault) => {
    await using chat = await startCollecting()
    const { simulator } = chat
    using _trouble = simulator.faults.start(fault)
    for (let at = 0; at < 200; at++) simulator.say('demo_one', `Zürich 🦊 ${at} :) @ann`)
    await simulator.untilRead()
    await chat.stop()
    const sent = simulator.ledger.messages('demo_one').map(({ text }) => text)
    expect(chat.texts('demo_one').sort()).toEqual(sent.sort())
    expect(simulator.faults.fired(fault)).toBeGreaterThan(0)
  },
)

it('takes its own time for messages whose time is missing or cannot be', async () => {
  await using chat = await startCollecting()
  using _missing = chat.simulator.faults.start('no_time', { login: 'demo_one' })
  using _absurd = chat.simulator.faults.start('absurd_time', { login: 'demo_two' })
  for (let at = 0; at < 20; at++)
    for (const login of chat.simulator.channels) chat.simulator.say(login, 'when?')
  await chat.simulator.untilRead()
  await chat.stop()
  expect(chat.bus.of('message').length).toBe(40)
  for (const { sentAtMs, receivedAtMs } of chat.bus.of('message')) {
    expect(Math.abs(sentAtMs - receivedAtMs)).toBeLessThanOrEqual(86_400_000)
  }
})

it('survives every malformed line and counts no message of them', async () => {
  await using chat = await startCollecting()
  chat.simulator.say('demo_one', 'before')
  chat.simulator.faults.fire('malformed')
  chat.simulator.say('demo_one', 'after')
  await chat.simulator.untilRead()
  await chat.stop()
  expect(chat.texts('demo_one')).toEqual(['before', 'after'])
  expect(chat.bus.of('message').length).toBe(2)
  expect(chat.simulator.faults.fired('malformed')).toBeGreaterThan(0)
})

it('gives up a connection that sends a frame too large, and connects again', async () => {
  await using chat = await startCollecting()
  chat.simulator.faults.fire('oversized')
  await until(() => chat.bus.of('status', 'demo_one').some(({ reason }) => /more at once/.test(reason)), true)
  await chat.untilJoined()
})

it('says that Twitch cannot be reached, and joins when it can', async () => {
  await using chat = await startCollecting({ ready: false, wanted: [] })
  const trouble = chat.simulator.faults.start('refuse_connections')
  await chat.bus.watchList.add({ login: 'demo_one', addedAtMs: 1 })
  await until(() => chat.bus.of('status', 'demo_one').some(({ reason }) => /keep trying/.test(reason)), true)
  expect(chat.state('demo_one')).toBe('waiting')
  trouble[Symbol.dispose]()
  await chat.untilJoined('demo_one')
})

it('publishes on a signal all that it had received, and what it had heard', async () => {
  await using chat = await startCollecting({ timings: { heardEveryMs: 60_000 } })
  const { simulator, bus } = chat
  bus.mode = 'hold'
  for (let at = 0; at < 500; at++) simulator.say('demo_one', `message ${at}`)
  await simulator.untilRead()
  const stopped = chat.stop()
  bus.mode = 'take'
  await stopped
  expect(bus.of('message', 'demo_one').length).toBe(500)
  const spans = bus.of('heard', 'demo_one')
  for (const { sentAtMs } of bus.of('message', 'demo_one')) expect(wasHeard(spans, sentAtMs)).toBe(true)
  expect(bus.of('status', 'demo_one').at(-1)).toMatchObject({ state: 'waiting', reason: 'CHAT was stopped.' })
})

it('has not heard what the bus refused, and tells its states again', async () => {
  await using chat = await startCollecting()
  const { simulator, bus } = chat
  bus.mode = 'refuse'
  const lost = simulator.say('demo_one', 'lost')
  await bus.watchList.remove('demo_two')
  await until(() => bus.refused.some(({ kind }) => kind === 'message'), true)
  await until(() => bus.refused.some((event) => event.kind === 'status' && event.state === 'left'), true)
  bus.mode = 'take'
  await until(() => chat.state('demo_two'), 'left')
  const kept = simulator.say('demo_one', 'kept')
  await until(() => chat.texts('demo_one'), ['kept'])
  await until(() => wasHeard(bus.of('heard', 'demo_one'), kept.sentAtMs), true)
  for (const { heardFromMs, heardToMs } of bus.of('heard', 'demo_one')) {
    expect(heardToMs <= lost.sentAtMs || heardFromMs >= lost.sentAtMs).toBe(true)
  }
})

it('does not tell again that a channel was left which is wanted once more', async () => {
  await using chat = await startCollecting({ wanted: ['demo_one'] })
  const { bus } = chat
  const refusedStates = () => bus.refused.flatMap((event) => (event.kind === 'status' ? [event.state] : []))
  await chat.untilJoined()
  bus.mode = 'refuse'
  await bus.watchList.remove('demo_one')
  await until(() => refusedStates().includes('left'), true)
  await bus.watchList.add({ login: 'demo_one', addedAtMs: 1 })
  await until(() => refusedStates().lastIndexOf('joined') > refusedStates().indexOf('left'), true)
  bus.mode = 'take'
  const told = bus.of('status').length
  await until(() => bus.of('status').length > told, true)
  const heard = bus.of('heard').length
  await until(() => bus.of('heard').length > heard, true)
  expect(bus.of('status').map(({ state }) => state)).not.toContain('left')
})

it('reads as an account when it is given one, and says so when Twitch refuses it', async () => {
  const tokens = new Map([['secret', 'ann']])
  await using chat = await startCollecting({
    simulator: { tokens },
    account: { login: 'ann', token: 'secret' },
  })
  expect(chat.simulator.connections[0]!.nick).toBe('ann')
  await using refused = await startCollecting({ account: { login: 'ann', token: 'wrong' }, ready: false })
  await until(() => refused.state('demo_one'), 'denied')
  expect(refused.bus.of('status', 'demo_one').at(-1)?.reason).toMatch(/token/)
})

it('joins no more than a hundred channels as an account', async () => {
  const channels = Array.from({ length: 102 }, (_, at) => ({ login: `demo_${at}` }))
  const tokens = new Map([['secret', 'ann']])
  await using chat = await startCollecting({
    simulator: { channels, tokens, joinLimit: null },
    account: { login: 'ann', token: 'secret' },
    ready: false,
  })
  await until(() => ['demo_99', 'demo_100', 'demo_101'].map(chat.state), ['joined', 'denied', 'denied'])
  await chat.bus.watchList.remove('demo_0')
  await chat.untilJoined('demo_100')
  expect(chat.state('demo_101')).toBe('denied')
})
