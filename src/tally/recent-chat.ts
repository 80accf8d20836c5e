/** A room's last minutes as a list and a sentence show them: the same figures wherever they are counted. */
import type { ChannelRow } from '#contract/http.ts'
import { type ChatWindow, STEP_MS, type Step, windowStartMs } from '#contract/window.ts'
import { SUMS } from '#contract/window-change.ts'
import { coverageOf, type Span } from './coverage.ts'
import { moodOf, type Usual, usualOf } from './mood.ts'
import { type CountedWindow, viewWindows } from './window-view.ts'

/** One-minute windows are kept so long: the last minute lies in two of them. */
export const MINUTES_MS = 4 * 60_000
/** How far ahead of our clock a message may be. */
const FUTURE_MS = 120_000
const SPARK_WINDOWS = 60
const WINDOW_MS = STEP_MS['5s']
const MINUTE_MS = STEP_MS['1m']
/** What was heard is known a flush after the collector said so, which it does every 5 s. */
const HEARD_LAG_MS = 15_000
/** What the mood looks at: the last minute, and two windows more to see whether it lasts. */
const MOOD_MS = MINUTE_MS + 3 * WINDOW_MS
/** Less than this was heard: a rate of it would be a guess, and what was said is taken for a whole second's. */
const SHORTEST_RATE_MS = 1_000
const MESSAGES = SUMS.indexOf('messages')

export interface RecentChat {
  /** Rows and spans are whole from here on. */
  fromMs: number
  /** Five-second windows by their start. */
  rows: ReadonlyMap<number, CountedWindow>
  /** One-minute windows of the last minutes: they tell how many people there are. */
  minutes: ReadonlyMap<number, CountedWindow>
  /** What was heard; joined, by time. */
  spans: readonly Span[]
  /** The room's habit, as of the whole minutes until `toMs`; kept here since it holds for a minute. */
  usual: { toMs: number; habit: Usual } | undefined
}

/** The instant that a room is looked at. */
export interface Moment {
  nowMs: number
  /** T, milliseconds since the epoch. */
  appendTimeMs: number
}

/** What a row of channels says of the last minutes. */
export type Figures = Pick<ChannelRow, 'messagesPerSecond' | 'sparkline' | 'mood'>

export const NO_FIGURES: Figures = {
  messagesPerSecond: 0,
  sparkline: new Array<null>(SPARK_WINDOWS).fill(null),
  mood: moodOf({ windows: [], minutes: [], usual: { heardMinutes: 0, shares: null }, endMs: 0 }),
}

/** The five-second windows from `fromMs` on, oldest first. */
export function windowsFrom(chat: RecentChat, fromMs: number, moment: Moment): ChatWindow[] {
  return view(chat, chat.rows, { step: '5s', fromMs }, moment)
}

export function figuresOf(chat: RecentChat, moment: Moment): Figures {
  const heardToMs = chat.spans.at(-1)?.toMs ?? 0
  const isHeard = moment.nowMs - heardToMs <= HEARD_LAG_MS
  const endMs = windowStartMs(isHeard ? Math.min(heardToMs, moment.nowMs) : moment.nowMs, '5s')
  const lately = windowsFrom(chat, endMs - MOOD_MS, moment)
  const isQuiet = lately.every(({ messages }) => messages === 0)
  return {
    messagesPerSecond: toRate(lately, endMs),
    sparkline: toSparkline(chat, endMs),
    mood: moodOf({
      windows: isQuiet ? windowsFrom(chat, chat.fromMs, moment) : lately,
      minutes: view(chat, chat.minutes, { step: '1m', fromMs: moment.nowMs - MINUTES_MS }, moment),
      usual: habitOf(chat, endMs, moment),
      endMs,
    }),
  }
}

function view(
  { spans }: RecentChat,
  rows: ReadonlyMap<number, CountedWindow>,
  { step, fromMs }: { step: Step; fromMs: number },
  { nowMs, appendTimeMs }: Moment,
): ChatWindow[] {
  const widthMs = STEP_MS[step]
  const counted: CountedWindow[] = []
  for (let startMs = windowStartMs(fromMs, step); startMs <= nowMs + FUTURE_MS; startMs += widthMs) {
    const row = rows.get(startMs)
    if (row !== undefined) counted.push(row)
  }
  const hearing = { spans, heardToMs: spans.at(-1)?.toMs ?? 0, appendTimeMs }
  return [...viewWindows(counted, hearing, { step, fromMs, toMs: Infinity })]
}

function habitOf(chat: RecentChat, endMs: number, moment: Moment): Usual {
  const toMs = windowStartMs(endMs, '1m')
  if (chat.usual?.toMs !== toMs) {
    chat.usual = { toMs, habit: usualOf(windowsFrom(chat, chat.fromMs, moment), endMs) }
  }
  return chat.usual.habit
}

/** Messages a second of what was heard of the last minute, also where that is a part of a window only. */
function toRate(windows: readonly ChatWindow[], endMs: number): number {
  let messages = 0
  let heardMs = 0
  for (const window of windows) {
    const startMs = Date.parse(window.start)
    if (startMs < endMs - MINUTE_MS || startMs >= endMs || window.coverage === 0) continue
    messages += window.messages
    heardMs += window.coverage * WINDOW_MS
  }
  return Math.round((messages * 100_000) / Math.max(heardMs, SHORTEST_RATE_MS)) / 100
}

/** Messages of the last windows; null where nobody listened and nothing is known. */
function toSparkline({ rows, spans }: RecentChat, endMs: number): (number | null)[] {
  return Array.from({ length: SPARK_WINDOWS }, (_, at) => {
    const startMs = endMs - (SPARK_WINDOWS - at) * WINDOW_MS
    const row = rows.get(startMs)
    if (row !== undefined) return row.figures[MESSAGES] ?? 0
    return coverageOf(spans, startMs, startMs + WINDOW_MS) > 0 ? 0 : null
  })
}
