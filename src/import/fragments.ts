import { z } from 'zod'

const id = z.union([z.string(), z.number()]).transform(String)

/** A text as comments of recordings hold it: in pieces, of which some are emotes. */
export const fragmentsSchema = z.array(
  z.object({
    text: z.string().nullish(),
    emoticon: z.object({ emoticon_id: id.nullish() }).nullish().catch(null),
    emote: z.object({ emoteID: id.nullish() }).nullish().catch(null),
  }),
)

export type Fragments = z.output<typeof fragmentsSchema>

export function textOf(fragments: Fragments): string {
  return fragments.map(({ text }) => text ?? '').join('')
}

/** Twitch's emotes tag of the text that the fragments make together. */
export function emotesOf(fragments: Fragments): string {
  const spans: string[] = []
  let at = 0
  for (const { text, emoticon, emote } of fragments) {
    const emoteId = emoticon?.emoticon_id ?? emote?.emoteID ?? ''
    const length = [...(text ?? '')].length
    if (emoteId !== '' && length > 0) spans.push(`${emoteId}:${at}-${at + length - 1}`)
    at += length
  }
  return spans.join('/')
}
