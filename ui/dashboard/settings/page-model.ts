/** The model in the page itself: loaded when it is first asked for. */

import type { ChannelEmotes } from '#contract/http.ts'
import { type Classifier, openClassifier } from '#model/classifier.ts'
import { type Explanation, explain } from '#model/explain.ts'
import { createTaughtEmotes, withTaught } from '#model/taught-emotes.ts'
import modelUrl from '../../../src/model/chat.model?url'

/** Says how a message is read by who knows these lessons, and why. */
export type Explain = (message: string, taught: ChannelEmotes['taught']) => Explanation

export async function openPageModel(): Promise<Explain> {
  const response = await fetch(modelUrl)
  if (!response.ok) throw new Error(`The model answered ${response.status}`)
  const classifier: Classifier = openClassifier(new Uint8Array(await response.arrayBuffer()))
  return (message, taught) => {
    const meanings = new Map(taught.map(({ emote, meaning }) => [emote, meaning]))
    return explain(
      meanings.size === 0 ? classifier : withTaught(classifier, createTaughtEmotes(meanings)),
      message,
    )
  }
}
