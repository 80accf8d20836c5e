import { expect, it } from 'vitest'
import { createEmoteWatch } from '#analyze/emote-watch.ts'
import { createPartitionCounter } from '#analyze/partition-counter.ts'
import { createTaughtBook } from '#analyze/taught-book.ts'
import { encodeEvent } from '#contract/chat-event.ts'
import { openClassifier } from '#model/classifier.ts'
import { createTally } from '#tally/tally.ts'
import { toRuns } from '../bus/records.ts'
import { said } from '../tally/log.ts'
import { MODEL_FILE } from './analyzing.ts'

const NOW_MS = Date.UTC(2026, 0, 1)

function createCounter() {
  const labeller = { classifier: openClassifier(MODEL_FILE), taught: createTaughtBook() }
  const emoteWatch = createEmoteWatch({ isKnown: () => true, suggest: () => null })
  return createPartitionCounter(
    createTally(),
    { labeller, emoteWatch },
    {
      nextOffset: 0,
      heardFromMs: undefined,
      isAfterLoss: false,
    },
  )
}

function recordsAt(offset: number, appendedAtMs: number) {
  return toRuns([{ offset, appendedAtMs, value: encodeEvent(said(appendedAtMs).event) }])
}

it('tells since when what it counted waits to be written', () => {
  const counter = createCounter()
  counter.count(recordsAt(0, NOW_MS))
  counter.count(recordsAt(1, NOW_MS + 900))
  expect(counter.oldestMs).toBe(NOW_MS)
  counter.takeFlush()
  counter.count(recordsAt(2, NOW_MS + 2_000))
  expect(counter.oldestMs).toBe(NOW_MS + 2_000)
})

it('tells of no time where it passed over records that were lost', () => {
  const counter = createCounter()
  counter.skip(5)
  expect(counter.oldestMs).toBeUndefined()
  counter.takeFlush()
  counter.count(recordsAt(5, NOW_MS))
  counter.takeFlush()
  counter.skip(9)
  expect(counter.oldestMs).toBeUndefined()
})
