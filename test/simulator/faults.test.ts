import { describe, expect, it } from 'vitest'
import { malformedLines } from '#simulator/malformed-line.ts'
import { type Simulator, startSimulator } from '#simulator/simulator.ts'
import { createManualClock } from './manual-clock.ts'
import { openReader, type Reader } from './reader.ts'

const TEXT = 'olá 🎉 안녕하세요 ¿qué tal?'

/** Says `count` messages and resolves with their ids when the reader has them. */
async function sayMany(simulator: Simulator, count: number): Promise<string[]> {
  const said = Array.from({ length: count }, () => simulator.say('demo_one', TEXT))
  await simulator.untilRead()
  return said.map(({ id }) => id)
}

async function ping(reader: Reader, token: string): Promise<void> {
  reader.send(`PING :${token}`)
  await reader.line(new RegExp(`PONG .*:${token}$`))
}

describe('a refused join', () => {
  it.each([
    ['suspended', /^@msg-id=msg_channel_suspended :tmi.twitch.tv NOTICE #demo_one :/],
    ['banned', /^@msg-id=msg_banned :tmi.twitch.tv NOTICE #demo_one :/],
  ] as const)('is answered as Twitch does when %s', async (fault, notice) => {
    await using simulator = await startSimulator()
    using refusal = simulator.faults.start(fault, { login: 'demo_one' })
    await using reader = await openReader(simulator.url, { channels: ['demo_two'] })
    reader.send('JOIN #demo_one')
    await reader.line(notice)
    expect(simulator.faults.fired(fault)).toBe(1)
    refusal[Symbol.dispose]()
    reader.send('JOIN #demo_one')
    await reader.line(/ROOMSTATE #demo_one/)
    expect(simulator.faults.fired(fault)).toBe(1)
  })

  it('is not answered when the channel is unknown', async () => {
    await using simulator = await startSimulator()
    using _ = simulator.faults.start('unknown', { login: 'demo_one' })
    await using reader = await openReader(simulator.url, { channels: ['demo_two'] })
    reader.send('JOIN #demo_one')
    await ping(reader, 'after')
    expect(reader.lines.filter((line) => line.includes('#demo_one'))).toEqual([])
    expect(simulator.faults.fired('unknown')).toBe(1)
  })
})

describe('silence', () => {
  it('keeps the chat back and answers PING', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    const silence = simulator.faults.start('silent', { login: 'demo_one' })
    await sayMany(simulator, 3)
    await ping(reader, 'still-there')
    silence[Symbol.dispose]()
    const after = await sayMany(simulator, 2)
    expect(reader.ids()).toEqual(after)
    expect(simulator.faults.fired('silent')).toBe(3)
    expect(simulator.ledger.messages('demo_one')).toHaveLength(5)
    expect(simulator.ledger.delivered('demo_one').map(({ id }) => id)).toEqual(after)
  })

  it('is complete in a black hole, which keeps the socket open', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    const hole = simulator.faults.start('black_hole', { connection: 1 })
    reader.send('PING :lost')
    const lost = simulator.say('demo_one', TEXT)
    await expect.poll(() => simulator.faults.fired('black_hole')).toBeGreaterThanOrEqual(2)
    hole[Symbol.dispose]()
    await ping(reader, 'found')
    expect(reader.lines.some((line) => line.endsWith(':lost'))).toBe(false)
    expect(reader.ids()).toEqual([])
    expect(lost.deliveredTo.size).toBe(0)
  })
})

it('a black hole keeps the socket open, however long PING is not answered', async () => {
  const clock = createManualClock(0)
  await using simulator = await startSimulator({ clock })
  await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
  const hole = simulator.faults.start('black_hole')
  clock.advance(900_000)
  hole[Symbol.dispose]()
  await ping(reader, 'found')
})

describe('the end of a connection', () => {
  it('is announced by RECONNECT and comes later', async () => {
    const clock = createManualClock(0)
    await using simulator = await startSimulator({ clock })
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    simulator.faults.fire('reconnect', { delayMs: 5_000 })
    await reader.line(/^:tmi.twitch.tv RECONNECT$/)
    const overlap = await sayMany(simulator, 1)
    clock.advance(5_000)
    await reader.closed
    expect(reader.ids()).toEqual(overlap)
  })

  it('is a reset without a farewell', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    simulator.faults.fire('reset', { login: 'demo_one' })
    expect(await reader.closed).toBe(1006)
    expect(simulator.faults.fired('reset')).toBe(1)
  })

  it('is immediate where connections are refused', async () => {
    await using simulator = await startSimulator()
    using _ = simulator.faults.start('refuse_connections')
    await using reader = await openReader(simulator.url)
    expect(await reader.closed).toBe(1006)
  })

  it('comes for one room alone with a PART', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one', 'demo_two'] })
    simulator.faults.fire('parted', { login: 'demo_one' })
    await reader.line(/^:justinfan1!\S+ PART #demo_one$/)
    await sayMany(simulator, 1)
    expect(reader.ids()).toEqual([])
    expect([...(simulator.connections[0]?.rooms ?? [])]).toEqual(['demo_two'])
  })
})

describe('mangled delivery', () => {
  it.each(['cut', 'fragment', 'bare_newline'] as const)('by %s loses nothing', async (fault) => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    using _ = simulator.faults.start(fault)
    const ids = await sayMany(simulator, 40)
    expect(reader.ids()).toEqual(ids)
    expect(reader.lines.filter((line) => line.endsWith(`:${TEXT}`))).toHaveLength(40)
    expect(simulator.faults.fired(fault)).toBeGreaterThan(0)
  })

  it('cuts inside a character', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    using _ = simulator.faults.start('cut')
    await sayMany(simulator, 40)
    const startsInside = reader.frames.filter((frame) => (frame[0]! & 0xc0) === 0x80)
    expect(startsInside.length).toBeGreaterThan(0)
  })

  it('puts several lines into a frame when they are said at once', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    await sayMany(simulator, 20)
    const most = Math.max(...reader.frames.map((frame) => frame.toString().split('PRIVMSG').length - 1))
    expect(most).toBe(8)
  })

  it('doubles a share of the lines', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    using _ = simulator.faults.start('duplicate', { share: 0.5 })
    const ids = await sayMany(simulator, 100)
    const doubled = simulator.faults.fired('duplicate')
    expect(doubled).toBeGreaterThan(20)
    expect(doubled).toBeLessThan(80)
    expect(reader.ids()).toHaveLength(100 + doubled)
    expect([...new Set(reader.ids())]).toEqual(ids)
  })

  it('lets lines overtake each other', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    using _ = simulator.faults.start('reorder')
    const [first, second, third, fourth] = await sayMany(simulator, 4)
    expect(reader.ids()).toEqual([second, first, fourth, third])
  })

  it('sends late what was said before, with its old time', async () => {
    const clock = createManualClock(1_780_000_000_000)
    await using simulator = await startSimulator({ clock })
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    const lateness = simulator.faults.start('late', { delayMs: 60_000 })
    const [late] = await sayMany(simulator, 1)
    lateness[Symbol.dispose]()
    const [soon] = await sayMany(simulator, 1)
    expect(reader.ids()).toEqual([soon])
    clock.advance(60_000)
    await simulator.untilRead()
    expect(reader.ids()).toEqual([soon, late])
    expect(reader.lines.at(-2)).toContain('tmi-sent-ts=1780000000000;')
  })
})

describe('times that cannot be', () => {
  it('are left out or absurd, and written down', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    const absence = simulator.faults.start('no_time')
    await sayMany(simulator, 1)
    absence[Symbol.dispose]()
    using _ = simulator.faults.start('absurd_time')
    await sayMany(simulator, 2)
    const times = reader.lines
      .filter((line) => line.includes('PRIVMSG'))
      .map((line) => /tmi-sent-ts=([^;]*)/.exec(line)?.[1])
    expect(times).toEqual([undefined, '-1', '0'])
    expect(simulator.ledger.messages('demo_one').map(({ timeTag }) => timeTag)).toEqual(['', '-1', '0'])
  })
})

describe('hostile input', () => {
  it('sends every malformed line once, and chat goes on', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    const before = reader.lines.length
    simulator.faults.fire('malformed', { login: 'demo_one' })
    const [id] = await sayMany(simulator, 1)
    const { size } = malformedLines({ login: 'demo_one', roomId: '1001', emotes: new Map() })
    const isOurs = (line: string): boolean => !line.startsWith('PING')
    expect(reader.lines.slice(before).filter(isOurs)).toHaveLength(size + 1)
    expect(reader.ids().at(-1)).toBe(id)
  })

  it('sends a message larger than any reader should take', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
    simulator.faults.fire('oversized')
    await expect.poll(() => reader.frames.at(-1)?.length).toBe(100 * 1_024)
  })
})

it('a slow start delays the welcome', async () => {
  const clock = createManualClock(0)
  await using simulator = await startSimulator({ clock })
  using _ = simulator.faults.start('slow_start', { delayMs: 3_000 })
  await using reader = await openReader(simulator.url)
  await expect.poll(() => simulator.faults.fired('slow_start')).toBe(1)
  expect(reader.lines.some((line) => line.includes(' 001 '))).toBe(false)
  clock.advance(3_000)
  await reader.line(/ 001 /)
})

it('who does not answer PING is cut', async () => {
  const clock = createManualClock(0)
  await using simulator = await startSimulator({ clock })
  await using reader = await openReader(simulator.url, { channels: ['demo_one'] })
  reader.socket.removeAllListeners('message')
  clock.advance(295_000)
  expect(await reader.closed).toBe(1006)
})
