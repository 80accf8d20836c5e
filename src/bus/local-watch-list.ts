import type { WantedChannel, WatchList } from './bus.ts'
import type { Level } from './local-log.ts'
import { createMemoryWatchList } from './memory-watch-list.ts'

const PREFIX = 'wanted:'
const KEYS = { gte: Buffer.from(PREFIX), lt: Buffer.from('wanted;') }

/** Reads the watch-list that lies in a LevelDB; `follow` knows of changes made through this object alone. */
export async function openLocalWatchList(level: Level): Promise<WatchList> {
  const values = await level.values(KEYS).all()
  const known = createMemoryWatchList(values.map((value) => JSON.parse(value.toString()) as WantedChannel))
  return {
    ...known,
    async add(channel) {
      await level.put(keyOf(channel.login), Buffer.from(JSON.stringify(channel)), { sync: true })
      await known.add(channel)
    },
    async remove(login) {
      await level.del(keyOf(login), { sync: true })
      await known.remove(login)
    },
  }
}

function keyOf(login: string): Buffer {
  return Buffer.from(`${PREFIX}${login}`)
}
