/** The proof under the sentence: what was said over time, readable by eye, pointer, keyboard and ear. */

import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChannelEvent } from '#contract/http.ts'
import type { Label } from '#contract/label.ts'
import type { ChatWindow, Step } from '#contract/window.ts'
import type { Span } from '../api.ts'
import { isSame } from '../same.ts'
import type { Store } from '../store.ts'
import { useLatest } from '../use-latest.ts'
import { words } from '../words/words.ts'
import { type Bar, type BarLayout, keepBars, keepComplete, layOutBars, toBars } from './bars.ts'
import { barSentence, barTime, CursorCard } from './cursor-card.tsx'
import type { View } from './draw-bars.ts'
import { EventLane } from './event-lane.tsx'
import { type Mark, toMarks } from './event-words.ts'
import { createPainter, type Painter, plotWidth } from './painter.ts'
import { toPicture } from './picture.ts'
import type { Scale } from './scale.ts'
import { useColours } from './use-colours.ts'
import { type Pointed, useCursor } from './use-cursor.ts'
import { useWidth } from './use-width.ts'
import { WindowsTable } from './windows-table.tsx'

export interface ChartProps {
  windows: readonly ChatWindow[]
  step: Step
  /** The time wanted; the chart shows at least that, in whole bars. */
  span: Span
  /** How far the server's clock is known. */
  nowMs: number
  events: readonly ChannelEvent[]
  view: View
  hidden: ReadonlySet<Label>
  /** Of the bars with their times. */
  heightPx: number
  /** What is shown is older than it should be. */
  stale: boolean
  /** Nothing has come yet: the axes stand alone. */
  loading?: boolean
  /** The scale's labels stand inside, where there is no room beside the bars. */
  scaleInside?: boolean
  /** Of the bars that are complete, and the time of all. */
  caption: (bars: readonly Bar[]) => string
  /** Called with the time that a person drew over, where that is of use. */
  onZoom?: (span: Span) => void
  /** Where somebody looks, of charts that lie under each other. */
  pointed?: Store<Pointed | null> | undefined
  /** What lies under the bars and is as wide as they are. */
  children?: ComponentChildren
}

export function Chart(props: ChartProps): JSX.Element {
  const { windows, step, span, nowMs, events, view, hidden, heightPx, stale, onZoom, loading = false } = props
  const { scaleInside = false } = props
  const frame = useRef<HTMLDivElement>(null)
  const widthPx = plotWidth(useWidth(frame), scaleInside)
  const layout = useMemo(() => layOutBars(span, step, widthPx), [span.fromMs, span.toMs, step, widthPx])
  const kept = useRef<Kept>({ bars: [], complete: [] }).current
  const bars = useMemo(
    () => (loading ? [] : keepBars(kept.bars, toBars(windows, layout, nowMs))),
    [loading, windows, layout, nowMs],
  )
  const complete = keepComplete(kept.complete, bars)
  kept.bars = bars
  kept.complete = complete
  const marks = useMarks(events, bars)
  const canvas = useBars(frame, { bars, layout, view, hidden, heightPx, nowMs, scaleInside })
  const cursor = useCursor({
    bars,
    layout,
    widthPx,
    shared: props.pointed,
    ...(onZoom === undefined ? {} : { onZoom }),
  })
  const { bar, leftPx, drawn, handlers } = cursor
  const caption = useMemo(() => props.caption(bars), [complete, bars[0], bars.length, props.caption])
  const slider = useRef<HTMLDivElement>(null)
  const rest = useRest(slider, { caption, startMs: layout.toMs - layout.binMs })
  const fromMs = layout.toMs - (widthPx / layout.pitchPx) * layout.binMs
  const lane = useMemo(
    () => <EventLane marks={marks} fromMs={fromMs} toMs={layout.toMs} widthPx={widthPx} />,
    [marks, fromMs, layout.toMs, widthPx],
  )
  const spanMs = layout.toMs - layout.fromMs
  const reading = useMemo(
    () => (
      <div
        class="chart-cursor"
        role="slider"
        tabIndex={0}
        aria-label={words.chart.label}
        ref={slider}
        aria-valuemin={layout.fromMs / layout.binMs}
        aria-valuemax={layout.toMs / layout.binMs - 1}
        aria-valuenow={Math.max(layout.fromMs, bar?.startMs ?? rest.startMs) / layout.binMs}
        aria-valuetext={bar === undefined ? rest.caption : barTime(bar, spanMs)}
        style={{ width: `${widthPx}px` }}
        {...handlers}
      >
        {bar === undefined ? null : (
          <span class="chart-column" style={{ left: `${leftPx}px`, width: `${layout.pitchPx}px` }} />
        )}
        {drawn === null ? null : (
          <span class="chart-drawn" style={{ left: `${drawn.leftPx}px`, width: `${drawn.widthPx}px` }} />
        )}
        {bar === undefined || drawn !== null ? null : (
          <CursorCard
            bar={bar}
            spanMs={spanMs}
            atPx={leftPx + layout.pitchPx / 2}
            widthPx={widthPx}
            heightPx={heightPx}
            marks={marks
              .filter(({ atMs }) => atMs >= bar.startMs && atMs < bar.endMs)
              .map(({ text }) => text)}
          />
        )}
      </div>
    ),
    [bar, leftPx, drawn, rest.startMs, rest.caption, layout, widthPx, heightPx, marks, handlers],
  )
  const voiced = cursor.byKey ? bar : undefined
  // Most updates change the newest bar alone, which is on the canvas: elements that stay are compared by nobody.
  return useMemo(
    () => (
      <figure class={`chart ${stale ? 'chart-stale' : ''}`}>
        <figcaption class="chart-caption">{caption}</figcaption>
        {lane}
        <div class="chart-frame" ref={frame} style={{ height: `${heightPx}px` }}>
          <div class="chart-canvas" ref={canvas} aria-hidden="true" />
          {reading}
        </div>
        {props.children}
        <WindowsTable bars={complete} caption={caption} spanMs={spanMs} />
        <CursorVoice bar={voiced} />
      </figure>
    ),
    [stale, caption, lane, heightPx, canvas, reading, props.children, complete, spanMs, voiced],
  )
}

/** What the chart showed last, oldest first. */
interface Kept {
  bars: readonly Bar[]
  complete: readonly Bar[]
}

/** What happened, the very list of before while it says the same. */
function useMarks(events: readonly ChannelEvent[], bars: readonly Bar[]): readonly Mark[] {
  const kept = useRef<readonly Mark[]>([])
  const marks = useMemo(() => toMarks(events, bars), [events, bars])
  if (!isSame(kept.current, marks)) kept.current = marks
  return kept.current
}

interface Rest {
  caption: string
  /** Of the newest bar. */
  startMs: number
}

/** What the chart's slider says while nobody looks at a bar: it stands still in focus, where each change is read out. */
function useRest(slider: { current: HTMLElement | null }, latest: Rest): Rest {
  const rest = useRef(latest)
  if (slider.current === null || document.activeElement !== slider.current) rest.current = latest
  return rest.current
}

interface Painted {
  bars: readonly Bar[]
  layout: BarLayout
  view: View
  hidden: ReadonlySet<Label>
  heightPx: number
  nowMs: number
  scaleInside: boolean
}

/** Keeps the painter in step with the bars; the element that it returns a reference to gets the canvas. */
function useBars(
  frame: { current: HTMLDivElement | null },
  painted: Painted,
): { current: HTMLDivElement | null } {
  const { bars, layout, view, hidden, heightPx, nowMs, scaleInside } = painted
  const canvas = useRef<HTMLDivElement>(null)
  const painter = useRef<Painter | undefined>(undefined)
  const scale = useRef<Scale | undefined>(undefined)
  const scaleFor = useRef('')
  const colours = useColours(frame)
  const widthPx = useWidth(frame)

  useLayoutEffect(() => {
    if (colours === null || widthPx === 0 || canvas.current === null) return
    const kind = `${layout.binMs} ${bars.length} ${view} ${[...hidden]}`
    if (scaleFor.current !== kind) scale.current = undefined
    scaleFor.current = kind
    const choice = { bars, layout, view, hidden, colours }
    const next = toPicture(choice, { before: scale.current, nowMs })
    scale.current = next.scale
    if (painter.current === undefined) {
      painter.current = createPainter(
        canvas.current,
        { width: widthPx, height: heightPx, scaleInside },
        next.picture,
      )
    } else painter.current.show(next.picture)
  }, [bars, layout, view, hidden, colours, widthPx])

  useLayoutEffect(() => painter.current?.resize(widthPx, heightPx), [widthPx, heightPx])
  useLayoutEffect(() => () => painter.current?.destroy(), [])
  return canvas
}

/** Says the bar under the cursor once the keys rest, and no more while that runs on. */
function CursorVoice({ bar }: { bar: Bar | undefined }): JSX.Element {
  const [said, setSaid] = useState('')
  const latest = useLatest(bar)
  useLayoutEffect(() => {
    const speak = (): void => setSaid(latest.current === undefined ? '' : barSentence(latest.current))
    const timer = setTimeout(speak, VOICE_RESTS_MS)
    return () => clearTimeout(timer)
  }, [bar?.startMs])
  return (
    <p class="hidden-visually" aria-live="polite">
      {said === '' ? null : said}
    </p>
  )
}

/** A key held down moves through many bars: only the one where it stops is said. */
const VOICE_RESTS_MS = 300
