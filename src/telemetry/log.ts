import { type Logger, pino } from 'pino'

let current: Logger = pino({ level: 'silent' })

/** Where every line of log goes; silent until main has called startLog. */
export function log(): Logger {
  return current
}

/** Logs from now on at this level: JSON lines on standard error, readable ones when that is a terminal. */
export function startLog(level: string): void {
  const terminal = process.stderr.isTTY === true
  current = pino(
    { level, base: null },
    terminal
      ? pino.transport({
          target: 'pino-pretty',
          options: { destination: 2, ignore: 'pid,hostname', translateTime: 'HH:MM:ss', singleLine: true },
        })
      : pino.destination({ dest: 2, sync: true }),
  )
}
