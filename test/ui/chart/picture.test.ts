import { expect, it } from 'vitest'
import { emptyWindow } from '#contract/window.ts'
import { type BarLayout, keepBars, toBars } from '../../../ui/client/chart/bars.ts'
import type { ChartColours } from '../../../ui/client/chart/colours.ts'
import { changedFrom, type Picture } from '../../../ui/client/chart/picture.ts'

const NOW = Date.UTC(2026, 0, 1, 20)
const LAYOUT: BarLayout = { fromMs: NOW - 20_000, toMs: NOW, binMs: 5_000, pitchPx: 5 }

const COLOURS: ChartColours = {
  labels: { question: '', disappointment: '', funny: '', neutral: '' },
  hatch: '',
  grid: '',
  secondary: '',
  ground: '',
  font: '',
  forced: false,
}

/** Four bars of so many messages. */
function pictureOf(counts: readonly number[], before?: Picture): Picture {
  const windows = counts.map((messages, index) => ({
    ...emptyWindow(LAYOUT.fromMs + index * LAYOUT.binMs, '5s', 1, true),
    messages,
  }))
  return {
    bars: keepBars(before?.bars ?? [], toBars(windows, LAYOUT, NOW + 60_000)),
    layout: { ...LAYOUT },
    view: 'messages',
    hidden: before?.hidden ?? new Set(),
    colours: COLOURS,
    top: 10,
    step: 5,
    factor: 1,
    unit: 'perSecond',
    empty: false,
  }
}

const BEFORE = pictureOf([1, 2, 3, 4])

it('leaves what is painted where every bar says the same', () => {
  expect(changedFrom(BEFORE, pictureOf([1, 2, 3, 4], BEFORE))).toBe(4)
})

it('paints from the first bar on that says something else', () => {
  expect(changedFrom(BEFORE, pictureOf([1, 2, 3, 9], BEFORE))).toBe(3)
  expect(changedFrom(BEFORE, pictureOf([1, 9, 3, 9], BEFORE))).toBe(1)
})

it('paints everything where what all bars stand on is another', () => {
  const next = pictureOf([1, 2, 3, 9], BEFORE)
  const others: Partial<Picture>[] = [
    { layout: { ...LAYOUT, toMs: NOW + 5_000 } },
    { layout: { ...LAYOUT, pitchPx: 6 } },
    { top: 20 },
    { hidden: new Set(['funny']) },
    { colours: { ...COLOURS } },
    { bars: next.bars.slice(1) },
  ]
  for (const other of others) expect(changedFrom(BEFORE, { ...next, ...other })).toBe(0)
})

it('paints lines as a whole: each leads from bar to bar', () => {
  const lines = { ...BEFORE, view: 'lines' } as const
  expect(changedFrom(lines, { ...pictureOf([1, 2, 3, 9], BEFORE), view: 'lines' })).toBe(0)
  expect(changedFrom(lines, { ...pictureOf([1, 2, 3, 4], BEFORE), view: 'lines' })).toBe(4)
})
