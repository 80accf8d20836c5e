import {
  type ChatWindow,
  emptyWindow,
  type People,
  STEP_MS,
  type Step,
  windowStartMs,
} from '#contract/window.ts'
import { FIGURES, type Figure } from '#contract/window-change.ts'
import { coverageOf, firstEndingAfter, isFinal, type Span } from './coverage.ts'

/** What was counted of a window; without one nothing was said in it. */
export interface CountedWindow {
  startMs: number
  /** In the order of FIGURES; for 1h in the order of SUMS. `removed` is null where the source cannot know it. */
  figures: readonly (number | null)[] | Int32Array
}

/** What tells coverage and final apart from the stored figures. */
export interface Hearing {
  /** What was heard of the room, joined. */
  spans: readonly Span[]
  /** Where the last of all that was heard of the room ends; 0 when nothing was. */
  heardToMs: number
  /** T, milliseconds since the epoch. */
  appendTimeMs: number
}

export interface ViewRange {
  step: Step
  /** Windows with `fromMs` ≤ start < `toMs`. */
  fromMs: number
  toMs: number
}

/**
 * The windows of the range, oldest first: the stored ones, and an empty one wherever something was heard and nothing
 * said. `stored` are all rows of the range, oldest first. What was neither heard nor stored is left out.
 */
export function* viewWindows(
  stored: readonly CountedWindow[],
  hearing: Hearing,
  { step, fromMs, toMs }: ViewRange,
): Generator<ChatWindow> {
  const widthMs = STEP_MS[step]
  let row = 0
  let startMs = Math.ceil(fromMs / widthMs) * widthMs
  while (startMs < toMs) {
    while (row < stored.length && stored[row]!.startMs < startMs) row++
    const found = stored[row]
    const heardMs = nextHeardMs(hearing.spans, startMs)
    const nextMs = Math.min(found?.startMs ?? Infinity, windowStartMs(heardMs, step))
    startMs = Math.max(startMs, nextMs)
    if (startMs >= toMs) return
    yield found?.startMs === startMs
      ? toChatWindow(found, step, hearing)
      : emptyWindow(startMs, step, coverage(hearing, startMs, widthMs), finality(hearing, startMs + widthMs))
    startMs += widthMs
  }
}

function toChatWindow({ startMs, figures }: CountedWindow, step: Step, hearing: Hearing): ChatWindow {
  const of = (figure: Figure) => figures[AT[figure]] ?? 0
  const widthMs = STEP_MS[step]
  return {
    start: new Date(startMs).toISOString(),
    step,
    messages: of('messages'),
    labels: {
      question: of('question'),
      disappointment: of('disappointment'),
      funny: of('funny'),
      neutral: of('neutral'),
    },
    signals: { confused: of('confused'), cheering: of('cheering') },
    chatters: step === '1h' ? null : peopleOf(figures, AT.chatters),
    crowd: step === '1h' ? null : peopleOf(figures, AT.crowd),
    removed: figures[AT.removed] ?? null,
    shared: of('shared'),
    coverage: coverage(hearing, startMs, widthMs),
    final: finality(hearing, startMs + widthMs),
  }
}

const AT = Object.fromEntries(FIGURES.map((figure, index) => [figure, index])) as Record<Figure, number>

/** People stand in the order of CROWDS, from the column of all of them on. */
function peopleOf(figures: CountedWindow['figures'], first: number): People {
  return {
    total: figures[first] ?? 0,
    question: figures[first + 1] ?? 0,
    disappointment: figures[first + 2] ?? 0,
    funny: figures[first + 3] ?? 0,
    neutral: figures[first + 4] ?? 0,
    confused: figures[first + 5] ?? 0,
    cheering: figures[first + 6] ?? 0,
  }
}

function finality({ heardToMs, appendTimeMs }: Hearing, endMs: number): boolean {
  return isFinal(endMs, heardToMs, appendTimeMs)
}

function coverage({ spans }: Hearing, startMs: number, widthMs: number): number {
  const share = coverageOf(spans, startMs, startMs + widthMs)
  return Math.round(share * 10_000) / 10_000
}

/** The first heard instant at or after the time; Infinity when there is none. */
function nextHeardMs(spans: readonly Span[], timeMs: number): number {
  const span = spans[firstEndingAfter(spans, timeMs)]
  return span ? Math.max(span.fromMs, timeMs) : Infinity
}
