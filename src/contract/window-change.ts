import type { Step } from './window.ts'

/**
 * The figures of a window, in the order of every column list and array that carries them: sums first, then people.
 * `chatters` are distinct people; `crowd` those of them who count for the mood (see ChatWindow).
 */
export const SUMS = [
  'messages',
  'question',
  'disappointment',
  'funny',
  'neutral',
  'confused',
  'cheering',
  'removed',
  'shared',
] as const

export const PEOPLE = [
  'chatters',
  'chatters_question',
  'chatters_disappointment',
  'chatters_funny',
  'chatters_neutral',
  'chatters_confused',
  'chatters_cheering',
  'crowd',
  'crowd_question',
  'crowd_disappointment',
  'crowd_funny',
  'crowd_neutral',
  'crowd_confused',
  'crowd_cheering',
] as const

/** Columns of windows_5s and windows_1m; windows_1h has SUMS alone. */
export const FIGURES = [...SUMS, ...PEOPLE] as const

export type Figure = (typeof FIGURES)[number]

/** What is to be added to one stored window; a figure may be negative. */
export interface WindowChange {
  roomId: string
  step: Step
  startMs: number
  /** In the order of FIGURES; for 1h in the order of SUMS. */
  figures: Int32Array
}
