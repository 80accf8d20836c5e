import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type AnalyzeOptions, analyze } from '#analyze/analyze.ts'
import { FIGURES, SUMS } from '#contract/window-change.ts'
import { openClassifier } from '#model/classifier.ts'
import { KNOWN_EMOTES } from '#model/taught-emotes.ts'
import type { Database } from '#store/database.ts'
import type { TaughtRow } from '#store/taught-emotes.ts'
import type { LogRecord, Windows } from '../tally/log.ts'
import type { MemoryBus } from './memory-bus.ts'

export const MODEL_FILE = readFileSync(new URL('../../src/model/chat.model', import.meta.url))

const classifier = openClassifier(MODEL_FILE)
const encoder = new TextEncoder()

/** The log with the labels that the shipped model gives, each message read as it was taught when it was appended. */
export function labelled(log: readonly LogRecord[], lessons: readonly TaughtRow[] = []): LogRecord[] {
  return log.map((record) => {
    if (record.event.kind !== 'message') return record
    const { text: said, roomId } = record.event
    const words = said.split(' ').map((word) => {
      const lesson = lessons
        .filter((row) => row.roomId === roomId && row.emote === word && row.sinceMs <= record.appendedAtMs)
        .reduce<TaughtRow | undefined>(
          (last, row) => (last && last.sinceMs > row.sinceMs ? last : row),
          undefined,
        )
      return lesson?.meaning ? KNOWN_EMOTES[lesson.meaning] : word
    })
    const text = encoder.encode(words.join(' '))
    return { ...record, verdict: classifier.classify(text, 0, text.length) }
  })
}

export interface Running {
  /** Rejects when the analyzer fails. */
  done: Promise<void>
  stop(): Promise<void>
}

export function startAnalyzer(
  options: Pick<AnalyzeOptions, 'bus' | 'database'> & Partial<AnalyzeOptions>,
): Running {
  const end = new AbortController()
  const done = analyze({ modelFile: MODEL_FILE, owner: 'test', flushIntervalMs: 1, ...options }, end.signal)
  done.catch(() => {})
  return {
    done,
    stop() {
      end.abort()
      return done
    },
  }
}

/** Resolves when the ledger stands at the log's end. */
export async function untilCounted(database: Database, bus: MemoryBus): Promise<void> {
  while ((await readLedger(database, bus)).nextOffset < bus.records.length) await sleep(2)
}

export async function readLedger(
  database: Database,
  { topicId }: { topicId: string },
): Promise<{ nextOffset: number; epoch: number }> {
  const { rows } = await database.query<{ next_offset: number; epoch: number }>(
    'select next_offset, epoch from partition_ledger where topic_id = $1',
    [topicId],
  )
  return { nextOffset: rows[0]?.next_offset ?? -1, epoch: rows[0]?.epoch ?? 0 }
}

export async function forgetWindows(database: Database): Promise<void> {
  await database.execute('truncate windows_5s; truncate windows_1m; truncate windows_1h')
}

/** Every stored window, as the naive model gives them. */
export async function readStored(database: Database): Promise<Windows> {
  const windows: Windows = new Map()
  for (const step of ['5s', '1m', '1h'] as const) {
    const figures = step === '1h' ? SUMS : FIGURES
    const { rows } = await database.query<{ room_id: string; window_start: Date } & Record<string, number>>(
      `select room_id, window_start, ${figures.join(', ')} from windows_${step}`,
    )
    for (const row of rows) {
      const name = `${row.room_id} ${step} ${row.window_start.getTime()}`
      windows.set(name, Object.fromEntries(figures.map((figure) => [figure, row[figure]!])))
    }
  }
  return windows
}
