import type { WatchList } from '#bus/bus.ts'
import type { ChannelState } from '#contract/channel.ts'
import type { StoredChannel } from '#store/channel-reads.ts'

/** Which channels are shown, and the way to change it. */
export type ChannelList = Pick<WatchList, 'add' | 'remove' | 'list' | 'reach'>

/** What is known of a channel beside its figures. */
export interface Entry {
  /** Unique in the directory; `id:<room id>` for a room whose login went to another. */
  login: string
  roomId: string | undefined
  displayName: string
  wanted: boolean
  state: ChannelState
  reason: string
  stateAtMs: number | undefined
}

/** Every channel that is wanted or known, by login. */
export interface Directory {
  entries(): Iterable<Entry>
  /** What a login, `id:<room id>` or `replay:<login>` stands for. */
  find(address: string): Entry | undefined
  /** Takes in what the database says; gives the logins whose entry is another now. */
  store(channels: readonly StoredChannel[]): string[]
  /** Takes in what is wanted; gives the logins whose entry is another now. */
  want(logins: readonly string[]): string[]
  /** Forgets what the database said. */
  clear(): void
}

export function createDirectory(): Directory {
  const stored = new Map<string, StoredChannel>()
  const byRoom = new Map<string, string>()
  let wanted = new Set<string>()

  function entryOf(login: string): Entry {
    const channel = stored.get(login)
    const isWanted = wanted.has(login)
    return {
      login,
      roomId: channel?.roomId,
      displayName: channel?.displayName || login,
      wanted: isWanted,
      state: isWanted ? (channel?.status?.state ?? 'waiting') : 'left',
      reason: isWanted ? (channel?.status?.reason ?? '') : '',
      stateAtMs: channel?.status?.atMs,
    }
  }

  return {
    *entries() {
      for (const login of wanted) yield entryOf(login)
      for (const login of stored.keys()) if (!wanted.has(login)) yield entryOf(login)
    },

    find(address) {
      const login = address.startsWith('id:') ? (byRoom.get(address.slice(3)) ?? address) : address
      return stored.has(login) || wanted.has(login) ? entryOf(login) : undefined
    },

    store(channels) {
      for (const channel of channels) {
        stored.set(channel.login, channel)
        if (channel.roomId !== undefined) byRoom.set(channel.roomId, channel.login)
      }
      return channels.map(({ login }) => login)
    },

    want(logins) {
      const next = new Set(logins)
      const changed = [...next.symmetricDifference(wanted)]
      wanted = next
      return changed
    },

    clear() {
      stored.clear()
      byRoom.clear()
    },
  }
}

/** The logins that this process and every other wants, in the order in which they were added. */
export async function readWanted(watchList: ChannelList): Promise<string[]> {
  const channels = await watchList.list()
  return [...channels].sort((a, b) => a.addedAtMs - b.addedAtMs).map(({ login }) => login)
}
