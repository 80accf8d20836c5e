/** What the extension asks of a browser. Each permission has its reason in docs/store-listing.md. */
import { EXTENSION_KEY } from '#contract/extension.ts'
import packageJson from '../../package.json' with { type: 'json' }

/** Twitch's channel pages: their addresses say which channel is looked at. */
const TWITCH_PAGES = 'https://www.twitch.tv/*'
/** Asked for when a creator wants it: the Stream Manager's address names their channel. */
const STREAM_MANAGER = 'https://dashboard.twitch.tv/*'
/** Asked for one by one: a server of one's own that is not on this machine. */
const OTHER_SERVERS = 'https://*/*'

/** No script but our own files, no page to frame us, connections to Twitch's chat and to servers alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  [
    "connect-src 'self' https: wss:",
    'http://127.0.0.1:* ws://127.0.0.1:* http://localhost:* ws://localhost:*',
  ].join(' '),
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types chat-worker',
].join('; ')

const ICONS = { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' }

/** The manifest less what the files of entrypoints/ add to it. `browser` is chrome or firefox. */
export function manifestFor(browser: string): Record<string, unknown> {
  const firefox = browser === 'firefox'
  // Chromium gives no extension the keys that it uses itself, as Alt+Shift with C, P, W and X for groups of tabs.
  const shortcut = { suggested_key: { default: 'Alt+Shift+H' } }
  return {
    default_locale: 'en',
    // In public/_locales, a file a language.
    name: '__MSG_name__',
    version: packageJson.version,
    description: '__MSG_description__',
    icons: ICONS,
    action: { default_title: 'CHAT', default_icon: ICONS },
    permissions: ['storage'],
    host_permissions: [TWITCH_PAGES],
    optional_host_permissions: [STREAM_MANAGER, OTHER_SERVERS],
    content_security_policy: { extension_pages: POLICY },
    commands: firefox ? { _execute_sidebar_action: shortcut } : { _execute_action: shortcut },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chat@headline-analytics.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: EXTENSION_KEY, minimum_chrome_version: '120' }),
  }
}
