import type { EventView } from '#contract/event-view.ts'
import type { Verdict } from '#contract/label.ts'
import type { Classifier } from '#model/classifier.ts'
import type { TaughtBook } from './taught-book.ts'

export interface Labeller {
  classifier: Classifier
  taught: TaughtBook
}

/**
 * What the model says of the message that `view` was read to from `bytes`, given what was taught in its room by the time at which
 * it was appended: a function of the record, the model and the lessons, whoever labels it and when.
 */
export function labelMessage(
  { classifier, taught }: Labeller,
  { bytes, appendedAtMs }: { bytes: Uint8Array; appendedAtMs: number },
  { roomStart, roomEnd, textStart, textEnd }: EventView,
): Verdict {
  const emotes = taught.emotesOf(bytes, roomStart, roomEnd, appendedAtMs)
  const length = emotes === undefined ? -1 : emotes.translate(bytes, textStart, textEnd)
  return emotes === undefined || length < 0
    ? classifier.classify(bytes, textStart, textEnd)
    : classifier.classify(emotes.text, 0, length)
}
