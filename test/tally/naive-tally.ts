import type { ChatMessage } from '#contract/chat-event.ts'
import { MESSAGE_FLAGS, NOT_IN_MOOD } from '#contract/chat-event.ts'
import { CHEERING, CONFUSED, LABELS, labelOf, signalsOf, type Verdict } from '#contract/label.ts'
import { STEP_MS, type Step } from '#contract/window.ts'
import { FIGURES, type Figure, SUMS } from '#contract/window-change.ts'
import type { LogRecord, Windows } from './log.ts'

const H = 15 * 60_000

interface Seen {
  offset: number
  sent: number
  key: string
  message: Message
}

interface Message {
  offset: number
  room: string
  user: string
  sent: number
  figures: Set<Figure>
  shared: boolean
  standing: boolean
}

/** Counts a log by the rules as they are written, with nothing but lists and maps: slow and plain. */
export function countNaively(log: readonly LogRecord[], maxRecords: number): Windows {
  const windows: Windows = new Map()
  const seen: Seen[] = []
  const deletions: { offset: number; at: number; applies: (message: Message, key: string) => boolean }[] = []
  const messages: Message[] = []
  let now = 0

  function add(room: string, step: Step, sent: number, figure: Figure | undefined, by: number): void {
    const startMs = Math.floor(sent / STEP_MS[step]) * STEP_MS[step]
    const name = `${room} ${step} ${startMs}`
    const names: readonly Figure[] = step === '1h' ? SUMS : FIGURES
    let window = windows.get(name)
    if (window === undefined) {
      window = Object.fromEntries(names.map((each) => [each, 0]))
      windows.set(name, window)
    }
    if (figure !== undefined && names.includes(figure)) window[figure]! += by
  }

  function addToAll(message: Message, figure: Figure | undefined, by: number): void {
    for (const step of ['5s', '1m', '1h'] as const) add(message.room, step, message.sent, figure, by)
  }

  function addSums(message: Message, by: number): void {
    addToAll(message, undefined, 0)
    if (message.shared) addToAll(message, 'shared', by)
    else for (const figure of message.figures) if (isSum(figure)) addToAll(message, figure, by)
  }

  function stands(message: Message, figure: Figure, step: Step, offset: number): boolean {
    return messages.some(
      (other) =>
        other.standing &&
        !other.shared &&
        other.room === message.room &&
        other.user === message.user &&
        other.figures.has(figure) &&
        Math.floor(other.sent / STEP_MS[step]) === Math.floor(message.sent / STEP_MS[step]) &&
        offset - other.offset <= maxRecords,
    )
  }

  function addPeople(message: Message, offset: number, by: 1 | -1): void {
    if (message.shared || message.user === '') return
    for (const step of ['5s', '1m'] as const) {
      for (const figure of message.figures) {
        if (isSum(figure) || stands(message, figure, step, offset)) continue
        add(message.room, step, message.sent, figure, by)
      }
    }
  }

  function remove(gone: readonly Message[], offset: number): void {
    for (const message of gone) {
      message.standing = false
      addSums(message, -1)
      if (!message.shared) addToAll(message, 'removed', 1)
      addPeople(message, offset, -1)
    }
  }

  function reachable(message: Message, offset: number): boolean {
    const end = (Math.floor(message.sent / 5000) + 1) * 5000
    return message.standing && offset - message.offset <= maxRecords && end > now - H
  }

  function countMessage(event: ChatMessage, verdict: Verdict, offset: number): void {
    if (event.sentAtMs < now - H || event.sentAtMs > now + 60_000) return
    const key =
      event.id === ''
        ? JSON.stringify([event.roomId, event.userId, event.text, event.sentAtMs])
        : `${event.roomId} ${event.id}`
    const last = seen.findLast((each) => each.key === key)
    const message: Message = {
      offset,
      room: event.roomId,
      user: event.userId,
      sent: event.sentAtMs,
      figures: figuresOf(verdict, event.flags),
      shared: (event.flags & MESSAGE_FLAGS.sharedCopy) !== 0,
      standing: false,
    }
    const repeats =
      last !== undefined &&
      offset - last.offset <= maxRecords &&
      Math.abs(event.sentAtMs - last.sent) <= 60_000
    seen.push({ offset, sent: event.sentAtMs, key, message: repeats ? last.message : message })
    if (repeats) return
    const deleted = deletions.some(
      (each) => now - each.at <= 60_000 && offset - each.offset <= maxRecords && each.applies(message, key),
    )
    if (deleted) {
      addToAll(message, message.shared ? undefined : 'removed', 1)
    } else {
      addSums(message, 1)
      addPeople(message, offset, 1)
      message.standing = true
      messages.push(message)
    }
  }

  for (const { offset, appendedAtMs, event, verdict } of log) {
    now = Math.max(now, appendedAtMs)
    if (event.kind === 'message') countMessage(event, verdict, offset)
    if (event.kind !== 'deletion') continue
    const { roomId, targetId, userId, sentAtMs } = event
    if (targetId !== '') {
      const target = `${roomId} ${targetId}`
      deletions.push({ offset, at: now, applies: (_, key) => key === target })
      const last = seen.findLast((each) => each.key === target)
      const known = last !== undefined && offset - last.offset <= maxRecords
      if (known && reachable(last.message, offset)) remove([last.message], offset)
    } else if (userId !== '') {
      const applies = (message: Message): boolean =>
        message.room === roomId && message.user === userId && message.sent <= sentAtMs
      deletions.push({ offset, at: now, applies })
      remove(
        messages.filter((message) => applies(message) && reachable(message, offset)),
        offset,
      )
    }
  }
  return windows
}

function isSum(figure: Figure): boolean {
  return (SUMS as readonly Figure[]).includes(figure)
}

function figuresOf(verdict: Verdict, flags: number): Set<Figure> {
  const label = LABELS[labelOf(verdict)]!
  const confused = (signalsOf(verdict) & CONFUSED) !== 0
  const cheering = (signalsOf(verdict) & CHEERING) !== 0
  const figures = new Set<Figure>(['messages', label, 'chatters', `chatters_${label}`])
  if (confused) figures.add('confused').add('chatters_confused')
  if (cheering) figures.add('cheering').add('chatters_cheering')
  if ((flags & NOT_IN_MOOD) === 0) {
    figures.add('crowd')
    if (label !== 'question' || !confused) figures.add(`crowd_${label}`)
    if (confused) figures.add('crowd_confused')
    if (cheering) figures.add('crowd_cheering')
  }
  return figures
}
