import type { WantedChannel, WatchList } from './bus.ts'
import type { Level } from './local-log.ts'
import type { LogWriter } from './log-writer.ts'
import { createMemoryWatchList } from './memory-watch-list.ts'

const PREFIX = 'wanted:'
const KEYS = { gte: Buffer.from(PREFIX), lt: Buffer.from('wanted;') }

/** Reads the channels that are wanted from a LevelDB. */
export async function readLocalWanted(level: Level): Promise<readonly WantedChannel[]> {
  const values = await level.values(KEYS).all()
  return values.map((value) => JSON.parse(value.toString()) as WantedChannel)
}

/** The watch-list that lies beside a log; `follow` knows of changes made through this object alone. */
export function createLocalWatchList(
  wanted: readonly WantedChannel[],
  { put }: Pick<LogWriter, 'put'>,
): WatchList {
  const known = createMemoryWatchList(wanted)
  return {
    ...known,
    async add(channel) {
      await put({ key: keyOf(channel.login), value: Buffer.from(JSON.stringify(channel)) })
      await known.add(channel)
    },
    async remove(login) {
      await put({ key: keyOf(login), value: undefined })
      await known.remove(login)
    },
  }
}

function keyOf(login: string): Buffer {
  return Buffer.from(`${PREFIX}${login}`)
}
