import { z } from 'zod'
import { Failure } from './errors.ts'

const DIGITS = /^\d{1,15}$/
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/
/** The last instant that PostgreSQL and a four-digit year agree on. */
const LATEST_MS = Date.UTC(9999, 11, 31)

/** A time in a query: ISO 8601 with its zone, a date, or milliseconds since the epoch. */
export const timeParam = z
  .string()
  .max(40)
  .refine(
    (text) => !Number.isNaN(toTimeMs(text)),
    'is no time: write 2026-01-31T20:15:00Z or milliseconds since 1970',
  )
  .describe('ISO 8601 or milliseconds since 1970')

export const rangeQuery = { from: timeParam.optional(), to: timeParam.optional() }

export interface TimeRange {
  fromMs: number
  toMs: number
}

/** The range that a query asks for: up to now, and `defaultMs` long, where it does not say. */
export function toRange(
  query: { from?: string | undefined; to?: string | undefined },
  { nowMs, defaultMs }: { nowMs: number; defaultMs: number },
): TimeRange {
  const toMs = query.to === undefined ? nowMs : toTimeMs(query.to)
  const fromMs = query.from === undefined ? Math.max(0, toMs - defaultMs) : toTimeMs(query.from)
  if (fromMs > toMs) throw new Failure('request_invalid', 'from: is after to')
  return { fromMs, toMs }
}

/** NaN when the text is no time. */
export function toTimeMs(text: string): number {
  const timeMs = DIGITS.test(text) ? Number(text) : ISO.test(text) ? Date.parse(text) : Number.NaN
  return timeMs >= 0 && timeMs <= LATEST_MS ? timeMs : Number.NaN
}
