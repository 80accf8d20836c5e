import { type ChatEvent, type ChatMessage, type Deletion, encodeEvent } from '#contract/chat-event.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import type { Verdict } from '#contract/label.ts'
import { FIGURES, SUMS, type WindowChange } from '#contract/window-change.ts'
import { createTally, type Outcome, REBUILD_MS, type Tally } from '#tally/tally.ts'

/** One record of a partition as a test writes it. */
export interface LogRecord {
  offset: number
  appendedAtMs: number
  event: ChatEvent
  verdict: Verdict
}

/** `room step startMs` → figures by name. */
export type Windows = Map<string, Record<string, number>>

/** A message of ann in room 11; what it says is labelled neutral unless the verdict says otherwise. */
export function said(
  appendedAtMs: number,
  fields: Partial<ChatMessage> & { verdict?: Verdict } = {},
): Omit<LogRecord, 'offset'> {
  const { verdict = 3, ...own } = fields
  return {
    appendedAtMs,
    verdict,
    event: {
      kind: 'message',
      roomId: '11',
      login: 'demo_one',
      sentAtMs: appendedAtMs,
      receivedAtMs: appendedAtMs,
      id: '',
      userId: 'ann',
      text: 'hello',
      flags: 0,
      emotes: '',
      replyToId: '',
      sourceId: '',
      sourceRoomId: '',
      ...own,
    },
  }
}

/** A deletion in room 11. */
export function deleted(appendedAtMs: number, fields: Partial<Deletion>): Omit<LogRecord, 'offset'> {
  return {
    appendedAtMs,
    verdict: 0,
    event: {
      kind: 'deletion',
      roomId: '11',
      login: 'demo_one',
      sentAtMs: appendedAtMs,
      receivedAtMs: appendedAtMs,
      targetId: '',
      userId: '',
      ...fields,
    },
  }
}

export function toLog(records: readonly Omit<LogRecord, 'offset'>[]): LogRecord[] {
  return records.map((record, offset) => ({ ...record, offset }))
}

export function applyTo(tally: Tally, record: LogRecord): Outcome {
  const view = createEventView()
  const bytes = encodeEvent(record.event)
  readEventView(bytes, 0, bytes.length, view)
  return tally.apply(bytes, view, record.verdict, record.appendedAtMs, record.offset)
}

/** Adds changes to stored windows, as the database does. */
export function addTo(windows: Windows, changes: readonly WindowChange[]): void {
  for (const { roomId, step, startMs, figures } of changes) {
    const name = `${roomId} ${step} ${startMs}`
    const stored = windows.get(name) ?? {}
    for (const [at, figure] of (step === '1h' ? SUMS : FIGURES).entries()) {
      stored[figure] = (stored[figure] ?? 0) + figures[at]!
    }
    windows.set(name, stored)
  }
}

/** A tally that remembers what the one that saved this position did, having read the log again. */
export function rebuild(
  log: readonly LogRecord[],
  saved: { nextOffset: number; appendTimeMs: number },
  maxRecords: number,
): Tally {
  const tally = createTally({ maxRecords })
  const byTime = log.findIndex((record) => record.appendedAtMs >= saved.appendTimeMs - REBUILD_MS)
  const from = Math.max(byTime, saved.nextOffset - 2 * maxRecords, 0)
  for (const record of log.slice(from, saved.nextOffset)) applyTo(tally, record)
  tally.discard()
  tally.reach(saved.appendTimeMs)
  return tally
}
