import { FIGURES } from '#contract/window-change.ts'

/** What is to be added to the windows of one width since the last drain: a row of FIGURES a window. */
export interface WindowRows {
  count: number
  /** Per row, FIGURES.length int32 each. */
  figures: Int32Array
  room: Int32Array
  /** Per row: the window's start over its width. */
  window: Int32Array
  /** Row + 1 by hash of room and window, 0 = none. */
  index: Int32Array
  /** Per room: the row used last, checked before use. Chat moves with time, so it nearly always fits. */
  latest: Int32Array
}

const ROW = FIGURES.length
const FIRST_ROWS = 64

export function createWindowRows(): WindowRows {
  return {
    count: 0,
    figures: new Int32Array(FIRST_ROWS * ROW),
    room: new Int32Array(FIRST_ROWS),
    window: new Int32Array(FIRST_ROWS),
    index: new Int32Array(FIRST_ROWS * 2),
    latest: new Int32Array(FIRST_ROWS),
  }
}

/** Where the figures of this window begin in `rows.figures`; a new row is all zeros. Valid until the next call. */
export function rowAt(rows: WindowRows, room: number, window: number): number {
  if (room >= rows.latest.length) rows.latest = longer(rows.latest, room + 1)
  const latest = rows.latest[room]!
  if (latest < rows.count && rows.room[latest] === room && rows.window[latest] === window) return latest * ROW
  const row = find(rows, room, window)
  rows.latest[room] = row
  return row * ROW
}

/** Takes out the rows whose window is below `before` (all of them: Infinity), handing each to `take`. */
export function takeRows(
  rows: WindowRows,
  before: number,
  take: (room: number, window: number, figures: Int32Array) => void,
): void {
  let kept = 0
  for (let row = 0; row < rows.count; row++) {
    const from = row * ROW
    if (rows.window[row]! < before) {
      take(rows.room[row]!, rows.window[row]!, rows.figures.subarray(from, from + ROW))
      continue
    }
    rows.room[kept] = rows.room[row]!
    rows.window[kept] = rows.window[row]!
    rows.figures.copyWithin(kept * ROW, from, from + ROW)
    kept++
  }
  rows.count = kept
  rows.index.fill(0)
  for (let row = 0; row < kept; row++) place(rows, row)
}

export function clearRows(rows: WindowRows): void {
  rows.count = 0
  rows.index.fill(0)
}

function find(rows: WindowRows, room: number, window: number): number {
  const cellMask = rows.index.length - 1
  let cell = spread(room, window) & cellMask
  for (;;) {
    const row = rows.index[cell]! - 1
    if (row < 0) break
    if (rows.room[row] === room && rows.window[row] === window) return row
    cell = (cell + 1) & cellMask
  }
  if (rows.count === rows.room.length) grow(rows)
  const row = rows.count++
  rows.room[row] = room
  rows.window[row] = window
  rows.figures.fill(0, row * ROW, (row + 1) * ROW)
  place(rows, row)
  return row
}

function grow(rows: WindowRows): void {
  const size = rows.room.length * 2
  rows.room = longer(rows.room, size)
  rows.window = longer(rows.window, size)
  rows.figures = longer(rows.figures, size * ROW)
  rows.index = new Int32Array(size * 2)
  for (let row = 0; row < rows.count; row++) place(rows, row)
}

function place(rows: WindowRows, row: number): void {
  const cellMask = rows.index.length - 1
  let cell = spread(rows.room[row]!, rows.window[row]!) & cellMask
  while (rows.index[cell] !== 0) cell = (cell + 1) & cellMask
  rows.index[cell] = row + 1
}

function spread(room: number, window: number): number {
  const mixed = Math.imul(room + 1, 0x9e3779b1) ^ Math.imul(window, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function longer(values: Int32Array, atLeast: number): Int32Array {
  const result = new Int32Array(Math.max(atLeast, values.length * 2))
  result.set(values)
  return result
}
