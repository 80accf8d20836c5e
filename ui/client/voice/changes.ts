/**
 * What is said aloud of a channel: that its state or its mood is another one, and nothing else. What there is at first
 * is not said, nor what is over again at once.
 */
import type { Mood, MoodName } from '#contract/mood.ts'
import { moodName } from '../mood-words.ts'
import type { Freshness } from '../status.ts'

export type VoicedMood = MoodName | 'calm' | 'quiet'

/** Null where there is nothing to say. */
export interface Seen {
  freshness: Freshness | null
  mood: VoicedMood | null
}

/** Something that changes: what a listener knows of it, and what there is to see. */
interface Track<T> {
  known: T | null
  seen: T | null
  seenAtMs: number
  saidAtMs: number
}

export interface Voice {
  freshness: Track<Freshness>
  mood: Track<VoicedMood>
}

/** A change is said when it has held for so long. */
const HOLD_MS = 4_000
/** A mood that comes and goes is said no more often. */
const MOOD_REST_MS = 60_000

const UNKNOWN = { known: null, seen: null, seenAtMs: 0, saidAtMs: Number.NEGATIVE_INFINITY }

export function startVoice(): Voice {
  return { freshness: UNKNOWN, mood: UNKNOWN }
}

/** Of a channel that is not live the mood is an old one. */
export function see({ freshness, mood }: Voice, seen: Seen, nowMs: number): Voice {
  return {
    freshness: track(freshness, seen.freshness, nowMs),
    mood: track(mood, seen.freshness === 'live' ? seen.mood : null, nowMs),
  }
}

/** When there will be something to say; undefined where there is nothing. */
export function nextSayingMs({ freshness, mood }: Voice): number | undefined {
  const times = [dueMs(freshness, 0), dueMs(mood, MOOD_REST_MS)].filter((dueAtMs) => dueAtMs !== undefined)
  return times.length === 0 ? undefined : Math.min(...times)
}

/** What is to be said by now, and the voice that has said it. */
export function say(voice: Voice, nowMs: number): { voice: Voice; said: Seen } {
  const freshness = isDue(dueMs(voice.freshness, 0), nowMs) ? voice.freshness.seen : null
  const mood = isDue(dueMs(voice.mood, MOOD_REST_MS), nowMs) ? voice.mood.seen : null
  return {
    said: { freshness, mood },
    voice: {
      freshness: tell(voice.freshness, freshness, nowMs),
      mood: tell(voice.mood, mood, nowMs),
    },
  }
}

/** A mood as far as it is worth a word to a listener. */
export function voicedMood(mood: Pick<Mood, 'kind' | 'name'>): VoicedMood | null {
  if (mood.kind === 'quiet') return 'quiet'
  return moodName(mood) ?? (mood.kind === 'usual_mix' || mood.kind === 'mixed' ? 'calm' : null)
}

function track<T>(before: Track<T>, seen: T | null, nowMs: number): Track<T> {
  if (seen === null) return { ...before, seen: before.known }
  if (before.known === null) return { ...before, known: seen, seen }
  return seen === before.seen ? before : { ...before, seen, seenAtMs: nowMs }
}

function dueMs<T>({ known, seen, seenAtMs, saidAtMs }: Track<T>, restMs: number): number | undefined {
  return seen === known ? undefined : Math.max(seenAtMs + HOLD_MS, saidAtMs + restMs)
}

function isDue(dueAtMs: number | undefined, nowMs: number): boolean {
  return dueAtMs !== undefined && nowMs >= dueAtMs
}

function tell<T>(before: Track<T>, said: T | null, nowMs: number): Track<T> {
  return said === null ? before : { ...before, known: said, saidAtMs: nowMs }
}
