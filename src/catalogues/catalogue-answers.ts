/** What the catalogues of emotes answer, and what of it is used: names. All of it is somebody else's text. */
import { z } from 'zod'
import { parseEmote } from '#contract/emote.ts'

/** An emote of a channel: what it is called there, and what it was called by whoever made it. */
export interface CatalogueEmote {
  readonly name: string
  readonly baseName: string
}

const sevenTvSet = z.object({
  emotes: z
    .array(z.object({ name: z.string(), data: z.object({ name: z.string() }).optional() }))
    .nullish()
    .transform((emotes) => emotes ?? []),
})
/** The set's id is to be trusted, not the set that some answers carry beside it. */
const sevenTvUser = z.object({ emote_set_id: z.string().nullish() })

const betterTtvEmotes = z.array(z.object({ code: z.string() }))
const betterTtvUser = z.object({ channelEmotes: betterTtvEmotes, sharedEmotes: betterTtvEmotes })

const frankerFaceZSets = z.object({
  sets: z.record(z.string(), z.object({ emoticons: z.array(z.object({ name: z.string() })) })),
})

export function sevenTvEmotes(answer: unknown): CatalogueEmote[] {
  return toEmotes(sevenTvSet.parse(answer).emotes.map(({ name, data }) => [name, data?.name ?? name]))
}

/** The id of the set that a channel uses; undefined when it uses none. */
export function sevenTvSetOf(answer: unknown): string | undefined {
  return sevenTvUser.parse(answer).emote_set_id ?? undefined
}

export function betterTtvGlobalEmotes(answer: unknown): CatalogueEmote[] {
  return toEmotes(betterTtvEmotes.parse(answer).map(({ code }) => [code, code]))
}

export function betterTtvChannelEmotes(answer: unknown): CatalogueEmote[] {
  const { channelEmotes, sharedEmotes } = betterTtvUser.parse(answer)
  return betterTtvGlobalEmotes([...channelEmotes, ...sharedEmotes])
}

export function frankerFaceZEmotes(answer: unknown): CatalogueEmote[] {
  const { sets } = frankerFaceZSets.parse(answer)
  return toEmotes(Object.values(sets).flatMap(({ emoticons }) => emoticons.map(({ name }) => [name, name])))
}

/** Leaves out what is no name of an emote. */
function toEmotes(names: readonly (readonly [string, string])[]): CatalogueEmote[] {
  return names.flatMap(([given, base]) => {
    const name = parseEmote(given)
    return name === undefined ? [] : [{ name, baseName: parseEmote(base) ?? name }]
  })
}
