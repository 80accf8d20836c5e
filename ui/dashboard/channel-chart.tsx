import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Label } from '#contract/label.ts'
import type { Step } from '#contract/window.ts'
import type { Span } from '../client/api.ts'
import type { Bar } from '../client/chart/bars.ts'
import { Brush } from '../client/chart/brush.tsx'
import { Chart } from '../client/chart/chart.tsx'
import { chartCaption } from '../client/chart/chart-caption.ts'
import type { View } from '../client/chart/draw-bars.ts'
import type { Pointed } from '../client/chart/use-cursor.ts'
import type { ChannelLive } from '../client/live-state.ts'
import type { Store } from '../client/store.ts'
import { formatClock, formatDay } from '../client/words/format.ts'
import { words } from '../client/words/words.ts'
import { Problem } from './problem.tsx'
import { suitableStep } from './ranges.ts'
import { useEvents } from './use-events.ts'
import { useWindows } from './use-windows.ts'

/** Bars with their times, and the lane above them, in the 300 px of the chart. */
const BARS_PX = 248
const HALF_DAY_MS = 43_200_000

interface ChannelChartProps {
  login: string
  channel: ChannelLive | undefined
  /** Width of the windows that the chart is made of. */
  step: Step
  whole: Span
  shown: Span
  name: string
  zoomed: boolean
  /** How far the server's clock is known. */
  nowMs: number
  view: View
  hidden: ReadonlySet<Label>
  stale: boolean
  /** There is no word from the server at all. */
  cut: boolean
  onZoom: (part: Span | null) => void
  /** Where somebody looks, of charts that lie under each other. */
  pointed?: Store<Pointed | null> | undefined
  /** Of the bars with their times. */
  barsPx?: number
}

/** The chart of a range, and the brush that says which part of it is shown. */
export function ChannelChart(props: ChannelChartProps): JSX.Element {
  const { login, channel, step, whole, shown, nowMs, zoomed, onZoom } = props
  const live = channel?.windows ?? NO_WINDOWS
  const active = channel !== undefined
  const wholeStep = suitableStep(whole.toMs - whole.fromMs)
  const range = useWindows({ login, step: wholeStep, span: whole, live, active })
  const detailed = useWindows({ login, step, span: shown, live, active: active && step !== wholeStep })
  const loaded = step === wholeStep ? range : detailed
  const events = useEvents(login, whole, channel?.events ?? NO_EVENTS)
  const empty =
    loaded.state === 'ready' &&
    loaded.windows.every(({ coverage, messages }) => coverage === 0 && messages === 0)

  const caption = useMemo(
    () => (bars: readonly Bar[]) => chartCaption(bars, zoomed ? spanText(shown, nowMs) : props.name),
    [zoomed, shown.fromMs, shown.toMs, props.name],
  )
  return (
    <div class="channel-chart" aria-busy={loaded.state === 'loading'}>
      <Chart
        windows={loaded.windows}
        step={step}
        span={shown}
        nowMs={nowMs}
        events={events}
        view={props.view}
        hidden={props.hidden}
        heightPx={props.barsPx ?? BARS_PX}
        stale={props.stale}
        loading={loaded.state !== 'ready'}
        caption={
          loaded.state === 'ready'
            ? caption
            : () => (loaded.state === 'loading' && !props.cut ? words.problems.loading : '')
        }
        onZoom={onZoom}
        pointed={props.pointed}
      >
        <div class="brush-row">
          <Brush
            windows={range.windows}
            step={wholeStep}
            range={whole}
            shown={shown}
            nowMs={nowMs}
            loading={range.state !== 'ready'}
            onZoom={onZoom}
          />
          <button
            type="button"
            class="brush-all"
            disabled={!zoomed}
            onClick={({ currentTarget }) => {
              onZoom(null)
              // It hides where all is shown: the focus stays beside it.
              currentTarget.parentElement?.querySelector<HTMLElement>('[role=slider]')?.focus()
            }}
          >
            {words.chart.all}
            <span class="hidden-visually"> {words.chart.wholeRange}</span>
          </button>
        </div>
      </Chart>
      {loaded.state === 'failed' ? (
        <div class="chart-over">
          <Problem text={loaded.problem} onRetry={loaded.retry} />
        </div>
      ) : null}
      {empty ? (
        <div class="chart-over">
          <p>{words.channel.nothingHeard}</p>
        </div>
      ) : null}
    </div>
  )
}

const NO_WINDOWS: ChannelLive['windows'] = []
const NO_EVENTS: ChannelLive['events'] = []

/** The day is said of all that is longer or longer ago than half a day. */
function spanText({ fromMs, toMs }: Span, nowMs: number): string {
  const end = toMs - fromMs > HALF_DAY_MS ? `${formatDay(toMs)} ${formatClock(toMs)}` : formatClock(toMs)
  const begin = formatClock(fromMs)
  return `${nowMs - fromMs > HALF_DAY_MS ? `${formatDay(fromMs)} ` : ''}${begin} – ${end}`
}
