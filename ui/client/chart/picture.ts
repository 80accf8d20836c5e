/** What the painter is to show, from the bars and what a person chose. */
import type { Words } from '../words/english/words.ts'
import { type BarLayout, STACK } from './bars.ts'
import { labelValue, type Painting } from './draw-bars.ts'
import { nextScale, type Scale } from './scale.ts'

export interface Picture extends Painting {
  layout: BarLayout
  /** Distance of the lines under the top, in the same unit as the top. */
  step: number
  /** Turns a value into what the scale says: 60 where messages are counted per minute. */
  factor: number
  /** Stands beside the topmost figure. */
  unit: keyof Words['units']
  /** Nothing was said: the scale has no figures. */
  empty: boolean
}

export type Choice = Pick<Picture, 'bars' | 'layout' | 'view' | 'hidden' | 'colours'>

/** The picture, and the scale to hand in again with the next one. `nowMs` paces the shrinking. */
export function toPicture(
  choice: Choice,
  { before, nowMs }: { before: Scale | undefined; nowMs: number },
): { picture: Picture; scale: Scale | undefined } {
  if (choice.view === 'percent') {
    return {
      picture: { ...choice, top: 100, step: 50, factor: 1, unit: 'percent', empty: false },
      scale: undefined,
    }
  }
  const highest = choice.bars.reduce((most, bar) => Math.max(most, heightOf(bar, choice)), 0)
  const scale = nextScale(before, highest, nowMs)
  const { top, step, factor } = scale
  return {
    picture: {
      ...choice,
      top,
      step,
      factor,
      unit: factor === 1 ? 'perSecond' : 'perMinute',
      empty: highest === 0,
    },
    scale,
  }
}

/**
 * The first bar that looks otherwise in `next`: what is left of it may stay as it was painted. 0 when everything has to
 * be painted anew, the number of bars when nothing has.
 */
export function changedFrom(before: Picture, next: Picture): number {
  const framed = FRAME.every((part) => before[part] === next[part])
  const placed = PLACES.every((part) => before.layout[part] === next.layout[part])
  if (!framed || !placed || before.bars.length !== next.bars.length) return 0
  const first = next.bars.findIndex((bar, index) => bar !== before.bars[index])
  if (first === -1) return next.bars.length
  return next.view === 'lines' ? 0 : first
}

/** What every bar depends on. */
const PLACES = ['fromMs', 'toMs', 'binMs', 'pitchPx'] as const satisfies readonly (keyof BarLayout)[]
const FRAME = [
  'view',
  'hidden',
  'colours',
  'top',
  'step',
  'factor',
  'unit',
  'empty',
] as const satisfies readonly (keyof Picture)[]

function heightOf(bar: Picture['bars'][number], choice: Choice): number {
  let height = 0
  for (const label of STACK) {
    const value = labelValue(bar, label, choice)
    height = choice.view === 'lines' ? Math.max(height, value) : height + value
  }
  return height
}
