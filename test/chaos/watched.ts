import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '#simulator/random.ts'
import type { Simulator } from '#simulator/simulator.ts'
import type { ChatProcess } from '../end-to-end/chat-process.ts'
import { addChannels, channelsOf, removeChannel } from '../end-to-end/watching.ts'

/** How long a change is asked for again: the broker may be away for a while. */
const TAKEN_WITHIN_MS = 120_000
const PAUSE_MS = 200

/** The channels that an installation is to read, which somebody changes while it runs. */
export interface Watched {
  /** Those that are wanted. */
  readonly wanted: readonly string[]
  /** Those that were wanted at any time. */
  readonly ever: ReadonlySet<string>
  /** Takes one of them off the watch-list and puts another one on it. Rejects when the server does not take that. */
  exchange(random: Random): Promise<Exchange>
  /** Waits until those that are wanted are read, and no others; in words what is not so when that takes too long. */
  settle(withinMs: number): Promise<readonly string[]>
}

export interface Exchange {
  /** Whether the change has come about: chat is read as the watch-list says. False when that takes too long. */
  followed(withinMs: number): Promise<boolean>
}

export interface WatchedOptions {
  server: ChatProcess
  simulator: Simulator
  /** How many of the simulator's channels are wanted at a time; at first these are the first ones. */
  count: number
}

export async function startWatching({ server, simulator, count }: WatchedOptions): Promise<Watched> {
  const wanted = simulator.channels.slice(0, count)
  const others = simulator.channels.slice(count)
  const ever = new Set(wanted)
  let last: Promise<unknown> = Promise.resolve()
  await addChannels(server, ...wanted)

  function isRead(login: string): boolean {
    return simulator.connections.some(({ rooms }) => rooms.has(login))
  }

  async function write(removed: string, added: string): Promise<Exchange> {
    await insist(() => removeChannel(server, removed))
    await insist(() => addChannels(server, added))
    const isFollowed = () => [removed, added].every((login) => isRead(login) === wanted.includes(login))
    return { followed: (withinMs) => until(isFollowed, withinMs) }
  }

  async function findWrong(): Promise<readonly string[]> {
    const known = await channelsOf(server)
    return simulator.channels.flatMap((login) => {
      const channel = known.find((candidate) => candidate.login === login)
      if (wanted.includes(login)) {
        if (channel?.wanted !== true) return [`${login} is wanted and not on the watch-list`]
        return channel.state === 'joined' && isRead(login) ? [] : [`${login} is wanted and ${channel.state}`]
      }
      if (channel?.wanted === true) return [`${login} is on the watch-list and not wanted`]
      return isRead(login) ? [`${login} is read and not wanted`] : []
    })
  }

  return {
    wanted,
    ever,
    exchange(random) {
      const [removed] = wanted.splice(random.between(0, wanted.length - 1), 1)
      const [added] = others.splice(random.between(0, others.length - 1), 1)
      wanted.push(added!)
      others.push(removed!)
      ever.add(added!)
      const written = last.then(() => write(removed!, added!))
      last = written.catch(() => {})
      return written
    },
    async settle(withinMs) {
      let wrong: readonly string[] = []
      await until(async () => {
        wrong = await findWrong()
        return wrong.length === 0
      }, withinMs)
      return wrong
    },
  }
}

/** False when that takes too long. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs: number): Promise<boolean> {
  const giveUpAt = performance.now() + withinMs
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) return false
    await sleep(PAUSE_MS)
  }
  return true
}

/** Tries until it resolves; rejects with what it failed with last when that takes too long. */
async function insist(ask: () => Promise<void>): Promise<void> {
  let failure: unknown
  const isDone = await until(
    () =>
      ask().then(
        () => true,
        (error) => {
          failure = error
          return false
        },
      ),
    TAKEN_WITHIN_MS,
  )
  if (!isDone) throw failure
}
