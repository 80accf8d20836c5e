import { fillReason, readImportReason } from '#contract/import-reason.ts'
import { words } from './words.ts'

/** Why an archive was not imported, in the language of the page; as it came where it is no sentence of ours. */
export function importReasonText(sentence: string): string {
  const reason = readImportReason(sentence)
  if (reason === undefined) return sentence
  const { dropped, ...values } = reason.values
  const template = words.importReasons[reason.code]
  return fillReason(template, dropped === undefined ? values : { ...values, dropped: droppedText(dropped) })
}

/** Why a record was left out. */
export function dropReasonText(reason: string): string {
  return isKnown(reason) ? words.dropReasons[reason] : reason.replaceAll('_', ' ')
}

/** `3 × no_time, 1 × not_json` */
function droppedText(dropped: string): string {
  return dropped.replaceAll(/(?<= × )\w+/g, dropReasonText)
}

function isKnown(reason: string): reason is keyof typeof words.dropReasons {
  return Object.hasOwn(words.dropReasons, reason)
}
