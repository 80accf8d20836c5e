import type { ChannelState } from '#contract/channel.ts'
import type { RoomModes } from '#irc/room-modes.ts'
import type { Connection } from './connection.ts'
import type { Joinable } from './plan-joins.ts'

/** A wanted channel: what is known of it, and which connections it is asked for and heard on. */
export interface Channel extends Joinable {
  readonly login: string
  /** Empty until Twitch confirmed a join. */
  roomId: string
  state: ChannelState
  reason: string
  modes: Partial<RoomModes>
  /** Where a join was sent that is not yet answered, and when by the monotonic clock. */
  asked: { connection: Connection; sentAtMs: number } | undefined
  /** Where it is heard. */
  heardOn: Connection | undefined
  /** Where it was heard before another connection took over, until that has received what was said before untilMs. */
  leaving: { connection: Connection; untilMs: number } | undefined
  notBeforeMs: number
  failures: number
  wasHeard: boolean
  /** Since when nothing is heard of it that was heard before, by the wall clock, and why. */
  silence: { sinceMs: number; reason: string } | undefined
  /** The time of its last status: no two have the same, and none is before another. */
  toldAtMs: number
}

/** `isRetiring` tells whether Twitch is about to close a connection. */
export function createChannel(login: string, isRetiring: (connection: Connection) => boolean): Channel {
  return {
    login,
    roomId: '',
    state: 'waiting',
    reason: '',
    modes: {},
    asked: undefined,
    heardOn: undefined,
    leaving: undefined,
    notBeforeMs: Number.NEGATIVE_INFINITY,
    failures: 0,
    wasHeard: false,
    silence: undefined,
    toldAtMs: 0,
    get isJoining() {
      return this.asked !== undefined
    },
    get hearing() {
      if (this.heardOn === undefined) return 'not'
      return isRetiring(this.heardOn) ? 'going' : 'well'
    },
  }
}

/** Whether the channel is asked for or heard on the connection. */
export function isOn(channel: Channel, connection: Connection): boolean {
  return (
    channel.asked?.connection === connection ||
    channel.heardOn === connection ||
    channel.leaving?.connection === connection
  )
}
