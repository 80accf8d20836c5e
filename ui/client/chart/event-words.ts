/** What happened in a channel, in words, and where it stands in the lane above the bars. */
import type { RoomEventName } from '#contract/chat-event.ts'
import type { ChannelEvent } from '#contract/http.ts'
import { formatCount, formatDuration } from '../words/format.ts'
import { isolate } from '../words/isolate.ts'
import { words } from '../words/words.ts'
import type { Bar } from './bars.ts'

export type Shape = 'raid' | 'gifts' | 'mode' | 'announcement' | 'removed'

export interface Mark {
  atMs: number
  /** Until when it held, for a mode; null for what only happens. */
  toMs: number | null
  shape: Shape
  text: string
}

export interface PlacedMark extends Mark {
  /** Of its shape. */
  leftPx: number
  /** What it takes up, the words included. */
  startPx: number
  endPx: number
  /** How far the line of a mode reaches. */
  lengthPx: number
  /** On which side of the shape there is room for the words. */
  words: 'after' | 'before' | 'nowhere'
}

/** Deletions are worth a mark when this many fall into one bar. */
const LOUD_REMOVALS = 3
const SHAPE_PX = 16
/** Between words and the shape after them. */
const BEFORE_PX = 4
/** From what one mark takes up to the next. */
const APART_PX = 6
/** Width of a character of the lane's 12-px font, on the safe side; those of East Asia are square. */
const CHARACTER_PX = 6.6
const SQUARE_PX = 12
const WITHOUT_WIDTH = /[\u2066-\u2069]/g
const SQUARE = /[\u1100-\u11ff\u2e80-\uffef]/gu
/** Who gets room for words first. */
const LOUDNESS: Record<Shape, number> = { raid: 5, gifts: 4, mode: 3, announcement: 2, removed: 1 }

/**
 * Marks of the lane: room events, modes as long as they held, and bars in which moderators took much away. Gaps are
 * hatched instead. `events` are in order of time.
 */
export function toMarks(events: readonly ChannelEvent[], bars: readonly Bar[]): Mark[] {
  const marks: Mark[] = []
  const open = new Map<RoomEventName, Mark>()
  for (const event of events) {
    if (event.kind === 'gap') continue
    const shape = SHAPES[event.event]
    if (shape === undefined) continue
    const atMs = Date.parse(event.at)
    if (shape === 'mode') {
      const before = open.get(event.event)
      if (before !== undefined) before.toMs = atMs
      open.delete(event.event)
      if (event.amount === 0 && before !== undefined) continue
    }
    const mark: Mark = { atMs, toMs: null, shape, text: eventText(event) }
    if (shape === 'mode' && event.amount > 0) {
      mark.toMs = Number.POSITIVE_INFINITY
      open.set(event.event, mark)
    }
    marks.push(mark)
  }
  for (const { startMs, endMs, removed } of bars) {
    if (removed < LOUD_REMOVALS) continue
    const text = words.events.removed(formatCount(removed))
    marks.push({ atMs: (startMs + endMs) / 2, toMs: null, shape: 'removed', text })
  }
  return marks.sort((a, b) => a.atMs - b.atMs)
}

/**
 * Puts marks where their time is, the words after the shape or, near the end or another mark, before it. The loudest
 * come first; what would lie under them is left out.
 */
export function placeMarks(
  marks: readonly Mark[],
  { fromMs, toMs, widthPx }: { fromMs: number; toMs: number; widthPx: number },
): PlacedMark[] {
  const toPx = (timeMs: number): number => ((Math.min(timeMs, toMs) - fromMs) / (toMs - fromMs)) * widthPx
  const placed: PlacedMark[] = []
  const isFree = ({ startPx, endPx }: Pick<PlacedMark, 'startPx' | 'endPx'>): boolean =>
    startPx >= 0 &&
    endPx <= widthPx &&
    placed.every((other) => endPx + APART_PX <= other.startPx || startPx >= other.endPx + APART_PX)
  for (const mark of [...marks].sort((a, b) => LOUDNESS[b.shape] - LOUDNESS[a.shape])) {
    const holds = mark.toMs !== null && mark.toMs > fromMs
    if ((mark.atMs < fromMs && !holds) || mark.atMs >= toMs) continue
    // What is new is whole at once.
    const leftPx = Math.max(0, Math.min(toPx(mark.atMs), widthPx - SHAPE_PX))
    const rightPx = leftPx + SHAPE_PX
    const textPx = textWidthPx(mark.text)
    const place = [
      { words: 'after', startPx: leftPx, endPx: rightPx + textPx } as const,
      { words: 'before', startPx: leftPx - BEFORE_PX - textPx, endPx: rightPx } as const,
      { words: 'nowhere', startPx: leftPx, endPx: rightPx } as const,
    ].find(isFree)
    if (place === undefined) continue
    const lengthPx = mark.toMs === null ? 0 : toPx(mark.toMs) - leftPx
    placed.push({ ...mark, ...place, leftPx, lengthPx })
  }
  return placed
}

function textWidthPx(marked: string): number {
  const text = marked.replace(WITHOUT_WIDTH, '')
  const squares = text.match(SQUARE)?.length ?? 0
  return squares * SQUARE_PX + (text.length - squares) * CHARACTER_PX
}

/** The event in a few words. */
export function eventText(event: ChannelEvent): string {
  const say = words.events
  if (event.kind === 'gap') {
    return say.gap(formatDuration(Date.parse(event.to) - Date.parse(event.from)))
  }
  const { amount } = event
  const figure = formatCount(amount)
  const from = isolate(event.displayName)
  switch (event.event) {
    case 'raid':
      return say.raid(figure, from)
    case 'gifts':
      return from === '' ? say.gifts(figure, amount) : say.giftsFrom(figure, amount, from)
    case 'subscription':
      return say.subscriptions(formatCount(1), 1)
    case 'announcement':
      return say.announcement
    case 'slow':
      return amount > 0 ? say.slow(figure) : say.slowOff
    case 'subscribers_only':
      return amount > 0 ? say.subscribersOnly : say.subscribersOnlyOff
    case 'emotes_only':
      return amount > 0 ? say.emotesOnly : say.emotesOnlyOff
    case 'followers_only':
      return amount > 0 ? say.followersOnly : say.followersOnlyOff
    case 'cleared':
      return say.cleared
  }
}

/** Single subscriptions are too many and too small for the lane. */
const SHAPES: Partial<Record<RoomEventName, Shape>> = {
  raid: 'raid',
  gifts: 'gifts',
  announcement: 'announcement',
  slow: 'mode',
  subscribers_only: 'mode',
  emotes_only: 'mode',
  followers_only: 'mode',
  cleared: 'removed',
}
