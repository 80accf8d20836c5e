import { describe, expect, it } from 'vitest'
import type { SuddenFault } from '#simulator/faults.ts'
import type { SaidMessage } from '#simulator/ledger.ts'
import { type Collecting, startCollecting } from './collecting.ts'

const LOGIN = 'demo_one'

/** A byte that was read this long ago at most may have been sent before a message that never was. */
const ON_ITS_WAY_MS = 10

interface Talk extends Disposable {
  said: SaidMessage[]
  /** Resolves when the collector has read everything; nothing more is said until then. */
  breathe(): Promise<void>
}

/** Lets somebody talk every few milliseconds until it is disposed of. */
function startTalk({ simulator }: Collecting): Talk {
  const said: SaidMessage[] = []
  const speak = (): NodeJS.Timeout => setInterval(() => said.push(simulator.say(LOGIN, 'still here')), 3)
  let timer = speak()
  return {
    said,
    async breathe() {
      clearInterval(timer)
      await simulator.untilRead()
      timer = speak()
    },
    [Symbol.dispose]: () => clearInterval(timer),
  }
}

/** What was said while the collector claims to have heard the room, and is not on the bus. */
async function missedWhileHeard(collecting: Collecting): Promise<SaidMessage[]> {
  const spans = await collecting.heard(LOGIN)
  const onBus = new Set((await collecting.messages(LOGIN)).map(({ id }) => id))
  const isHeard = ({ sentAtMs }: SaidMessage): boolean =>
    spans.some(({ heardFromMs, heardToMs }) => heardFromMs < sentAtMs && sentAtMs < heardToMs - ON_ITS_WAY_MS)
  return collecting.simulator.ledger
    .messages(LOGIN)
    .filter((message) => isHeard(message) && !onBus.has(message.id))
}

async function isOnBus(collecting: Collecting, said: SaidMessage): Promise<boolean> {
  return (await collecting.messages(LOGIN)).some(({ id }) => id === said.id)
}

/** Resolves when something said from now on has reached the bus. */
async function untilHeardAgain(collecting: Collecting, talk: Talk): Promise<void> {
  const from = talk.said.length
  await collecting.until(async () => {
    const onBus = new Set((await collecting.messages(LOGIN)).map(({ id }) => id))
    return talk.said.slice(from).some(({ id }) => onBus.has(id))
  })
}

describe('heard spans', () => {
  it('cover a quiet room, and everything said in it', async () => {
    await using collecting = await startCollecting()
    const startMs = Date.now()
    await collecting.until(
      async () => ((await collecting.heard(LOGIN)).at(-1)?.heardToMs ?? 0) > startMs + 300,
    )
    const said = collecting.simulator.say(LOGIN, 'at last')
    await collecting.finish()
    expect(await isOnBus(collecting, said)).toBe(true)
    const spans = await collecting.heard(LOGIN)
    expect(new Set(spans.map(({ session }) => session)).size).toBe(1)
    expect(spans[0]!.heardFromMs).toBeLessThanOrEqual(startMs)
  })

  it('come behind the messages that they speak of', async () => {
    await using collecting = await startCollecting()
    const talk = startTalk(collecting)
    await collecting.until(() => talk.said.length > 100)
    talk[Symbol.dispose]()
    await collecting.finish()
    let heardToMs = 0
    for (const event of await collecting.events()) {
      if (event.kind === 'heard' && event.login === LOGIN) heardToMs = event.heardToMs
      if (event.kind === 'message') expect(event.receivedAtMs).toBeGreaterThanOrEqual(heardToMs)
    }
    expect(heardToMs).toBeGreaterThan(0)
  })

  it.each<SuddenFault>(['reset', 'oversized', 'parted'])(
    'leave out what was said around a %s',
    async (fault) => {
      await using collecting = await startCollecting()
      const { simulator } = collecting
      using talk = startTalk(collecting)
      await untilHeardAgain(collecting, talk)
      using unreachable = simulator.faults.start('refuse_connections')
      using unanswered = simulator.faults.start('unknown')
      simulator.faults.fire(fault)
      const from = talk.said.length
      await collecting.until(() => talk.said.length > from + 60)
      unreachable[Symbol.dispose]()
      unanswered[Symbol.dispose]()
      await untilHeardAgain(collecting, talk)
      talk[Symbol.dispose]()
      await collecting.finish()
      expect(simulator.faults.fired(fault)).toBe(1)
      expect(await missedWhileHeard(collecting)).toEqual([])
      const missed = talk.said[from + 30]!
      expect(await isOnBus(collecting, missed)).toBe(false)
      const spans = await collecting.heard(LOGIN)
      expect(
        spans.some((span) => span.heardFromMs < missed.sentAtMs && missed.sentAtMs < span.heardToMs),
      ).toBe(false)
    },
  )

  it('end at the last byte before a black hole, and begin anew on another connection', async () => {
    const timings = { pongTimeoutMs: 1_000, deafTimeoutMs: 2_000 }
    await using collecting = await startCollecting({}, { timings })
    const { simulator } = collecting
    using talk = startTalk(collecting)
    await untilHeardAgain(collecting, talk)
    await talk.breathe()
    simulator.faults.start('black_hole', { connection: 1 })
    const silentFromMs = Date.now()
    await untilHeardAgain(collecting, talk)
    talk[Symbol.dispose]()
    await collecting.until(() => simulator.connections.length === 1)
    await collecting.finish()
    expect(simulator.faults.fired('black_hole')).toBeGreaterThan(0)
    expect(await missedWhileHeard(collecting)).toEqual([])
    const spans = await collecting.heard(LOGIN)
    const [first] = spans
    const lastOfFirst = spans.findLast(({ session }) => session === first?.session)
    expect(lastOfFirst?.heardToMs).toBeLessThanOrEqual(silentFromMs + ON_ITS_WAY_MS)
    expect(spans.at(-1)?.session).not.toBe(first?.session)
    expect(spans.at(-1)?.heardFromMs).toBeGreaterThan(silentFromMs)
  })

  it('have no gap when Twitch asks to reconnect', async () => {
    await using collecting = await startCollecting()
    const { simulator } = collecting
    using talk = startTalk(collecting)
    await untilHeardAgain(collecting, talk)
    simulator.faults.fire('reconnect', { delayMs: 1_000, connection: 1 })
    await collecting.until(() => simulator.connections.every(({ number }) => number > 1))
    await untilHeardAgain(collecting, talk)
    talk[Symbol.dispose]()
    await collecting.finish()
    const onBus = (await collecting.messages(LOGIN)).map(({ id }) => id)
    expect(onBus.sort()).toEqual(talk.said.map(({ id }) => id).sort())
    expect(await missedWhileHeard(collecting)).toEqual([])
    const spans = await collecting.heard(LOGIN)
    const sessions = [...new Set(spans.map(({ session }) => session))]
    const of = (session: string | undefined) => spans.filter((span) => span.session === session)
    expect(sessions).toHaveLength(2)
    expect(of(sessions[1])[0]!.heardFromMs).toBeLessThanOrEqual(of(sessions[0]).at(-1)!.heardToMs)
  })
})
