const ROOM_ID = /^[\w-]{1,64}$/

/** The room id as it will be a key everywhere; empty when it could not be one. Twitch's are digits. */
export function readRoomId(tag: string): string {
  return ROOM_ID.test(tag) ? tag : ''
}
