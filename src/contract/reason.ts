/**
 * Why a channel is not heard, or was not. Statuses, gaps and refusals bring the sentence, so that a program needs no
 * table; screens find its code, and say it in their language. No sentence is ever worded anew: those that are stored would
 * lose their codes.
 */
export const REASONS = {
  unreachable: 'Twitch chat cannot be reached. We keep trying.',
  refused: 'Twitch chat refuses connections. We keep trying.',
  no_welcome: 'Twitch chat does not answer. We keep trying.',
  capabilities_refused: 'The chat server does not speak as Twitch does. We keep trying.',
  login_refused: 'Twitch refuses the account: the token is wrong or has expired.',
  no_pong: 'The connection to Twitch fell silent. Connecting again.',
  reset: 'The connection to Twitch broke. Connecting again.',
  closed_by_server: 'Twitch closed the connection. Connecting again.',
  frame_too_large: 'Twitch sent more at once than chat can be. Connecting again.',
  replaced: 'Twitch asked for another connection.',
  stopped: 'CHAT was stopped.',
  interrupted: 'CHAT was interrupted.',
  channel_suspended: 'This channel is suspended or closed.',
  account_banned: 'The account that reads is banned from this channel.',
  channel_closed: 'Twitch closed this channel for breaking its rules.',
  no_such_channel: 'There is no such channel.',
  channel_blocked: 'Twitch does not let us read this channel.',
  silent: 'Twitch does not answer: is the name right? We keep trying.',
  no_answer_yet: 'No answer yet. Trying again.',
  put_out: 'Twitch took us out of this channel. Joining again.',
  over_limit: 'A logged-in account may read no more channels. Remove some, or read without an account.',
  replay_stopped: 'The replay was stopped.',
  replay_ended: 'The replay ended.',
  not_known: 'Nothing is known of this channel. Add it first.',
  no_name: 'There is no channel name in this.',
  not_a_channel:
    'This address leads to no channel. Give the name of the channel, or the address of its page.',
} as const

export type ReasonCode = keyof typeof REASONS

const CODES = new Map<string, ReasonCode>(
  (Object.keys(REASONS) as ReasonCode[]).map((code) => [REASONS[code], code]),
)

/** The code of a sentence; undefined for one that is not ours, such as another version's. */
export function reasonCode(sentence: string): ReasonCode | undefined {
  return CODES.get(sentence)
}
