import { SUMS } from '#contract/window-change.ts'
import {
  addPerson,
  createPeopleWindows,
  findPerson,
  openTable,
  PERSON_BITS,
  PERSON_LAST,
  type PeopleTable,
  type PeopleWindows,
  sealPeople,
  tableOf,
  touchPerson,
} from './people-windows.ts'
import { isRemembered } from './recent-keys.ts'
import { type Messages, STANDING, setsOfMarks } from './standing-messages.ts'
import { rowAt, type WindowRows } from './window-rows.ts'

/**
 * Distinct people per 5 seconds and per minute. A person is in a set of a window while a standing message of theirs
 * there, among the last `maxRecords` records, gives it; entering and leaving change the window's figure, falling
 * behind `maxRecords` does not.
 *
 * `maxRecords` 10, ann in one window: offset 0 laughs (funny +1), 4 laughs (no change), 6 the message of 4 is
 * deleted (no change: 0 stands), 12 laughs (funny +1: 0 lies too far back to be known), 13 the message of 12 is
 * deleted (funny -1). The table's bits are a shorthand that holds while the whole window lies within `maxRecords`;
 * beyond, they are read afresh from the person's messages.
 */
export interface People {
  readonly fives: PeopleWindows
  readonly minutes: PeopleWindows
}

const FIVES_A_MINUTE = 12
const SETS_AT = SUMS.length

/** The widths that one tally counts into, and where. */
export interface PeopleContext {
  readonly messages: Messages
  readonly people: People
  readonly fives: WindowRows
  readonly minutes: WindowRows
  readonly maxRecords: number
}

/** `liveMinutes`: the greatest span of unsealed time, in minutes. */
export function createPeople(liveMinutes: number): People {
  return {
    fives: createPeopleWindows(liveMinutes * FIVES_A_MINUTE),
    minutes: createPeopleWindows(liveMinutes),
  }
}

/** Drops who spoke in minutes below `minute`. */
export function forgetPeople(people: People, minute: number): void {
  sealPeople(people.minutes, minute)
  sealPeople(people.fives, minute * FIVES_A_MINUTE)
}

export interface Said {
  room: number
  /** The 5-second window. */
  window: number
  low: number
  high: number
  marks: number
  /** The number that the message is about to get. */
  number: number
  offset: number
}

/** Counts a message's author into both windows; returns the number of their message before it in the window, or its own. */
export function addAuthor(context: PeopleContext, said: Said): number {
  const { people, messages, maxRecords } = context
  const { room, window, low, high, number, offset } = said
  const sets = setsOfMarks(said.marks)
  const minute = Math.floor(window / FIVES_A_MINUTE)

  const table = openTable(people.minutes, minute, offset)
  let inMinute = 0
  let cell = findPerson(table, low, high)
  if (cell < 0) cell = addPerson(table, low, high)
  else if (isWhole(table, offset, maxRecords)) inMinute = table.cells[cell + PERSON_BITS]!
  else inMinute = standingSetsOfMinute(context, minute, low, high)
  table.cells[cell + PERSON_BITS] = inMinute | sets
  change(context.minutes, room, minute, sets & ~inMinute, 1)

  const five = openTable(people.fives, window, offset)
  let previous = number
  let inWindow = 0
  cell = findPerson(five, low, high)
  if (cell < 0) cell = addPerson(five, low, high)
  else {
    previous = five.cells[cell + PERSON_LAST]!
    if (isWhole(five, offset, maxRecords)) inWindow = five.cells[cell + PERSON_BITS]!
    else inWindow = standingSets(messages, previous)
  }
  five.cells[cell + PERSON_BITS] = inWindow | sets
  five.cells[cell + PERSON_LAST] = number
  change(context.fives, room, window, sets & ~inWindow, 1)
  return isRemembered(messages.keys, previous) ? previous : number
}

/** Reads where the person of a window would be found first, so that it is in the processor's cache soon. */
export function touchAuthor({ fives, minutes }: People, window: number, low: number): number {
  const five = tableOf(fives, window)
  const minute = tableOf(minutes, Math.floor(window / FIVES_A_MINUTE))
  return (
    (five === undefined ? 0 : touchPerson(five, low)) ^ (minute === undefined ? 0 : touchPerson(minute, low))
  )
}

export interface Taken {
  room: number
  minute: number
  low: number
  high: number
  /** 5-second windows below are sealed: their messages stay. */
  firstWindow: number
}

/**
 * Takes away a person's standing messages of one minute that `wanted` picks by slot, telling `taken` the slot and
 * the 5-second window of each, and the person out of the sets that nothing gives any more.
 */
export function takeFromAuthor(
  context: PeopleContext,
  from: Taken,
  wanted: (slot: number) => boolean,
  taken: (slot: number, window: number) => void,
): void {
  const { messages, people } = context
  const { room, minute, low, high } = from
  const minuteTable = tableOf(people.minutes, minute)
  const minuteCell = minuteTable === undefined ? -1 : findPerson(minuteTable, low, high)
  if (minuteTable === undefined || minuteCell < 0) return
  let lost = 0
  const end = (minute + 1) * FIVES_A_MINUTE
  for (let window = Math.max(minute * FIVES_A_MINUTE, from.firstWindow); window < end; window++) {
    const table = tableOf(people.fives, window)
    const cell = table === undefined ? -1 : findPerson(table, low, high)
    if (table === undefined || cell < 0) continue
    const lostHere = take(messages, table.cells[cell + PERSON_LAST]!, wanted, (slot) => taken(slot, window))
    if (lostHere === 0) continue
    const left = standingSets(messages, table.cells[cell + PERSON_LAST]!)
    table.cells[cell + PERSON_BITS] = left
    change(context.fives, room, window, lostHere & ~left, -1)
    lost |= lostHere
  }
  if (lost === 0) return
  const left = standingSetsOfMinute(context, minute, low, high)
  minuteTable.cells[minuteCell + PERSON_BITS] = left
  change(context.minutes, room, minute, lost & ~left, -1)
}

/** Marks the wanted ones of a chain of messages as taken away; returns the sets that they gave. */
function take(
  messages: Messages,
  last: number,
  wanted: (slot: number) => boolean,
  taken: (slot: number) => void,
): number {
  const { keys } = messages
  const marks = messages.marks.values
  let sets = 0
  for (let number = last; isRemembered(keys, number); ) {
    const slot = number & (keys.size - 1)
    if ((marks[slot]! & STANDING) !== 0 && wanted(slot)) {
      marks[slot]! &= ~STANDING
      sets |= setsOfMarks(marks[slot]!)
      taken(slot)
    }
    const previous = messages.previous.values[slot]!
    if (previous === number) break
    number = previous
  }
  return sets
}

/** The sets that a person's remembered messages of one 5-second window give, from the last one backwards. */
function standingSets(messages: Messages, last: number): number {
  const { keys } = messages
  let sets = 0
  for (let number = last; isRemembered(keys, number); ) {
    const slot = number & (keys.size - 1)
    const marks = messages.marks.values[slot]!
    if ((marks & STANDING) !== 0) sets |= setsOfMarks(marks)
    const previous = messages.previous.values[slot]!
    if (previous === number) break
    number = previous
  }
  return sets
}

function standingSetsOfMinute(context: PeopleContext, minute: number, low: number, high: number): number {
  let sets = 0
  for (let window = minute * FIVES_A_MINUTE; window < (minute + 1) * FIVES_A_MINUTE; window++) {
    const table = tableOf(context.people.fives, window)
    const cell = table === undefined ? -1 : findPerson(table, low, high)
    if (table !== undefined && cell >= 0) {
      sets |= standingSets(context.messages, table.cells[cell + PERSON_LAST]!)
    }
  }
  return sets
}

function isWhole(table: PeopleTable, offset: number, maxRecords: number): boolean {
  return (offset - table.firstOffset) >>> 0 <= maxRecords
}

/** Adds `by` to the window's figure of each set. */
function change(rows: WindowRows, room: number, window: number, sets: number, by: number): void {
  if (sets === 0) return
  const row = rowAt(rows, room, window) + SETS_AT
  for (let left = sets; left !== 0; left &= left - 1) rows.figures[row + 31 - Math.clz32(left & -left)]! += by
}
