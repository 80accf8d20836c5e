import type { Crowd } from './window.ts'

/** What the sentence can name: a label or a signal, never plain talking. */
export const MOODS = ['question', 'disappointment', 'funny', 'cheering', 'confused'] as const

export type MoodName = (typeof MOODS)[number]

/** Shares that are shown: what the sentence can name, and talking. */
export const SHARES = [...MOODS, 'neutral'] as const satisfies readonly Crowd[]

export type ShareName = (typeof SHARES)[number]

/** A part of the crowd of the last minute, 0 to 1, with its 95 % interval; `usual` is null until it is known. */
export interface Share {
  share: number
  low: number
  high: number
  usual: number | null
}

/**
 * What chat is doing now, relative to the channel's own habit.
 *
 * - `lift`: `name` stands out by `lift` times its usual
 * - `greatest`: in the first ten minutes, `name` has the greatest share
 * - `usual_mix`: nothing stands out; `mixed`: the same in the first ten minutes
 * - `too_few`: not enough windows, messages or people to say; `needed` says how many people it takes
 * - `quiet`: heard, and nothing was said since `lastMessageAt`
 * - `nothing_heard`: not one window of the last minute was heard
 */
export interface Mood {
  kind: 'lift' | 'greatest' | 'usual_mix' | 'mixed' | 'too_few' | 'quiet' | 'nothing_heard'
  name: MoodName | null
  lift: number | null
  /** Distinct people of the last minute. */
  people: number
  /** Distinct people that a mood takes. */
  needed: number
  /** Messages of the last minute. */
  messages: number
  /** ISO 8601; null when nothing is known to have been said. */
  lastMessageAt: string | null
  shares: Record<ShareName, Share>
}
