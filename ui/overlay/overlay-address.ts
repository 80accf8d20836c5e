/** An overlay's address: whose chat it shows, and how. */
import { isOverlayKey } from '#contract/overlay-key.ts'

export const OVERLAY_VIEWS = ['pulse', 'bar'] as const
export const CORNERS = [
  'top-left',
  'top',
  'top-right',
  'left',
  'center',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const

/** A plate at its usual size: its width, its height with nothing but the bar, and what a line more takes. */
const WIDTH_PX = 480
const BAR_HEIGHT_PX = 44
const WORD_HEIGHT_PX = 60
const LABELS_HEIGHT_PX = 44
/** Per cent of it. */
const SMALLEST_SIZE = 50
const LARGEST_SIZE = 300

export type OverlayView = (typeof OVERLAY_VIEWS)[number]
export type Corner = (typeof CORNERS)[number]

export interface OverlayLook {
  view: OverlayView
  /** Per cent, 50 to 300. */
  size: number
  /** Where in the frame of OBS the plate lies. */
  at: Corner
  /** Whether each share is written under the bar. */
  labels: boolean
}

export interface OverlayAddress extends OverlayLook {
  /** A channel's login; undefined where the key alone says which. */
  login: string | undefined
  key: string | undefined
  /** Whether what is wrong is shown; never on air. */
  debug: boolean
}

export const USUAL_LOOK: OverlayLook = { view: 'pulse', size: 100, at: 'top-left', labels: false }

/** What an address says; what it says wrongly is as usual. */
export function parseOverlayAddress(path: string, query: string): OverlayAddress {
  const [, named] = path.split('/').filter((part) => part !== '')
  const asked = new URLSearchParams(query)
  const key = [named, asked.get('key')].find((text) => text != null && isOverlayKey(text)) ?? undefined
  const view = OVERLAY_VIEWS.find((name) => name === asked.get('view')) ?? USUAL_LOOK.view
  return {
    login: named === undefined || isOverlayKey(named) ? undefined : decode(named),
    key,
    view,
    size: clampSize(Number(asked.get('size') ?? USUAL_LOOK.size)),
    at: CORNERS.find((name) => name === asked.get('at')) ?? USUAL_LOOK.at,
    labels: asked.has('labels') ? asked.get('labels') !== '0' : view === 'bar',
    debug: asked.get('debug') === '1',
  }
}

/** The path and query of an overlay; what is as usual is left out. */
export function toOverlayPath(of: { login: string } | { key: string }, look: OverlayLook): string {
  const query = new URLSearchParams()
  if (look.view !== USUAL_LOOK.view) query.set('view', look.view)
  if (look.size !== USUAL_LOOK.size) query.set('size', String(look.size))
  if (look.at !== USUAL_LOOK.at) query.set('at', look.at)
  if (look.labels !== (look.view === 'bar')) query.set('labels', look.labels ? '1' : '0')
  const path = `/overlay/${encodeURIComponent('key' in of ? of.key : of.login)}`
  const asked = query.toString()
  return asked === '' ? path : `${path}?${asked}`
}

export function clampSize(size: number): number {
  return Number.isFinite(size)
    ? Math.min(LARGEST_SIZE, Math.max(SMALLEST_SIZE, Math.round(size)))
    : USUAL_LOOK.size
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return undefined
  }
}

/** The width and height that OBS gives to a source of this look, such as 720 × 156. */
export function frameOf({ view, labels, size }: Pick<OverlayLook, 'view' | 'labels' | 'size'>): string {
  const heightPx = BAR_HEIGHT_PX + (view === 'pulse' ? WORD_HEIGHT_PX : 0) + (labels ? LABELS_HEIGHT_PX : 0)
  return `${Math.ceil((WIDTH_PX * size) / 100)} × ${Math.ceil((heightPx * size) / 100)}`
}
