/** Where in the chart a person looks, by pointer or keys, and the time they draw over. */
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Span } from '../api.ts'
import { createStore, type Store, useStore } from '../store.ts'
import { useLatest } from '../use-latest.ts'
import type { Bar, BarLayout } from './bars.ts'
import { keySteps } from './key-steps.ts'

/** A shorter drag is a click. */
const SHORTEST_DRAG_PX = 8

/** A time that somebody looks at, and in which chart they pointed at it. */
export interface Pointed {
  startMs: number
  byKey: boolean
  by: object
}

interface CursorOptions {
  bars: readonly Bar[]
  layout: BarLayout
  widthPx: number
  onZoom?: (span: Span) => void
  /** Charts that share it show their bars of the same time. */
  shared?: Store<Pointed | null> | undefined
}

export interface Cursor {
  bar: Bar | undefined
  /** Index of the bar, null without a cursor. */
  index: number | null
  /** Left edge of the bar in the plot. */
  leftPx: number
  /** The cursor was last moved by a key. */
  byKey: boolean
  /** The part drawn over so far. */
  drawn: { leftPx: number; widthPx: number } | null
  /** The same ones at each render. */
  handlers: CursorHandlers
}

interface CursorHandlers {
  onPointerMove: (event: PointerEvent) => void
  onPointerDown: (event: PointerEvent) => void
  onPointerUp: () => void
  onPointerLeave: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onBlur: () => void
}

/** The cursor stands on a time: bars that move under it take it along. */
export function useCursor({ bars, layout, widthPx, onZoom, shared }: CursorOptions): Cursor {
  const own = useRef(createStore<Pointed | null>(null)).current
  const pointed = shared ?? own
  const at = useStore(pointed, (value) => value)
  const setAt = pointed.set
  const [drag, setDrag] = useState<{ fromPx: number; toPx: number } | null>(null)

  const leftOf = (index: number): number => widthPx - (bars.length - index) * layout.pitchPx
  const indexAt = (px: number): number =>
    clamp(bars.length - 1 - Math.floor((widthPx - px - 0.5) / layout.pitchPx), 0, bars.length - 1)
  const found = at === null ? -1 : Math.floor((at.startMs - layout.fromMs) / layout.binMs)
  const index = found >= 0 && found < bars.length ? found : null

  function moveTo(next: number, byKey: boolean): void {
    const bar = bars[clamp(next, 0, bars.length - 1)]
    if (bar !== undefined) setAt({ startMs: bar.startMs, byKey, by: own })
  }

  function finishDrag(): void {
    const drawn = drag
    setDrag(null)
    setAt(null)
    if (drawn === null || Math.abs(drawn.toPx - drawn.fromPx) < SHORTEST_DRAG_PX) return
    const first = bars[indexAt(Math.min(drawn.fromPx, drawn.toPx))]
    const last = bars[indexAt(Math.max(drawn.fromPx, drawn.toPx))]
    if (first !== undefined && last !== undefined) onZoom?.({ fromMs: first.startMs, toMs: last.endMs })
  }

  const latest = useLatest<CursorHandlers>({
    onPointerMove(event) {
      moveTo(indexAt(event.offsetX), false)
      if (drag !== null) setDrag({ ...drag, toPx: clamp(event.offsetX, 0, widthPx) })
    },
    onPointerDown(event) {
      if (onZoom === undefined || event.pointerType === 'touch' || event.button !== 0) return
      const plot = event.currentTarget as HTMLElement
      plot.setPointerCapture(event.pointerId)
      setDrag({ fromPx: event.offsetX, toPx: event.offsetX })
    },
    onPointerUp: finishDrag,
    onPointerLeave() {
      setAt(null)
      setDrag(null)
    },
    onKeyDown(event) {
      if (event.key === 'Escape' && index !== null) {
        event.preventDefault()
        setAt(null)
        return
      }
      const steps = keySteps(event)
      if (steps === undefined) return
      event.preventDefault()
      moveTo((index ?? bars.length) + steps, true)
    },
    onBlur: () => setAt(null),
  })
  const handlers = useMemo<CursorHandlers>(
    () => ({
      onPointerMove: (event) => latest.current.onPointerMove(event),
      onPointerDown: (event) => latest.current.onPointerDown(event),
      onPointerUp: () => latest.current.onPointerUp(),
      onPointerLeave: () => latest.current.onPointerLeave(),
      onKeyDown: (event) => latest.current.onKeyDown(event),
      onBlur: () => latest.current.onBlur(),
    }),
    [latest],
  )

  return {
    bar: index === null ? undefined : bars[index],
    index,
    leftPx: index === null ? 0 : leftOf(index),
    byKey: at?.by === own && at.byKey,
    drawn:
      drag === null || Math.abs(drag.toPx - drag.fromPx) < SHORTEST_DRAG_PX
        ? null
        : { leftPx: Math.min(drag.fromPx, drag.toPx), widthPx: Math.abs(drag.toPx - drag.fromPx) },
    handlers,
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
