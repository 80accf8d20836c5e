import { z } from 'zod'
import { INSTANT_WANTED, parseInstant } from '#contract/instant.ts'
import { Failure } from './errors.ts'

/** A time in a query, as parseInstant takes it, in milliseconds since the epoch. */
export const timeParam = z
  .string()
  .max(40)
  .transform((text, context) => {
    const timeMs = parseInstant(text)
    if (timeMs !== undefined) return timeMs
    context.addIssue(INSTANT_WANTED)
    return z.NEVER
  })
  .describe('ISO 8601 with its zone, a date, or milliseconds since 1970')

export const rangeQuery = { from: timeParam.optional(), to: timeParam.optional() }

export interface TimeRange {
  fromMs: number
  toMs: number
}

/** The range that a query asks for: up to now, and `defaultMs` long, where it does not say. */
export function toRange(
  query: { from?: number | undefined; to?: number | undefined },
  { nowMs, defaultMs }: { nowMs: number; defaultMs: number },
): TimeRange {
  const toMs = query.to ?? nowMs
  const fromMs = query.from ?? Math.max(0, toMs - defaultMs)
  if (fromMs > toMs) throw new Failure('request_invalid', 'from: is after to')
  return { fromMs, toMs }
}
