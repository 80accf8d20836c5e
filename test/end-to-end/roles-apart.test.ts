import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChatWindow } from '#contract/window.ts'
import { describeWithKafka } from '../bus/kafka-broker.ts'
import { freePorts } from '../free-ports.ts'
import { type ChatProcess, startChat } from './chat-process.ts'
import { type Servers, startServers } from './servers.ts'
import { addChannels, stateOf } from './watching.ts'

const LOGIN = 'demo_one'
const WITHIN_MS = 60_000

describeWithKafka('a collector, an analyzer and a server apart', { ownBroker: false }, () => {
  let servers: Servers

  beforeAll(async () => {
    servers = await startServers({
      partitions: 2,
      prefix: `apart-${process.pid}.`,
      chat: { channels: [{ login: LOGIN }] },
    })
  })

  afterAll(() => servers[Symbol.asyncDispose]())

  it('count what is said in a channel that is added while they run, and end with what they hold written', async () => {
    await using server = await startChat('serve', ...servers.shared, '--data-dir', servers.folder)
    const [metricsPort = 0] = await freePorts(1)
    await using analyzer = await startChat(
      'analyze',
      ...servers.shared,
      ...['--threads', '2', '--metrics-port', String(metricsPort)],
    )
    await using collector = await startChat(
      'collect',
      ...servers.shared,
      ...['--data-dir', servers.folder],
      ...['--twitch-url', servers.simulator.url],
    )
    await addChannels(server, LOGIN)
    await until(async () => (await stateOf(server, LOGIN)) === 'joined')
    for (let said = 0; said < 500; said++)
      servers.simulator.say(LOGIN, { from: `ann_${said % 20}`, text: 'LUL' })
    await until(async () => (await countedBy(server)) >= 400)

    for (let said = 0; said < 50; said++)
      servers.simulator.say(LOGIN, { from: 'bob', text: 'what rank is he?' })
    await sleep(200)
    expect(await collector.end('SIGTERM')).toBe(0)
    await sleep(1_000)
    await until(async () => (await figureOn(metricsPort, 'chat_messages_counted_total')) === 550)
    expect(await analyzer.end('SIGTERM')).toBe(0)
    expect(await countedBy(server)).toBe(550)
    expect(await server.end('SIGTERM')).toBe(0)
  })

  it('say what a role is missing', async () => {
    await expect(startChat('analyze')).rejects.toThrow('chat analyze works beside other processes')
  })

  async function countedBy(server: ChatProcess): Promise<number> {
    const answer = await fetch(`${server.address}/api/v1/channels/${LOGIN}/windows?step=5s`)
    const { windows } = (await answer.json()) as { windows: ChatWindow[] }
    return windows.reduce((sum, { messages }) => sum + messages, 0)
  }
})

/** A figure without labels, of all threads of the process. */
async function figureOn(metricsPort: number, name: string): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${metricsPort}/metrics`)
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(await answer.text())?.[1])
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + WITHIN_MS
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error('it did not come true in time')
    await sleep(200)
  }
}
