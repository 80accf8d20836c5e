import type { ChannelRow } from '#contract/http.ts'
import { type ChatWindow, STEP_MS, windowStartMs } from '#contract/window.ts'
import { SUMS } from '#contract/window-change.ts'
import { coverageOf } from '#tally/coverage.ts'
import { moodOf, type Usual, usualOf } from '#tally/mood.ts'
import type { Entry } from './live/directory.ts'
import { type Moment, minutesOf, type Picture, windowsFrom } from './live/picture.ts'

const SPARK_WINDOWS = 60
const WINDOW_MS = STEP_MS['5s']
const MINUTE_MS = STEP_MS['1m']
/** What was heard reaches the database a flush after the collector said so, which it does every 5 s. */
const HEARD_LAG_MS = 15_000
/** What the mood looks at: the last minute, and two windows more to see whether it lasts. */
const MOOD_MS = MINUTE_MS + 3 * WINDOW_MS
const MESSAGES = SUMS.indexOf('messages')

type Figures = Pick<ChannelRow, 'messagesPerSecond' | 'sparkline' | 'mood'>

const NO_FIGURES: Figures = {
  messagesPerSecond: 0,
  sparkline: new Array<null>(SPARK_WINDOWS).fill(null),
  mood: moodOf({ windows: [], minutes: [], usual: { heardMinutes: 0, shares: null }, endMs: 0 }),
}

/** A channel as a list shows it, at the moment. */
export function toChannelRow(entry: Entry, picture: Picture | undefined, moment: Moment): ChannelRow {
  const { login, displayName, roomId, wanted, state, reason, stateAtMs } = entry
  return {
    login,
    displayName,
    roomId: roomId ?? null,
    wanted,
    state,
    reason,
    stateAt: stateAtMs === undefined ? null : new Date(stateAtMs).toISOString(),
    ...(picture ? toFigures(picture, moment) : NO_FIGURES),
  }
}

function toFigures(picture: Picture, moment: Moment): Figures {
  const heardToMs = picture.spans.at(-1)?.toMs ?? 0
  const isHeard = moment.nowMs - heardToMs <= HEARD_LAG_MS
  const endMs = windowStartMs(isHeard ? Math.min(heardToMs, moment.nowMs) : moment.nowMs, '5s')
  const lately = windowsFrom(picture, endMs - MOOD_MS, moment)
  const isQuiet = lately.every(({ messages }) => messages === 0)
  return {
    messagesPerSecond: toRate(lately, endMs),
    sparkline: toSparkline(picture, endMs),
    mood: moodOf({
      windows: isQuiet ? windowsFrom(picture, picture.fromMs, moment) : lately,
      minutes: minutesOf(picture, moment),
      usual: habitOf(picture, endMs, moment),
      endMs,
    }),
  }
}

/** The room's habit, which holds for a minute. */
function habitOf(picture: Picture, endMs: number, moment: Moment): Usual {
  const toMs = windowStartMs(endMs, '1m')
  if (picture.usual?.toMs !== toMs) {
    picture.usual = { toMs, habit: usualOf(windowsFrom(picture, picture.fromMs, moment), endMs) }
  }
  return picture.usual.habit
}

/** Messages a second of what was heard of the last minute. */
function toRate(windows: readonly ChatWindow[], endMs: number): number {
  let messages = 0
  let heardMs = 0
  for (const window of windows) {
    const startMs = Date.parse(window.start)
    if (startMs < endMs - MINUTE_MS || startMs >= endMs) continue
    messages += window.messages
    heardMs += window.coverage * WINDOW_MS
  }
  return heardMs < WINDOW_MS ? 0 : Math.round((messages * 100_000) / heardMs) / 100
}

/** Messages of the last windows; null where nobody listened and nothing is known. */
function toSparkline({ rows, spans }: Picture, endMs: number): (number | null)[] {
  return Array.from({ length: SPARK_WINDOWS }, (_, at) => {
    const startMs = endMs - (SPARK_WINDOWS - at) * WINDOW_MS
    const row = rows.get(startMs)
    if (row !== undefined) return row.figures[MESSAGES] ?? 0
    return coverageOf(spans, startMs, startMs + WINDOW_MS) > 0 ? 0 : null
  })
}
