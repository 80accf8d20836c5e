import { parseLogin, whyNoLogin } from '#contract/channel.ts'
import { REASONS } from '#contract/reason.ts'
import { CommandError, WRONG_USAGE } from './command.ts'

/** The login in what was typed; throws a CommandError when there is none. */
export function toLogin(typed: string): string {
  const login = parseLogin(typed)
  if (login !== undefined) return login
  if (whyNoLogin(typed) === 'not_a_channel') {
    throw new CommandError(`${typed}: ${REASONS.not_a_channel}`, WRONG_USAGE)
  }
  throw new CommandError(
    `${typed} is no channel: a channel is its login or its twitch.tv address`,
    WRONG_USAGE,
  )
}
