/** What a person can choose. */

/** `automatic`: a server where one answers, this panel by itself elsewhere. */
export const READINGS = ['automatic', 'server', 'panel'] as const

export type Reading = (typeof READINGS)[number]

export interface Settings {
  /** The person read what is read and agreed. Nothing is asked of anybody before. */
  agreed: boolean
  reading: Reading
  /** The server's origin, such as http://127.0.0.1:8787. */
  server: string
  token: string
  /** The mood on the icon while a panel is open. */
  badge: boolean
  /** The login that is followed instead of the tab; empty for the tab. */
  pinned: string
  /** A chat server on this machine in the place of Twitch's, for trying things out. */
  chatUrl: string
}

export const DEFAULT_SETTINGS: Settings = {
  agreed: false,
  reading: 'automatic',
  server: 'http://127.0.0.1:8787',
  token: '',
  badge: false,
  pinned: '',
  chatUrl: '',
}
