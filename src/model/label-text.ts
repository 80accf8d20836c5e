import type { Verdict } from '#contract/label.ts'
import type { Classifier } from './classifier.ts'
import { placedText, placeEmotes, type SpannedText } from './emote-spans.ts'
import type { TaughtEmotes } from './taught-emotes.ts'

/**
 * The label and the signals of a message in `bytes`, read with the emotes that Twitch found in it and those that were
 * taught in its channel. Whoever counts chat comes through here, so that the same chat is counted the same. Allocates
 * nothing and never throws.
 */
export function labelText(
  classifier: Classifier,
  bytes: Uint8Array,
  spanned: SpannedText,
  taught?: TaughtEmotes,
): Verdict {
  let { textStart: start, textEnd: end } = spanned
  let text = bytes
  if (spanned.emotesEnd > spanned.emotesStart) {
    const length = placeEmotes(bytes, spanned, taught)
    if (length >= 0) {
      text = placedText
      start = 0
      end = length
    }
  }
  const length = taught === undefined ? -1 : taught.translate(text, start, end)
  return taught === undefined || length < 0
    ? classifier.classify(text, start, end)
    : classifier.classify(taught.text, 0, length)
}
