import { type ChatMessage, type Deletion, MESSAGE_FLAGS, type RoomEvent } from '#contract/chat-event.ts'
import { isAbsurdTime } from './absurd-time.ts'
import { createGiftWaves } from './gift-waves.ts'
import type { SpokenMessage } from './message.ts'
import { createRecentIds } from './recent-ids.ts'
import type { UserNotice } from './user-notice.ts'

export type ChatLine = SpokenMessage | Deletion | UserNotice

/** Who is counted, and who has a part in the mood. */
export interface Admission {
  /** Whether chat bots are not counted at all. */
  leaveOutBots: boolean
  /** Logins of chat bots beside those that are known. */
  bots: ReadonlySet<string>
  /** User ids, or logins, of those who do not want to be counted. */
  optedOut: ReadonlySet<string>
}

/** Everybody is counted, and known bots have no part in the mood. */
const EVERYBODY: Admission = { leaveOutBots: false, bots: new Set(), optedOut: new Set() }

export interface IntakeOptions {
  /** Asked at every message, so that it may change; EVERYBODY unless given. */
  admission?: (() => Admission) | undefined
  onEvent(event: ChatMessage | Deletion | RoomEvent): void
  /** Told of what is worth a count. */
  notes?: IntakeNotes
}

export interface IntakeNotes {
  messageArrived(sentAtMs: number, receivedAtMs: number): void
  eventRepeated(): void
  /** A bot, somebody who opted out, or a room that is not known yet. */
  eventLeftOut(reason: 'bot' | 'opted_out' | 'room_unknown'): void
  /** A line had no time, or one that cannot be meant. */
  timeReplaced(): void
}

export interface ChatIntake {
  /**
   * Takes a line of a channel whose room is known, or empty while it is not: known bots and those who opted out stay
   * outside, what two connections brought is taken once.
   */
  take(line: ChatLine, roomId: string, receivedAtMs: number): void
}

export function createChatIntake(options: IntakeOptions): ChatIntake {
  const { notes, admission = () => EVERYBODY } = options
  const recentIds = createRecentIds()
  const giftWaves = createGiftWaves()

  function isRepeated(id: string): boolean {
    if (id === '' || !recentIds.seen(id)) return false
    notes?.eventRepeated()
    return true
  }

  function hasOptedOut({ userId, userLogin }: { userId: string; userLogin: string }): boolean {
    const { optedOut } = admission()
    return optedOut.size > 0 && (optedOut.has(userId) || optedOut.has(userLogin))
  }

  function admits(message: SpokenMessage): boolean {
    if (hasOptedOut(message)) {
      notes?.eventLeftOut('opted_out')
      return false
    }
    const { leaveOutBots, bots } = admission()
    if (bots.size > 0 && bots.has(message.userLogin)) message.flags |= MESSAGE_FLAGS.bot
    if (leaveOutBots && (message.flags & MESSAGE_FLAGS.bot) !== 0) {
      notes?.eventLeftOut('bot')
      return false
    }
    return true
  }

  function pass(event: ChatMessage | Deletion | RoomEvent, roomId: string, receivedAtMs: number): void {
    if (roomId !== '') event.roomId = roomId
    if (event.roomId === '') {
      notes?.eventLeftOut('room_unknown')
      return
    }
    event.receivedAtMs = receivedAtMs
    if (isAbsurdTime(event.sentAtMs, receivedAtMs)) {
      notes?.timeReplaced()
      event.sentAtMs = receivedAtMs
    }
    options.onEvent(event)
  }

  return {
    take(line, roomId, receivedAtMs) {
      switch (line.kind) {
        case 'message':
          if (isRepeated(line.id) || !admits(line)) return
          pass(line, roomId, receivedAtMs)
          notes?.messageArrived(line.sentAtMs, receivedAtMs)
          return
        case 'deletion':
          pass(line, roomId, receivedAtMs)
          return
        case 'user_notice': {
          const { event, message } = line
          if (isRepeated(event?.id || message?.id || '')) return
          if (event !== undefined && giftWaves.standsAlone(line)) {
            if (hasOptedOut(line)) event.displayName = ''
            pass(event, roomId, receivedAtMs)
          }
          if (message !== undefined && admits(message)) pass(message, roomId, receivedAtMs)
        }
      }
    },
  }
}
