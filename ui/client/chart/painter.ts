/** uPlot as we use it: it owns the canvas, its sharpness and the axes; the bars in it are ours (draw-bars.ts). */
import uPlot from 'uplot'
import { formatClock, formatCount, formatDay } from '../words/format.ts'
import type { BarLayout } from './bars.ts'
import { type Painting, type Plot, paintBars } from './draw-bars.ts'
import { timeTicks } from './time-ticks.ts'

/** Room for the scale's labels, right of the newest bar. */
export const SCALE_WIDTH_PX = 52
/** Labels inside stand this far under their line. */
const UNDER_LINE_PX = 4
const TIMES_HEIGHT_PX = 24
const ABOVE_PX = 8
const FONT_PX = 12
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

export interface Picture extends Painting {
  layout: BarLayout
  /** Distance of the lines under the top, in the same unit as the top. */
  step: number
  /** Turns a value into what the scale says: 60 where messages are counted per minute. */
  factor: number
  /** Stands behind the topmost figure: /s, /min, %. */
  unit: string
  /** Nothing was said: the scale has no figures. */
  empty: boolean
}

export interface Painter {
  show(picture: Picture): void
  resize(widthPx: number, heightPx: number): void
  destroy(): void
}

export interface PainterShape {
  width: number
  height: number
  /** The scale's labels stand on their lines, over the oldest bars, where there is no room beside the chart. */
  scaleInside: boolean
}

/** Puts an empty chart into `element`; `show` paints into it. */
export function createPainter(
  element: HTMLElement,
  { scaleInside, ...size }: PainterShape,
  first: Picture,
): Painter {
  let picture = first
  const font = (): string => `${FONT_PX}px ${picture.colours.font}`
  const plot = new uPlot(
    {
      ...size,
      ms: 1,
      padding: [ABOVE_PX, 0, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: true, range: (self) => visibleRange(picture.layout, plotWidth(self.width, scaleInside)) },
        y: { range: () => [0, picture.top] },
      },
      axes: [
        {
          size: TIMES_HEIGHT_PX,
          gap: 8,
          stroke: () => picture.colours.secondary,
          font: font(),
          grid: { show: false },
          ticks: { show: false },
          splits: (self, _, fromMs, toMs) => ticksOf(fromMs, toMs, plotWidth(self.width, scaleInside)).atMs,
          values: (self, times) => {
            const [fromMs, toMs] = visibleRange(picture.layout, plotWidth(self.width, scaleInside))
            const { distanceMs } = ticksOf(fromMs, toMs, plotWidth(self.width, scaleInside))
            return times.map((timeMs) => writeTime(timeMs, distanceMs))
          },
        },
        {
          side: 1,
          size: scaleInside ? 0 : SCALE_WIDTH_PX,
          gap: 8,
          stroke: () => picture.colours.secondary,
          font: font(),
          grid: { stroke: () => picture.colours.grid, width: 1 },
          ticks: { show: false },
          splits: () => linesOf(picture),
          values: (_, values) =>
            scaleInside
              ? []
              : values.map((value, index) => writeValue(value, index === values.length - 1, picture)),
        },
      ],
      series: [{}, { paths: () => null, points: { show: false } }],
      hooks: {
        draw: [
          ({ ctx, bbox }) => {
            const pitch = picture.layout.pitchPx * devicePixelRatio
            const plot = { ...bbox, pitch, ratio: devicePixelRatio }
            paintBars(ctx, plot, picture)
            if (scaleInside) paintScale(ctx, plot, picture)
          },
        ],
      },
    },
    dataOf(first),
    element,
  )
  return {
    show(next) {
      picture = next
      plot.setData(dataOf(next))
    },
    resize: (width, height) => plot.setSize({ width, height }),
    destroy: () => plot.destroy(),
  }
}

export function plotWidth(widthPx: number, scaleInside = false): number {
  return Math.max(1, widthPx - (scaleInside ? 0 : SCALE_WIDTH_PX))
}

/** Writes each line's figure under it, at the left edge, on a ground of its own so that bars do not hide it. */
function paintScale(context: CanvasRenderingContext2D, plot: Plot, picture: Picture): void {
  const { colours, top } = picture
  const values = linesOf(picture)
  context.save()
  context.font = `${FONT_PX * plot.ratio}px ${colours.font}`
  context.textBaseline = 'top'
  for (const [index, value] of values.entries()) {
    const text = writeValue(value, index === values.length - 1, picture)
    if (text === '') continue
    const lineTop = plot.top + plot.height * (1 - value / top)
    const y = Math.max(0, lineTop + UNDER_LINE_PX * plot.ratio)
    const width = context.measureText(text).width
    context.fillStyle = colours.ground
    context.globalAlpha = 0.8
    context.fillRect(
      plot.left,
      y - plot.ratio,
      width + UNDER_LINE_PX * plot.ratio,
      (FONT_PX + 2) * plot.ratio,
    )
    context.globalAlpha = 1
    context.fillStyle = colours.secondary
    context.fillText(text, plot.left, y)
  }
  context.restore()
}

/** uPlot needs points to have scales; the bars are painted from the picture. */
function dataOf({ bars, top }: Picture): uPlot.AlignedData {
  return [bars.map((bar) => bar.startMs), bars.map(() => top)]
}

/** The layout's bars fill the width from the right; the leftmost may be cut. */
function visibleRange({ toMs, binMs, pitchPx }: BarLayout, widthPx: number): [number, number] {
  return [toMs - (widthPx / pitchPx) * binMs, toMs]
}

function ticksOf(fromMs: number, toMs: number, widthPx: number): ReturnType<typeof timeTicks> {
  return timeTicks(fromMs, toMs, { widthPx, localAheadMs: -new Date(toMs).getTimezoneOffset() * MINUTE_MS })
}

function writeTime(timeMs: number, distanceMs: number): string {
  const time = new Date(timeMs)
  const midnight = time.getHours() === 0 && time.getMinutes() === 0 && time.getSeconds() === 0
  if (distanceMs >= DAY_MS || midnight) return formatDay(timeMs)
  return formatClock(timeMs, distanceMs < MINUTE_MS)
}

function linesOf({ top, step }: Picture): number[] {
  return Array.from({ length: Math.round(top / step) }, (_, index) => (index + 1) * step)
}

function writeValue(value: number, topmost: boolean, { factor, unit, empty }: Picture): string {
  if (empty) return ''
  const shown = value * factor
  const figure =
    Number.isInteger(shown) || shown >= 10 ? formatCount(shown) : shown.toFixed(shown < 1 ? 2 : 1)
  return topmost ? `${figure}${unit}` : figure
}
