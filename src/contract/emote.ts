/**
 * What a channel's own emote can mean: one of the labels, or one of the signals. None means `question`: an emote alone
 * asks nothing, it is puzzled.
 */
export const EMOTE_MEANINGS = ['funny', 'disappointment', 'cheering', 'confused', 'neutral'] as const

export type EmoteMeaning = (typeof EMOTE_MEANINGS)[number]

/** A word by itself, as chat writes it: no spaces, nothing invisible. */
const EMOTE = /^[^\s\p{C}]{1,64}$/u

/** The name of an emote, case and all; undefined when the text is none. */
export function parseEmote(text: string): string | undefined {
  const emote = text.trim()
  return EMOTE.test(emote) ? emote : undefined
}
