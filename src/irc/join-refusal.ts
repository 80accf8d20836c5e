/** Why Twitch does not let us into a channel, in words for whoever watches it. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['msg_channel_suspended', 'This channel is suspended or closed.'],
  ['msg_banned', 'The account that reads is banned from this channel.'],
  ['tos_ban', 'Twitch closed this channel for breaking its rules.'],
  ['msg_room_not_found', 'There is no such channel.'],
  ['msg_channel_blocked', 'Twitch does not let us read this channel.'],
])

/** What a person should read of a NOTICE that refuses a channel; undefined when the notice is about something else. */
export function refusalOf(msgId: string): string | undefined {
  return REFUSALS.get(msgId)
}

/** What a person should read of a channel that does not answer our joins. Twitch is silent about unknown names. */
export const SILENT_REASON = 'Twitch does not answer: is the name right? We keep trying.'

const LOGIN_REFUSED = /login authentication failed|improperly formatted auth|login unsuccessful|invalid nick/i

/** Whether a NOTICE for the whole connection says that Twitch refuses our account. */
export function isLoginRefusal(text: string): boolean {
  return LOGIN_REFUSED.test(text)
}
