import {
  DELETION,
  HEARD,
  MESSAGE,
  MESSAGE_FLAGS,
  NOT_IN_MOOD,
  ROOM_EVENT,
  STATUS,
} from '#contract/chat-event.ts'
import type { EventView } from '#contract/event-view.ts'
import { labelOf, signalsOf, type Verdict } from '#contract/label.ts'
import { SUMS, type WindowChange } from '#contract/window-change.ts'
import { createHash, hashBytes, hashNumber } from './hash.ts'
import { addAuthor, createPeople, forgetPeople, type Said, takeFromAuthor, touchAuthor } from './people.ts'
import {
  createRecentKeys,
  findKey,
  findOlder,
  forgetAll,
  forgetBefore,
  isRemembered,
  numberOf,
  pushKey,
  touchKey,
} from './recent-keys.ts'
import { createRooms, roomAt } from './rooms.ts'
import { createMessages, DUPLICATE, IN_MOOD, SHARED, STANDING } from './standing-messages.ts'
import { drainRows } from './window-drain.ts'
import { clearRows, createWindowRows, rowAt } from './window-rows.ts'

/** A message counts if it was sent at most this long before T, the append time; windows that ended before are sealed. */
export const HORIZON_MS = 15 * 60_000
/** How far a message's time may be ahead of T: clocks differ. */
export const FUTURE_MS = 60_000
/** A deletion holds for messages that are appended up to this long after it: collectors overtake each other. */
const DELETION_MS = 60_000
/**
 * Copies of one message bear times no further apart than this; the same id further apart is another message. Hence
 * no copy that counts was appended further apart than H + FUTURE_MS + COPIES_MS.
 */
const COPIES_MS = 60_000
/** Memory is rebuilt from records appended this long before T: H, the future, a minute's window and DELETION_MS. */
export const REBUILD_MS = HORIZON_MS + FUTURE_MS + 60_000 + DELETION_MS
/** What a tally knows beyond the counts reaches this many records back, and is rebuilt from twice as many. */
export const MAX_RECORDS = 2 ** 20

export type DropReason = 'malformed' | 'too_late' | 'future' | 'duplicate' | 'deletion_too_late'

/** `counted`: a message that is in the windows, `noted`: anything else that was understood; else why it was dropped. */
export type Outcome = 'counted' | 'noted' | DropReason

export interface TallyOptions {
  /** At most 2^28. */
  maxRecords?: number
}

/**
 * Counts the records of one partition, or of one archive, into windows of 5 seconds, a minute and an hour.
 *
 * Everything it decides is a function of the records since max(the first one appended at T - REBUILD_MS, the last
 * one's offset - 2 × maxRecords): a new tally that is given those again, and whose changes so far are discarded,
 * goes on exactly like the one that has seen them all.
 *
 * An archive is counted on its own times: each record's `appendedAtMs` is the greatest time sent so far, its offset
 * its place in the file (shared-chat copies, deletions and all). `too_late` then says that the file is not in order
 * within H. `drain('sealed')` gives each window once and whole, `drain()` after the last record the rest.
 */
export interface Tally {
  /** T: the running maximum of the append times, milliseconds since the epoch; 0 before the first record. */
  readonly appendTimeMs: number
  /** Rooms met so far. */
  readonly rooms: number
  /** Behind the last record applied. */
  readonly nextOffset: number
  /** Windows that a drain would give, at least: what waits in memory. */
  readonly pendingWindows: number
  /** Messages forgotten because more than maxRecords came after them, not because they were old. */
  readonly crowdedOut: number
  /**
   * Adds the event that `view` was read to from `bytes`; offsets rise. The verdict matters for messages alone; one that
   * is still to be found is asked for while what counting needs comes from memory, which takes as long.
   */
  apply(
    bytes: Uint8Array,
    view: EventView,
    verdict: Verdict | (() => Verdict),
    appendedAtMs: number,
    offset: number,
  ): Outcome
  /** T is at least this, as it was when the position was saved. */
  reach(appendedAtMs: number): void
  /** The changes since the last drain, a window at most once; `sealed`: only of windows that nothing changes any more. */
  drain(which?: 'all' | 'sealed'): WindowChange[]
  /** Forgets the changes since the last drain, not what they were made from. */
  discard(): void
}

const FIVE_SECONDS_MS = 5_000
const MINUTE_MS = 60_000
/** Minutes that can be unsealed at a time: H, the future, and one begun at either end. */
const LIVE_MINUTES = (HORIZON_MS + FUTURE_MS) / MINUTE_MS + 2

const MESSAGES = SUMS.indexOf('messages')
const LABEL = SUMS.indexOf('question')
const CONFUSED_AT = SUMS.indexOf('confused')
const CHEERING_AT = SUMS.indexOf('cheering')
const REMOVED = SUMS.indexOf('removed')
const SHARED_AT = SUMS.indexOf('shared')

/** Keeps the hashes of users and of made-up ids apart from those of ids. */
const USER_SALT = 0x5f356495
const MADE_UP_SALT = 0x2545f491

export function createTally(options: TallyOptions = {}): Tally {
  const maxRecords = options.maxRecords ?? MAX_RECORDS
  const rooms = createRooms()
  const messages = createMessages(maxRecords)
  const deletions = createRecentKeys(maxRecords)
  const people = createPeople(LIVE_MINUTES)
  const fives = createWindowRows()
  const minutes = createWindowRows()
  const hours = createWindowRows()
  const context = { messages, people, fives, minutes, maxRecords }
  const id = createHash()
  const user = createHash()
  const said: Said = { room: 0, window: 0, low: 0, high: 0, marks: 0, number: 0, offset: 0 }
  /** Where reads go that are made for their side effect on the processor's cache. */
  const touched = new Int32Array(1)
  let now = 0
  let nextOffset = 0

  function advance(appendedAtMs: number, offset: number): void {
    if (offset - nextOffset >= maxRecords) {
      forgetAll(messages.keys)
      forgetAll(deletions)
    }
    nextOffset = offset + 1
    if (appendedAtMs > now) {
      now = appendedAtMs
      forgetPeople(people, Math.floor((now - HORIZON_MS) / MINUTE_MS))
    }
    forgetBefore(messages.keys, offset, maxRecords, now, REBUILD_MS)
    forgetBefore(deletions, offset, maxRecords, now, DELETION_MS)
  }

  function readId(bytes: Uint8Array, view: EventView, room: number): void {
    const low = rooms.low[room]!
    const high = rooms.high[room]!
    if (view.idEnd > view.idStart) {
      hashBytes(bytes, view.idStart, view.idEnd, low, high, id)
      return
    }
    hashBytes(bytes, view.userStart, view.userEnd, low ^ MADE_UP_SALT, high, id)
    hashBytes(bytes, view.textStart, view.textEnd, id[0]!, id[1]!, id)
    hashNumber(view.sentAtMs, id[0]!, id[1]!, id)
  }

  /** False when nobody is named. */
  function readUser(bytes: Uint8Array, view: EventView, room: number): boolean {
    if (view.userEnd === view.userStart) {
      user.fill(0)
      return false
    }
    hashBytes(bytes, view.userStart, view.userEnd, rooms.low[room]! ^ USER_SALT, rooms.high[room]!, user)
    user[1]! |= 1
    return true
  }

  function count(
    bytes: Uint8Array,
    view: EventView,
    verdict: Verdict | (() => Verdict),
    offset: number,
  ): Outcome {
    const { sentAtMs } = view
    const room = roomAt(rooms, bytes, view.roomStart, view.roomEnd)
    if (room < 0) return 'malformed'
    if (sentAtMs < now - HORIZON_MS) return 'too_late'
    if (sentAtMs > now + FUTURE_MS) return 'future'
    readId(bytes, view, room)
    const known = readUser(bytes, view, room)
    const window = Math.floor(sentAtMs / FIVE_SECONDS_MS)
    touched[0] = touchKey(messages.keys, id[0]!) ^ touchAuthor(people, window, user[0]!)
    let marks: number = typeof verdict === 'number' ? verdict : verdict()
    const repeated = findRepeated(sentAtMs)
    if (repeated >= 0) {
      const first = firstOf(repeated)
      const slot = pushKey(messages.keys, id[0]!, id[1]!, offset, now, sentAtMs)
      messages.marks.values[slot] = DUPLICATE
      messages.previous.values[slot] = first
      return 'duplicate'
    }
    if ((view.flags & NOT_IN_MOOD) === 0) marks |= IN_MOOD
    if ((view.flags & MESSAGE_FLAGS.sharedCopy) !== 0) marks |= SHARED
    const number = messages.keys.head
    let previous = number
    if (isDeletedAhead(known, sentAtMs)) {
      const row = rowAt(fives, room, window)
      if ((marks & SHARED) === 0) fives.figures[row + REMOVED]!++
    } else {
      marks |= STANDING
      addSums(room, window, marks, 1)
      if (known) {
        said.room = room
        said.window = window
        said.low = user[0]!
        said.high = user[1]!
        said.marks = marks
        said.number = number
        said.offset = offset
        previous = addAuthor(context, said)
      }
    }
    const slot = pushKey(messages.keys, id[0]!, id[1]!, offset, now, sentAtMs)
    messages.room.values[slot] = room
    messages.userLow.values[slot] = user[0]!
    messages.userHigh.values[slot] = user[1]!
    messages.marks.values[slot] = marks
    messages.previous.values[slot] = previous
    return 'counted'
  }

  /** The slot where the message with this `id` was last seen, or -1 when it is a new one. */
  function findRepeated(sentAtMs: number): number {
    const { keys } = messages
    const slot = findKey(keys, id[0]!, id[1]!)
    if (slot < 0) return -1
    return Math.abs(sentAtMs - keys.sentAtMs[slot]!) <= COPIES_MS ? slot : -1
  }

  /** The number of the message that was seen here, for the first time or again. */
  function firstOf(slot: number): number {
    return (messages.marks.values[slot]! & DUPLICATE) === 0
      ? numberOf(messages.keys, slot)
      : messages.previous.values[slot]!
  }

  function isDeletedAhead(known: boolean, sentAtMs: number): boolean {
    if (deletions.tail === deletions.head) return false
    if (findKey(deletions, id[0]!, id[1]!) >= 0) return true
    if (!known) return false
    let slot = findKey(deletions, user[0]!, user[1]!)
    while (slot >= 0 && deletions.sentAtMs[slot]! < sentAtMs) slot = findOlder(deletions, slot)
    return slot >= 0
  }

  function addSums(room: number, window: number, marks: number, by: number): void {
    const row = rowAt(fives, room, window)
    const { figures } = fives
    if ((marks & SHARED) !== 0) {
      figures[row + SHARED_AT]! += by
      return
    }
    const signals = signalsOf(marks & 15)
    figures[row + MESSAGES]! += by
    figures[row + LABEL + labelOf(marks)]! += by
    if ((signals & 1) !== 0) figures[row + CONFUSED_AT]! += by
    if ((signals & 2) !== 0) figures[row + CHEERING_AT]! += by
    if (by < 0) figures[row + REMOVED]!++
  }

  function deleteMessage(bytes: Uint8Array, view: EventView, room: number, offset: number): Outcome {
    hashBytes(bytes, view.targetStart, view.targetEnd, rooms.low[room]!, rooms.high[room]!, id)
    pushKey(deletions, id[0]!, id[1]!, offset, now, Number.POSITIVE_INFINITY)
    const { keys, marks } = messages
    const seen = findKey(keys, id[0]!, id[1]!)
    if (seen < 0) return 'noted'
    const number = firstOf(seen)
    if (!isRemembered(keys, number)) return 'deletion_too_late'
    const target = number & (keys.size - 1)
    const window = Math.floor(keys.sentAtMs[target]! / FIVE_SECONDS_MS)
    if (window < firstOpenWindow()) return 'deletion_too_late'
    if ((marks.values[target]! & STANDING) === 0) return 'noted'
    const low = messages.userLow.values[target]!
    const high = messages.userHigh.values[target]!
    if (high === 0) {
      marks.values[target]! &= ~STANDING
      addSums(room, window, marks.values[target]!, -1)
      return 'noted'
    }
    const minute = Math.floor(keys.sentAtMs[target]! / MINUTE_MS)
    takeAway(room, minute, low, high, (slot) => slot === target)
    return 'noted'
  }

  function deleteUser(bytes: Uint8Array, view: EventView, room: number, offset: number): Outcome {
    readUser(bytes, view, room)
    const low = user[0]!
    const high = user[1]!
    const { sentAtMs } = view
    pushKey(deletions, low, high, offset, now, sentAtMs)
    const last = Math.floor(Math.min(sentAtMs, now + FUTURE_MS) / MINUTE_MS)
    for (let minute = Math.floor((now - HORIZON_MS) / MINUTE_MS); minute <= last; minute++) {
      takeAway(room, minute, low, high, (slot) => messages.keys.sentAtMs[slot]! <= sentAtMs)
    }
    return 'noted'
  }

  function takeAway(
    room: number,
    minute: number,
    low: number,
    high: number,
    wanted: (slot: number) => boolean,
  ): void {
    const from = { room, minute, low, high, firstWindow: firstOpenWindow() }
    takeFromAuthor(context, from, wanted, (slot, window) =>
      addSums(room, window, messages.marks.values[slot]!, -1),
    )
  }

  function firstOpenWindow(): number {
    return Math.floor((now - HORIZON_MS) / FIVE_SECONDS_MS)
  }

  return {
    get appendTimeMs() {
      return now
    },
    get rooms() {
      return rooms.ids.length
    },
    get nextOffset() {
      return nextOffset
    },
    get pendingWindows() {
      return fives.count + minutes.count + hours.count
    },
    get crowdedOut() {
      return messages.keys.crowdedOut
    },
    apply(bytes, view, verdict, appendedAtMs, offset) {
      advance(appendedAtMs, offset)
      const { kind } = view
      if (kind === MESSAGE) return count(bytes, view, verdict, offset)
      if (kind === DELETION) {
        const room = roomAt(rooms, bytes, view.roomStart, view.roomEnd)
        if (room < 0) return 'malformed'
        if (view.targetEnd > view.targetStart) return deleteMessage(bytes, view, room, offset)
        if (view.userEnd > view.userStart) return deleteUser(bytes, view, room, offset)
        return 'noted'
      }
      return kind === ROOM_EVENT || kind === HEARD || kind === STATUS ? 'noted' : 'malformed'
    },
    reach(appendedAtMs) {
      advance(appendedAtMs, nextOffset - 1)
    },
    drain(which = 'all') {
      const beforeMs = which === 'all' ? Number.POSITIVE_INFINITY : now - HORIZON_MS
      return drainRows({ fives, minutes, hours }, beforeMs, rooms.ids)
    },
    discard() {
      for (const rows of [fives, minutes, hours]) clearRows(rows)
    },
  }
}
