const MAX_LENGTH = 64

/** The room id as it will be a key everywhere; empty when it could not be one. Twitch's are digits. */
export function readRoomId(tag: string): string {
  if (tag.length > MAX_LENGTH) return ''
  for (let at = 0; at < tag.length; at++) if (!isKeyCharacter(tag.charCodeAt(at))) return ''
  return tag
}

function isKeyCharacter(code: number): boolean {
  const isDigit = code >= 48 && code <= 57
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return isDigit || isLetter || code === 95 || code === 45
}
