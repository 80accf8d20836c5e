/** The windows of a span: the newest from the live socket, older ones from the store. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ChatWindow, Step } from '#contract/window.ts'
import { fetchWindows, type Span } from '../client/api.ts'
import { reachBackMs } from '../client/chart/bars.ts'
import { refusalText } from '../client/words/refusal.ts'

/** How often the newest windows are asked for again; those of five seconds come live as well. */
const REFRESH_MS: Record<Step, number> = { '5s': 300_000, '1m': 20_000, '1h': 20_000 }
/** Of the span, fetched before all that a chart can show of it, so that a range that grows needs no other request. */
const MARGIN_PART = 0.1

export interface Loaded {
  windows: readonly ChatWindow[]
  state: 'loading' | 'ready' | 'failed'
  problem: string
  retry: () => void
}

const NOTHING: readonly ChatWindow[] = []

interface Stored {
  key: string
  span: Span
  windows: readonly ChatWindow[]
}

interface Wanted {
  login: string
  step: Step
  span: Span
  /** Five-second windows at hand, oldest first. */
  live: readonly ChatWindow[]
  /** Nothing is fetched while false. */
  active: boolean
}

export function useWindows({ login, step, span, live, active }: Wanted): Loaded {
  const [stored, setStored] = useState<Stored | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [tries, setTries] = useState(0)

  // A chart begins before its span, and looks unheard where it knows of no windows.
  const neededMs = span.fromMs - reachBackMs(span, step)
  const oldestLive = live[0]
  const liveReaches = step === '5s' && oldestLive !== undefined && Date.parse(oldestLive.start) <= neededMs
  const key = `${login} ${step}`
  const covered = stored !== null && stored.key === key && stored.span.fromMs <= neededMs
  const needed = active && !liveReaches
  const pace = Math.floor(span.toMs / REFRESH_MS[step])

  useEffect(() => {
    if (!needed) return
    const abort = new AbortController()
    const marginMs = (span.toMs - span.fromMs) * MARGIN_PART
    const fromMs = covered ? lastFinalMs(stored) : neededMs - marginMs
    fetchWindows(login, { fromMs, toMs: span.toMs, step }, abort.signal).then(
      (windows) => {
        const reaches = { fromMs: covered ? stored.span.fromMs : fromMs, toMs: span.toMs }
        setStored({ key, span: reaches, windows: covered ? join(stored.windows, windows) : windows })
        setProblem(null)
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setProblem(refusalText(error))
      },
    )
    return () => abort.abort()
  }, [key, needed, covered, pace, tries])

  const known = stored !== null && stored.key === key ? stored.windows : NOTHING
  const windows = useMemo(() => (step === '5s' ? join(known, live) : known), [known, live, step])
  const ready = liveReaches || covered
  return {
    windows,
    state: problem !== null && !ready ? 'failed' : ready ? 'ready' : 'loading',
    problem: problem ?? '',
    retry: () => setTries((count) => count + 1),
  }
}

/** From here on what is stored may still change. */
function lastFinalMs({ windows, span }: Stored): number {
  const open = windows.find((window) => !window.final)
  return open === undefined
    ? Date.parse(windows.at(-1)?.start ?? new Date(span.fromMs).toISOString())
    : Date.parse(open.start)
}

/** Both lists in order of time; where they meet the second one holds. */
function join(before: readonly ChatWindow[], after: readonly ChatWindow[]): readonly ChatWindow[] {
  const first = after[0]
  if (first === undefined) return before
  if (before.length === 0) return after
  return [...before.filter(({ start }) => start < first.start), ...after]
}
