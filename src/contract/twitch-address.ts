/** Which channel a page of Twitch is about. */

/** First parts of a path that look like a channel's name and are none. */
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
  'p',
  'payments',
  'prime',
  'privacy',
  'products',
  'redeem',
  'search',
  'security',
  'settings',
  'signup',
  'store',
  'subscriptions',
  'team',
  'terms',
  'turbo',
  'u',
  'user',
  'video',
  'videos',
  'wallet',
])
/** First parts of a path behind which the name stands. */
const BEFORE_NAME: ReadonlySet<string> = new Set(['embed', 'moderator', 'popout', 'subs'])
const CHANNEL_HOSTS: ReadonlySet<string> = new Set(['twitch.tv', 'www.twitch.tv', 'm.twitch.tv'])

const ADDRESS = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)*twitch\.tv)(?:\/([^?#]*))?(?:[?#]|$)/i

export interface TwitchPage {
  host: string
  /** In lower case, as channels are named. */
  path: readonly string[]
}

/** The page at an address of Twitch, with or without its scheme; undefined for every other text. */
export function readTwitchPage(text: string): TwitchPage | undefined {
  const [whole, host = '', path = ''] = ADDRESS.exec(text) ?? []
  if (whole === undefined) return undefined
  const parts = path.split('/').filter((part) => part !== '')
  return { host: host.toLowerCase(), path: parts.map((part) => part.toLowerCase()) }
}

/**
 * The name on a channel's page, its popped-out chat, its moderator view, its Stream Manager or one of its clips;
 * undefined where the page is no channel's. It may still be no login.
 */
export function nameOnPage({ host, path }: TwitchPage): string | undefined {
  const [first, second, third] = path
  if (host === 'dashboard.twitch.tv') return first === 'u' ? second : undefined
  if (!CHANNEL_HOSTS.has(host)) return undefined
  // `/popout/moderator/ann/chat`, `/popout/u/ann/stream-manager/chat`
  if (first === 'popout' && (second === 'moderator' || second === 'u')) return toName(third)
  return toName(first !== undefined && BEFORE_NAME.has(first) ? second : first)
}

function toName(part: string | undefined): string | undefined {
  return part === undefined || NOT_CHANNELS.has(part) || BEFORE_NAME.has(part) ? undefined : part
}
