import type { EventView } from '#contract/event-view.ts'
import type { Verdict } from '#contract/label.ts'
import type { Classifier } from '#model/classifier.ts'
import { labelText } from '#model/label-text.ts'
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
  view: EventView,
): Verdict {
  return labelText(
    classifier,
    bytes,
    view,
    taught.emotesOf(bytes, view.roomStart, view.roomEnd, appendedAtMs),
  )
}
