import { reasonCode } from '#contract/reason.ts'
import { words } from './words.ts'

/** Why a channel is not heard, in the language of the page; undefined for a sentence that is none of ours. */
export function reasonText(sentence: string): string | undefined {
  const code = reasonCode(sentence)
  return code === undefined ? undefined : words.reasons[code]
}
