import { LABELS, SIGNALS } from '#contract/label.ts'
import type { ChatWindow } from '#contract/window.ts'
import { CROWDS } from '#contract/window.ts'

const COLUMNS = [
  'channel',
  'start',
  'step',
  'messages',
  ...LABELS,
  ...SIGNALS,
  ...CROWDS.map((crowd) => `chatters_${crowd}`),
  ...CROWDS.map((crowd) => `crowd_${crowd}`),
  'removed',
  'shared',
  'coverage',
  'final',
]

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const FORMULA = /^[=+\-@\t\r]/

export const CSV_HEADER = toLine(COLUMNS)

/** The window as one line of CSV with CRLF; what is not known is an empty cell. */
export function toCsvLine(channel: string, window: ChatWindow): string {
  return toLine([
    channel,
    window.start,
    window.step,
    window.messages,
    ...LABELS.map((label) => window.labels[label]),
    ...SIGNALS.map((signal) => window.signals[signal]),
    ...CROWDS.map((crowd) => window.chatters?.[crowd] ?? null),
    ...CROWDS.map((crowd) => window.crowd?.[crowd] ?? null),
    window.removed,
    window.shared,
    window.coverage,
    window.final,
  ])
}

function toLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

function toCell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
