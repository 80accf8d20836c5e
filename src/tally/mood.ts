/**
 * What chat is doing now against the channel's own habit. Counts people: a share is Σ crowd(name) / Σ crowd(total)
 * over the 5-second windows of a minute, so that someone counts once a window however much they say.
 */
import { MOODS, type Mood, type MoodName, SHARES, type Share, type ShareName } from '#contract/mood.ts'
import { type ChatWindow, type Crowd, STEP_MS } from '#contract/window.ts'

/** Distinct people, messages and heard windows of the last minute that a mood takes. */
const PEOPLE_NEEDED = 10
export const MESSAGES_NEEDED = 30
const WINDOWS_NEEDED = 6

/** A window, or a minute, that was heard less than this tells nothing. */
const LEAST_COVERAGE = 0.5

/** What stands out: so many times its usual, so great a share, so many windows in a row. */
const LEAST_LIFT = 1.5
const LEAST_SHARE = 0.15
const WINDOWS_IN_A_ROW = 3

/** The habit is made of this many heard minutes; with fewer than the first ten, the greatest share is named instead. */
const USUAL_MINUTES = 30
const FIRST_MINUTES = 10
const LEAST_FIRST_SHARE = 0.35

/** A usual share below is taken for this when a lift is told: 30 minutes cannot tell one in a hundred from none. */
const LEAST_USUAL = 0.01

/** The normal distribution's 97.5 % point. */
const Z = 1.96

const WINDOW_MS = STEP_MS['5s']
const MINUTE_MS = STEP_MS['1m']
const WINDOWS_A_MINUTE = MINUTE_MS / WINDOW_MS

/** A channel's habit. */
export interface Usual {
  /** Minutes that were heard, at most 30. */
  heardMinutes: number
  /** The median share per minute; null when nobody spoke in any of them. */
  shares: Record<ShareName, number> | null
}

export interface MoodInput {
  /**
   * 5-second windows, oldest first; a missing one was not heard. A little over a minute decides the mood; more of
   * them tell how long it has been quiet.
   */
  windows: readonly ChatWindow[]
  /** The 1-minute windows that the last minute lies in. */
  minutes: readonly ChatWindow[]
  usual: Usual
  /** Where the last minute ends: the end of the last whole window, milliseconds since the epoch. */
  endMs: number
}

/**
 * The habit of the last 30 heard minutes that ended by `endMs`, from their 5-second windows, oldest first. It holds
 * for a minute.
 */
export function usualOf(windows: readonly ChatWindow[], endMs: number): Usual {
  const wholeMinutesTo = isoOf(Math.floor(endMs / MINUTE_MS) * MINUTE_MS)
  const minutes: Sums[] = []
  for (let at = windows.length; at > 0 && minutes.length < USUAL_MINUTES; ) {
    const end = at
    const minute = minuteOf(windows[at - 1]!)
    while (at > 0 && minuteOf(windows[at - 1]!) === minute) at--
    if (windows[end - 1]!.start >= wholeMinutesTo) continue
    const sums = sumWindows(windows, at, end)
    if (sums.heard >= WINDOWS_A_MINUTE * LEAST_COVERAGE) minutes.push(sums)
  }
  const spoken = minutes.filter(({ crowd }) => crowd.total > 0)
  return {
    heardMinutes: minutes.length,
    shares:
      spoken.length === 0 ? null : mapShares((name) => median(spoken.map((minute) => shareOf(minute, name)))),
  }
}

/** The mood of the minute that ends at `endMs`. */
export function moodOf({ windows, minutes, usual, endMs }: MoodInput): Mood {
  const now = sumMinute(windows, endMs)
  const people = Math.min(now.crowd.total, greatestCrowd(minutes, endMs))
  const mood: Mood = {
    kind: 'usual_mix',
    name: null,
    lift: null,
    people,
    needed: PEOPLE_NEEDED,
    messages: now.messages,
    lastMessageAt: lastMessageAt(windows, endMs),
    shares: mapShares((name) => ({
      ...wilson(shareOf(now, name), people),
      usual: usual.shares?.[name] ?? null,
    })),
  }
  if (now.heard === 0) return { ...mood, kind: 'nothing_heard' }
  if (now.heard < WINDOWS_NEEDED) return { ...mood, kind: 'too_few' }
  if (now.messages === 0) return { ...mood, kind: 'quiet' }
  if (now.messages < MESSAGES_NEEDED || people < PEOPLE_NEEDED) return { ...mood, kind: 'too_few' }
  if (usual.shares === null || usual.heardMinutes < FIRST_MINUTES) {
    const name = greatest(MOODS, (each) => shareOf(now, each))
    const stands = name !== undefined && shareOf(now, name) >= LEAST_FIRST_SHARE
    return stands ? { ...mood, kind: 'greatest', name } : { ...mood, kind: 'mixed' }
  }
  const usualShares = usual.shares
  const lately = Array.from({ length: WINDOWS_IN_A_ROW }, (_, back) =>
    sumMinute(windows, endMs - back * WINDOW_MS),
  )
  const standing = MOODS.filter((each) =>
    lately.every((minute) => standsOut(shareOf(minute, each), usualShares[each])),
  )
  const liftOf = (each: MoodName): number => shareOf(now, each) / Math.max(usualShares[each], LEAST_USUAL)
  const name = greatest(standing, liftOf)
  return name === undefined ? mood : { ...mood, kind: 'lift', name, lift: liftOf(name) }
}

function standsOut(share: number, usual: number): boolean {
  return share >= LEAST_SHARE && share >= LEAST_LIFT * usual
}

interface Sums {
  /** Windows that were heard at least half; the others are left out of all sums. */
  heard: number
  messages: number
  crowd: Record<Crowd, number>
}

function sumMinute(windows: readonly ChatWindow[], endMs: number): Sums {
  const from = isoOf(endMs - MINUTE_MS)
  const to = isoOf(endMs)
  let end = windows.length
  while (end > 0 && windows[end - 1]!.start >= to) end--
  let begin = end
  while (begin > 0 && windows[begin - 1]!.start >= from) begin--
  return sumWindows(windows, begin, end)
}

function sumWindows(windows: readonly ChatWindow[], begin: number, end: number): Sums {
  const crowd = { total: 0, question: 0, disappointment: 0, funny: 0, neutral: 0, confused: 0, cheering: 0 }
  const sums: Sums = { heard: 0, messages: 0, crowd }
  for (let at = begin; at < end; at++) {
    const window = windows[at]!
    if (window.coverage < LEAST_COVERAGE || window.crowd === null) continue
    sums.heard++
    sums.messages += window.messages
    crowd.total += window.crowd.total
    for (const name of SHARES) crowd[name] += window.crowd[name]
  }
  return sums
}

function shareOf({ crowd }: Sums, name: ShareName): number {
  return crowd.total === 0 ? 0 : crowd[name] / crowd.total
}

/** The most distinct people of the 1-minute windows that the last minute lies in: it has no window of its own. */
function greatestCrowd(minutes: readonly ChatWindow[], endMs: number): number {
  const after = isoOf(endMs - 2 * MINUTE_MS)
  const before = isoOf(endMs)
  return minutes
    .filter(({ start }) => start > after && start < before)
    .reduce((most, { crowd }) => Math.max(most, crowd?.total ?? 0), 0)
}

/** The end of the last window in which something was said. */
function lastMessageAt(windows: readonly ChatWindow[], endMs: number): string | null {
  const to = isoOf(endMs)
  const window = windows.findLast(({ messages, start }) => messages > 0 && start < to)
  return window === undefined ? null : isoOf(Date.parse(window.start) + WINDOW_MS)
}

/** The 95 % interval of a share that so many people have a part in, after Wilson. */
function wilson(share: number, people: number): Pick<Share, 'share' | 'low' | 'high'> {
  if (people === 0) return { share, low: 0, high: 1 }
  const weight = (Z * Z) / people
  const middle = (share + weight / 2) / (1 + weight)
  const half = (Z * Math.sqrt((share * (1 - share)) / people + weight / people / 4)) / (1 + weight)
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** The one with the greatest figure, the first of equals; undefined when there is none. */
function greatest(names: readonly MoodName[], figureOf: (name: MoodName) => number): MoodName | undefined {
  return names.reduce<MoodName | undefined>(
    (best, name) => (best === undefined || figureOf(name) > figureOf(best) ? name : best),
    undefined,
  )
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function mapShares<Value>(of: (name: ShareName) => Value): Record<ShareName, Value> {
  return Object.fromEntries(SHARES.map((name) => [name, of(name)])) as Record<ShareName, Value>
}

/** Starts are compared as text: ISO 8601 in UTC sorts by time. */
function isoOf(timeMs: number): string {
  return new Date(timeMs).toISOString()
}

function minuteOf({ start }: ChatWindow): string {
  return start.slice(0, 16)
}
