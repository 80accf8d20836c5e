import { STEP_MS, type Step } from '#contract/window.ts'
import { SUMS, type WindowChange } from '#contract/window-change.ts'
import { rowAt, takeRows, type WindowRows } from './window-rows.ts'

/** The rows of every width: sums are counted into 5 seconds alone, minutes hold their people until a drain. */
export interface Rows {
  fives: WindowRows
  minutes: WindowRows
  hours: WindowRows
}

const STEPS = ['5s', '1m', '1h'] as const

/**
 * Takes out the changes of the windows that end at or before `beforeMs`, adding the sums of each 5 seconds to its
 * minute and hour. A change of nothing but zeros is one too: that something was said there is worth a row.
 */
export function drainRows(rows: Rows, beforeMs: number, roomIds: readonly string[]): WindowChange[] {
  const changes: WindowChange[] = []
  const widths = { '5s': rows.fives, '1m': rows.minutes, '1h': rows.hours }
  for (const step of STEPS) {
    takeRows(widths[step], Math.floor(beforeMs / STEP_MS[step]), (room, window, figures) => {
      if (step === '5s') {
        addSums(rows.minutes, room, Math.floor(window / 12), figures)
        addSums(rows.hours, room, Math.floor(window / 720), figures)
      }
      const roomId = roomIds[room]!
      changes.push({ roomId, step, startMs: window * STEP_MS[step], figures: ownFigures(step, figures) })
    })
  }
  return changes
}

function addSums(into: WindowRows, room: number, window: number, figures: Int32Array): void {
  const row = rowAt(into, room, window)
  for (let at = 0; at < SUMS.length; at++) into.figures[row + at]! += figures[at]!
}

function ownFigures(step: Step, figures: Int32Array): Int32Array {
  return step === '1h' ? figures.slice(0, SUMS.length) : figures.slice()
}
