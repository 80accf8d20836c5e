import { CHANNEL_STATES } from '#contract/channel.ts'
import {
  type ChannelStatus,
  type ChatEvent,
  decodeEvent,
  type Heard,
  type RoomEvent,
} from '#contract/chat-event.ts'
import type { ChannelIdentity } from '#store/channels.ts'
import type { DeadLetter } from '#store/dead-letters.ts'
import { toCleared } from '#tally/room-cleared.ts'
import { FUTURE_MS, HORIZON_MS } from '#tally/tally.ts'

/** What a flush writes beside the windows. */
export interface SideRecords {
  heard: Heard[]
  roomEvents: RoomEvent[]
  statuses: ChannelStatus[]
  identities: ChannelIdentity[]
  deadLetters: DeadLetter[]
}

/** As the Outcome of a message. */
export type SideOutcome = 'noted' | 'future' | 'too_late' | 'malformed'

export interface SideCollection {
  /** How much waits for the next flush. */
  readonly size: number
  /**
   * Adds a HEARD, ROOM_EVENT or STATUS, and of a deletion that a room was cleared; `malformed` when it is none of
   * these or holds what no database could. Of what was heard, nothing from before `heardFromMs`, nor from before messages
   * still count.
   */
  add(value: Uint8Array, appendTimeMs: number, heardFromMs?: number): SideOutcome
  /** Notes what the room of this message is called, whatever time it tells; of use for the first one of a room. */
  addIdentity(value: Uint8Array, appendTimeMs: number): void
  addDeadLetter(letter: DeadLetter): void
  /** Gives everything and begins anew. */
  take(): SideRecords
}

/** Collects what a partition's records say beside messages. It knows what it named each room, and says it once. */
export function createSideCollection(): SideCollection {
  const names = new Map<string, string>()
  let records = nothing()

  function identify(roomId: string, login: string, displayName: string, seenAtMs: number): void {
    if (roomId === '' || login === '') return
    const known = names.get(roomId)
    if (known === `${login} ${displayName}` || (displayName === '' && known?.startsWith(`${login} `))) return
    names.set(roomId, `${login} ${displayName}`)
    records.identities.push({ roomId, login, displayName, seenAtMs })
  }

  return {
    get size() {
      return Object.values(records).reduce((sum, { length }) => sum + length, 0)
    },
    add(value, appendTimeMs, heardFromMs = 0) {
      const event = decodeEvent(value)
      if (event === undefined || !isStorable(event)) return 'malformed'
      const earliestMs = appendTimeMs - HORIZON_MS
      const latestMs = appendTimeMs + FUTURE_MS
      switch (event.kind) {
        case 'heard':
          if (event.heardToMs > latestMs) return 'future'
          if (event.heardToMs <= earliestMs) return 'too_late'
          if (event.heardToMs > heardFromMs) {
            const fromMs = Math.max(event.heardFromMs, heardFromMs, earliestMs)
            records.heard.push({ ...event, heardFromMs: fromMs })
          }
          identify(event.roomId, event.login, '', event.heardToMs)
          return 'noted'
        case 'room_event':
          if (event.sentAtMs > latestMs) return 'future'
          records.roomEvents.push(event)
          return 'noted'
        case 'status':
          if (event.receivedAtMs > latestMs) return 'future'
          records.statuses.push(event)
          identify(event.roomId, event.login, event.displayName, event.receivedAtMs)
          return 'noted'
        case 'deletion': {
          const cleared = toCleared(event)
          if (event.sentAtMs > latestMs) return 'future'
          if (cleared !== undefined) records.roomEvents.push(cleared)
          return 'noted'
        }
        default:
          return 'malformed'
      }
    },
    addIdentity(value, appendTimeMs) {
      const event = decodeEvent(value)
      if (event?.kind === 'message' && isStorable(event)) {
        identify(event.roomId, event.login, '', Math.min(event.sentAtMs, appendTimeMs))
      }
    },
    addDeadLetter(letter) {
      records.deadLetters.push(letter)
    },
    take() {
      const taken = records
      records = nothing()
      return taken
    },
  }
}

function nothing(): SideRecords {
  return { heard: [], roomEvents: [], statuses: [], identities: [], deadLetters: [] }
}

/** Texts that PostgreSQL takes, counts that fit, and what the kind cannot do without. */
function isStorable(event: ChatEvent): boolean {
  const values = event.kind === 'message' ? [event.roomId, event.login] : Object.values(event)
  if (!values.every((value) => typeof value !== 'string' || isText(value))) return false
  switch (event.kind) {
    case 'heard':
      return event.roomId !== '' && event.heardFromMs > 0 && Number.isSafeInteger(event.heardToMs)
    case 'room_event':
      return event.roomId !== '' && event.sentAtMs > 0 && Number.isSafeInteger(event.amount)
    case 'deletion':
      return event.roomId !== '' && event.sentAtMs > 0
    case 'status':
      return event.login !== '' && event.receivedAtMs > 0 && CHANNEL_STATES.includes(event.state)
    default:
      return true
  }
}

/** Longer ones are no names or reasons. */
const MAX_TEXT = 2_000

function isText(value: string): boolean {
  return value.length <= MAX_TEXT && !value.includes('\0')
}
