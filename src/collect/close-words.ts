import { REASONS } from '#contract/reason.ts'
import type { CloseReason } from './connection.ts'

/** What a person should read of channels whose connection ended. */
export function closeWords(reason: CloseReason): string {
  return reason === 'idle' ? '' : REASONS[reason]
}

/** Ends of connections that never came about: they concern every channel that waits. */
export const NEVER_READY: ReadonlySet<CloseReason> = new Set([
  'unreachable',
  'refused',
  'no_welcome',
  'capabilities_refused',
  'login_refused',
])
