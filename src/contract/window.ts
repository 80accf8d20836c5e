import { LABELS, type Label, SIGNALS, type Signal } from './label.ts'

/** The widths of windows, aligned to the epoch. */
export const STEPS = ['5s', '1m', '1h'] as const

export type Step = (typeof STEPS)[number]

export const STEP_MS: Record<Step, number> = { '5s': 5_000, '1m': 60_000, '1h': 3_600_000 }

/** What people are counted by: all of them, and those with at least one message of a label or signal. */
export const CROWDS = ['total', ...LABELS, ...SIGNALS] as const

export type Crowd = (typeof CROWDS)[number]

/** Distinct people. */
export type People = Record<Crowd, number>

/** One channel's chat in one span of time, as the API gives it and every screen shows it. */
export interface ChatWindow {
  /** ISO 8601 in UTC, the window's first instant. */
  start: string
  step: Step
  /** Messages that still stand, without shared-chat copies. */
  messages: number
  labels: Record<Label, number>
  signals: Record<Signal, number>
  /** Null for 1h: people do not add up over time. */
  chatters: People | null
  /**
   * The chatters whose messages have a part in the mood: all but the broadcaster, known bots and commands; here
   * `question` leaves out who was only confused. Null for 1h.
   */
  crowd: People | null
  /** Messages that moderators took away; null where the source cannot know it. */
  removed: number | null
  /** Shared-chat copies from other rooms that still stand. */
  shared: number
  /** How much of the window was heard, 0 to 1. */
  coverage: number
  /** Nothing more is expected to change but by late messages and moderators. */
  final: boolean
}

/** The start of the window that holds the time; both in milliseconds since the epoch. */
export function windowStartMs(timeMs: number, step: Step): number {
  return Math.floor(timeMs / STEP_MS[step]) * STEP_MS[step]
}

const NOBODY: Readonly<People> = {
  total: 0,
  question: 0,
  disappointment: 0,
  funny: 0,
  neutral: 0,
  confused: 0,
  cheering: 0,
}

/** A window in which nothing was said. */
export function emptyWindow(startMs: number, step: Step, coverage: number, final: boolean): ChatWindow {
  return {
    start: new Date(startMs).toISOString(),
    step,
    messages: 0,
    labels: { question: 0, disappointment: 0, funny: 0, neutral: 0 },
    signals: { confused: 0, cheering: 0 },
    chatters: step === '1h' ? null : { ...NOBODY },
    crowd: step === '1h' ? null : { ...NOBODY },
    removed: 0,
    shared: 0,
    coverage,
    final,
  }
}
