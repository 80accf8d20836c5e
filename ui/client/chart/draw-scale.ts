/** Paints how high the bars reach: lines behind them, and the figures where those stand over them. */
import { formatLine } from '../words/format.ts'
import { words } from '../words/words.ts'
import type { Plot } from './draw-bars.ts'
import type { Picture } from './picture.ts'

export const FONT_PX = 12
/** Labels inside stand this far under their line. */
const UNDER_LINE_PX = 4
/** Lines nearer to each other have no room for a figure inside: the topmost alone says how high the chart is. */
const LINES_APART_PX = 28

export type ScalePicture = Pick<Picture, 'top' | 'step' | 'factor' | 'unit' | 'empty' | 'colours'>

/** The values that have a line, from below. */
export function linesOf({ top, step }: ScalePicture): number[] {
  return Array.from({ length: Math.round(top / step) }, (_, index) => (index + 1) * step)
}

/** What stands at a line; the unit goes with the topmost. */
export function writeValue(value: number, topmost: boolean, { factor, unit, empty }: ScalePicture): string {
  if (empty) return ''
  const figure = formatLine(value * factor)
  return topmost ? words.units[unit](figure) : figure
}

/** Lines over the plot's whole width, on whole pixels. */
export function paintLines(context: CanvasRenderingContext2D, plot: Plot, picture: ScalePicture): void {
  const width = Math.max(1, Math.round(plot.ratio))
  context.fillStyle = picture.colours.grid
  for (const value of linesOf(picture)) {
    const y = Math.round(plot.top + plot.height * (1 - value / picture.top))
    context.fillRect(plot.left, y - Math.floor(width / 2), plot.width, width)
  }
}

/** Each line's figure, or the topmost's, under it, at the left edge, on a ground of its own so that bars do not hide it. */
export function paintFigures(context: CanvasRenderingContext2D, plot: Plot, picture: ScalePicture): void {
  const { colours, top } = picture
  const values = linesOf(picture)
  const crowded = (picture.step / top) * plot.height < LINES_APART_PX * plot.ratio
  context.save()
  context.font = `${FONT_PX * plot.ratio}px ${colours.font}`
  context.textBaseline = 'top'
  for (const [index, value] of values.entries()) {
    const topmost = index === values.length - 1
    const text = crowded && !topmost ? '' : writeValue(value, topmost, picture)
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
