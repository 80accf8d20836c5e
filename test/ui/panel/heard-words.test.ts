import { expect, it } from 'vitest'
import { type ChatWindow, emptyWindow } from '#contract/window.ts'
import { heardSentence, missedMs } from '../../../ui/client/panel/heard-words.ts'

const NOW_MS = Date.UTC(2026, 0, 20, 20)

/** Windows of so many seconds before now, heard but for those from `fromS` to `toS` seconds ago. */
function windowsWithout(fromS: number, toS: number, lengthS = 600): ChatWindow[] {
  const windows: ChatWindow[] = []
  for (let agoS = lengthS; agoS > 0; agoS -= 5) {
    windows.push(emptyWindow(NOW_MS - agoS * 1_000, '5s', agoS <= fromS && agoS > toS ? 0 : 1, agoS > 10))
  }
  return windows
}

it('adds up what was missed of the last five minutes', () => {
  expect(missedMs(windowsWithout(120, 80), { fromMs: 0, nowMs: NOW_MS })).toBe(40_000)
  expect(missedMs(windowsWithout(320, 280), { fromMs: 0, nowMs: NOW_MS })).toBe(20_000)
  expect(missedMs(windowsWithout(500, 400), { fromMs: 0, nowMs: NOW_MS })).toBe(0)
})

it('counts windows that are not there: nothing was heard of them', () => {
  const heard = windowsWithout(120, 80).filter(({ coverage }) => coverage > 0)
  expect(missedMs(heard, { fromMs: 0, nowMs: NOW_MS })).toBe(40_000)
  const untilLately = windowsWithout(20, 0).filter(({ coverage }) => coverage > 0)
  expect(missedMs(untilLately, { fromMs: 0, nowMs: NOW_MS })).toBe(0)
  expect(missedMs(untilLately, { fromMs: 0, nowMs: NOW_MS + 60_000 })).toBe(50_000)
  expect(missedMs([], { fromMs: Number.POSITIVE_INFINITY, nowMs: NOW_MS })).toBe(0)
})

it('does not count what was before the session, nor what may still be heard', () => {
  expect(missedMs(windowsWithout(300, 100), { fromMs: NOW_MS - 100_000, nowMs: NOW_MS })).toBe(0)
  expect(missedMs(windowsWithout(10, 0), { fromMs: 0, nowMs: NOW_MS })).toBe(0)
  expect(missedMs(windowsWithout(300, 100), { fromMs: Number.POSITIVE_INFINITY, nowMs: NOW_MS })).toBe(0)
})

it('says it in words', () => {
  expect(heardSentence(0)).toBe('Heard everything')
  expect(heardSentence(42_000)).toBe('Missed 42 s of the last 5 min')
})
