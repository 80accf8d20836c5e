import type { Mood } from '#contract/mood.ts'
import type { LiveState } from '../../client/live-state.ts'
import { channelStatus } from '../../client/status.ts'

/** The mood that the icon may show: one that is live. `nowMs` on the client's clock. */
export function badgeMood(live: LiveState, login: string | null, nowMs: number): Mood | undefined {
  const channel = login === null ? undefined : live.channels[login]
  if (channel === undefined || live.phase !== 'open') return undefined
  const { row, windows } = channel
  return channelStatus(live, { row, windows, nowMs }).kind === 'live' ? row.mood : undefined
}
