import { parseLogin, whyNoLogin } from '#contract/channel.ts'
import { ApiRefusal } from '../api.ts'
import { words } from './words.ts'

/** What to tell a person whose list of channels could not be changed. */
export function watchRefusal(error: unknown): string {
  if (error instanceof ApiRefusal && error.code === 'watch_list_unavailable') return words.add.away
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
