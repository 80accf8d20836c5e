import type { RoomEventName } from '#contract/chat-event.ts'
import { type Line, tagOf } from './line.ts'
import { readCount } from './tags.ts'

/** How a room restricts who may write, each as RoomEvent.amount has it: 0 is off. */
export interface RoomModes {
  /** Seconds between two messages of a person. */
  slow: number
  subscribers_only: number
  emotes_only: number
  /** Minutes that one must have followed, plus 1. */
  followers_only: number
}

const MODES = ['slow', 'subscribers_only', 'emotes_only', 'followers_only'] as const

/** The modes that a ROOMSTATE tells of. */
export function readRoomModes(line: Line): Partial<RoomModes> {
  const modes: Partial<RoomModes> = {}
  const slow = tagOf(line, 'slow')
  const subscribersOnly = tagOf(line, 'subs-only')
  const emotesOnly = tagOf(line, 'emote-only')
  const followersOnly = tagOf(line, 'followers-only')
  if (slow !== '') modes.slow = readCount(slow)
  if (subscribersOnly !== '') modes.subscribers_only = readCount(subscribersOnly)
  if (emotesOnly !== '') modes.emotes_only = readCount(emotesOnly)
  if (followersOnly !== '') modes.followers_only = followersOnly === '-1' ? 0 : readCount(followersOnly) + 1
  return modes
}

export interface ModeChange {
  event: RoomEventName & keyof RoomModes
  amount: number
}

/**
 * The modes in `told` that differ from what was `known`; a mode not known before has not changed, it is only learnt.
 */
export function changedModes(known: Partial<RoomModes>, told: Partial<RoomModes>): ModeChange[] {
  return MODES.flatMap((event) => {
    const before = known[event]
    const amount = told[event]
    return amount === undefined || before === undefined || before === amount ? [] : [{ event, amount }]
  })
}
