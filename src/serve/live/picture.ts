import type { ChannelEvent, ChannelUpdate } from '#contract/http.ts'
import { STEP_MS, windowStartMs } from '#contract/window.ts'
import type { StatusEvent } from '#store/channel-reads.ts'
import type { StoredRoomEvent } from '#store/room-events.ts'
import type { StoredWindow } from '#store/window-reads.ts'
import { FINAL_AFTER_MS, type Span } from '#tally/coverage.ts'
import { gapsOf } from '#tally/gaps.ts'
import { MINUTES_MS, type Moment, type RecentChat, windowsFrom } from '#tally/recent-chat.ts'
import { toChannelEvent } from '../events.ts'
import type { Touched } from './touched.ts'

/** How far back a live screen looks. */
export const SHOWN_MS = 20 * 60_000
/** How much heard time the usual mood is made of. */
const USUAL_MS = 30 * 60_000

/** One room's recent past, as the database has it at the feed's revisions. */
export interface Picture extends RecentChat {
  readonly roomId: string
  readonly login: string
  rows: Map<number, StoredWindow>
  minutes: Map<number, StoredWindow>
  events: readonly StoredRoomEvent[]
  statuses: readonly StatusEvent[]
  /** Windows that end by then are final. */
  finalToMs: number
}

/** What a screen that has the rest of the last 20 minutes lacks. */
export function missingPart(
  picture: Picture,
  { touched, wanted }: { touched: Touched; wanted: boolean },
  moment: Moment,
): Pick<ChannelUpdate, 'windows' | 'events'> {
  const shownFromMs = windowStartMs(moment.nowMs - SHOWN_MS, '5s')
  const fromMs = Math.max(shownFromMs, Math.min(touched.fromMs, ...touched.starts))
  const windows = Number.isFinite(fromMs) ? windowsFrom(picture, fromMs, moment) : []
  const events = touched.events ? picture.events.filter(({ atMs }) => atMs >= shownFromMs) : []
  return {
    windows: windows.filter(({ start }) => {
      const startMs = Date.parse(start)
      return startMs >= touched.fromMs || touched.starts.has(startMs)
    }),
    events: [...events.map(toChannelEvent), ...gapsIn(picture, { wanted, fromMs: shownFromMs }, moment)],
  }
}

function gapsIn(
  { spans, statuses }: Picture,
  { wanted, fromMs }: { wanted: boolean; fromMs: number },
  { nowMs }: Moment,
): ChannelEvent[] {
  return gapsOf({ spans, statuses, fromMs, toMs: nowMs, goesOn: wanted })
}

/** Where a picture must begin to show 20 minutes, and the heard time that the usual mood is made of. */
export function pictureStartMs(spans: readonly Span[], nowMs: number): number {
  return windowStartMs(Math.min(nowMs - SHOWN_MS, heardSince(spans, USUAL_MS)), '1m')
}

/** Forgets what lies before `pictureStartMs`. */
export function prunePicture(picture: Picture, nowMs: number): void {
  const fromMs = pictureStartMs(picture.spans, nowMs)
  if (fromMs <= picture.fromMs) return
  picture.fromMs = fromMs
  for (const startMs of picture.rows.keys()) if (startMs < fromMs) picture.rows.delete(startMs)
  for (const startMs of picture.minutes.keys()) {
    if (startMs < nowMs - MINUTES_MS) picture.minutes.delete(startMs)
  }
  picture.spans = picture.spans.filter(({ toMs }) => toMs > fromMs)
  picture.events = picture.events.filter(({ atMs }) => atMs >= nowMs - SHOWN_MS)
}

/** Windows that end by this instant are final; see isFinal. */
export function finalTo(spans: readonly Span[], appendTimeMs: number): number {
  return Math.max(spans.at(-1)?.toMs ?? 0, appendTimeMs - FINAL_AFTER_MS - 1)
}

/** The first start whose window was not final; undefined when nothing became final since. */
export function becameFinalFrom(picture: Picture, nextFinalToMs: number): number | undefined {
  const startMs = windowStartMs(picture.finalToMs, '5s')
  return nextFinalToMs >= startMs + STEP_MS['5s'] ? startMs : undefined
}

/** Where the last `heardMs` of heard time begin; the spans' start when they are shorter. */
function heardSince(spans: readonly Span[], heardMs: number): number {
  let leftMs = heardMs
  for (const { fromMs, toMs } of spans.toReversed()) {
    if (toMs - fromMs >= leftMs) return toMs - leftMs
    leftMs -= toMs - fromMs
  }
  return spans[0]?.fromMs ?? Infinity
}
