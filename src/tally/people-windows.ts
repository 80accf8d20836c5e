/**
 * Who spoke in which window: for every live window of one width a table of people. Windows go out of use in the
 * order of time, so a whole table is dropped at once and nothing is ever taken out of one.
 */
export interface PeopleWindows {
  /** By window number modulo the count of tables. */
  readonly tables: PeopleTable[]
  /** Windows below are sealed and hold nobody. */
  sealedBefore: number
}

/** The people of one window in all rooms, open addressing, at most 3/4 full. */
export interface PeopleTable {
  /** The window's start over its width; -1 = not in use. */
  window: number
  people: number
  /** The lowest record offset (low 32 bits) that anybody here can come from. */
  firstOffset: number
  /** Per person: key low, key high (never 0: an empty cell), bits of PEOPLE, number of the last message. */
  cells: Int32Array
}

const CELL = 4
export const PERSON_BITS = 2
export const PERSON_LAST = 3

const FIRST_CELLS = 16
const NOBODY = new Int32Array(CELL)

/** `liveWindows` is the greatest number of windows in use at a time; it is rounded up to a power of two. */
export function createPeopleWindows(liveWindows: number): PeopleWindows {
  const tables: PeopleTable[] = []
  for (let size = 1; tables.length < liveWindows; size *= 2) {
    while (tables.length < size) tables.push({ window: -1, people: 0, firstOffset: 0, cells: NOBODY })
  }
  return { tables, sealedBefore: 0 }
}

/** The table of an unsealed window, made when there is none. */
export function openTable(windows: PeopleWindows, window: number, offset: number): PeopleTable {
  const table = windows.tables[window & (windows.tables.length - 1)]!
  if (table.window !== window) {
    table.window = window
    table.people = 0
    table.firstOffset = offset
    // Nearly as many people as in the window before: the table need not grow from its smallest each time.
    const cellsBefore = (tableOf(windows, window - 1)?.cells.length ?? 0) / CELL
    table.cells = new Int32Array(Math.max(FIRST_CELLS, cellsBefore / 2) * CELL)
  }
  return table
}

/** The table of a window, or undefined when nobody spoke in it or it is sealed. */
export function tableOf(windows: PeopleWindows, window: number): PeopleTable | undefined {
  const table = windows.tables[window & (windows.tables.length - 1)]!
  return table.window === window ? table : undefined
}

/** Drops the people of the windows below `before`. */
export function sealPeople(windows: PeopleWindows, before: number): void {
  if (before <= windows.sealedBefore) return
  const size = windows.tables.length
  const from = Math.max(windows.sealedBefore, before - size)
  for (let window = from; window < before; window++) {
    const table = windows.tables[window & (size - 1)]!
    if (table.window >= before) continue
    table.window = -1
    table.cells = NOBODY
  }
  windows.sealedBefore = before
}

/** Reads where the person would be found first, so that it is in the processor's cache soon. */
export function touchPerson({ cells }: PeopleTable, low: number): number {
  return cells[(low & (cells.length / CELL - 1)) * CELL]!
}

/** Where the person's cell begins in `table.cells`, or -1. */
export function findPerson(table: PeopleTable, low: number, high: number): number {
  const { cells } = table
  const cellMask = cells.length / CELL - 1
  for (let at = low & cellMask; ; at = (at + 1) & cellMask) {
    const cell = at * CELL
    if (cells[cell + 1] === 0) return -1
    if (cells[cell] === low && cells[cell + 1] === high) return cell
  }
}

/** Adds a person who is not in the table: no bits yet. Returns where the cell begins in `table.cells`. */
export function addPerson(table: PeopleTable, low: number, high: number): number {
  const size = table.cells.length / CELL
  if ((table.people + 1) * 4 > size * 3) grow(table)
  table.people++
  const cell = emptyCell(table.cells, low)
  table.cells[cell] = low
  table.cells[cell + 1] = high
  return cell
}

function grow(table: PeopleTable): void {
  const old = table.cells
  const cells = new Int32Array(old.length * 2)
  for (let from = 0; from < old.length; from += CELL) {
    if (old[from + 1] === 0) continue
    const to = emptyCell(cells, old[from]!)
    for (let part = 0; part < CELL; part++) cells[to + part] = old[from + part]!
  }
  table.cells = cells
}

function emptyCell(cells: Int32Array, low: number): number {
  const cellMask = cells.length / CELL - 1
  let at = low & cellMask
  while (cells[at * CELL + 1] !== 0) at = (at + 1) & cellMask
  return at * CELL
}
