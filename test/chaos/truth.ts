import { isDeepStrictEqual } from 'node:util'
import { LABELS, labelOf, SIGNALS, signalsOf } from '#contract/label.ts'
import type { ChatWindow } from '#contract/window.ts'
import type { Classifier } from '#model/classifier.ts'
import { labelText } from '#model/label-text.ts'
import type { Ledger, SaidMessage } from '#simulator/ledger.ts'

const WINDOW_MS = 5_000

/** What became of one channel's windows. */
export interface Comparison {
  /** Windows that were heard whole and hold exactly what was said. */
  exact: number
  /** Heard whole, but a moderator's word for one of their messages may have been missed: only sums are held. */
  doubtful: number
  /** Not heard whole: counted no more than was said. */
  unheard: number
  /** What is wrong, in words. */
  wrong: string[]
}

interface Truth {
  said: SaidMessage[]
  isDoubtful: boolean
}

/** Holds the windows of one channel against what was said in it. */
export function compare(
  { ledger, classifier }: { ledger: Ledger; classifier: Classifier },
  login: string,
  windows: readonly ChatWindow[],
): Comparison {
  const coverage = new Map(windows.map(({ start, coverage }) => [Date.parse(start), coverage]))
  const isHeard = (atMs: number) => coverage.get(startOf(atMs)) === 1
  const truths = new Map<number, Truth>()
  for (const message of ledger.messages(login)) {
    const start = startOf(message.sentAtMs)
    const truth = truths.get(start) ?? { said: [], isDoubtful: false }
    truths.set(start, truth)
    truth.said.push(message)
    if (message.removedAtMs !== undefined && !isHeard(message.removedAtMs)) truth.isDoubtful = true
  }
  const result: Comparison = { exact: 0, doubtful: 0, unheard: 0, wrong: [] }
  for (const window of windows) {
    const startMs = Date.parse(window.start)
    const { said, isDoubtful } = truths.get(startMs) ?? { said: [], isDoubtful: false }
    truths.delete(startMs)
    const counted = window.messages + (window.removed ?? 0)
    const complain = (words: string) => result.wrong.push(`${login} ${window.start}: ${words}`)
    if (counted > said.length) complain(`${counted} counted of ${said.length} said`)
    else if (window.coverage < 1) result.unheard++
    else if (isDoubtful) {
      if (counted === said.length) result.doubtful++
      else complain(`heard whole, but ${counted} counted of ${said.length} said`)
    } else {
      const expected = toFigures(said, classifier)
      const { messages, removed, labels, signals, chatters } = window
      const found = { messages, removed, labels, signals, chatters }
      if (isDeepStrictEqual(found, expected)) result.exact++
      else complain(`heard whole, but ${JSON.stringify(found)} in the place of ${JSON.stringify(expected)}`)
    }
  }
  for (const [startMs, { said }] of truths) {
    if (isHeard(startMs)) result.wrong.push(`${login} ${startMs}: ${said.length} said in no window`)
  }
  return result
}

function startOf(atMs: number): number {
  return atMs - (atMs % WINDOW_MS)
}

function toFigures(said: readonly SaidMessage[], classifier: Classifier) {
  const standing = said.filter(({ removedAtMs }) => removedAtMs === undefined)
  const labels = { question: 0, disappointment: 0, funny: 0, neutral: 0 }
  const signals = { confused: 0, cheering: 0 }
  const people = new Map<string, Set<string>>()
  const add = (set: string, userId: string) => people.set(set, (people.get(set) ?? new Set()).add(userId))
  for (const { text, emotes = '', userId } of standing) {
    const bytes = Buffer.from(text + emotes)
    const textEnd = Buffer.byteLength(text)
    const spanned = { textStart: 0, textEnd, emotesStart: textEnd, emotesEnd: bytes.length }
    const verdict = labelText(classifier, bytes, spanned)
    const label = LABELS[labelOf(verdict)]
    labels[label]++
    add('total', userId)
    add(label, userId)
    for (const [bit, signal] of SIGNALS.entries()) {
      if ((signalsOf(verdict) & (1 << bit)) === 0) continue
      signals[signal]++
      add(signal, userId)
    }
  }
  const sets = ['total', ...LABELS, ...SIGNALS].map((set) => [set, people.get(set)?.size ?? 0])
  return {
    messages: standing.length,
    removed: said.length - standing.length,
    labels,
    signals,
    chatters: Object.fromEntries(sets),
  }
}
