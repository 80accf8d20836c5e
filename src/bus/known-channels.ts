import { readFile, rename, writeFile } from 'node:fs/promises'
import type { WantedChannel, WatchList } from './bus.ts'

/** What was known longer ago is not taken to hold: channels may have been removed since. */
const HOLDS_MS = 15 * 60_000
/** How often the list is known anew while it does not change. */
const CONFIRM_MS = 60_000

/** What a collector was to read when it last knew, kept in a file for when it starts while brokers are away. */
export interface KnownChannels {
  /** Of a process before this one, where it knew within the last quarter of an hour. */
  readonly before: readonly WantedChannel[] | undefined
  /** Keeps what is wanted now; what cannot be kept is asked of the brokers at the next start. */
  keep(channels: readonly WantedChannel[]): Promise<void>
}

/** Reads the file, which need not be there. `now` is in milliseconds since the epoch. */
export async function openKnownChannels(file: string, now: () => number = Date.now): Promise<KnownChannels> {
  let keeping = Promise.resolve()

  async function write(content: string): Promise<void> {
    const draft = `${file}.new`
    try {
      await writeFile(draft, content)
      await rename(draft, file)
    } catch {}
  }

  return {
    before: await readChannels(file, now()),
    keep(channels) {
      const content = JSON.stringify({ knownAtMs: now(), channels })
      keeping = keeping.then(() => write(content))
      return keeping
    },
  }
}

async function readChannels(file: string, nowMs: number): Promise<readonly WantedChannel[] | undefined> {
  try {
    const { knownAtMs, channels } = JSON.parse(await readFile(file, 'utf8')) as {
      knownAtMs: number
      channels: readonly WantedChannel[]
    }
    const ageMs = nowMs - knownAtMs
    return ageMs >= 0 && ageMs <= HOLDS_MS && Array.isArray(channels) ? channels : undefined
  } catch {
    return undefined
  }
}

/**
 * A watch-list that yields `begin` first, where it is given, and keeps what follows; it knows that anew as long as its
 * brokers answer.
 */
export function keepKnown(
  watchList: WatchList,
  known: Pick<KnownChannels, 'keep'>,
  { begin }: { begin?: readonly WantedChannel[] | undefined },
): WatchList {
  return {
    ...watchList,
    async *follow(signal) {
      if (begin !== undefined) yield begin
      let current: readonly WantedChannel[] | undefined
      const confirming = setInterval(() => {
        if (current === undefined) return
        const channels = current
        watchList.reach().then(
          () => known.keep(channels),
          () => {},
        )
      }, CONFIRM_MS)
      try {
        for await (const channels of watchList.follow(signal)) {
          current = channels
          await known.keep(channels)
          yield channels
        }
      } finally {
        clearInterval(confirming)
      }
    },
  }
}
