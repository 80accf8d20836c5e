import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bus } from '#bus/bus.ts'
import { openLocalBus } from '#bus/local-bus.ts'
import { type CollectOptions, collect } from '#collect/collect.ts'
import {
  type ChannelStatus,
  type ChatEvent,
  type ChatMessage,
  decodeEvent,
  type Heard,
} from '#contract/chat-event.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '#simulator/simulator.ts'
import { recordsOf } from '../bus/records.ts'

/**
 * The collector's waits, short enough for a test; but a pause of this process, which is server and reader in one, must
 * not pass for a dead connection.
 */
const TIMINGS: NonNullable<CollectOptions['timings']> = {
  connectTimeoutMs: 10_000,
  connectEveryMs: 20,
  reconnectMinMs: 20,
  reconnectMaxMs: 200,
  joinTimeoutMs: 300,
  joinRetryMinMs: 20,
  joinRetryMaxMs: 100,
  refusedRetryMs: 100,
  quietPingMs: 100,
  busyPingMs: 1_000,
  pongTimeoutMs: 5_000,
  deafTimeoutMs: 10_000,
  onItsWayMs: 0,
  heardEveryMs: 50,
  tickMs: 10,
}

/** A simulated Twitch, the collector that reads it, and the local bus that it writes to. */
export interface Collecting extends AsyncDisposable {
  simulator: Simulator
  bus: Bus
  /** Every event on the bus so far, in order. */
  events(): Promise<ChatEvent[]>
  messages(login: string): Promise<ChatMessage[]>
  heard(login: string): Promise<Heard[]>
  statuses(login: string): Promise<ChannelStatus[]>
  /** Resolves when the channels' newest status is this one. */
  reaches(state: ChannelStatus['state'], ...logins: string[]): Promise<void>
  /** Resolves when something holds, looked at every few milliseconds. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>
  /** Resolves when everything sent so far is read, and ends the collector as SIGTERM would. */
  finish(): Promise<void>
}

/** Starts all three and waits until the collector has joined the simulator's channels, unless `wait` is false. */
export async function startCollecting(
  simulated: SimulatorOptions = {},
  collected: Partial<CollectOptions> & { wait?: boolean } = {},
): Promise<Collecting> {
  const { wait = true, ...options } = collected
  const folder = await mkdtemp(join(tmpdir(), 'chat-collecting-'))
  const simulator = await startSimulator(simulated)
  const bus = await openLocalBus({ folder })
  for (const login of simulator.channels) await bus.watchList.add({ login, addedAtMs: 1 })
  const ending = new AbortController()
  const timings = { ...TIMINGS, ...options.timings }
  const running = collect({ ...options, bus, twitchUrl: simulator.url, timings }, ending.signal)

  const read: ChatEvent[] = []
  let nextOffset = 0
  let reading: Promise<unknown> = Promise.resolve()

  async function readOn(): Promise<void> {
    for (;;) {
      const records = recordsOf(await bus.read(0, nextOffset, { maxRecords: 1_000, maxWaitMs: 0 }))
      if (records.length === 0) return
      nextOffset = records.at(-1)!.offset + 1
      for (const { value } of records) read.push(decodeEvent(value)!)
    }
  }

  async function events(): Promise<ChatEvent[]> {
    reading = reading.then(readOn)
    await reading
    return [...read]
  }

  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  const collecting: Collecting = {
    simulator,
    bus,
    events,
    until,
    async messages(login) {
      return (await events())
        .filter((event) => event.kind === 'message')
        .filter((event) => event.login === login)
    },
    async heard(login) {
      return (await events())
        .filter((event) => event.kind === 'heard')
        .filter((event) => event.login === login)
    },
    async statuses(login) {
      return (await events())
        .filter((event) => event.kind === 'status')
        .filter((event) => event.login === login)
    },
    async reaches(state, ...logins) {
      await until(async () => {
        const states = await Promise.all(
          logins.map(async (login) => (await collecting.statuses(login)).at(-1)),
        )
        return states.every((status) => status?.state === state)
      })
    },
    async finish() {
      await simulator.untilRead()
      ending.abort()
      await running
    },
    async [Symbol.asyncDispose]() {
      ending.abort()
      await running
      await simulator.close()
      await bus[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
  if (wait) await collecting.reaches('joined', ...simulator.channels)
  return collecting
}
