/** Somebody in a chat, as Twitch tells of them at every message. */
export interface Chatter {
  userId: string
  login: string
  displayName: string
  /** `#RRGGBB`, or empty for who never chose one. */
  color: string
  /** Twitch's tag, `subscriber/3,premium/1`. */
  badges: string
  /** Months subscribed, 0 = no subscriber. */
  months: number
  role: Role
  turbo: boolean
  /** Whether they have said something in the room before. */
  known: boolean
}

export type Role = 'viewer' | 'vip' | 'moderator' | 'broadcaster'

/** A viewer without any marks. */
export function plainChatter(login: string, userId: string): Chatter {
  return {
    userId,
    login,
    displayName: login.slice(0, 1).toUpperCase() + login.slice(1),
    color: '',
    badges: '',
    months: 0,
    role: 'viewer',
    turbo: false,
    known: true,
  }
}

/** The `badges` tag of a role and so many months; `extra` is a further badge or empty. */
export function badgesOf(role: Role, months: number, extra = ''): string {
  const roleBadge = role === 'viewer' ? '' : `${role}/1`
  const step = [0, 3, 6, 9, 12, 18, 24].findLast((least) => least <= months)
  const monthBadge = months > 0 ? `subscriber/${step}` : ''
  return [roleBadge, monthBadge, extra].filter((badge) => badge !== '').join(',')
}
