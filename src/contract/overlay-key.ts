/**
 * A key that reads one channel's live stream and windows, and nothing else: it stands in an overlay's address. It looks
 * like no token and like no login, so that each is told from the others by its shape.
 */
const OVERLAY_KEY = /^ok_[A-Za-z0-9_-]{32}$/

export function isOverlayKey(text: string): boolean {
  return OVERLAY_KEY.test(text)
}

/** The key of 24 random bytes, given as the 32 characters of their base64url. */
export function toOverlayKey(random: string): string {
  return `ok_${random}`
}
