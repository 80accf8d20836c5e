import { CONFUSED, labelOf, signalsOf, type Verdict } from '#contract/label.ts'
import { PEOPLE } from '#contract/window-change.ts'
import { addColumn, type Column, createRecentKeys, type RecentKeys } from './recent-keys.ts'

/**
 * The messages that were accepted lately, by id: who said each, in which room, how it was labelled and whether it
 * stands. A duplicate is remembered too, as one that leads to the message it repeats.
 */
export interface Messages {
  readonly keys: RecentKeys
  readonly room: Column
  /** The person's key, see PeopleTable; 0 and 0 when nobody is known to have said it. */
  readonly userLow: Column
  readonly userHigh: Column
  /** Bits: 0-3 the verdict, then IN_MOOD to DUPLICATE. */
  readonly marks: Column
  /**
   * Number of the same person's message before it in the same 5-second window, its own number when there is none;
   * of a duplicate, the number of the message that it repeats.
   */
  readonly previous: Column
}

export const IN_MOOD = 16
export const SHARED = 32
/** Said and not taken away. */
export const STANDING = 64
export const DUPLICATE = 128

const VERDICTS = 16

export function createMessages(maxRecords: number): Messages {
  const keys = createRecentKeys(maxRecords)
  return {
    keys,
    room: addColumn(keys),
    userLow: addColumn(keys),
    userHigh: addColumn(keys),
    marks: addColumn(keys),
    previous: addColumn(keys),
  }
}

/** Which sets of PEOPLE a message's author belongs to by it, as bits in that order: by its verdict and IN_MOOD. */
const SETS_BY_MARKS = Int32Array.from({ length: IN_MOOD * 2 }, (_, marks) =>
  setsOf(marks % VERDICTS, marks >= IN_MOOD),
)

/** The bits of PEOPLE that this message gives its author; none for a shared copy. */
export function setsOfMarks(marks: number): number {
  return (marks & SHARED) === 0 ? SETS_BY_MARKS[marks & (IN_MOOD * 2 - 1)]! : 0
}

function setsOf(verdict: Verdict, inMood: boolean): number {
  const label = labelOf(verdict)
  const signals = signalsOf(verdict)
  const half = PEOPLE.length / 2
  const chatters = 1 | (2 << label) | (signals << 5)
  const onlyConfused = label === 0 && (signals & CONFUSED) !== 0
  const crowd = onlyConfused ? chatters & ~2 : chatters
  return inMood ? chatters | (crowd << half) : chatters
}
