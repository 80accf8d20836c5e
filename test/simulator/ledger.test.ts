import { describe, expect, it } from 'vitest'
import { createLedger, type SaidMessage } from '#simulator/ledger.ts'
import { startSimulator } from '#simulator/simulator.ts'
import { createManualClock } from './manual-clock.ts'
import { openReader } from './reader.ts'

const NOW_MS = 1_780_000_000_000

describe('the ledger', () => {
  it('tells what a well-behaved reader received, through a lively evening', async () => {
    const clock = createManualClock(NOW_MS)
    await using simulator = await startSimulator({ seed: 7, clock, channels: 'evening' })
    await using reader = await openReader(simulator.url, { channels: simulator.channels })
    clock.advance(90_000)
    await simulator.untilRead()
    const truth = simulator.channels.flatMap((login) => simulator.ledger.delivered(login, 1))
    expect(truth.length).toBeGreaterThan(500)
    expect(reader.ids().sort()).toEqual(truth.map(({ id }) => id).sort())
    expect(truth.length).toBe(simulator.channels.flatMap((login) => simulator.ledger.messages(login)).length)
    for (const { id, text, sentAtMs, userId } of truth.slice(0, 200)) {
      const line = reader.lines.find((read) => read.includes(`;id=${id};`))
      expect(line?.endsWith(` :${text}`)).toBe(true)
      expect(line).toContain(`;tmi-sent-ts=${sentAtMs};`)
      expect(line).toContain(`;user-id=${userId};`)
    }
  })

  it('counts windows of 5 s by the time of saying', async () => {
    const clock = createManualClock(NOW_MS)
    await using simulator = await startSimulator({ clock })
    simulator.say('demo_one', 'a')
    clock.advance(4_999)
    simulator.say('demo_one', 'b')
    clock.advance(1)
    simulator.say('demo_one', 'c')
    expect([...simulator.ledger.counts('demo_one').windows]).toEqual([
      [NOW_MS, 2],
      [NOW_MS + 5_000, 1],
    ])
  })

  it('knows which connection was told', async () => {
    await using simulator = await startSimulator()
    await using first = await openReader(simulator.url, { channels: ['demo_one'] })
    const early = simulator.say('demo_one', 'a')
    await simulator.untilRead()
    await using second = await openReader(simulator.url, { channels: ['demo_one'] })
    const late = simulator.say('demo_one', 'b')
    await simulator.untilRead()
    expect(simulator.ledger.delivered('demo_one', 1)).toEqual([early, late])
    expect(simulator.ledger.delivered('demo_one', 2)).toEqual([late])
    expect([first.ids().length, second.ids().length]).toEqual([2, 1])
  })

  it('takes away what a timed-out user had said before, and nothing else', () => {
    const ledger = createLedger('messages')
    const message = (id: string, userId: string, sentAtMs: number): SaidMessage => ({
      id,
      userId,
      sentAtMs,
      login: 'demo_one',
      roomId: '1001',
      user: userId,
      text: 'hi',
      command: 'PRIVMSG',
      deliveredTo: new Map(),
    })
    const said = [
      message('a', 'ann', 1),
      message('b', 'bob', 2),
      message('c', 'ann', 3),
      message('d', 'ann', 5),
    ]
    for (const one of said) ledger.recordMessage(one)
    ledger.recordDeletion({ login: 'demo_one', atMs: 2, id: 'a' })
    ledger.recordDeletion({ login: 'demo_one', atMs: 4, userId: 'ann' })
    expect(said.map(({ removedAtMs }) => removedAtMs)).toEqual([2, undefined, 4, undefined])
  })

  it('keeps counts alone for evenings without end', async () => {
    const clock = createManualClock(NOW_MS)
    await using simulator = await startSimulator({ clock, channels: 'evening', ledger: 'counts' })
    clock.advance(30_000)
    const [login = ''] = simulator.channels
    expect(simulator.ledger.messages(login)).toEqual([])
    expect(simulator.ledger.counts(login).said).toBeGreaterThan(50)
  })
})

describe('full speed', () => {
  it('sends as many messages as asked, each once, and counts them', async () => {
    await using simulator = await startSimulator()
    await using reader = await openReader(simulator.url, { channels: ['demo_one', 'demo_two'] })
    const { messages } = await simulator.sendAtFullSpeed({ messages: 4_000 })
    await simulator.sendAtFullSpeed({ messages: 1_000 })
    await simulator.untilRead()
    const ids = reader.ids()
    expect(messages).toBe(4_000)
    expect(new Set(ids).size).toBe(5_000)
    expect(ids).toHaveLength(5_000)
    const rooms = ['demo_one', 'demo_two'].map((login) => simulator.ledger.counts(login).written)
    expect(rooms[0]! + rooms[1]!).toBe(5_000)
    expect(Math.max(...reader.frames.map(({ length }) => length))).toBeLessThan(65_536)
  })
})
