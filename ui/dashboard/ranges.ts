/** Ranges of time that a channel page offers, and which windows suit what is shown of them. */
import { STEP_MS, type Step } from '#contract/window.ts'
import type { Span } from '../client/api.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

export const RANGES = ['15m', '6h', '24h', '30d'] as const

export type Range = (typeof RANGES)[number]

/** What the page of one channel offers. */
export const CHANNEL_RANGES = ['15m', 'stream', '24h', '30d', 'all'] as const

export type ChannelRange = (typeof CHANNEL_RANGES)[number]

const LENGTHS_MS: Record<Range, number> = {
  '15m': 15 * MINUTE_MS,
  '6h': 6 * HOUR_MS,
  '24h': 24 * HOUR_MS,
  '30d': 30 * 24 * HOUR_MS,
}

/** The longest span for which windows of a step are fetched: some thousands at most. */
const LONGEST_MS: Record<Step, number> = {
  '5s': 6 * HOUR_MS,
  '1m': 7 * 24 * HOUR_MS,
  '1h': 366 * 24 * HOUR_MS,
}
/** Without a choice: as fine as the eye can use. */
const SUITS_MS: Record<Step, number> = { '5s': HOUR_MS, '1m': 48 * HOUR_MS, '1h': 366 * 24 * HOUR_MS }

/** The range that ends with the window in which `nowMs` lies. */
export function rangeSpan(range: Range, nowMs: number): Span {
  const stepMs = STEP_MS[suitableStep(LENGTHS_MS[range])]
  const toMs = (Math.floor(nowMs / stepMs) + 1) * stepMs
  return { fromMs: toMs - LENGTHS_MS[range], toMs }
}

/** From the beginning of a stream to the window in which `nowMs` lies; two minutes at least. */
export function streamSpan(beginMs: number, nowMs: number): Span {
  const stepMs = STEP_MS[suitableStep(nowMs - beginMs)]
  const toMs = (Math.floor(nowMs / stepMs) + 1) * stepMs
  return { fromMs: Math.min(Math.floor(beginMs / stepMs) * stepMs, toMs - 2 * MINUTE_MS), toMs }
}

/** All hours that are `kept`, as far as they are over: an archive ends where it ends. */
export function keptSpan(kept: Span, nowMs: number): Span {
  const { toMs } = streamSpan(kept.fromMs, nowMs)
  return { fromMs: kept.fromMs, toMs: Math.min(kept.toMs, toMs) }
}

export function suitableStep(lengthMs: number): Step {
  return (['5s', '1m', '1h'] as const).find((step) => lengthMs <= SUITS_MS[step]) ?? '1h'
}

/** Whether windows of the step make a chart of the span: neither too many nor fewer than two. */
export function stepFits(step: Step, lengthMs: number): boolean {
  return lengthMs <= LONGEST_MS[step] && lengthMs >= 2 * STEP_MS[step]
}

/** A part of the range: fixed in time, or tied to its end and moving with it. */
export interface Zoom {
  lengthMs: number
  /** Null = the end of the range. */
  toMs: number | null
}

export function toZoom(part: Span | null, range: Span): Zoom | null {
  if (part === null) return null
  const lengthMs = part.toMs - part.fromMs
  return { lengthMs, toMs: part.toMs >= range.toMs ? null : part.toMs }
}

export function zoomSpan(zoom: Zoom | null, range: Span): Span {
  if (zoom === null) return range
  const toMs = zoom.toMs ?? range.toMs
  return { fromMs: toMs - zoom.lengthMs, toMs }
}
