import type { ChannelRow } from '#contract/http.ts'
import { figuresOf, type Moment, NO_FIGURES } from '#tally/recent-chat.ts'
import type { Entry } from './live/directory.ts'
import type { Picture } from './live/picture.ts'

/** A channel as a list shows it, at the moment. */
export function toChannelRow(entry: Entry, picture: Picture | undefined, moment: Moment): ChannelRow {
  const { login, displayName, roomId, wanted, state, reason, stateAtMs } = entry
  return {
    login,
    displayName,
    roomId: roomId ?? null,
    wanted,
    state,
    reason,
    stateAt: stateAtMs === undefined ? null : new Date(stateAtMs).toISOString(),
    ...(picture ? figuresOf(picture, moment) : NO_FIGURES),
  }
}
