import type { JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Label } from '#contract/label.ts'
import { STEP_MS } from '#contract/window.ts'
import type { Bar } from '../chart/bars.ts'
import { Chart } from '../chart/chart.tsx'
import { chartCaption } from '../chart/chart-caption.ts'
import type { LiveSocket } from '../live-socket.ts'
import { toldUntilMs } from '../live-state.ts'
import { useStore } from '../store.ts'
import { useSize } from '../use-size.ts'
import { formatDuration } from '../words/format.ts'
import { words } from '../words/words.ts'

/** A bar and the gap beside it. */
const PITCH_PX = 5
/** What the chart has around its bars: the caption, a line of it at least, and the lane of events. */
const CAPTION_LINE_PX = 16
const LANE_PX = 32
/** A panel lower than this shows the bars alone. */
const LOWEST_WITH_CAPTION_PX = 150
const LOWEST_PX = 80

interface PanelChartProps {
  live: LiveSocket
  login: string
  hidden: ReadonlySet<Label>
  stale: boolean
}

/** The live chart in whatever room the panel leaves it: as many windows as there is width. It follows the socket itself. */
export function PanelChart({ live, login, hidden, stale }: PanelChartProps): JSX.Element {
  const state = useStore(live.state, (value) => value)
  const channel = state.channels[login]
  const nowMs = toldUntilMs(state, Date.now())
  const room = useRef<HTMLDivElement>(null)
  const { widthPx, heightPx } = useSize(room)
  const captionPx = useCaptionHeight(room, widthPx > 0)
  const count = Math.max(1, Math.floor(widthPx / PITCH_PX))
  const toMs = Math.floor(nowMs / STEP_MS['5s']) * STEP_MS['5s'] + STEP_MS['5s']
  const span = useMemo(() => ({ fromMs: toMs - count * STEP_MS['5s'], toMs }), [toMs, count])
  const bare = heightPx < LOWEST_WITH_CAPTION_PX
  const barsPx = Math.max(LOWEST_PX, heightPx - (bare ? 0 : captionPx + LANE_PX))
  return (
    <div class={`panel-chart ${bare ? 'panel-chart-bare' : ''}`} ref={room}>
      {widthPx === 0 || channel === undefined ? null : (
        <Chart
          windows={channel.windows}
          step="5s"
          span={span}
          nowMs={nowMs}
          events={channel.events}
          view="messages"
          hidden={hidden}
          heightPx={barsPx}
          stale={stale}
          scaleInside
          caption={captionOf}
        />
      )}
    </div>
  )
}

/** How high the caption is: long words in a narrow panel need a second line. */
function useCaptionHeight(room: { current: HTMLElement | null }, exists: boolean): number {
  const [heightPx, setHeightPx] = useState(CAPTION_LINE_PX)
  useLayoutEffect(() => {
    const caption = room.current?.querySelector('figcaption')
    if (caption === null || caption === undefined) return
    const observer = new ResizeObserver(() => setHeightPx(caption.offsetHeight))
    observer.observe(caption)
    return () => observer.disconnect()
  }, [exists])
  return heightPx
}

/** The chart in a sentence. */
function captionOf(bars: readonly Bar[]): string {
  const spanMs = (bars.at(-1)?.endMs ?? 0) - (bars[0]?.startMs ?? 0)
  return chartCaption(bars, words.panel.span(formatDuration(spanMs)), { withBar: false })
}
