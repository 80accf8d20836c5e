import { type Chatter, plainChatter } from '../chatter.ts'

/** Far beyond Twitch's own, and no room of the evening's. */
const FIRST_RAIDER_ID = 900_000_100_001

/** The channels that come along with their viewers. */
export const RAIDERS: readonly Chatter[] = [
  'Demo_Lighthouse',
  'Demo_Teahouse',
  'Demo_Nightbus',
  'Demo_Orchard',
].map((displayName, at) => ({
  ...plainChatter(displayName.toLowerCase(), String(FIRST_RAIDER_ID + at)),
  displayName,
}))
