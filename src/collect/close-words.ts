import type { CloseReason } from './connection.ts'

/** What a person should read of channels whose connection ended. */
export const CLOSE_WORDS: Record<CloseReason, string> = {
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
  idle: '',
  stopped: 'CHAT was stopped.',
}

/** Ends of connections that never came about: they concern every channel that waits. */
export const NEVER_READY: ReadonlySet<CloseReason> = new Set([
  'unreachable',
  'refused',
  'no_welcome',
  'capabilities_refused',
  'login_refused',
])
