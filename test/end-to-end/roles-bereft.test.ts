import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChatWindow } from '#contract/window.ts'
import { describeWithKafka } from '../bus/kafka-broker.ts'
import { type ChatProcess, launchChat, startChat } from './chat-process.ts'
import { type Servers, startServers } from './servers.ts'
import { addChannels, postChannels, stateOf } from './watching.ts'

const LOGIN = 'demo_one'
const AWAY = {
  code: 'watch_list_unavailable',
  message: 'The watch-list is on Kafka, which does not answer. Try again in a moment.',
}
/** Questions, which nobody asks otherwise. */
const MANY = 50
const POLL = { timeout: 60_000, interval: 200 }

/** Exit code 0 is also the proof that it took less than the 20 seconds after which a process is ended with 1. */
describeWithKafka('roles whose broker or database goes away', { ownBroker: true }, () => {
  let servers: Servers

  beforeAll(async () => {
    servers = await startServers({ partitions: 2, chat: { channels: [{ login: LOGIN }] } })
  })

  afterAll(() => servers[Symbol.asyncDispose]())

  function readingFrom(dataDir: string): readonly string[] {
    return ['--data-dir', join(servers.folder, dataDir), '--twitch-url', servers.simulator.url]
  }

  /** As soon as somebody hears it, until it is heard. */
  async function askManyTimes(from: string): Promise<void> {
    await expect
      .poll(() => servers.simulator.connections.some(({ rooms }) => rooms.has(LOGIN)), POLL)
      .toBe(true)
    for (let said = 0; said < MANY; said++) servers.simulator.say(LOGIN, { from, text: 'what rank is he?' })
    await servers.simulator.untilRead()
  }

  async function startRoles(roles: AsyncDisposableStack) {
    const server = roles.use(await startChat('serve', ...servers.shared, '--data-dir', servers.folder))
    const analyzer = roles.use(await startChat('analyze', ...servers.shared))
    const collector = roles.use(await startChat('collect', ...servers.shared, ...readingFrom('first')))
    await addChannels(server, LOGIN)
    await expect.poll(() => stateOf(server, LOGIN), POLL).toBe('joined')
    return { server, analyzer, collector }
  }

  it('say that the broker is away, end with 0 meanwhile, and go on when it is back', async () => {
    await using roles = new AsyncDisposableStack()
    const { server, analyzer, collector } = await startRoles(roles)
    expect(await readiness(server)).toEqual({ ready: true, reasons: [] })
    await servers.kafka.kill(0)
    await expect
      .poll(() => readiness(server), POLL)
      .toEqual({
        ready: false,
        reasons: [expect.stringMatching(/^Kafka on 127\.0\.0\.1:\d+ does not answer .*: start it/)],
      })
    await expect.poll(() => server.log(), POLL).toContain('Kafka does not answer')
    const refused = await postChannels(server, 'demo_two')
    expect([refused.status, await refused.json()]).toEqual([503, { error: AWAY }])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    servers.simulator.say(LOGIN, { from: 'ann', text: 'LUL' })
    await sleep(1_000)
    expect(await collector.end('SIGTERM')).toBe(0)
    expect(await analyzer.end('SIGTERM')).toBe(0)
    await servers.kafka.restart(0)
    await expect.poll(() => readiness(server), POLL).toEqual({ ready: true, reasons: [] })
    await expect.poll(() => server.log(), POLL).toContain('Kafka answers again')
    await addChannels(server, 'demo_two')
    await expect.poll(() => stateOf(server, 'demo_two'), POLL).toBe('waiting')
    await servers.kafka.kill(0)
    expect(await server.end('SIGTERM')).toBe(0)
    await servers.kafka.restart(0)
  })

  it('wait to begin while the broker is away, end with 0 meanwhile, and begin when it is back', async () => {
    await servers.kafka.kill(0)
    await using ended = launchChat('analyze', ...servers.shared)
    await using collector = launchChat('collect', ...servers.shared, ...readingFrom('another'))
    await expect.poll(() => ended.log(), POLL).toMatch(/Kafka on \S+ does not answer[^\n]*waiting to begin/)
    expect(await ended.end('SIGTERM')).toBe(0)
    await expect.poll(() => collector.log(), POLL).toContain('waiting to begin')
    await servers.kafka.restart(0)
    await collector.working()
  })

  it('hear the channels known last when they start while the broker is away, and count that when it is back', async () => {
    await servers.kafka.kill(0)
    await using early = await startChat('collect', ...servers.shared, ...readingFrom('first'))
    await askManyTimes('ann')
    expect(await early.end('SIGTERM')).toBe(0)
    await expect.poll(() => servers.simulator.connections.length, POLL).toBe(0)
    await using going = await startChat('collect', ...servers.shared, ...readingFrom('first'))
    await askManyTimes('bob')
    await servers.kafka.restart(0)
    await using _analyzer = await startChat('analyze', ...servers.shared)
    await using server = await startChat('serve', ...servers.shared, '--data-dir', servers.folder)
    await expect.poll(() => questionsOf(server), POLL).toBe(2 * MANY)
    await expect.poll(() => stateOf(server, LOGIN), POLL).toBe('joined')
    expect(await going.end('SIGTERM')).toBe(0)
  })

  it('wait to begin while the database is away, and begin when it is back', async () => {
    await servers.postgres.kill()
    await using analyzer = launchChat('analyze', ...servers.shared)
    await expect
      .poll(() => analyzer.log(), POLL)
      .toMatch(/PostgreSQL on \S+ does not answer[^\n]*waiting to begin/)
    await servers.postgres.restart()
    await analyzer.working()
  })

  it('say that the database is away, and end with 0 meanwhile', async () => {
    await using roles = new AsyncDisposableStack()
    const { server, analyzer, collector } = await startRoles(roles)
    await servers.postgres.kill()
    servers.simulator.say(LOGIN, { from: 'ann', text: 'LUL' })
    await expect
      .poll(() => readiness(server), POLL)
      .toEqual({
        ready: false,
        reasons: [expect.stringMatching(/^PostgreSQL on 127\.0\.0\.1:\d+ does not answer .*: is it running/)],
      })
    expect(await collector.end('SIGTERM')).toBe(0)
    expect(await analyzer.end('SIGTERM')).toBe(0)
    expect(await server.end('SIGTERM')).toBe(0)
    await servers.postgres.restart()
  })
})

async function readiness(server: ChatProcess): Promise<unknown> {
  return (await fetch(`${server.address}/readyz`)).json()
}

async function questionsOf(server: ChatProcess): Promise<number> {
  const answer = await fetch(`${server.address}/api/v1/channels/${LOGIN}/windows?step=5s`)
  const { windows } = (await answer.json()) as { windows: ChatWindow[] }
  return windows.reduce((sum, { labels }) => sum + labels.question, 0)
}
