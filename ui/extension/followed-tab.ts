/** Which channel a window looks at, as a pure state: the browser's events come in through follow-tabs.ts. */
import { channelOfAddress } from './channel-address.ts'

/** A tab as far as we may know it: without permission for its page there is no address. */
export interface SeenTab {
  id: number
  url: string | undefined
}

/** The tab that is followed and the channel that it shows. */
export interface Followed {
  tabId: number | null
  login: string | null
}

export const NOTHING_FOLLOWED: Followed = { tabId: null, login: null }

/**
 * A tab came to the front. A page of Twitch is followed from then on; any other page leaves the channel that was
 * watched last, as long as its tab is there.
 */
export function seeActive(followed: Followed, tab: SeenTab): Followed {
  if (tab.url === undefined && tab.id !== followed.tabId) return followed
  return toFollowed(tab)
}

/** A tab went to another address. Only the one that is followed, or in front, is of interest. */
export function seeNavigated(followed: Followed, tab: SeenTab & { active: boolean }): Followed {
  if (tab.id === followed.tabId) return toFollowed(tab)
  return tab.active ? seeActive(followed, tab) : followed
}

/** A tab was closed, or went to another window. */
export function seeClosed(followed: Followed, tabId: number): Followed {
  return followed.tabId === tabId ? NOTHING_FOLLOWED : followed
}

function toFollowed({ id, url }: SeenTab): Followed {
  return { tabId: id, login: (url === undefined ? undefined : channelOfAddress(url)) ?? null }
}
