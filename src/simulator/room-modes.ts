/** What a room allows, as in Twitch's ROOMSTATE. */
export interface RoomModes {
  emoteOnly: boolean
  /** Minutes that somebody must have followed; -1 = nobody needs to follow. */
  followersOnly: number
  unique: boolean
  /** Seconds between two messages of one person, 0 = no limit. */
  slow: number
  subscribersOnly: boolean
}

export const OPEN_ROOM: RoomModes = {
  emoteOnly: false,
  followersOnly: -1,
  unique: false,
  slow: 0,
  subscribersOnly: false,
}
