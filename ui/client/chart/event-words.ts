/** What happened in a channel, in words, and where it stands in the lane above the bars. */
import type { ChannelEvent } from '#contract/http.ts'
import { formatCount, formatDuration } from '../words/format.ts'
import { words } from '../words/words.ts'
import type { Bar } from './bars.ts'

export type Shape = 'raid' | 'gifts' | 'mode' | 'removed'

export interface Mark {
  atMs: number
  shape: Shape
  text: string
  /** The louder mark keeps its words where two meet. */
  weight: number
}

export interface PlacedMark extends Mark {
  leftPx: number
  /** Words that fit to the right of the shape; without room the shape stands alone. */
  wordsPx: number
}

/** Deletions are worth a mark when this many fall into one bar. */
const LOUD_REMOVALS = 3
const SHAPE_PX = 16
/** Width of a character of the lane's 12-px font, on the safe side. */
const CHARACTER_PX = 6.6

/** Marks of the lane, oldest first: room events, and bars in which moderators took much away. Gaps are hatched instead. */
export function toMarks(events: readonly ChannelEvent[], bars: readonly Bar[]): Mark[] {
  const marks = events.flatMap((event) => (event.kind === 'gap' ? [] : markOf(event)))
  for (const bar of bars) {
    if (bar.removed < LOUD_REMOVALS) continue
    const text = words.events.removed(formatCount(bar.removed))
    marks.push({ atMs: (bar.startMs + bar.endMs) / 2, shape: 'removed', text, weight: 1 })
  }
  return marks.sort((a, b) => a.atMs - b.atMs)
}

/** Puts marks where their time is; those that would lie on each other become one. */
export function placeMarks(
  marks: readonly Mark[],
  { fromMs, toMs, widthPx }: { fromMs: number; toMs: number; widthPx: number },
): PlacedMark[] {
  const placed: PlacedMark[] = []
  for (const mark of marks) {
    if (mark.atMs < fromMs || mark.atMs >= toMs) continue
    const leftPx = ((mark.atMs - fromMs) / (toMs - fromMs)) * widthPx
    const last = placed.at(-1)
    if (last !== undefined && leftPx - last.leftPx < SHAPE_PX) {
      if (mark.weight > last.weight) placed[placed.length - 1] = { ...mark, leftPx: last.leftPx, wordsPx: 0 }
      continue
    }
    placed.push({ ...mark, leftPx, wordsPx: 0 })
  }
  return placed.map((mark, index) => {
    const endPx = placed[index + 1]?.leftPx ?? widthPx
    const wordsPx = mark.text.length * CHARACTER_PX
    return { ...mark, wordsPx: mark.leftPx + SHAPE_PX + wordsPx <= endPx ? wordsPx : 0 }
  })
}

/** The event in a few words. */
export function eventText(event: ChannelEvent): string {
  const say = words.events
  if (event.kind === 'gap') {
    return say.gap(formatDuration(Date.parse(event.to) - Date.parse(event.from)))
  }
  const { amount, displayName } = event
  const figure = formatCount(amount)
  switch (event.event) {
    case 'raid':
      return say.raid(figure, displayName)
    case 'gifts':
      return displayName === '' ? say.gifts(figure, amount) : say.giftsFrom(figure, amount, displayName)
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
function markOf(event: ChannelEvent & { kind: 'room_event' }): Mark[] {
  const shape = SHAPES[event.event]
  if (shape === undefined) return []
  return [{ atMs: Date.parse(event.at), shape, text: eventText(event), weight: WEIGHTS[shape] }]
}

const SHAPES: Partial<Record<(ChannelEvent & { kind: 'room_event' })['event'], Shape>> = {
  raid: 'raid',
  gifts: 'gifts',
  announcement: 'mode',
  slow: 'mode',
  subscribers_only: 'mode',
  emotes_only: 'mode',
  followers_only: 'mode',
  cleared: 'removed',
}

const WEIGHTS: Record<Shape, number> = { raid: 4, gifts: 3, mode: 2, removed: 1 }
