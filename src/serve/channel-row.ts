import type { ChannelRow } from '#contract/http.ts'
import { STEP_MS, windowStartMs } from '#contract/window.ts'
import type { Entry } from './live/directory.ts'
import { type Moment, type Picture, windowsFrom } from './live/picture.ts'

const SPARK_WINDOWS = 60
const MINUTE_MS = 60_000
/** What was heard reaches the database a flush after the collector said so, which it does every 5 s. */
const HEARD_LAG_MS = 15_000

/** A channel as a list shows it, at the moment. */
export function toChannelRow(entry: Entry, picture: Picture | undefined, moment: Moment): ChannelRow {
  const heardToMs = picture?.spans.at(-1)?.toMs ?? 0
  const endMs = moment.nowMs - heardToMs <= HEARD_LAG_MS ? heardToMs : moment.nowMs
  const stepMs = STEP_MS['5s']
  const lastStartMs = windowStartMs(endMs, '5s') - stepMs
  const sparkFromMs = lastStartMs - (SPARK_WINDOWS - 1) * stepMs
  const sparkline = new Array<number | null>(SPARK_WINDOWS).fill(null)
  let messages = 0
  let heardMs = 0
  for (const window of picture ? windowsFrom(picture, sparkFromMs, moment) : []) {
    const startMs = Date.parse(window.start)
    if (startMs > lastStartMs) break
    sparkline[(startMs - sparkFromMs) / stepMs] = window.messages
    if (startMs > lastStartMs - MINUTE_MS) {
      messages += window.messages
      heardMs += window.coverage * stepMs
    }
  }
  return {
    login: entry.login,
    displayName: entry.displayName,
    roomId: entry.roomId ?? null,
    wanted: entry.wanted,
    state: entry.state,
    reason: entry.reason,
    stateAt: entry.stateAtMs === undefined ? null : new Date(entry.stateAtMs).toISOString(),
    messagesPerSecond: heardMs < stepMs ? 0 : Math.round((messages * 100_000) / heardMs) / 100,
    sparkline,
    mood: NO_MOOD,
  }
}

const NOBODY = { share: 0, low: 0, high: 0, usual: null }
const NO_MOOD: ChannelRow['mood'] = {
  kind: 'nothing_heard',
  name: null,
  lift: null,
  people: 0,
  needed: 10,
  messages: 0,
  lastMessageAt: null,
  shares: {
    question: NOBODY,
    disappointment: NOBODY,
    funny: NOBODY,
    cheering: NOBODY,
    confused: NOBODY,
    neutral: NOBODY,
  },
}
