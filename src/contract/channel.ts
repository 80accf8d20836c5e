import { nameOnPage, readTwitchPage } from './twitch-address.ts'

/** What became of a wanted channel. `joined` alone means that its chat is heard. */
export const CHANNEL_STATES = ['waiting', 'joining', 'joined', 'denied', 'silent', 'left'] as const

export type ChannelState = (typeof CHANNEL_STATES)[number]

const LOGIN = /^[a-z0-9_]{1,25}$/

/**
 * A channel's login from what a person types or pastes: `Demo_One`, `#demo_one`, `@demo_one` or an address on Twitch that
 * is the channel's. Undefined when there is no login in it (1 to 25 of a-z, 0-9 and _ after lower-casing).
 */
export function parseLogin(typed: string): string | undefined {
  const trimmed = typed.trim()
  const page = readTwitchPage(trimmed)
  const login = page === undefined ? trimmed.replace(/^[#@]/, '').toLowerCase() : nameOnPage(page)
  return login !== undefined && LOGIN.test(login) ? login : undefined
}

/** Of what has no login in it: why. An address of Twitch, as of a video, may be no channel's. */
export function whyNoLogin(typed: string): 'no_name' | 'not_a_channel' {
  return readTwitchPage(typed.trim()) === undefined ? 'no_name' : 'not_a_channel'
}
