import { expect } from 'vitest'
import { type CollectOptions, collect } from '#collect/collect.ts'
import type { Timings } from '#collect/timings.ts'
import type { ChatMessage } from '#contract/chat-event.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '#simulator/simulator.ts'
import { createRecordingBus, type RecordingBus } from './recording-bus.ts'

/** Twitch's times in small, so that a test waits for tenths of seconds; but an answer may come late on a slow machine. */
const QUICK: Partial<Timings> = {
  connectTimeoutMs: 10_000,
  connectEveryMs: 10,
  reconnectMinMs: 20,
  reconnectMaxMs: 100,
  joinTimeoutMs: 10_000,
  joinRetryMinMs: 20,
  joinRetryMaxMs: 100,
  refusedRetryMs: 200,
  quietPingMs: 100,
  busyPingMs: 2_000,
  pongTimeoutMs: 10_000,
  deafTimeoutMs: 5_000,
  onItsWayMs: 0,
  heardEveryMs: 50,
  tickMs: 10,
}

export interface Collecting extends AsyncDisposable {
  simulator: Simulator
  bus: RecordingBus
  /** Stops as a signal to the process would, and waits until it has drained. */
  stop(): Promise<void>
  /** Resolves when these channels, or all, are joined. */
  untilJoined(...logins: string[]): Promise<void>
  state(login: string): string | undefined
  texts(login: string): string[]
}

/** A simulated Twitch with the channels demo_one and demo_two, unless told otherwise, and a collector that reads them. */
export async function startCollecting(
  options: Partial<CollectOptions> & {
    simulator?: SimulatorOptions
    wanted?: string[]
    ready?: boolean
  } = {},
): Promise<Collecting> {
  const simulator = await startSimulator({
    channels: [{ login: 'demo_one' }, { login: 'demo_two' }],
    joinLimit: null,
    ...options.simulator,
  })
  const wanted = options.wanted ?? [...simulator.channels]
  const bus = createRecordingBus(wanted)
  const stopping = new AbortController()
  const running = collect(
    {
      bus,
      twitchUrl: simulator.url,
      joinLimit: { count: 1_000, windowMs: 1_000 },
      ...options,
      timings: { ...QUICK, ...options.timings },
    },
    stopping.signal,
  )
  const collecting: Collecting = {
    simulator,
    bus,
    async stop() {
      stopping.abort()
      await running
    },
    async untilJoined(...logins) {
      for (const login of logins.length > 0 ? logins : wanted) {
        await expect.poll(() => collecting.state(login), { interval: 10 }).toBe('joined')
      }
    },
    state: (login) => bus.of('status', login).at(-1)?.state,
    texts: (login) => bus.of('message', login).map(({ text }: ChatMessage) => text),
    async [Symbol.asyncDispose]() {
      await collecting.stop()
      await simulator.close()
    },
  }
  if (options.ready !== false) await collecting.untilJoined()
  return collecting
}

/** Waits until the figure is what it ought to be. */
export async function until<Value>(read: () => Value, expected: Value): Promise<void> {
  await expect.poll(read, { interval: 10 }).toEqual(expected)
}
