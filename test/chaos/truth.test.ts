import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChatWindow } from '#contract/window.ts'
import { openClassifier } from '#model/classifier.ts'
import { createLedger } from '#simulator/ledger.ts'
import { compare } from './truth.ts'

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'model', 'chat.model')
const classifier = openClassifier(readFileSync(MODEL))
const START_MS = Date.UTC(2026, 0, 1)
const LATER_MS = START_MS + 5_000

/** Ann laughs, Bob asks, and Bob's question is taken away five seconds later. */
function evening() {
  const ledger = createLedger('messages')
  const said = { login: 'demo_one', roomId: '1', command: 'PRIVMSG', sentAtMs: START_MS } as const
  const told = () => ({ deliveredTo: new Map<number, number>() })
  ledger.recordMessage({ ...said, ...told(), id: 'a', userId: '7', user: 'ann', text: 'haha' })
  ledger.recordMessage({ ...said, ...told(), id: 'b', userId: '8', user: 'bob', text: 'what rank is he?' })
  ledger.recordDeletion({ login: 'demo_one', id: 'b', atMs: LATER_MS })
  return ledger
}

function windowAt(startMs: number, change: Partial<ChatWindow> = {}): ChatWindow {
  const none = { question: 0, disappointment: 0, funny: 0, neutral: 0 }
  return {
    start: new Date(startMs).toISOString(),
    step: '5s',
    messages: 0,
    labels: none,
    signals: { confused: 0, cheering: 0 },
    chatters: { total: 0, ...none, confused: 0, cheering: 0 },
    removed: 0,
    coverage: 1,
    ...change,
  } as ChatWindow
}

const { labels: noLabels, chatters: nobody } = windowAt(0)
const ANN = {
  messages: 1,
  removed: 1,
  labels: { ...noLabels, funny: 1 },
  chatters: { ...nobody!, total: 1, funny: 1 },
}
const BOTH = {
  messages: 2,
  removed: 0,
  labels: { ...noLabels, funny: 1, question: 1 },
  chatters: { ...nobody!, total: 2, funny: 1, question: 1 },
}

function outcome(...windows: ChatWindow[]): string {
  const { wrong, ...sums } = compare({ ledger: evening(), classifier }, 'demo_one', windows)
  if (wrong.length > 0) return 'wrong'
  return Object.entries(sums)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

describe('windows held against what was said', () => {
  const laterHeard = windowAt(LATER_MS)
  const laterUnheard = windowAt(LATER_MS, { coverage: 0.5 })

  it('are exact when every figure is', () => {
    expect(outcome(windowAt(START_MS, ANN), laterHeard)).toBe('2 exact')
  })

  it('are doubtful where nobody heard that a message was taken away', () => {
    expect(outcome(windowAt(START_MS, ANN), laterUnheard)).toBe('1 doubtful, 1 unheard')
    expect(outcome(windowAt(START_MS, BOTH), laterUnheard)).toBe('1 doubtful, 1 unheard')
  })

  it('are unheard with less than was said', () => {
    expect(outcome(windowAt(START_MS, { coverage: 0.5 }), laterHeard)).toBe('1 exact, 1 unheard')
  })

  it.each([
    ['a message is missing', windowAt(START_MS, { ...ANN, removed: 0 })],
    ['a message is counted twice', windowAt(START_MS, { ...ANN, removed: 2 })],
    ['a message is counted twice, unheard', windowAt(START_MS, { ...BOTH, messages: 3, coverage: 0.5 })],
    ['what was taken away still stands', windowAt(START_MS, BOTH)],
    ['a label is another', windowAt(START_MS, { ...ANN, labels: { ...noLabels, neutral: 1 } })],
    ['somebody is two people', windowAt(START_MS, { ...ANN, chatters: { ...ANN.chatters, total: 2 } })],
    [
      'somebody is two people, unheard',
      windowAt(START_MS, { ...ANN, coverage: 0.5, chatters: { ...ANN.chatters, total: 3 } }),
    ],
  ])('are wrong when %s', (_, window) => {
    expect(outcome(window, laterHeard)).toBe('wrong')
  })
})
