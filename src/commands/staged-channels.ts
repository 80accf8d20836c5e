import type { WatchList } from '#bus/bus.ts'
import type { ChannelList } from '#serve/live/directory.ts'

/**
 * The watch-list as the screens see it: what is wanted of Twitch, and what this process shows beside it (an archive
 * that is replayed, the demo), which nobody else reads and which ends with the process.
 */
export function withStaged(wanted: WatchList, staged: readonly WatchList[]): ChannelList {
  return {
    add: wanted.add,
    reach: wanted.reach,
    async remove(login) {
      for (const list of [wanted, ...staged]) await list.remove(login)
    },
    async list() {
      const channels = new Map<string, Awaited<ReturnType<WatchList['list']>>[number]>()
      for (const list of [...staged, wanted]) {
        for (const channel of await list.list()) channels.set(channel.login, channel)
      }
      return [...channels.values()]
    },
  }
}
