const DIGITS = /^\d{1,15}$/
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/
/** The last instant that PostgreSQL and a four-digit year agree on. */
const LATEST_MS = Date.UTC(9999, 11, 31)

/** How a person writes an instant, as the end of a sentence that begins with what they wrote. */
export const INSTANT_WANTED = 'is no time: write 2026-01-31T20:15:00Z, 2026-01-31 or milliseconds since 1970'

/**
 * The instant that a person or program names: ISO 8601 with its zone, a date (its first instant in UTC), or milliseconds
 * since the epoch. Undefined when the text is none of these, or before 1970.
 */
export function parseInstant(text: string): number | undefined {
  const timeMs = DIGITS.test(text)
    ? Number(text)
    : ISO.test(text) && isDate(text)
      ? Date.parse(text)
      : Number.NaN
  return timeMs >= 0 && timeMs <= LATEST_MS ? timeMs : undefined
}

/** Date.parse carries what is too large over: 31 February would be 3 March. */
function isDate(text: string): boolean {
  const day = text.slice(0, 'yyyy-mm-dd'.length)
  const dayMs = Date.parse(day)
  return !Number.isNaN(dayMs) && new Date(dayMs).toISOString().startsWith(day)
}
