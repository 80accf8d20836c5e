/** What the painter is to show, from the bars and what a person chose. */
import type { Label } from '#contract/label.ts'
import type { Bar, BarLayout } from './bars.ts'
import { STACK } from './bars.ts'
import type { ChartColours } from './colours.ts'
import { labelValue, type View } from './draw-bars.ts'
import type { Picture } from './painter.ts'
import { nextScale, type Scale } from './scale.ts'

export interface Choice {
  bars: readonly Bar[]
  layout: BarLayout
  view: View
  hidden: ReadonlySet<Label>
  colours: ChartColours
}

/** The picture, and the scale to hand in again with the next one. `nowMs` paces the shrinking. */
export function toPicture(
  choice: Choice,
  { before, nowMs }: { before: Scale | undefined; nowMs: number },
): { picture: Picture; scale: Scale | undefined } {
  if (choice.view === 'percent') {
    return {
      picture: { ...choice, top: 100, step: 50, factor: 1, unit: ' %', empty: false },
      scale: undefined,
    }
  }
  const highest = Math.max(0, ...choice.bars.map((bar) => heightOf(bar, choice)))
  const scale = nextScale(before, highest, nowMs)
  const { top, step, factor } = scale
  return {
    picture: { ...choice, top, step, factor, unit: factor === 1 ? '/s' : '/min', empty: highest === 0 },
    scale,
  }
}

function heightOf(bar: Bar, choice: Choice): number {
  const values = STACK.map((label) => labelValue(bar, label, choice))
  return choice.view === 'lines' ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0)
}
