import {
  betterTtvChannelEmotes,
  betterTtvGlobalEmotes,
  type CatalogueEmote,
  frankerFaceZEmotes,
  sevenTvEmotes,
  sevenTvSetOf,
} from './catalogue-answers.ts'

/** Where the three catalogues answer, each without a slash at its end. */
export interface CatalogueOrigins {
  readonly sevenTv: string
  readonly betterTtv: string
  readonly frankerFaceZ: string
}

export const PUBLIC_CATALOGUES: CatalogueOrigins = {
  sevenTv: 'https://7tv.io',
  betterTtv: 'https://api.betterttv.net',
  frankerFaceZ: 'https://api.frankerfacez.com',
}

const ANSWER_WITHIN_MS = 10_000
/** The largest sets, of a thousand emotes, take a fifth of it. */
const MAX_ANSWER_BYTES = 8_000_000

/** Asks one catalogue for the emotes of a room, or with null for those of every room. Rejects when it does not answer. */
export type FetchEmotes = (roomId: string | null, signal: AbortSignal) => Promise<CatalogueEmote[]>

/** The catalogues by name. */
export function catalogueFetchers(origins: CatalogueOrigins): Readonly<Record<string, FetchEmotes>> {
  return {
    async '7TV'(roomId, signal) {
      const { sevenTv } = origins
      let set: string | undefined = 'global'
      if (roomId !== null) {
        const user = await askJson(`${sevenTv}/v3/users/twitch/${encodeURIComponent(roomId)}`, signal)
        set = user === undefined ? undefined : sevenTvSetOf(user)
      }
      if (set === undefined) return []
      const answer = await askJson(`${sevenTv}/v3/emote-sets/${encodeURIComponent(set)}`, signal)
      return answer === undefined ? [] : sevenTvEmotes(answer)
    },
    async BTTV(roomId, signal) {
      const { betterTtv } = origins
      const place = roomId === null ? 'emotes/global' : `users/twitch/${encodeURIComponent(roomId)}`
      const answer = await askJson(`${betterTtv}/3/cached/${place}`, signal)
      if (answer === undefined) return []
      return roomId === null ? betterTtvGlobalEmotes(answer) : betterTtvChannelEmotes(answer)
    },
    async FFZ(roomId, signal) {
      const { frankerFaceZ } = origins
      const place = roomId === null ? 'set/global' : `room/id/${encodeURIComponent(roomId)}`
      const answer = await askJson(`${frankerFaceZ}/v1/${place}`, signal)
      return answer === undefined ? [] : frankerFaceZEmotes(answer)
    },
  }
}

/** Undefined where the catalogue knows no such thing, which is how it says that a room has no emotes there. */
async function askJson(url: string, signal: AbortSignal): Promise<unknown> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
  const response = await fetch(url, { signal: within, headers: { accept: 'application/json' } })
  if (response.status === 404) {
    await response.body?.cancel()
    return undefined
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    throw new Error(`it answered ${response.status}`)
  }
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of response.body) {
    bytes += piece.length
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`its answer has more than ${MAX_ANSWER_BYTES} bytes`)
    pieces.push(piece)
  }
  return JSON.parse(Buffer.concat(pieces).toString())
}
