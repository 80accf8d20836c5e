import { describe, expect, it } from 'vitest'
import type { ChatEvent } from '#contract/chat-event.ts'
import type { LastingFault } from '#simulator/faults.ts'
import { ODD_MESSAGES } from '#simulator/odd-message.ts'
import { createManualClock, type ManualClock } from '../simulator/manual-clock.ts'
import { type Collecting, startCollecting } from './collecting.ts'

const EVENING_MS = 60_000

/** An evening whose time the test moves: it began long enough ago that its last message is said now. */
async function startEvening(): Promise<Collecting & { clock: ManualClock }> {
  const clock = createManualClock(Date.now() - EVENING_MS)
  return { ...(await startCollecting({ clock, channels: 'evening' })), clock }
}

/** How the bus differs from what the ledger says was delivered, by message id. */
async function compare({ simulator, messages }: Collecting) {
  const missing: string[] = []
  const repeated: string[] = []
  const invented: string[] = []
  for (const login of simulator.channels) {
    const delivered = new Set(simulator.ledger.delivered(login).map(({ id }) => id))
    const onBus = new Set<string>()
    for (const { id } of await messages(login)) {
      if (onBus.has(id)) repeated.push(id)
      if (!delivered.has(id)) invented.push(id)
      onBus.add(id)
    }
    missing.push(...delivered.difference(onBus))
  }
  return { missing, repeated, invented }
}

const NO_DIFFERENCE = { missing: [], repeated: [], invented: [] }

describe('everything that was delivered is on the bus once', () => {
  it('after a lively evening on six channels, with its text, its person and its time', async () => {
    await using evening = await startEvening()
    const { simulator, clock } = evening
    clock.advance(EVENING_MS)
    await evening.finish()
    expect(await compare(evening)).toEqual(NO_DIFFERENCE)
    for (const login of simulator.channels) {
      const onBus = new Map((await evening.messages(login)).map((message) => [message.id, message]))
      for (const said of simulator.ledger.messages(login)) {
        const { roomId, userId, text, sentAtMs } = said
        expect(onBus.get(said.id)).toMatchObject({ roomId, userId, text, sentAtMs })
      }
    }
  })

  it.each<[LastingFault, number]>([
    ['cut', 1],
    ['fragment', 1],
    ['bare_newline', 1],
    ['bare_newline', 0.5],
    ['duplicate', 0.5],
    ['reorder', 0.5],
    ['late', 0.3],
    ['no_time', 0.5],
    ['absurd_time', 0.5],
    ['silent', 0.5],
  ])('under the fault %s, struck with a share of %d', async (fault, share) => {
    await using evening = await startEvening()
    const { simulator, clock } = evening
    using _ = simulator.faults.start(fault, { share, delayMs: 1_500 })
    clock.advance(EVENING_MS)
    clock.advance(2_000)
    await evening.finish()
    expect(simulator.faults.fired(fault)).toBeGreaterThan(10)
    expect(await compare(evening)).toEqual(NO_DIFFERENCE)
  })

  it('under several faults at once', async () => {
    await using evening = await startEvening()
    const { simulator, clock } = evening
    using _cut = simulator.faults.start('cut', { share: 0.5 })
    using _twice = simulator.faults.start('duplicate', { share: 0.2 })
    using _order = simulator.faults.start('reorder', { share: 0.2 })
    using _newline = simulator.faults.start('bare_newline', { share: 0.2 })
    clock.advance(EVENING_MS / 2)
    simulator.faults.fire('malformed')
    clock.advance(EVENING_MS / 2)
    await evening.finish()
    expect(await compare(evening)).toEqual(NO_DIFFERENCE)
    for (const login of simulator.channels) {
      const texts = new Map((await evening.messages(login)).map(({ id, text }) => [id, text]))
      for (const { id, text } of simulator.ledger.messages(login)) expect(texts.get(id)).toBe(text)
    }
  })

  it('with its whole text, wherever frames are cut', async () => {
    await using evening = await startCollecting()
    const { simulator } = evening
    using _ = simulator.faults.start('cut')
    const text = ':) @bob :D LOL ¿qué? PING is bad 안녕 🎉 :('
    for (let line = 0; line < 400; line++) simulator.say('demo_one', text)
    await evening.finish()
    expect(await compare(evening)).toEqual(NO_DIFFERENCE)
    expect(new Set((await evening.messages('demo_one')).map((message) => message.text))).toEqual(
      new Set([text]),
    )
  })

  it('when one person floods a room', async () => {
    await using evening = await startCollecting()
    const { simulator } = evening
    for (let line = 0; line < 3_000; line++) simulator.say('demo_one', { text: 'W', from: 'bob' })
    await evening.finish()
    expect(await compare(evening)).toEqual(NO_DIFFERENCE)
    expect(await evening.messages('demo_one')).toHaveLength(3_000)
  })

  it('for every odd message that we know', async () => {
    await using evening = await startCollecting()
    const { simulator } = evening
    for (const odd of ODD_MESSAGES.values()) simulator.say('demo_one', { ...odd })
    await evening.finish()
    expect(await compare(evening)).toEqual(NO_DIFFERENCE)
    expect(await evening.messages('demo_one')).toHaveLength(ODD_MESSAGES.size)
  })

  it('and nothing of any malformed line', async () => {
    await using evening = await startCollecting()
    const { simulator } = evening
    const before = simulator.say('demo_one', 'before')
    simulator.faults.fire('malformed', { login: 'demo_one' })
    const after = simulator.say('demo_one', 'after')
    await evening.finish()
    expect((await evening.messages('demo_one')).map(({ id }) => id)).toEqual([before.id, after.id])
  })
})

describe('a time that Twitch did not tell, or cannot have meant', () => {
  it('is the time of receiving', async () => {
    await using evening = await startCollecting()
    const { simulator } = evening
    const absence = simulator.faults.start('no_time')
    simulator.say('demo_one', 'when?')
    absence[Symbol.dispose]()
    using _ = simulator.faults.start('absurd_time')
    for (let line = 0; line < 7; line++) simulator.say('demo_one', 'when?')
    await evening.finish()
    const times = (await evening.messages('demo_one')).map((event) => event.sentAtMs - event.receivedAtMs)
    expect(times).toEqual(Array(8).fill(0))
  })
})

describe('what is no message', () => {
  it('comes to the bus as deletions and room events, behind what it is about', async () => {
    await using evening = await startCollecting()
    const { simulator } = evening
    const first = simulator.say('demo_one', 'one')
    const second = simulator.say('demo_one', { text: 'two', from: 'bob' })
    simulator.deleteMessage(first)
    simulator.timeoutUser('demo_one', 'bob', 60)
    simulator.raid('demo_one', 'demo_two', 42)
    simulator.setMode('demo_one', { slow: 30 })
    simulator.clearRoom('demo_one')
    await evening.finish()
    const told = (await evening.events()).filter(({ kind }) => kind !== 'heard' && kind !== 'status')
    expect(told.map(summary)).toEqual([
      ['message', first.id],
      ['message', second.id],
      ['deletion', first.id, ''],
      ['deletion', '', second.userId],
      ['room_event', 'raid', 42],
      ['room_event', 'slow', 30],
      ['deletion', '', ''],
    ])
    expect(told.every((event) => 'roomId' in event && event.roomId === simulator.roomId('demo_one'))).toBe(
      true,
    )
  })

  it('of a shared chat says where it was said first', async () => {
    await using evening = await startCollecting()
    const { simulator } = evening
    simulator.shareChat(['demo_one', 'demo_two'])
    const said = simulator.say('demo_one', 'hello both')
    await evening.finish()
    const [original] = await evening.messages('demo_one')
    const [copy] = await evening.messages('demo_two')
    expect(original).toMatchObject({ id: said.id, sourceId: '' })
    expect(copy).toMatchObject({ sourceId: said.id, sourceRoomId: simulator.roomId('demo_one') })
  })
})

function summary(event: ChatEvent): unknown[] {
  switch (event.kind) {
    case 'message':
      return [event.kind, event.id]
    case 'deletion':
      return [event.kind, event.targetId, event.userId]
    case 'room_event':
      return [event.kind, event.event, event.amount]
    default:
      return [event.kind]
  }
}
