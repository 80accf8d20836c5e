import { REASONS } from '#contract/reason.ts'

/** Why Twitch does not let us into a channel, in words for whoever watches it. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['msg_channel_suspended', REASONS.channel_suspended],
  ['msg_banned', REASONS.account_banned],
  ['tos_ban', REASONS.channel_closed],
  ['msg_room_not_found', REASONS.no_such_channel],
  ['msg_channel_blocked', REASONS.channel_blocked],
])

/** What a person should read of a NOTICE that refuses a channel; undefined when the notice is about something else. */
export function refusalOf(msgId: string): string | undefined {
  return REFUSALS.get(msgId)
}

const LOGIN_REFUSED = /login authentication failed|improperly formatted auth|login unsuccessful|invalid nick/i

/** Whether a NOTICE for the whole connection says that Twitch refuses our account. */
export function isLoginRefusal(text: string): boolean {
  return LOGIN_REFUSED.test(text)
}
