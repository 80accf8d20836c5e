/** From windows to the bars of a chart: which time, how wide, how high. */
import { LABELS, type Label } from '#contract/label.ts'
import { type ChatWindow, CROWDS, type People, STEP_MS, type Step } from '#contract/window.ts'

/** From below: what a streamer should see first lies on the ground line, plain talk floats above. */
export const STACK = ['disappointment', 'funny', 'question', 'neutral'] as const satisfies readonly Label[]

/** A bar is at least this wide, its gap included. */
const SMALLEST_PITCH_PX = 4
/** How many windows may become one bar; all divide a longer unit, so that bars begin at round times. */
const MERGES: Record<Step, readonly number[]> = {
  '5s': [1, 2, 3, 6, 12, 24, 60, 120, 180],
  '1m': [1, 2, 5, 10, 15, 30, 60, 120, 180],
  '1h': [1, 2, 3, 6, 12, 24, 48, 168],
}
/** What was heard of a window is known for sure this long after its end (design: then it is final in any case). */
const SETTLED_AFTER_MS = 30_000

/** Less is a rounding of spans. */
const WHOLE_COVERAGE = 0.99

/** Where bars lie: whole bins from `fromMs`, the last ending at `toMs`, each `pitchPx` wide with its gap. */
export interface BarLayout {
  fromMs: number
  toMs: number
  binMs: number
  pitchPx: number
}

export interface Bar {
  startMs: number
  endMs: number
  messages: number
  labels: Record<Label, number>
  /** Distinct people; null where they do not add up: bars of several windows, and of hours. */
  people: People | null
  /** Messages that moderators took away. */
  removed: number
  /** How much was heard, 0 to 1; it only counts once the bar is settled. */
  coverage: number
  /** `fresh`: over, but what was heard of it is not all known yet; `unheard`: settled, and nobody listened. */
  state: 'running' | 'fresh' | 'heard' | 'unheard'
}

/**
 * Bars for a span on `widthPx`: as few windows to a bar as fit, all bars equally wide in whole pixels. The span grows
 * to the left until the width is full.
 */
export function layOutBars(span: { fromMs: number; toMs: number }, step: Step, widthPx: number): BarLayout {
  const stepMs = STEP_MS[step]
  const endOf = (binMs: number): number => Math.ceil(span.toMs / binMs) * binMs
  const countOf = (binMs: number): number => Math.max(1, Math.ceil((endOf(binMs) - span.fromMs) / binMs))
  const bins = MERGES[step].map((count) => count * stepMs)
  const binMs = bins.find((wide) => widthPx / countOf(wide) >= SMALLEST_PITCH_PX) ?? bins.at(-1)!
  const toMs = endOf(binMs)
  const bars = countOf(binMs)
  const pitchPx = Math.max(1, Math.floor(widthPx / bars))
  const shown = Math.max(1, Math.ceil(widthPx / pitchPx))
  return { fromMs: toMs - shown * binMs, toMs, binMs, pitchPx }
}

/** How long before its span a layout of bars that are no narrower than they should be begins, at most. */
export function reachBackMs({ fromMs, toMs }: { fromMs: number; toMs: number }, step: Step): number {
  return (toMs - fromMs) * 0.3 + 4 * STEP_MS[step]
}

/**
 * One bar for each bin of the layout, oldest first; `windows` are in that order, too. `nowMs` is how far the server's
 * clock is known.
 */
export function toBars(windows: readonly ChatWindow[], layout: BarLayout, nowMs: number): Bar[] {
  const { fromMs, toMs, binMs } = layout
  const groups: ChatWindow[][] = Array.from({ length: Math.round((toMs - fromMs) / binMs) }, () => [])
  for (let at = windows.length - 1; at >= 0; at--) {
    const startMs = Date.parse(windows[at]!.start)
    if (startMs < fromMs) break
    groups[Math.floor((startMs - fromMs) / binMs)]?.push(windows[at]!)
  }
  const heardAt = windows.findLastIndex(({ coverage }) => coverage > 0)
  const heardFromMs = heardAt === -1 ? 0 : Date.parse(windows[heardAt]!.start)
  return groups.map((group, index) =>
    toBar(group, { startMs: fromMs + index * binMs, binMs, nowMs, heardFromMs }),
  )
}

/** The bars, each the very one of `before` where that says the same: what was made of it still holds. Both without gaps. */
export function keepBars(before: readonly Bar[], bars: readonly Bar[]): readonly Bar[] {
  const [first, known] = [bars[0], before[0]]
  if (first === undefined || known === undefined) return bars
  const shift = (first.startMs - known.startMs) / (first.endMs - first.startMs)
  return bars.map((bar, index) => {
    const same = before[index + shift]
    return same !== undefined && saysTheSame(same, bar) ? same : bar
  })
}

/** The bars that change no more unless something comes late: the list of before where it would be the same. */
export function keepComplete(before: readonly Bar[], bars: readonly Bar[]): readonly Bar[] {
  const complete = bars.filter(({ state }) => state === 'heard' || state === 'unheard')
  return complete.length === before.length && complete.every((bar, index) => bar === before[index])
    ? before
    : complete
}

/** Of a bar that is settled: nothing of it was missed. */
export function isWhole({ state, coverage }: Bar): boolean {
  return state === 'heard' && coverage >= WHOLE_COVERAGE
}

function saysTheSame(a: Bar, b: Bar): boolean {
  return (
    a.startMs === b.startMs &&
    a.endMs === b.endMs &&
    a.state === b.state &&
    a.messages === b.messages &&
    a.removed === b.removed &&
    a.coverage === b.coverage &&
    LABELS.every((label) => a.labels[label] === b.labels[label]) &&
    hasSamePeople(a.people, b.people)
  )
}

function hasSamePeople(a: People | null, b: People | null): boolean {
  if (a === null || b === null) return a === b
  return CROWDS.every((name) => a[name] === b[name])
}

function toBar(group: readonly ChatWindow[], { startMs, binMs, nowMs, heardFromMs }: Bin): Bar {
  const labels = { question: 0, disappointment: 0, funny: 0, neutral: 0 }
  let messages = 0
  let removed = 0
  let heardMs = 0
  for (const window of group) {
    for (const label of LABELS) labels[label] += window.labels[label]
    messages += window.messages
    removed += window.removed ?? 0
    heardMs += window.coverage * STEP_MS[window.step]
  }
  const endMs = startMs + binMs
  const people = group.length === 1 && STEP_MS[group[0]!.step] === binMs ? group[0]!.chatters : null
  const coverage = Math.min(1, heardMs / binMs)
  const bar = { startMs, endMs, messages, labels, people, removed, coverage }
  if (nowMs < endMs) return { ...bar, state: 'running' }
  const told = group.length === 0 ? endMs <= heardFromMs : group.every(({ final }) => final)
  const settled = told || endMs <= nowMs - SETTLED_AFTER_MS
  if (!settled) return { ...bar, state: 'fresh' }
  return { ...bar, state: heardMs > 0 || messages > 0 ? 'heard' : 'unheard' }
}

interface Bin {
  startMs: number
  binMs: number
  nowMs: number
  /** Where the last window begins of which something was heard: of those before that are not there, nothing will come. */
  heardFromMs: number
}
