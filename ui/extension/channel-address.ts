/** Which channel a page of Twitch is about. */

const LOGIN = /^[a-z0-9_]{3,25}$/

/** First parts of an address that look like a channel's name and are none. */
const NOT_CHANNELS: ReadonlySet<string> = new Set([
  'about',
  'activate',
  'admin',
  'bits',
  'broadcast',
  'checkout',
  'clip',
  'clips',
  'collections',
  'communities',
  'creatorcamp',
  'dashboard',
  'directory',
  'downloads',
  'drops',
  'embed',
  'event',
  'following',
  'friends',
  'inventory',
  'jobs',
  'legal',
  'login',
  'logout',
  'messages',
  'moderation',
  'moderator',
  'payments',
  'popout',
  'prime',
  'privacy',
  'products',
  'redeem',
  'search',
  'security',
  'settings',
  'signup',
  'store',
  'subs',
  'subscriptions',
  'team',
  'terms',
  'turbo',
  'user',
  'video',
  'videos',
  'wallet',
])

/**
 * The login of the channel that the page at `address` is about: a channel's page, its popped-out chat, its moderator
 * view, or its Stream Manager. Undefined for every other page.
 */
export function channelOfAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, pathname } = new URL(address)
  if (protocol !== 'https:') return undefined
  const path = pathname.split('/').filter((part) => part !== '')
  if (hostname === 'dashboard.twitch.tv') return path[0] === 'u' ? toLogin(path[1]) : undefined
  if (hostname !== 'www.twitch.tv') return undefined
  if (path[0] === 'popout') return channelOfPopout(path.slice(1))
  return toLogin(path[0] === 'moderator' ? path[1] : path[0])
}

/** `/popout/ann/chat`, `/popout/moderator/ann/chat`, `/popout/u/ann/stream-manager/chat` */
function channelOfPopout(path: readonly string[]): string | undefined {
  return toLogin(path[0] === 'moderator' || path[0] === 'u' ? path[1] : path[0])
}

function toLogin(name: string | undefined): string | undefined {
  const login = name?.toLowerCase() ?? ''
  return LOGIN.test(login) && !NOT_CHANNELS.has(login) ? login : undefined
}
