import type { Bus, WatchList } from '#bus/bus.ts'
import { createMemoryWatchList } from '#bus/memory-watch-list.ts'
import type { Config } from '#config.ts'
import { startSimulator } from '#simulator/simulator.ts'
import { type SourceOptions, simulated } from './twitch-source.ts'

/** An invented evening that can be played beside the real channels. */
export interface DemoPlayer {
  /** The invented channels that are shown; empty until it plays. */
  readonly watchList: WatchList
  /** Begins, or goes on with, the evening, and gives the login of its first channel. */
  play(): Promise<string>
  /** Resolves when the signal has aborted and the last invented message is published; rejects when the evening fails. */
  readonly ended: Promise<void>
}

/** The chat server of the evening starts when it is first played; a collector of its own reads it until the signal. */
export function createDemoPlayer(
  config: Config,
  { publish, admission }: Pick<Bus, 'publish'> & SourceOptions,
  signal: AbortSignal,
): DemoPlayer {
  const watchList = createMemoryWatchList()
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<void>()
  const idle = () => end()
  signal.addEventListener('abort', idle, { once: true })
  let starting: Promise<readonly string[]> | undefined

  async function start(): Promise<readonly string[]> {
    const simulator = await startSimulator({ channels: 'evening', ledger: 'counts' })
    signal.removeEventListener('abort', idle)
    simulated(config, simulator)({ publish, watchList }, { admission }, signal)
      .finally(() => simulator.close())
      .then(end, fail)
    return simulator.channels
  }

  return {
    watchList,
    ended,
    async play() {
      starting ??= start()
      const logins = await starting
      for (const login of logins) await watchList.add({ login, addedAtMs: Date.now() })
      const [first = ''] = logins
      return first
    },
  }
}
