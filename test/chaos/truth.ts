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
  /**
   * Heard whole, but a moderator's word for some of their messages may have been missed: the sum is held, and each figure
   * lies between what it is without all of these and with them.
   */
  doubtful: number
  /** Not heard whole: no figure is more than what was said makes. */
  unheard: number
  /** What is wrong, in words. */
  wrong: string[]
}

/** Holds the windows of one channel, every one that was heard among them, against what was said in it. */
export function compare(
  { ledger, classifier }: { ledger: Ledger; classifier: Classifier },
  login: string,
  windows: readonly ChatWindow[],
): Comparison {
  const coverage = new Map(windows.map(({ start, coverage }) => [Date.parse(start), coverage]))
  const isHeard = (atMs: number) => coverage.get(startOf(atMs)) === 1
  const isStanding = ({ removedAtMs }: SaidMessage) => removedAtMs === undefined
  const mayStand = ({ removedAtMs }: SaidMessage) => removedAtMs === undefined || !isHeard(removedAtMs)
  const truths = Map.groupBy(ledger.messages(login), ({ sentAtMs }) => startOf(sentAtMs))
  const result: Comparison = { exact: 0, doubtful: 0, unheard: 0, wrong: [] }
  for (const window of windows) {
    const said = truths.get(Date.parse(window.start)) ?? []
    const counted = window.messages + (window.removed ?? 0)
    const found = toFound(window)
    const complain = (words: string) => result.wrong.push(`${login} ${window.start}: ${words}`)
    if (counted > said.length) complain(`${counted} counted of ${said.length} said`)
    else if (window.coverage < 1) {
      const most = toFigures(said, classifier)
      if (isAtMost(found, most)) result.unheard++
      else complain(`${JSON.stringify(found)} is more than ${JSON.stringify(most)}`)
    } else if (counted < said.length) complain(`heard whole, but ${counted} counted of ${said.length} said`)
    else {
      const least = toFigures(said.filter(isStanding), classifier)
      const most = toFigures(said.filter(mayStand), classifier)
      if (!isAtMost(least, found) || !isAtMost(found, most)) {
        const [is, from, to] = [found, least, most].map((figures) => JSON.stringify(figures))
        complain(`heard whole, but ${is} is not between ${from} and ${to}`)
      } else if (isDeepStrictEqual(least, most)) result.exact++
      else result.doubtful++
    }
  }
  return result
}

function startOf(atMs: number): number {
  return atMs - (atMs % WINDOW_MS)
}

/** By name: messages, then each label, each signal, and the people of each. */
type Figures = Record<string, number>

function toFigures(standing: readonly SaidMessage[], classifier: Classifier): Figures {
  const figures: Figures = { messages: standing.length }
  for (const name of [...LABELS, ...SIGNALS]) figures[name] = 0
  const people = new Map<string, Set<string>>(
    ['total', ...LABELS, ...SIGNALS].map((name) => [name, new Set()]),
  )
  for (const { text, emotes = '', userId } of standing) {
    const bytes = Buffer.from(text + emotes)
    const textEnd = Buffer.byteLength(text)
    const spanned = { textStart: 0, textEnd, emotesStart: textEnd, emotesEnd: bytes.length }
    const verdict = labelText(classifier, bytes, spanned)
    const names = [
      LABELS[labelOf(verdict)],
      ...SIGNALS.filter((_, bit) => (signalsOf(verdict) & (1 << bit)) !== 0),
    ]
    people.get('total')!.add(userId)
    for (const name of names) {
      figures[name]!++
      people.get(name)!.add(userId)
    }
  }
  for (const [name, users] of people) figures[`people: ${name}`] = users.size
  return figures
}

function isAtMost(figures: Figures, most: Figures): boolean {
  return Object.keys(most).every((name) => figures[name]! <= most[name]!)
}

function toFound({ messages, labels, signals, chatters }: ChatWindow): Figures {
  const people = Object.entries(chatters ?? {}).map(([name, count]) => [`people: ${name}`, count])
  return { messages, ...labels, ...signals, ...Object.fromEntries(people) }
}
