/** What a panel says beside its chart: words, and shares as exact as they are shown. */
import { type Mood, SHARES, type Share } from '#contract/mood.ts'
import { STEP_MS } from '#contract/window.ts'
import { type ChannelLive, type LiveState, toldUntilMs } from '../live-state.ts'
import { lacksPeople, moodSentence } from '../mood-words.ts'
import { channelStatus, type Status } from '../status.ts'
import { formatCount, formatRate } from '../words/format.ts'
import { words } from '../words/words.ts'
import { heardSentence, missedMs, peakOf } from './heard-words.ts'
import { type PanelView, panelView } from './panel-view.ts'

/** In the place of a figure of a minute in which nothing was heard: that is not none. */
const UNKNOWN = '–'

export interface Panelled {
  name: string
  view: PanelView
  status: Status
  /** Of the mood; empty before anything came. */
  sentence: string
  mood: SeenMood | undefined
  /** Who spoke in the last minute, in a sentence; empty where nothing was heard, or the other sentence says it. */
  crowd: string
  messagesPerSecond: string
  people: string
  peak: string
  /** How much of the last minutes was heard; empty before this page itself has heard anything. */
  heard: string
}

export type SeenMood = Pick<Mood, 'kind' | 'name' | 'shares'>

interface Shown {
  login: string
  /** This page itself listens: before it did, nothing can have been missed. */
  alone: boolean
  /** The client's clock. */
  nowMs: number
}

export function toPanelled(live: LiveState, { login, alone, nowMs }: Shown): Panelled {
  const channel = live.channels[login]
  const windows = channel?.windows ?? []
  const shared = {
    name: channel?.row.displayName ?? login,
    view: panelView({ login, live, channel, nowMs }),
    status: channelStatus(live, { row: channel?.row, windows, nowMs }),
  }
  if (channel === undefined) {
    const none = { sentence: '', crowd: '', messagesPerSecond: '', people: '', peak: '', heard: '' }
    return { ...shared, ...none, mood: undefined }
  }
  const { mood, messagesPerSecond } = channel.row
  const isHeard = mood.kind !== 'nothing_heard'
  const knownMs = toldUntilMs(live, nowMs)
  const firstMs = firstHeardMs(channel)
  const missed = missedMs(windows, { fromMs: firstMs ?? 0, nowMs: knownMs })
  return {
    ...shared,
    sentence:
      isHeard || shared.status.stale ? moodSentence(mood, nowMs + live.serverAheadMs) : words.mood.listening,
    mood: toSeen(mood),
    crowd: isHeard && !lacksPeople(mood) ? words.panel.people(formatCount(mood.people), mood.people) : '',
    messagesPerSecond: isHeard ? formatRate(messagesPerSecond) : UNKNOWN,
    people: isHeard ? formatCount(mood.people) : UNKNOWN,
    peak: firstMs === undefined ? UNKNOWN : formatRate((peakOf(windows, knownMs) * 1_000) / STEP_MS['5s']),
    heard: firstMs === undefined && alone ? '' : heardSentence(missed),
  }
}

/** Before it nobody listened, because the channel was not watched yet or the panel was not there: that is no gap. */
function firstHeardMs({ windows }: ChannelLive): number | undefined {
  const first = windows.find(({ coverage }) => coverage > 0)
  return first === undefined ? undefined : Date.parse(first.start) + STEP_MS['5s']
}

function toSeen({ kind, name, shares }: Mood): SeenMood {
  const seen = SHARES.map((share) => [share, toWholePercent(shares[share])])
  return { kind, name, shares: Object.fromEntries(seen) as Mood['shares'] }
}

function toWholePercent({ share, low, high, usual }: Share): Share {
  const whole = (part: number): number => Math.round(part * 100) / 100
  return {
    share: whole(share),
    low: whole(low),
    high: whole(high),
    usual: usual === null ? null : whole(usual),
  }
}
