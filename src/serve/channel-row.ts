import type { ChannelRow } from '#contract/http.ts'
import { type ChatWindow, STEP_MS, windowStartMs } from '#contract/window.ts'
import { moodOf, type Usual, usualOf } from '#tally/mood.ts'
import type { Entry } from './live/directory.ts'
import { type Moment, minutesOf, type Picture, windowsFrom } from './live/picture.ts'

const SPARK_WINDOWS = 60
const WINDOW_MS = STEP_MS['5s']
const MINUTE_MS = STEP_MS['1m']
/** What was heard reaches the database a flush after the collector said so, which it does every 5 s. */
const HEARD_LAG_MS = 15_000
const NO_HABIT: Usual = { heardMinutes: 0, shares: null }

/** A channel as a list shows it, at the moment. */
export function toChannelRow(entry: Entry, picture: Picture | undefined, moment: Moment): ChannelRow {
  const heardToMs = picture?.spans.at(-1)?.toMs ?? 0
  const known = moment.nowMs - heardToMs <= HEARD_LAG_MS ? Math.min(heardToMs, moment.nowMs) : moment.nowMs
  const endMs = windowStartMs(known, '5s')
  const sparkFromMs = endMs - SPARK_WINDOWS * WINDOW_MS
  const lately = picture ? windowsFrom(picture, sparkFromMs, moment) : []
  const isQuiet = picture !== undefined && lately.every(({ messages }) => messages === 0)
  return {
    login: entry.login,
    displayName: entry.displayName,
    roomId: entry.roomId ?? null,
    wanted: entry.wanted,
    state: entry.state,
    reason: entry.reason,
    stateAt: entry.stateAtMs === undefined ? null : new Date(entry.stateAtMs).toISOString(),
    messagesPerSecond: toRate(lately, endMs),
    sparkline: toSparkline(lately, sparkFromMs),
    mood: moodOf({
      windows: isQuiet ? windowsFrom(picture, picture.fromMs, moment) : lately,
      minutes: picture ? minutesOf(picture, moment) : [],
      usual: picture ? habitOf(picture, endMs, moment) : NO_HABIT,
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

function toSparkline(windows: readonly ChatWindow[], fromMs: number): (number | null)[] {
  const messages = new Array<number | null>(SPARK_WINDOWS).fill(null)
  for (const window of windows) {
    const at = (Date.parse(window.start) - fromMs) / WINDOW_MS
    if (at < SPARK_WINDOWS) messages[at] = window.messages
  }
  return messages
}
