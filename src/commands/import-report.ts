import type { ImportReport } from '#import/import-archive.ts'

/** What became of a file, whoever imported it. */
export type ImportedFile = Pick<
  ImportReport,
  'format' | 'messages' | 'dropped' | 'windowsWritten' | 'windowsSkipped'
> & {
  file: string
  /** The first of several channels. */
  channel: string
  dryRun: boolean
  /** ISO 8601; null when another process imported the file. */
  from: string | null
  to: string | null
}

export function toImportedFile(file: string, report: ImportReport, dryRun: boolean): ImportedFile {
  const { format, messages, dropped, windowsWritten, windowsSkipped, rooms } = report
  const instant = (ms: number) => new Date(ms).toISOString()
  return {
    file,
    channel: rooms.map(({ login, roomId }) => login || `id:${roomId}`)[0] ?? '',
    format,
    dryRun,
    messages,
    from: instant(Math.min(...rooms.map(({ fromMs }) => fromMs))),
    to: instant(Math.max(...rooms.map(({ toMs }) => toMs))),
    windowsWritten,
    windowsSkipped,
    dropped,
  }
}

/** The same for people, one to three lines. */
export function describeImport(imported: ImportedFile): string {
  const { file, channel, format, messages, from, to, windowsWritten, windowsSkipped, dropped } = imported
  const span = from === null || to === null ? '' : `, ${readable(from)} to ${readable(to)} UTC`
  const lines = [`${file}: ${counted(messages, 'message')} of ${channel} (${format})${span}`]
  if (imported.dryRun) lines.push('  counted only, nothing was written')
  else {
    const skipped =
      windowsSkipped === 0 ? '' : `, ${inDigits(windowsSkipped)} left as before: not fewer messages there`
    lines.push(`  ${counted(windowsWritten, 'five-second window')} written${skipped}`)
  }
  const reasons = Object.entries(dropped).map(([reason, times]) => `${times} ${reason.replaceAll('_', ' ')}`)
  if (reasons.length > 0) lines.push(`  not counted: ${reasons.join(', ')}`)
  return `${lines.join('\n')}\n`
}

function counted(number: number, noun: string): string {
  return `${inDigits(number)} ${noun}${number === 1 ? '' : 's'}`
}

function inDigits(number: number): string {
  return number.toLocaleString('en')
}

function readable(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ')
}
