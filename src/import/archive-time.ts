const DATE_TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})[T _](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:([.,:])(\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i
const ELAPSED = /^(-?)(?:(\d+):)?(\d{1,2}):(\d{2})(?:\.(\d{1,3}))?$/
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** Beyond these a plain number counts microseconds, milliseconds or seconds of the epoch; below, seconds of the stream. */
const SMALLEST_MICROSECONDS = 1e14
const SMALLEST_MILLISECONDS = 1e11
const SMALLEST_SECONDS = 1e8

/** A time an archive tells: absolute in milliseconds since the epoch, or relative to the stream's start. */
export type ArchiveTime = { epochMs: number } | { elapsedMs: number }

/**
 * The time in the text: ISO 8601, `2026-1-31_20:5:0:123`, `2026-01-31 20:05:00 UTC`, seconds, milliseconds or
 * microseconds of the epoch, `1:02:03` or seconds since the stream's start. A date without a zone is local time,
 * `utcOffsetMs` ahead of UTC. Undefined when it is none of these.
 */
export function parseArchiveTime(text: string, utcOffsetMs: number): ArchiveTime | undefined {
  const trimmed = text.trim()
  const date = DATE_TIME.exec(trimmed)
  if (date !== null) return fromDate(date, utcOffsetMs)
  const elapsed = ELAPSED.exec(trimmed)
  if (elapsed !== null) {
    const [, sign, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = elapsed
    const wholeSeconds = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
    const elapsedMs = wholeSeconds * 1_000 + Number(fraction.padEnd(3, '0'))
    return { elapsedMs: sign === '-' ? -elapsedMs : elapsedMs }
  }
  return NUMBER.test(trimmed) ? fromNumber(Number(trimmed)) : undefined
}

/** The same for a number, by its size. */
export function fromNumber(value: number): ArchiveTime | undefined {
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return undefined
  if (value >= SMALLEST_MICROSECONDS) return { epochMs: Math.floor(value / 1_000) }
  if (value >= SMALLEST_MILLISECONDS) return { epochMs: Math.floor(value) }
  if (value >= SMALLEST_SECONDS) return { epochMs: Math.round(value * 1_000) }
  return { elapsedMs: Math.round(value * 1_000) }
}

function fromDate(match: RegExpExecArray, utcOffsetMs: number): ArchiveTime | undefined {
  const [, year, month, day, hour, minute, second = '0', separator, fraction = '0', zone] = match
  // Behind a colon stand milliseconds without leading zeros, behind a point or comma a fraction of the second.
  const fractionMs = Number(separator === ':' ? fraction : fraction.padEnd(3, '0').slice(0, 3))
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    fractionMs,
  )
  // Date.UTC carries what is too large over: 31 April would be 1 May.
  const isDate = new Date(local).getUTCDate() === Number(day) && Number(month) <= 12
  if (!isDate || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  return { epochMs: local - (zone === undefined ? utcOffsetMs : zoneOffsetMs(zone)) }
}

/** `+02:00`, `-0530` or `+02` in milliseconds; 0 for Z, UTC and GMT. */
export function zoneOffsetMs(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (match === null) return 0
  const [, sign, hours, minutes = '0'] = match
  const minutesAhead = Number(hours) * 60 + Number(minutes)
  return (sign === '-' ? -minutesAhead : minutesAhead) * 60_000
}
