import { parseLogin, whyNoLogin } from '#contract/channel.ts'
import { ApiRefusal } from '../api-refusal.ts'
import { importReasonText } from './import-reason.ts'
import { words } from './words.ts'

/** Why something that was asked of the server did not come about, as a person reads it. */
export function refusalText(error: unknown): string {
  if (error instanceof ApiRefusal) {
    if (error.code === 'import_refused') return importReasonText(error.message)
    return isSaid(error.code) ? words.refusals[error.code] : error.message
  }
  // A browser says of what it could not reach only that, in English, and each in its own words.
  if (error instanceof TypeError || isTimeout(error)) return words.problems.noServer
  return error instanceof Error ? error.message : String(error)
}

/** What to tell a person of what they typed for a channel; undefined while it is one. */
export function nameRefusal(typed: string): string | undefined {
  if (parseLogin(typed) !== undefined) return undefined
  return whyNoLogin(typed) === 'no_name' ? words.panel.notAName : words.reasons.not_a_channel
}

/** The same of an address alone: other words may still become a name, or look for one that is there. */
export function addressRefusal(typed: string): string | undefined {
  return whyNoLogin(typed) === 'no_name' ? undefined : nameRefusal(typed)
}

function isSaid(code: string): code is keyof typeof words.refusals {
  return Object.hasOwn(words.refusals, code)
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}
