import type { WantedChannel, WatchList } from './bus.ts'
import type { Level } from './local-log.ts'

const PREFIX = 'wanted:'
const KEYS = { gte: Buffer.from(PREFIX), lt: Buffer.from('wanted;') }

/** Reads the watch-list that lies in a LevelDB; `follow` knows of changes made through this object alone. */
export async function openLocalWatchList(level: Level): Promise<WatchList> {
  const wanted = new Map<string, WantedChannel>()
  for (const value of await level.values(KEYS).all()) {
    const channel = JSON.parse(value.toString()) as WantedChannel
    wanted.set(channel.login, channel)
  }
  let changed = Promise.withResolvers<void>()

  function announce(): void {
    changed.resolve()
    changed = Promise.withResolvers<void>()
  }

  return {
    async add(channel) {
      await level.put(keyOf(channel.login), Buffer.from(JSON.stringify(channel)), { sync: true })
      wanted.set(channel.login, channel)
      announce()
    },
    async remove(login) {
      await level.del(keyOf(login), { sync: true })
      if (wanted.delete(login)) announce()
    },
    async list() {
      return [...wanted.values()]
    },
    async *follow(signal) {
      const aborted = new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      while (!signal.aborted) {
        const next = changed.promise
        yield [...wanted.values()]
        await Promise.race([next, aborted])
      }
    },
  }
}

function keyOf(login: string): Buffer {
  return Buffer.from(`${PREFIX}${login}`)
}
