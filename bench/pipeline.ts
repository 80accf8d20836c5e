/**
 * The whole way of a message on the embedded defaults: the simulator in one process, `chat run` in another, and here
 * what a page is told over the live socket. Chat at full speed says how many messages a second are counted into windows
 * in PGlite, beside only collecting them onto the local bus; chat at a fixed speed says how long it takes from sent
 * until told. Fails when what is counted is not what was sent.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bus } from '#bus/bus.ts'
import { openBus } from '#bus/open-bus.ts'
import { collect } from '#collect/collect.ts'
import { MESSAGE } from '#contract/chat-event.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import { openPage, startChatRun } from './chat-run.ts'
import { assertCounted, delaysOf, quantile, until } from './delays.ts'
import { keepResult } from './results.ts'
import { type Sender, type SentNote, startSender } from './sender.ts'

const CHANNELS = 20
const FULL_SPEED_MESSAGES = 1_000_000
/** Lets the compiler see the hot paths before they are measured. */
const FIRST_MESSAGES = 100_000
const PACED_PER_SECOND = 5_000
const PACED_SECONDS = 20
const LOG_BYTES = 4_000_000_000

const folder = await mkdtemp(join(tmpdir(), 'chat-bench-'))
try {
  console.error('pipeline: collecting alone')
  const collecting = await collectAlone(join(folder, 'collected'))
  console.error('pipeline: chat run')
  const { rate, delays } = await runWhole(join(folder, 'run'))
  keepResult('pipeline', [
    { name: 'sent → counted into windows in PGlite', value: rate, unit: 'messages/s' },
    { name: 'sent → on the local bus, collecting alone', value: collecting, unit: 'messages/s' },
    { name: 'whole pipeline to collecting alone', value: rate / collecting, unit: '×' },
    { name: 'sent → told to a page at 5,000 messages/s, median', value: quantile(delays, 0.5), unit: 'ms' },
    { name: 'sent → told to a page at 5,000 messages/s, p99', value: quantile(delays, 0.99), unit: 'ms' },
  ])
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Messages a second that one process reads from the socket and writes to the local bus. */
async function collectAlone(dataDir: string): Promise<number> {
  using sender = await startSender(CHANNELS)
  await using bus = await openBus({ dataDir, logBytes: LOG_BYTES })
  for (const login of sender.logins) await bus.watchList.add({ login, addedAtMs: Date.now() })
  let written = 0
  let joined = 0
  const view = createEventView()
  const counting: Pick<Bus, 'publish' | 'watchList'> = {
    watchList: bus.watchList,
    async publish(records) {
      let messages = 0
      let others = 0
      for (const { value } of records) {
        readEventView(value, 0, value.length, view)
        if (view.kind === MESSAGE) messages++
        else others++
      }
      await bus.publish(records)
      written += messages
      joined += others
    },
  }
  const ended = new AbortController()
  const options = { bus: counting, twitchUrl: sender.url, joinLimit: { count: 1_000, windowMs: 10_000 } }
  const collected = collect(options, ended.signal)
  collected.catch(() => {})
  await until(
    () => joined >= CHANNELS,
    () => joined,
  )
  const rate = await atFullSpeed(sender, () => written)
  ended.abort()
  await collected
  return rate
}

/** What `chat run` counts a second at full speed, and the delays of chat at a fixed speed in milliseconds. */
async function runWhole(dataDir: string): Promise<{ rate: number; delays: number[] }> {
  using sender = await startSender(CHANNELS)
  await using chat = await startChatRun(dataDir, sender)
  const told: SentNote[] = []
  using page = await openPage(chat.address, sender.logins, (login, messages, atMs) =>
    told.push({ login, messages, atMs }),
  )
  await page.joined
  const rate = await atFullSpeed(sender, page.messages)

  const before = page.messages()
  told.length = 0
  console.error(`pipeline: ${PACED_PER_SECOND} messages/s for ${PACED_SECONDS} s`)
  const { messages, notes } = await sender.send({
    messages: PACED_PER_SECOND * PACED_SECONDS,
    perSecond: PACED_PER_SECOND,
    isNoted: true,
  })
  await until(() => page.messages() - before >= messages, page.messages)
  assertCounted(page.messages() - before, messages)
  return { rate, delays: delaysOf(notes, told) }
}

/** Messages a second from the first sent to the last counted. */
async function atFullSpeed(sender: Sender, counted: () => number): Promise<number> {
  const first = await sender.send({ messages: FIRST_MESSAGES })
  await until(() => counted() >= first.messages, counted)
  const before = counted()
  const startedMs = performance.now()
  const { messages } = await sender.send({ messages: FULL_SPEED_MESSAGES })
  await until(() => counted() - before >= messages, counted)
  const seconds = (performance.now() - startedMs) / 1_000
  assertCounted(counted(), first.messages + messages)
  return messages / seconds
}
