import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Base } from '@platformatic/kafka'
import { expect, it } from 'vitest'
import { namesOfTopics } from '#bus/kafka-names.ts'
import { checkTopics } from '#bus/kafka-topics.ts'
import type { ChatWindow } from '#contract/window.ts'
import { openClassifier } from '#model/classifier.ts'
import type { Simulator } from '#simulator/simulator.ts'
import { describeWithKafka, type TestKafka } from '../bus/kafka-broker.ts'
import { compare } from '../chaos/truth.ts'
import { type ChatProcess, startChat } from './chat-process.ts'
import { startServers } from './servers.ts'
import { addChannels, stateOf } from './watching.ts'

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'model', 'chat.model')
const TOPIC = 'chat.events'
const CHANNELS = ['demo_one', 'demo_two', 'demo_three', 'demo_four', 'demo_five', 'demo_six']
const PARTITIONS = 6
const WORDS = ['haha', 'what rank is he?', 'this is so bad', 'nice one', 'lol']
const PEOPLE = 40
const SAY_EVERY_MS = 20
const WINDOW_MS = 5_000
const POLL = { timeout: 60_000, interval: 200 }

describeWithKafka('roles on three brokers', { ownBroker: true }, () => {
  it('count every message that was heard once when the broker that leads their partitions is killed', async () => {
    await using opened = new AsyncDisposableStack()
    const { kafka, simulator, folder, shared } = opened.use(
      await startServers({
        brokers: 3,
        partitions: PARTITIONS,
        chat: { joinLimit: null, channels: CHANNELS.map((login) => ({ login })) },
      }),
    )
    const server = opened.use(await startChat('serve', ...shared, '--data-dir', folder))
    await addChannels(server, ...CHANNELS)
    const analyzer = opened.use(await startChat('analyze', ...shared))
    const reading = ['--twitch-url', simulator.url, '--joins-per-10-seconds', '1000']
    const collector = opened.use(await startChat('collect', ...shared, '--data-dir', folder, ...reading))
    for (const login of CHANNELS) await expect.poll(() => stateOf(server, login), POLL).toBe('joined')
    expect(await checkTopics(kafka, { topics: namesOfTopics('chat.') })).toEqual([])
    await using leaders = openLeaders(kafka)
    const silence = new AbortController()
    const talking = talk(simulator, silence.signal)
    for (const login of CHANNELS) await expect.poll(() => windowsOf(server, login), POLL).not.toEqual([])

    const [broken] = await leaders.now()
    const killedAtMs = Date.now()
    await kafka.kill(broken!)
    await expect.poll(() => leaders.now(), POLL).not.toContain(broken)
    for (const login of CHANNELS)
      await expect.poll(() => wasHeardSince(server, login, killedAtMs), POLL).toBe(true)
    silence.abort()
    await talking
    await simulator.untilRead()
    expect(await collector.end('SIGTERM')).toBe(0)
    const truth = { ledger: simulator.ledger, classifier: openClassifier(readFileSync(MODEL)) }
    for (const login of CHANNELS) {
      const wrong = async () => compare(truth, login, await windowsOf(server, login)).wrong
      await expect.poll(wrong, POLL).toEqual([])
    }
    expect(timesIn(analyzer, 'Kafka does not answer')).toBeGreaterThan(0)
    expect(timesIn(analyzer, 'Kafka answers again')).toBeLessThanOrEqual(
      timesIn(analyzer, 'Kafka does not answer'),
    )
    expect(await analyzer.end('SIGTERM')).toBe(0)
    expect(await server.end('SIGTERM')).toBe(0)
  })
})

/** Which brokers lead the partitions of chat, by their places in `kafka.brokers`; -1 where none does. */
function openLeaders(kafka: TestKafka) {
  const client = new Base({ clientId: 'test', bootstrapBrokers: [...kafka.brokers], retries: true })
  return {
    async now(): Promise<readonly number[]> {
      const { topics } = await client.metadata({ topics: [TOPIC], forceUpdate: true })
      return topics.get(TOPIC)!.partitions.map(({ leader }) => leader - 1)
    },
    [Symbol.asyncDispose]: () => client.close(),
  }
}

/** Says something in one channel after another until the signal. */
async function talk(simulator: Simulator, signal: AbortSignal): Promise<void> {
  for (let said = 0; !signal.aborted; said++) {
    const login = CHANNELS[said % CHANNELS.length]!
    simulator.say(login, { from: `ann_${said % PEOPLE}`, text: WORDS[said % WORDS.length]! })
    await sleep(SAY_EVERY_MS)
  }
}

/** Whether a window was heard whole that was not over then. */
async function wasHeardSince(server: ChatProcess, login: string, sinceMs: number): Promise<boolean> {
  const windows = await windowsOf(server, login)
  return windows.some(({ start, coverage }) => Date.parse(start) + WINDOW_MS > sinceMs && coverage === 1)
}

async function windowsOf(server: ChatProcess, login: string): Promise<ChatWindow[]> {
  const answer = await fetch(`${server.address}/api/v1/channels/${login}/windows?step=5s`)
  return ((await answer.json()) as { windows: ChatWindow[] }).windows
}

function timesIn(process: ChatProcess, words: string): number {
  return process.log().split(words).length - 1
}
