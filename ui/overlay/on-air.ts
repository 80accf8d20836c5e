/** What may stand on a stream: a word that stays long enough to be read, and nothing that is doubtful or old. */
import type { ChannelRow } from '#contract/http.ts'
import type { Mood, MoodName } from '#contract/mood.ts'
import type { LiveState } from '../client/live-state.ts'
import { moodName } from '../client/mood-words.ts'
import { channelStatus, isKnown } from '../client/status.ts'

/** One change of word in this time at most. */
const WORD_STAYS_MS = 15_000
const STALE_AFTER_MS = 15_000

/** What stands on the plate: what stands out, or that nothing does. */
export type OnAirWord = MoodName | 'usual_mix' | 'mixed'

export interface HeldWord {
  word: OnAirWord
  /** Since when, on the client's clock. */
  sinceMs: number
}

/** The word that a mood wants; undefined where there is too little to say. */
export function wordOf(mood: Mood): OnAirWord | undefined {
  if (mood.kind === 'usual_mix' || mood.kind === 'mixed') return mood.kind
  return moodName(mood) ?? undefined
}

/** The word to show: the one before until it has stood long enough. */
export function holdWord(
  before: HeldWord | undefined,
  word: OnAirWord | undefined,
  nowMs: number,
): HeldWord | undefined {
  if (word === undefined || word === before?.word) return before
  if (before !== undefined && nowMs - before.sinceMs < WORD_STAYS_MS) return before
  return { word, sinceMs: nowMs }
}

/** Why nothing may be shown now, as a word of the catalogue; undefined when all is well. */
export type OffAir = 'refused' | 'no_server' | 'no_channel' | 'stale' | 'too_few'

export function offAir(live: LiveState, row: ChannelRow | undefined, nowMs: number): OffAir | undefined {
  if (live.phase === 'refused') return 'refused'
  if (live.lastFrameAtMs === null || nowMs - live.lastFrameAtMs > STALE_AFTER_MS) return 'no_server'
  if (row === undefined || !isKnown(row)) return 'no_channel'
  const windows = live.channels[row.login]?.windows ?? []
  if (channelStatus(live, { row, windows, nowMs }).stale) return 'stale'
  return wordOf(row.mood) === undefined ? 'too_few' : undefined
}
