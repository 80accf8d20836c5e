/** uPlot as we use it: it owns the canvas, its sharpness and the axes; the bars in it are ours (draw-bars.ts). */
import './known-language.ts'
import uPlot from 'uplot'
import { formatClock, formatDay } from '../words/format.ts'
import type { BarLayout } from './bars.ts'
import { leftOfBar, type Plot, paintBars } from './draw-bars.ts'
import { FONT_PX, linesOf, paintFigures, paintLines, writeValue } from './draw-scale.ts'
import { changedFrom, type Picture } from './picture.ts'
import { timeTicks } from './time-ticks.ts'

/** Room for the scale's labels, right of the newest bar. */
const SCALE_WIDTH_PX = 52
const TIMES_HEIGHT_PX = 24
const ABOVE_PX = 8
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

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
          grid: { show: false },
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
        draw: [() => paint(0)],
      },
    },
    dataOf(first),
    element,
  )

  /** Paints over what is there, from a bar on: nothing of it is left right of that bar's left edge. */
  function paint(from: number): void {
    const { ctx: context, bbox } = plot
    const { bars, layout } = picture
    const area: Plot = { ...bbox, pitch: layout.pitchPx * devicePixelRatio, ratio: devicePixelRatio }
    const left = from === 0 ? area.left : Math.max(area.left, leftOfBar(area, from, bars.length))
    // Whole pixels: of one that is cleared by half, what was painted before would shine through ever after.
    const [right, ground] = [Math.ceil(area.left + area.width), Math.ceil(area.top + area.height)]
    const part = [left, 0, right - left, ground] as const
    context.save()
    if (from > 0) {
      context.beginPath()
      context.rect(...part)
      context.clip()
      context.clearRect(...part)
    }
    paintLines(context, area, picture)
    paintBars(context, area, { ...picture, from })
    if (scaleInside && left < area.left + SCALE_WIDTH_PX * area.ratio) paintFigures(context, area, picture)
    context.restore()
  }

  return {
    show(next) {
      const from = changedFrom(picture, next)
      picture = next
      if (from === 0) {
        plot.setData(dataOf(next))
        // Else the scale's labels stay while its ends do, though their distance or unit is another.
        plot.redraw(false, true)
      } else if (from < next.bars.length) paint(from)
    },
    resize: (width, height) => plot.setSize({ width, height }),
    destroy: () => plot.destroy(),
  }
}

export function plotWidth(widthPx: number, scaleInside = false): number {
  return Math.max(1, widthPx - (scaleInside ? 0 : SCALE_WIDTH_PX))
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
  const aheadOf = (timeMs: number): number => -new Date(timeMs).getTimezoneOffset() * MINUTE_MS
  return timeTicks(fromMs, toMs, { widthPx, aheadOf })
}

function writeTime(timeMs: number, distanceMs: number): string {
  const time = new Date(timeMs)
  const midnight = time.getHours() === 0 && time.getMinutes() === 0 && time.getSeconds() === 0
  if (distanceMs >= DAY_MS || midnight) return formatDay(timeMs)
  return formatClock(timeMs, distanceMs < MINUTE_MS)
}
