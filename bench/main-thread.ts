/** What a page's main thread does for each of its updates, from a trace of Chromium. */
import type { CDPSession } from 'playwright-core'

/** An event of Chromium's trace: `ts` and `dur` in microseconds of the clock, `tdur` of the thread's CPU time. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { data?: { message?: string } }
}

/** CPU time of the tasks of one update. `other` is the browser's own: messages, timers' upkeep, handing frames over. */
export interface TaskTimes {
  scriptMs: number
  layoutMs: number
  paintMs: number
  otherMs: number
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** What lies in an event of another name counts as what is around it. */
const PARTS: Record<string, keyof TaskTimes> = {
  FunctionCall: 'scriptMs',
  EvaluateScript: 'scriptMs',
  TimerFire: 'scriptMs',
  FireAnimationFrame: 'scriptMs',
  RunMicrotasks: 'scriptMs',
  MinorGC: 'scriptMs',
  MajorGC: 'scriptMs',
  UpdateLayoutTree: 'layoutMs',
  Layout: 'layoutMs',
  PrePaint: 'paintMs',
  Paint: 'paintMs',
  Layerize: 'paintMs',
  UpdateLayer: 'paintMs',
  Commit: 'paintMs',
}

/** Traces all processes while `action` runs; `cdp` is a session of the browser. */
export async function traceTasks(cdp: CDPSession, action: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }): unknown => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  await action()
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  return events
}

/**
 * The times of each update of the thread that has one: of all tasks from that in which `begins` holds for an event until
 * the next such. Tasks of timers belong to none unless they begin one; the last update, which was cut off, is left out.
 */
export function timesOfUpdates(
  events: readonly TraceEvent[],
  begins: (event: TraceEvent) => boolean,
): TaskTimes[] {
  const first = events.find(begins)
  const ofThread = events
    .filter(({ pid, tid, ph }) => pid === first?.pid && tid === first.tid && 'XIR'.includes(ph))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const updates: TaskTimes[] = []
  for (const task of tasksOf(ofThread)) {
    if (task.some(begins)) updates.push({ scriptMs: 0, layoutMs: 0, paintMs: 0, otherMs: 0 })
    else if (task.some(({ name }) => name === 'TimerFire')) continue
    const update = updates.at(-1)
    if (update !== undefined) addTask(update, task)
  }
  return updates.slice(0, -1)
}

export function wholeOf({ scriptMs, layoutMs, paintMs, otherMs }: TaskTimes): number {
  return scriptMs + layoutMs + paintMs + otherMs
}

/** Groups a thread's events, in order of time, by the outermost one that they lie in. */
function tasksOf(events: readonly TraceEvent[]): TraceEvent[][] {
  const tasks: TraceEvent[][] = []
  let endAt = Number.NEGATIVE_INFINITY
  for (const event of events) {
    if (event.ts < endAt) tasks.at(-1)!.push(event)
    else if (event.ph === 'X') {
      tasks.push([event])
      endAt = event.ts + (event.dur ?? 0)
    }
  }
  return tasks
}

/** Each event's own time, without that of what lies in it, goes to its part. */
function addTask(times: TaskTimes, task: readonly TraceEvent[]): void {
  const open: { endAt: number; part: keyof TaskTimes }[] = []
  for (const { name, ph, ts, dur = 0, tdur = 0 } of task) {
    if (ph !== 'X') continue
    while (open.length > 0 && open.at(-1)!.endAt <= ts) open.pop()
    const around = open.at(-1)?.part
    const part = PARTS[name] ?? around ?? 'otherMs'
    times[part] += tdur / 1_000
    if (around !== undefined) times[around] -= tdur / 1_000
    open.push({ endAt: ts + dur, part })
  }
}
