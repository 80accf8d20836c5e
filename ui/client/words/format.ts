/** Figures, times and durations as a person reads them. */
import { words } from './words.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

interface Formats {
  locale: string
  whole: Intl.NumberFormat
  oneDigit: Intl.NumberFormat
  twoDigits: Intl.NumberFormat
  hundredths: Intl.NumberFormat
  clock: Intl.DateTimeFormat
  clockSeconds: Intl.DateTimeFormat
  day: Intl.DateTimeFormat
  dayOfYear: Intl.DateTimeFormat
}

let formats = formatsOf(words.locale)

/** Those of the page's language. */
function own(): Formats {
  if (formats.locale !== words.locale) formats = formatsOf(words.locale)
  return formats
}

function formatsOf(locale: string): Formats {
  const time = { hour: '2-digit', minute: '2-digit' } as const
  return {
    locale,
    whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    oneDigit: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    twoDigits: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    hundredths: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    clock: new Intl.DateTimeFormat(locale, time),
    clockSeconds: new Intl.DateTimeFormat(locale, { ...time, second: '2-digit' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
    dayOfYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  }
}

export function formatCount(count: number): string {
  return own().whole.format(count)
}

/** A rate with as many digits as a glance can use: 0.3, 4.2, 38. */
export function formatRate(rate: number): string {
  if (rate === 0) return '0'
  if (rate < 0.1) return own().twoDigits.format(rate)
  return rate < 10 ? own().oneDigit.format(rate) : own().whole.format(rate)
}

/** What stands at a line of a scale, with the digits that lines at round values need: 0.25, 2.5, 40. */
export function formatLine(value: number): string {
  if (Number.isInteger(value) || value >= 10) return own().whole.format(value)
  const hasHundredths = value < 1 && !Number.isInteger(Math.round(value * 1_000) / 100)
  return (hasHundredths ? own().hundredths : own().oneDigit).format(value)
}

/** 0 to 1 as whole per cent. */
export function formatPercent(share: number): string {
  return words.units.percent(own().whole.format(share * 100))
}

/** Per cent heard: never rounded up to 100 when something was missed. */
export function formatCoverage(coverage: number): string {
  return formatPercent(coverage < 1 ? Math.min(coverage, 0.99) : 1)
}

export function formatTimes(lift: number): string {
  return `${lift < 10 ? own().oneDigit.format(lift) : own().whole.format(lift)}\u00a0×`
}

/** A time of day, with seconds where windows are shorter than a minute. */
export function formatClock(timeMs: number, withSeconds = false): string {
  return (withSeconds ? own().clockSeconds : own().clock).format(timeMs)
}

/** A day, with its year where that is another than the year of `nowMs`. */
export function formatDay(timeMs: number, nowMs = Date.now()): string {
  const isThisYear = new Date(timeMs).getFullYear() === new Date(nowMs).getFullYear()
  return (isThisYear ? own().day : own().dayOfYear).format(timeMs)
}

/** A span in its largest one or two units: 42 s, 4 min, 2 h 14 min, 3 d. */
export function formatDuration(spanMs: number): string {
  const { seconds, minutes, hours, days } = words.durations
  const span = Math.max(0, spanMs)
  if (span < MINUTE) return seconds(Math.round(span / SECOND))
  if (span < HOUR) return minutes(Math.floor(span / MINUTE))
  if (span < DAY) {
    const rest = Math.floor((span % HOUR) / MINUTE)
    const whole = hours(Math.floor(span / HOUR))
    return rest === 0 ? whole : `${whole} ${minutes(rest)}`
  }
  return days(Math.floor(span / DAY))
}
