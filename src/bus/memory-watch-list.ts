import type { WantedChannel, WatchList } from './bus.ts'

/** A watch-list that lasts as long as the process. */
export function createMemoryWatchList(channels: Iterable<WantedChannel> = []): WatchList {
  const wanted = new Map<string, WantedChannel>()
  for (const channel of channels) wanted.set(channel.login, channel)
  let changed = Promise.withResolvers<void>()

  function announce(): void {
    changed.resolve()
    changed = Promise.withResolvers<void>()
  }

  return {
    async add(channel) {
      wanted.set(channel.login, channel)
      announce()
    },
    async remove(login) {
      if (wanted.delete(login)) announce()
    },
    async list() {
      return [...wanted.values()]
    },
    async reach() {},
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
