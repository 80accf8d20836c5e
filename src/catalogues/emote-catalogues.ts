/**
 * What third-party emotes are called by whoever made them, by channel: 7TV lets each channel rename an emote, and the
 * first name often says what it means. Asked for in the background, a room at a time; nobody ever waits for it.
 */
import { catalogueAway } from '#telemetry/catalogue-events.ts'
import type { CatalogueEmote } from './catalogue-answers.ts'
import { type CatalogueOrigins, catalogueFetchers, PUBLIC_CATALOGUES } from './fetch-emotes.ts'

/** What a catalogue answered holds for so long, and what it did not answer is asked for again after so long. */
const FRESH_MS = 3_600_000
const RETRY_MS = 600_000
/** Rooms kept; then the one that was asked for first makes room. */
const MAX_ROOMS = 2_000
/** Rooms that wait to be asked for; more are asked for at a later time. */
const MAX_WAITING = 500

const EVERY_ROOM = null

export interface EmoteCatalogues extends AsyncDisposable {
  /**
   * What the emote that the room calls `word` was called first, as far as is known by now; undefined when the room has
   * no such emote. A room that was never asked about, or long ago, is asked for in the background.
   */
  baseNameOf(word: string, roomId: string): string | undefined
}

interface KnownRoom {
  /** Base names by name, a map a catalogue: the last good answer of each. */
  readonly names: Map<string, ReadonlyMap<string, string>>
  askAgainMs: number
}

interface CatalogueOptions {
  origins?: CatalogueOrigins
  /** Milliseconds since the epoch. */
  clock?: () => number
}

export function openEmoteCatalogues(options: CatalogueOptions = {}): EmoteCatalogues {
  const { origins = PUBLIC_CATALOGUES, clock = Date.now } = options
  const fetchers = Object.entries(catalogueFetchers(origins))
  const rooms = new Map<string | null, KnownRoom>()
  const waiting = new Set<string | null>()
  const closing = new AbortController()
  let asking: Promise<void> | undefined

  function knownRoom(roomId: string | null): KnownRoom {
    const known = rooms.get(roomId)
    if (known !== undefined) return known
    const fresh: KnownRoom = { names: new Map(), askAgainMs: 0 }
    if (rooms.size >= MAX_ROOMS) rooms.delete(rooms.keys().find((id) => id !== EVERY_ROOM) as string)
    rooms.set(roomId, fresh)
    return fresh
  }

  function want(roomId: string | null): KnownRoom {
    const room = knownRoom(roomId)
    if (clock() >= room.askAgainMs && waiting.size < MAX_WAITING && !closing.signal.aborted) {
      waiting.add(roomId)
      asking ??= askAll().finally(() => {
        asking = undefined
      })
    }
    return room
  }

  async function askAll(): Promise<void> {
    for (const roomId of waiting) {
      if (closing.signal.aborted) return
      const room = knownRoom(roomId)
      const answers = await Promise.all(
        fetchers.map(([name, fetchEmotes]) => ask(room, name, fetchEmotes(roomId, closing.signal))),
      )
      room.askAgainMs = clock() + (answers.every(Boolean) ? FRESH_MS : RETRY_MS)
      waiting.delete(roomId)
    }
  }

  /** Whether the catalogue answered; if not, what it answered last is kept. */
  async function ask(
    { names }: KnownRoom,
    catalogue: string,
    answer: Promise<readonly CatalogueEmote[]>,
  ): Promise<boolean> {
    try {
      names.set(catalogue, new Map((await answer).map(({ name, baseName }) => [name, baseName])))
      return true
    } catch (error) {
      if (!closing.signal.aborted) catalogueAway(catalogue, error as Error)
      return false
    }
  }

  return {
    baseNameOf(word, roomId) {
      for (const { names } of [want(roomId), want(EVERY_ROOM)]) {
        for (const catalogue of names.values()) {
          const baseName = catalogue.get(word)
          if (baseName !== undefined) return baseName
        }
      }
      return undefined
    },
    async [Symbol.asyncDispose]() {
      closing.abort()
      await asking
    },
  }
}
