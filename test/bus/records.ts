import type { Batch, RecordRun } from '#bus/bus.ts'

/** A record by itself. */
export interface BusRecord {
  offset: number
  appendedAtMs: number
  value: Uint8Array
}

/** The records of the runs, one by one. */
export function recordsOf({ runs }: Pick<Batch, 'runs'>): BusRecord[] {
  return runs.flatMap(({ offset, appendedAtMs, bytes, bounds }) =>
    Array.from({ length: bounds.length / 2 }, (_, index) => ({
      offset: offset + index,
      appendedAtMs,
      value: bytes.slice(bounds[2 * index], bounds[2 * index + 1]),
    })),
  )
}

/** Each record as a run of its own. */
export function toRuns(records: readonly BusRecord[]): RecordRun[] {
  return records.map(({ offset, appendedAtMs, value }) => ({
    offset,
    appendedAtMs,
    bytes: value,
    bounds: Int32Array.of(0, value.length),
  }))
}
