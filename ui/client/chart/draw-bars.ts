/** Paints bars on a canvas: sediment of what chat does, under a cap that reads as the total. */
import type { Label } from '#contract/label.ts'
import { type Bar, isWhole, STACK } from './bars.ts'
import { type ChartColours, hatchPattern, labelFill } from './colours.ts'

/** What the chart shows of the same windows. */
export const VIEWS = ['messages', 'percent', 'lines'] as const

export type View = (typeof VIEWS)[number]

const CAP_PX = 2
const TALKING_STRENGTH = 0.35
const RUNNING_STRENGTH = 0.5
/** Below this height a segment gives no pixel away for the gap above it. */
const SMALLEST_GAPPED_PX = 4

/** In units of the canvas: its pixels, not those of the page. */
export interface Plot {
  left: number
  top: number
  width: number
  height: number
  pitch: number
  ratio: number
}

export interface Painting {
  bars: readonly Bar[]
  hidden: ReadonlySet<Label>
  view: View
  /** The value at the plot's upper edge: messages a second, or 100. */
  top: number
  colours: ChartColours
}

interface PartPainting extends Painting {
  /** The first bar to paint. */
  from: number
}

/** What a bar's label amounts to in the view's unit. */
export function labelValue(
  bar: Bar,
  label: Label,
  { view, hidden }: Pick<Painting, 'view' | 'hidden'>,
): number {
  if (hidden.has(label)) return 0
  if (view !== 'percent') return bar.labels[label] / ((bar.endMs - bar.startMs) / 1000)
  const shown = STACK.reduce((sum, name) => sum + (hidden.has(name) ? 0 : bar.labels[name]), 0)
  return shown === 0 ? 0 : (100 * bar.labels[label]) / shown
}

/** Where the bar stands of `count`: they end at the plot's right edge, so that the newest is whole; on whole pixels. */
export function leftOfBar(plot: Plot, index: number, count: number): number {
  return Math.round(plot.left + plot.width - (count - index) * plot.pitch)
}

/** Paints the bars over what is there; stacks alone can begin at a bar that is not the first. */
export function paintBars(context: CanvasRenderingContext2D, plot: Plot, painting: PartPainting): void {
  context.save()
  context.beginPath()
  context.rect(plot.left, plot.top, plot.width, plot.height)
  context.clip()
  paintUnheard(context, plot, painting)
  if (painting.view === 'lines') paintLines(context, plot, painting)
  else paintStacks(context, plot, painting)
  context.restore()
}

function paintUnheard(
  context: CanvasRenderingContext2D,
  plot: Plot,
  { bars, colours, from }: PartPainting,
): void {
  context.fillStyle = hatchPattern(context, colours.hatch, plot.ratio)
  bars.forEach((bar, index) => {
    if (index < from) return
    if (bar.state !== 'unheard' && (bar.state !== 'heard' || isWhole(bar))) return
    const height = bar.state === 'unheard' ? plot.height : plot.height * (1 - bar.coverage)
    const left = leftOfBar(plot, index, bars.length)
    context.fillRect(left, plot.top, leftOfBar(plot, index + 1, bars.length) - left, height)
  })
}

function paintStacks(context: CanvasRenderingContext2D, plot: Plot, painting: PartPainting): void {
  const { bars, colours, top, view, hidden, from } = painting
  const { ratio } = plot
  const fills = new Map(STACK.map((label) => [label, labelFill(context, { label, colours, ratio })]))
  const gap = Math.max(1, Math.round(ratio))
  const ground = plot.top + plot.height
  bars.forEach((bar, index) => {
    if (index < from || bar.messages === 0) return
    const left = leftOfBar(plot, index, bars.length)
    const width = leftOfBar(plot, index + 1, bars.length) - left - gap
    const strength = bar.state === 'running' ? RUNNING_STRENGTH : 1
    let base = ground
    let sum = 0
    for (const label of STACK) {
      sum += labelValue(bar, label, painting)
      const edge = ground - Math.round((sum / top) * plot.height)
      const height = base - edge
      if (height <= 0) continue
      const talking = label === 'neutral'
      const inset = height >= SMALLEST_GAPPED_PX * ratio && !talking ? gap : 0
      context.globalAlpha = talking ? strength * TALKING_STRENGTH : strength
      context.fillStyle = fills.get(label)!
      context.fillRect(left, edge + inset, width, height - inset)
      base = edge
    }
    if (hidden.has('neutral') || view === 'percent' || base === ground) return
    context.globalAlpha = strength
    context.fillStyle = colours.labels.neutral
    context.fillRect(left, base, width, Math.min(CAP_PX * ratio, ground - base))
  })
  context.globalAlpha = 1
}

/** Whether a line goes through the bar: it breaks where nobody listened, and ends before the one that runs. */
function isOver(bar: Bar | undefined): boolean {
  return bar?.state === 'heard' || bar?.state === 'fresh'
}

const DASHES: Record<Label, readonly number[]> = {
  question: [],
  disappointment: [6, 3],
  funny: [2, 2],
  neutral: [10, 3, 2, 3],
}

function paintLines(context: CanvasRenderingContext2D, plot: Plot, painting: Painting): void {
  const { bars, colours, hidden, top } = painting
  context.lineWidth = 2 * plot.ratio
  context.lineJoin = 'round'
  for (const label of [...STACK].reverse()) {
    if (hidden.has(label)) continue
    context.beginPath()
    context.setLineDash(colours.forced ? DASHES[label].map((length) => length * plot.ratio) : [])
    context.strokeStyle = colours.labels[label]
    bars.forEach((bar, index) => {
      if (!isOver(bar)) return
      const left = leftOfBar(plot, index, bars.length)
      const x = left + plot.pitch / 2
      const y = plot.top + plot.height * (1 - labelValue(bar, label, painting) / top)
      const [begins, ends] = [!isOver(bars[index - 1]), !isOver(bars[index + 1])]
      if (begins) context.moveTo(ends ? left : x, y)
      if (!begins || ends) context.lineTo(begins ? left + plot.pitch : x, y)
    })
    context.stroke()
  }
  context.setLineDash([])
}
