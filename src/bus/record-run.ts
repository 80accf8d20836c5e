import type { RecordRun } from './bus.ts'

/** How many records the run has. */
export function sizeOfRun({ bounds }: RecordRun): number {
  return bounds.length / 2
}

/** The offset behind the run's last record. */
export function endOfRun(run: RecordRun): number {
  return run.offset + sizeOfRun(run)
}

/** The offset behind the last record of the runs; undefined where there is none. */
export function endOfRuns(runs: readonly RecordRun[]): number | undefined {
  const last = runs.at(-1)
  return last === undefined ? undefined : endOfRun(last)
}

/** The records of the runs from the first offset on and before the second, sharing their memory. */
export function sliceRuns(
  runs: readonly RecordRun[],
  fromOffset: number,
  toOffset: number,
): readonly RecordRun[] {
  return runs.flatMap((run) => {
    const from = Math.max(fromOffset, run.offset)
    const to = Math.min(toOffset, endOfRun(run))
    if (from >= to) return []
    if (from === run.offset && to === endOfRun(run)) return [run]
    const bounds = run.bounds.subarray(2 * (from - run.offset), 2 * (to - run.offset))
    return [{ ...run, offset: from, bounds }]
  })
}
