/** What became of a wanted channel. `joined` alone means that its chat is heard. */
export const CHANNEL_STATES = ['waiting', 'joining', 'joined', 'denied', 'silent', 'left'] as const

export type ChannelState = (typeof CHANNEL_STATES)[number]

const LOGIN = /^[a-z0-9_]{1,25}$/
const CHANNEL_ADDRESS = /^(?:https?:\/\/)?(?:www\.|m\.)?twitch\.tv\/([^/?#]+)/i

/**
 * A channel's login from what a person types or pastes: `Demo_One`, `#demo_one`, `@demo_one` or a twitch.tv address.
 * Undefined when there is no login in it (1 to 25 of a-z, 0-9 and _ after lower-casing).
 */
export function parseLogin(typed: string): string | undefined {
  const trimmed = typed.trim()
  const name = CHANNEL_ADDRESS.exec(trimmed)?.[1] ?? trimmed.replace(/^[#@]/, '')
  const login = name.toLowerCase()
  return LOGIN.test(login) ? login : undefined
}
