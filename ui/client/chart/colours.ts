/** The palette as a canvas can use it: resolved colours, and a pattern for each label where colours are forced. */
import type { Label } from '#contract/label.ts'

export interface ChartColours {
  labels: Record<Label, string>
  hatch: string
  grid: string
  secondary: string
  ground: string
  font: string
  /** The system forces its own few colours: labels differ by pattern instead of hue. */
  forced: boolean
}

/** Reads the palette that holds on `element` now. */
export function readColours(element: Element): ChartColours {
  const probe = document.createElement('span')
  probe.hidden = true
  element.append(probe)
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours: ChartColours = {
    labels: {
      question: read('question'),
      disappointment: read('disappointment'),
      funny: read('funny'),
      neutral: read('neutral'),
    },
    hatch: read('hatch'),
    grid: read('line'),
    secondary: read('secondary'),
    ground: read('card'),
    font: getComputedStyle(element).fontFamily,
    forced: matchMedia('(forced-colors: active)').matches,
  }
  probe.remove()
  return colours
}

/** Grey diagonal lines for what was not heard. */
export function hatchPattern(
  context: CanvasRenderingContext2D,
  colour: string,
  ratio: number,
): CanvasPattern {
  return tile(context, { name: `hatch ${colour}`, sizePx: 6 * ratio }, (tileContext, size) => {
    tileContext.strokeStyle = colour
    tileContext.lineWidth = ratio
    for (const shift of [-size, 0, size]) {
      tileContext.moveTo(shift, size)
      tileContext.lineTo(shift + size, 0)
    }
    tileContext.stroke()
  })
}

/** Let down: falling lines; laughing: dots; asking: level lines; talking: an empty fill under its cap. */
export function labelFill(
  context: CanvasRenderingContext2D,
  { label, colours, ratio }: { label: Label; colours: ChartColours; ratio: number },
): string | CanvasPattern {
  const colour = colours.labels[label]
  if (!colours.forced) return colour
  if (label === 'neutral') return colours.ground
  return tile(context, { name: `${label} ${colour}`, sizePx: 4 * ratio }, (tileContext, size) => {
    tileContext.fillStyle = colour
    if (label === 'disappointment') tileContext.fillRect(0, 0, size / 2, size)
    if (label === 'funny') tileContext.fillRect(0, 0, size / 2, size / 2)
    if (label === 'question') tileContext.fillRect(0, 0, size, size / 2)
  })
}

/** Each is painted once: as many as there are labels, themes and zooms. */
const tiles = new Map<string, CanvasPattern>()

function tile(
  context: CanvasRenderingContext2D,
  { name, sizePx }: { name: string; sizePx: number },
  paint: (context: CanvasRenderingContext2D, size: number) => void,
): CanvasPattern {
  const key = `${name} ${sizePx}`
  const painted = tiles.get(key)
  if (painted !== undefined) return painted
  const canvas = document.createElement('canvas')
  const size = Math.max(2, Math.round(sizePx))
  canvas.width = size
  canvas.height = size
  paint(canvas.getContext('2d')!, size)
  const pattern = context.createPattern(canvas, 'repeat')!
  tiles.set(key, pattern)
  return pattern
}
