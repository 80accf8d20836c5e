/** Which channel a tab is about. */
import { nameOnPage, readTwitchPage } from '#contract/twitch-address.ts'

const LOGIN = /^[a-z0-9_]{3,25}$/
const FOLLOWED_HOSTS: ReadonlySet<string> = new Set(['www.twitch.tv', 'dashboard.twitch.tv'])

/** The login of the channel that the page at `address` is about; undefined for every page that is no channel's. */
export function channelOfAddress(address: string): string | undefined {
  const page = address.startsWith('https://') ? readTwitchPage(address) : undefined
  if (page === undefined || !FOLLOWED_HOSTS.has(page.host)) return undefined
  const name = nameOnPage(page)
  return name !== undefined && LOGIN.test(name) ? name : undefined
}
