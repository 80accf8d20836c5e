import { describe, expect, it } from 'vitest'
import { startCollecting } from './collecting.ts'

describe('a channel that cannot be joined', () => {
  it.each([
    ['suspended', 'This channel is suspended or closed.'],
    ['banned', 'The account that reads is banned from this channel.'],
  ] as const)('says why when it is %s, and is joined when that is over', async (fault, reason) => {
    await using collecting = await startCollecting({}, { wait: false })
    const { simulator } = collecting
    const refusal = simulator.faults.start(fault, { login: 'demo_one' })
    await collecting.reaches('denied', 'demo_one')
    await collecting.reaches('joined', 'demo_two')
    expect((await collecting.statuses('demo_one')).at(-1)?.reason).toBe(reason)
    expect(simulator.faults.fired(fault)).toBeGreaterThan(0)
    refusal[Symbol.dispose]()
    await collecting.reaches('joined', 'demo_one')
    const said = simulator.say('demo_one', 'welcome')
    await collecting.finish()
    expect((await collecting.messages('demo_one')).map(({ id }) => id)).toEqual([said.id])
  })

  it('is silent when nobody answers, and does not hold up the others', async () => {
    await using collecting = await startCollecting({}, { wait: false })
    await collecting.bus.watchList.add({ login: 'nobody_here', addedAtMs: 1 })
    await collecting.reaches('joined', 'demo_one', 'demo_two')
    await collecting.reaches('silent', 'nobody_here')
    expect(await collecting.heard('nobody_here')).toEqual([])
  })
})

describe('the collector gets there in the end', () => {
  it('when the server starts slowly', async () => {
    await using collecting = await startCollecting({}, { wait: false })
    using _ = collecting.simulator.faults.start('slow_start', { delayMs: 500 })
    await collecting.reaches('joined', 'demo_one', 'demo_two')
    expect(collecting.simulator.faults.fired('slow_start')).toBeGreaterThan(0)
  })

  it('when connections are refused for a while', async () => {
    await using collecting = await startCollecting({}, { wait: false })
    const { faults } = collecting.simulator
    const refusal = faults.start('refuse_connections')
    await collecting.until(() => faults.fired('refuse_connections') >= 3)
    refusal[Symbol.dispose]()
    await collecting.reaches('joined', 'demo_one', 'demo_two')
  })

  it('when half of its joins are swallowed', async () => {
    const channels = Array.from({ length: 12 }, (_, at) => ({ login: `demo_${at}` }))
    const joinLimit = { count: 1_000, windowMs: 1_000 }
    await using collecting = await startCollecting({ channels, joinLimit: null }, { joinLimit, wait: false })
    using _ = collecting.simulator.faults.start('unknown', { share: 0.5 })
    await collecting.reaches('joined', ...collecting.simulator.channels)
    expect(collecting.simulator.faults.fired('unknown')).toBeGreaterThan(0)
  })

  it('and never joins faster than it may', async () => {
    const channels = Array.from({ length: 25 }, (_, at) => ({ login: `demo_${at}` }))
    await using collecting = await startCollecting(
      { channels, joinLimit: { joins: 10, perMs: 500 } },
      {
        joinLimit: { count: 10, windowMs: 700 },
        channelsPerConnection: 4,
        timings: { joinTimeoutMs: 5_000 },
      },
    )
    const { simulator } = collecting
    expect(simulator.joins).toEqual({ attempts: 25, overLimit: 0, most: 10 })
    expect(simulator.connections.map(({ rooms }) => rooms.size).sort()).toEqual([1, 4, 4, 4, 4, 4, 4])
  })
})

describe('the watch-list', () => {
  it('is followed while running', async () => {
    await using collecting = await startCollecting()
    const { simulator, bus } = collecting
    await bus.watchList.remove('demo_one')
    await collecting.reaches('left', 'demo_one')
    await collecting.until(() => simulator.connections.every(({ rooms }) => !rooms.has('demo_one')))
    simulator.say('demo_one', 'nobody listens')
    await bus.watchList.add({ login: 'demo_one', addedAtMs: 2 })
    await collecting.reaches('joined', 'demo_one')
    const said = simulator.say('demo_one', 'hello again')
    await collecting.finish()
    expect((await collecting.messages('demo_one')).map(({ id }) => id)).toEqual([said.id])
  })
})

describe('an account', () => {
  it('reads when its token is good', async () => {
    const tokens = new Map([['secret', 'ann']])
    const account = { login: 'ann', token: 'secret' }
    await using collecting = await startCollecting({ tokens }, { account })
    expect(collecting.simulator.connections.map(({ nick }) => nick)).toEqual(['ann'])
  })

  it('is told when its token is not', async () => {
    const account = { login: 'ann', token: 'wrong' }
    await using collecting = await startCollecting({}, { account, wait: false })
    await collecting.reaches('denied', 'demo_one', 'demo_two')
    expect((await collecting.statuses('demo_one')).at(-1)?.reason).toContain('token')
  })
})
