/** The whole range in small, and the part of it that the chart shows. */

import type { JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChatWindow, Step } from '#contract/window.ts'
import type { Span } from '../api.ts'
import { formatClock, formatDay } from '../words/format.ts'
import { words } from '../words/words.ts'
import { type Bar, layOutBars, toBars } from './bars.ts'
import { type ChartColours, hatchPattern } from './colours.ts'
import { keySteps } from './key-steps.ts'
import { useColours } from './use-colours.ts'
import { useWidth } from './use-width.ts'

const HEIGHT_PX = 40
/** The chart shows no less than this. */
const SHORTEST_MS = 120_000
/** A step of the keys moves an edge by this part of the range. */
const KEY_PART = 1 / 180
const DAY_MS = 86_400_000

interface BrushProps {
  windows: readonly ChatWindow[]
  step: Step
  range: Span
  shown: Span
  nowMs: number
  loading: boolean
  onZoom: (span: Span | null) => void
}

type Grip = 'start' | 'end' | 'part' | 'new'

export function Brush({ windows, step, range, shown, nowMs, loading, onZoom }: BrushProps): JSX.Element {
  const frame = useRef<HTMLFieldSetElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const widthPx = useWidth(frame)
  const colours = useColours(frame)
  const layout = useMemo(
    () => layOutBars(range, step, Math.max(1, widthPx)),
    [range.fromMs, range.toMs, step, widthPx],
  )
  const bars = useMemo(
    () => (loading ? [] : toBars(windows, layout, nowMs)),
    [loading, windows, layout, nowMs],
  )
  const [grip, setGrip] = useState<{ kind: Grip; atMs: number; span: Span } | null>(null)

  useLayoutEffect(() => {
    if (canvas.current !== null && colours !== null && widthPx > 0)
      paint(canvas.current, { bars, colours, widthPx })
  }, [bars, colours, widthPx])

  const lengthMs = layout.toMs - layout.fromMs
  const toPx = (timeMs: number): number => clamp((timeMs - layout.fromMs) / lengthMs, 0, 1) * widthPx
  const toTime = (px: number): number => layout.fromMs + (px / Math.max(1, widthPx)) * lengthMs
  const startPx = shown.fromMs <= range.fromMs ? 0 : toPx(shown.fromMs)
  const endPx = shown.toMs >= range.toMs ? widthPx : Math.max(startPx + 2, toPx(shown.toMs))

  function take(kind: Grip): (event: PointerEvent) => void {
    return (event) => {
      event.stopPropagation()
      if (event.button !== 0) return
      frame.current?.setPointerCapture(event.pointerId)
      setGrip({ kind, atMs: toTime(pxIn(event, frame.current)), span: shown })
    }
  }

  function move(event: PointerEvent): void {
    if (grip === null) return
    const byMs = toTime(pxIn(event, frame.current)) - grip.atMs
    onZoom(dragged(grip, byMs, range))
  }

  function keyed(edge: 'start' | 'end'): (event: KeyboardEvent) => void {
    return (event) => {
      const steps = keySteps(event)
      if (steps === undefined) return
      event.preventDefault()
      onZoom(dragged({ kind: edge, atMs: 0, span: shown }, steps * lengthMs * KEY_PART, range))
    }
  }

  const handle = (edge: 'start' | 'end', atMs: number, px: number): JSX.Element => (
    <span
      class={`brush-handle brush-${edge}`}
      role="slider"
      tabIndex={0}
      aria-label={edge === 'start' ? words.chart.zoomStart : words.chart.zoomEnd}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round((px / Math.max(1, widthPx)) * 100)}
      aria-valuetext={timeText(atMs, lengthMs)}
      style={{ left: `${px}px` }}
      onPointerDown={take(edge)}
      onKeyDown={keyed(edge)}
    />
  )

  return (
    <fieldset
      class="brush"
      aria-label={words.chart.brush}
      ref={frame}
      onPointerDown={take('new')}
      onPointerMove={move}
      onLostPointerCapture={() => setGrip(null)}
      onDblClick={() => onZoom(null)}
    >
      <canvas ref={canvas} />
      <span class="brush-shade" style={{ left: '0', width: `${startPx}px` }} />
      <span class="brush-shade" style={{ left: `${endPx}px`, right: '0' }} />
      <span
        class="brush-part"
        style={{ left: `${startPx}px`, width: `${endPx - startPx}px` }}
        onPointerDown={take('part')}
      />
      {handle('start', shown.fromMs, startPx)}
      {handle('end', shown.toMs, endPx)}
    </fieldset>
  )
}

/** The part shown after a grip moved by `byMs`; null when it is the whole range. */
export function dragged(
  { kind, atMs, span }: { kind: Grip; atMs: number; span: Span },
  byMs: number,
  range: Span,
): Span | null {
  let { fromMs, toMs } = span
  if (kind === 'start') fromMs = clamp(fromMs + byMs, range.fromMs, toMs - SHORTEST_MS)
  if (kind === 'end') toMs = clamp(toMs + byMs, fromMs + SHORTEST_MS, range.toMs)
  if (kind === 'part') {
    const shift = clamp(byMs, range.fromMs - fromMs, range.toMs - toMs)
    fromMs += shift
    toMs += shift
  }
  if (kind === 'new') {
    if (Math.abs(byMs) < SHORTEST_MS / 4) return span
    fromMs = clamp(Math.min(atMs, atMs + byMs), range.fromMs, range.toMs - SHORTEST_MS)
    toMs = clamp(Math.max(atMs, atMs + byMs), fromMs + SHORTEST_MS, range.toMs)
  }
  return fromMs <= range.fromMs && toMs >= range.toMs ? null : { fromMs, toMs }
}

function paint(
  canvas: HTMLCanvasElement,
  { bars, colours, widthPx }: { bars: readonly Bar[]; colours: ChartColours; widthPx: number },
): void {
  const ratio = devicePixelRatio
  canvas.width = Math.round(widthPx * ratio)
  canvas.height = HEIGHT_PX * ratio
  const context = canvas.getContext('2d')!
  const hatch = hatchPattern(context, colours.hatch, ratio)
  const top = Math.max(1, ...bars.map(({ messages }) => messages))
  const leftOf = (index: number): number => Math.round((index / bars.length) * canvas.width)
  bars.forEach((bar, index) => {
    const left = leftOf(index)
    const width = leftOf(index + 1) - left
    context.fillStyle = bar.state === 'unheard' ? hatch : colours.labels.neutral
    const height =
      bar.state === 'unheard' ? canvas.height : (bar.messages / top) * (canvas.height - 4 * ratio)
    context.fillRect(left, canvas.height - height, width > 3 * ratio ? width - ratio : width, height)
  })
}

function pxIn(event: PointerEvent, element: HTMLElement | null): number {
  return element === null ? 0 : event.clientX - element.getBoundingClientRect().left
}

function timeText(timeMs: number, lengthMs: number): string {
  const time = formatClock(timeMs, lengthMs < DAY_MS / 24)
  return lengthMs > DAY_MS / 2 ? `${formatDay(timeMs)} ${time}` : time
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}
