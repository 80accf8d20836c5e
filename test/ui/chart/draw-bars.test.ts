import { expect, it, onTestFinished, vi } from 'vitest'
import type { Bar } from '../../../ui/client/chart/bars.ts'
import type { ChartColours } from '../../../ui/client/chart/colours.ts'
import { paintBars } from '../../../ui/client/chart/draw-bars.ts'

const COLOURS: ChartColours = {
  labels: { question: 'q', disappointment: 'd', funny: 'f', neutral: 'n' },
  hatch: 'hatch',
  grid: 'grid',
  secondary: 'secondary',
  ground: 'ground',
  font: 'font',
  forced: false,
}

/** A canvas that only notes what is drawn with lines. */
function noteLines(): { context: CanvasRenderingContext2D; lines: string[] } {
  const lines: string[] = []
  const note = {
    moveTo: (x: number) => lines.push(`from ${x}`),
    lineTo: (x: number) => lines.push(`to ${x}`),
  }
  const context = new Proxy(note, {
    get: (target, name) => target[name as keyof typeof note] ?? (() => undefined),
    set: () => true,
  })
  return { context: context as unknown as CanvasRenderingContext2D, lines }
}

function barOf(index: number, state: Bar['state']): Bar {
  return {
    startMs: index * 5_000,
    endMs: (index + 1) * 5_000,
    messages: state === 'heard' ? 10 : 0,
    labels: { question: 0, disappointment: 0, funny: 10, neutral: 0 },
    people: null,
    removed: 0,
    coverage: state === 'heard' ? 1 : 0,
    state,
  }
}

it('shows a bar that was heard alone between two gaps as a line as wide as it is', () => {
  const { context, lines } = noteLines()
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => noteLines().context }) })
  onTestFinished(() => void vi.unstubAllGlobals())
  const heard = [true, true, false, true, false]
  paintBars(
    context,
    { left: 0, top: 0, width: 50, height: 100, pitch: 10, ratio: 1 },
    {
      bars: heard.map((was, index) => barOf(index, was ? 'heard' : 'running')),
      hidden: new Set(['question', 'disappointment', 'neutral']),
      view: 'lines',
      top: 10,
      colours: COLOURS,
      from: 0,
    },
  )
  expect(lines).toEqual(['from 5', 'to 15', 'from 30', 'to 40'])
})
