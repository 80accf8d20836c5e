/** One channel counted by itself: the same intake, model and tally as a server's, and the same windows. */
import { DELETION, encodeEvent, MESSAGE, type RoomEvent } from '#contract/chat-event.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import type { ChannelEvent } from '#contract/http.ts'
import type { ChatWindow } from '#contract/window.ts'
import type { WindowChange } from '#contract/window-change.ts'
import { type ChatLine, createChatIntake } from '#irc/chat-intake.ts'
import type { Classifier } from '#model/classifier.ts'
import { labelText } from '#model/label-text.ts'
import { joinSpans, type Span } from '#tally/coverage.ts'
import { gapsOf, type StateChange } from '#tally/gaps.ts'
import { type Figures, figuresOf, MINUTES_MS, type RecentChat, windowsFrom } from '#tally/recent-chat.ts'
import { toCleared } from '#tally/room-cleared.ts'
import { createTally } from '#tally/tally.ts'
import type { CountedWindow } from '#tally/window-view.ts'

/** One channel at 80 messages a second fills this in less than the 15 minutes that deletions reach back. */
const MAX_RECORDS = 2 ** 17
/** What is kept of a session: as much as the mood's habit and the widest chart take. */
const KEPT_MS = 60 * 60_000
/** What came on a live socket was sent just before: further off, this machine's clock is wrong, and all else goes by that. */
const CLOCKS_APART_MS = 30_000
/** A screen cannot show more events. */
const MOST_EVENTS = 200

export interface Counter {
  /** Takes a line of the channel, whose room is known, as it came at `receivedAtMs`. */
  take(line: ChatLine, roomId: string, receivedAtMs: number): void
  /** Takes what is not a line: a change of the room's modes. */
  takeEvent(event: RoomEvent): void
  /** Everything from `fromMs` to `toMs` was heard. */
  heard(span: Span): void
  /** The state of the channel changed: it may explain a gap. */
  changed(change: StateChange): void
  /** Counts what came since the last time, and forgets what is too old. */
  settle(nowMs: number): void
  windows(fromMs: number, nowMs: number): ChatWindow[]
  figures(nowMs: number): Figures
  events(nowMs: number, goesOn: boolean): ChannelEvent[]
}

export function createCounter(classifier: Classifier): Counter {
  let tally = createTally({ maxRecords: MAX_RECORDS })
  const view = createEventView()
  const rows = new Map<number, CountedWindow & { figures: Int32Array }>()
  const minutes = new Map<number, CountedWindow & { figures: Int32Array }>()
  const chat: RecentChat = { fromMs: Number.POSITIVE_INFINITY, rows, minutes, spans: [], usual: undefined }
  let changes: StateChange[] = []
  let events: Extract<ChannelEvent, { kind: 'room_event' }>[] = []
  let offset = 0
  let appendedAtMs = 0

  const intake = createChatIntake({
    onEvent(event) {
      if (Math.abs(event.sentAtMs - event.receivedAtMs) > CLOCKS_APART_MS) event.sentAtMs = event.receivedAtMs
      if (event.kind === 'room_event') return keepEvent(event)
      const bytes = encodeEvent(event)
      readEventView(bytes, 0, bytes.length, view)
      const cleared = event.kind === 'deletion' ? toCleared(event) : undefined
      if (cleared !== undefined) keepEvent(cleared)
      const isMessage = view.kind === MESSAGE
      if (!isMessage && view.kind !== DELETION) return
      appendedAtMs = Math.max(appendedAtMs, event.receivedAtMs)
      const verdict = isMessage ? labelText(classifier, bytes, view) : 0
      tally.apply(bytes, view, verdict, appendedAtMs, offset++)
    },
  })

  function keepEvent({ id, sentAtMs, event, amount, displayName }: RoomEvent): void {
    const at = new Date(sentAtMs).toISOString()
    const kept = { kind: 'room_event', id: id || `${event} ${at}`, at, event, amount, displayName } as const
    events = [...events, kept].slice(-MOST_EVENTS)
  }

  /** The clock was set back: what was counted by the one before has no place any longer. */
  function beginAnew(): void {
    tally = createTally({ maxRecords: MAX_RECORDS })
    rows.clear()
    minutes.clear()
    chat.spans = []
    changes = []
    events = []
    appendedAtMs = 0
  }

  function add({ step, startMs, figures }: WindowChange): void {
    if (step === '1h') return
    const windows = step === '5s' ? rows : minutes
    const row = windows.get(startMs)
    if (row === undefined) windows.set(startMs, { startMs, figures })
    else for (const [at, figure] of figures.entries()) row.figures[at]! += figure
  }

  function forget(nowMs: number): void {
    chat.fromMs = Math.max(chat.spans[0]?.fromMs ?? nowMs, nowMs - KEPT_MS)
    for (const startMs of rows.keys()) if (startMs < nowMs - KEPT_MS) rows.delete(startMs)
    for (const startMs of minutes.keys()) if (startMs < nowMs - MINUTES_MS) minutes.delete(startMs)
    chat.spans = chat.spans.filter(({ toMs }) => toMs > nowMs - KEPT_MS)
    events = events.filter(({ at }) => Date.parse(at) > nowMs - KEPT_MS)
    changes = changes.slice(-MOST_EVENTS)
  }

  return {
    take: intake.take,
    takeEvent: keepEvent,
    heard(span) {
      chat.spans = joinSpans([...chat.spans, span])
    },
    changed(change) {
      changes.push(change)
    },
    settle(nowMs) {
      if (nowMs < appendedAtMs - CLOCKS_APART_MS) beginAnew()
      appendedAtMs = Math.max(appendedAtMs, nowMs)
      tally.reach(appendedAtMs)
      for (const change of tally.drain()) add(change)
      forget(nowMs)
    },
    windows: (fromMs, nowMs) => windowsFrom(chat, Math.max(fromMs, 0), { nowMs, appendTimeMs: appendedAtMs }),
    figures: (nowMs) => figuresOf(chat, { nowMs, appendTimeMs: appendedAtMs }),
    events: (nowMs, goesOn) => [
      ...events,
      ...gapsOf({ spans: chat.spans, statuses: changes, fromMs: nowMs - KEPT_MS, toMs: nowMs, goesOn }),
    ],
  }
}
