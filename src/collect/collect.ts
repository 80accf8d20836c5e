import { setTimeout as sleep } from 'node:timers/promises'
import type { Bus } from '#bus/bus.ts'
import type { Admission } from '#irc/chat-intake.ts'
import { type Collector, createCollector } from './collector.ts'
import { type JoinLimit, TWITCH_JOIN_LIMIT } from './join-limiter.ts'
import type { Random } from './retry-delay.ts'
import { type Timings, TWITCH_TIMINGS } from './timings.ts'

/** Below what Twitch cuts off, and what long-lived readers have found to work. */
const CHANNELS_PER_CONNECTION = 90

export interface CollectOptions {
  bus: Pick<Bus, 'publish' | 'watchList'>
  /** Of the chat server, ws:// or wss://. */
  twitchUrl: string
  /** Reads as this account; anonymously unless given. */
  account?: { login: string; token: string }
  /** Of the identity, over all its connections. */
  joinLimit?: JoinLimit
  /** 90 unless given. */
  channelsPerConnection?: number
  /** Who is counted, asked at every message; everybody unless given, and known bots are marked. */
  admission?: () => Admission
  timings?: Partial<Timings>
  /** Milliseconds since the epoch; Date.now unless given. */
  nowMs?: () => number
  random?: Random
}

/**
 * Reads the chat of the wanted channels and publishes it, what was heard of it, and what became of each channel. Runs
 * until the signal; then everything received before it is published, and it resolves. Rejects when the watch-list
 * fails.
 */
export async function collect(options: CollectOptions, signal: AbortSignal): Promise<void> {
  const timings = { ...TWITCH_TIMINGS, ...options.timings }
  const collector = createCollector({
    bus: options.bus,
    twitchUrl: options.twitchUrl,
    account: options.account,
    joinLimit: options.joinLimit ?? TWITCH_JOIN_LIMIT,
    channelsPerConnection: options.channelsPerConnection ?? CHANNELS_PER_CONNECTION,
    admission: options.admission,
    timings,
    nowMs: options.nowMs ?? Date.now,
    random: options.random ?? Math.random,
  })
  const over = new AbortController()
  const running = AbortSignal.any([signal, over.signal])
  const stopped = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  const tasks = Promise.all([
    follow(options.bus, collector, running),
    repeat(timings.tickMs, running, collector.tick),
    repeat(timings.heardEveryMs, running, collector.report),
  ])
  try {
    await Promise.race([tasks, stopped])
  } finally {
    over.abort()
    await collector.stop()
  }
  await tasks
}

async function follow(bus: CollectOptions['bus'], collector: Collector, signal: AbortSignal): Promise<void> {
  for await (const wanted of bus.watchList.follow(signal)) collector.want(wanted)
  if (!signal.aborted) throw new Error('the watch-list ended')
}

/** Does the work again and again, with a pause before each time, until the signal. */
async function repeat(pauseMs: number, signal: AbortSignal, work: () => void | Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await sleep(pauseMs, undefined, { signal }).catch(() => {})
    if (!signal.aborted) await work()
  }
}
