import { Counter } from 'prom-client'
import { log } from './log.ts'
import { metrics } from './metrics.ts'

const imported = new Counter({
  name: 'chat_import_messages_total',
  help: 'Messages counted from archives.',
  registers: [metrics],
})
const unread = new Counter({
  name: 'chat_import_dropped_total',
  help: 'Records of archives that were not counted, by reason.',
  labelNames: ['reason'],
  registers: [metrics],
})

export interface ImportedArchive {
  format: string
  messages: number
  dropped: Readonly<Record<string, number>>
  windowsWritten: number
  windowsSkipped: number
}

/** An archive was counted to its end. */
export function archiveImported(archive: ImportedArchive, seconds: number): void {
  const { format, messages, dropped, windowsWritten, windowsSkipped } = archive
  imported.inc(messages)
  for (const [reason, times] of Object.entries(dropped)) unread.inc({ reason }, times)
  log().info(
    { format, messages, dropped, windowsWritten, windowsSkipped, seconds },
    'an archive was imported',
  )
}
