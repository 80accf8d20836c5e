import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseLine } from '#irc/parse-line.ts'
import { openClassifier } from '#model/classifier.ts'
import { type Counter, createCounter } from '../../../ui/client/direct/counter.ts'

const MODEL = new URL('../../../src/model/chat.model', import.meta.url)
const MINUTE_MS = 60_000
const NOW_MS = Date.UTC(2026, 0, 1, 20)

function openCounter(): Counter {
  return createCounter(openClassifier(readFileSync(MODEL)))
}

/** Takes a message that came at `nowMs`, by this machine's clock, and by Twitch's was sent so much before. */
function takeMessage(counter: Counter, nowMs: number, { agoMs }: { agoMs: number }): void {
  counter.heard({ fromMs: nowMs - MINUTE_MS, toMs: nowMs })
  takeSaid(counter, nowMs, { agoMs })
  counter.settle(nowMs)
}

function takeSaid(counter: Counter, nowMs: number, { agoMs } = { agoMs: 0 }): void {
  const tags = `id=${nowMs};room-id=1001;tmi-sent-ts=${nowMs - agoMs};user-id=7`
  const line = parseLine(`@${tags} :ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :hello`)
  if (line.kind !== 'message') throw new Error('not a message')
  counter.take(line, '1001', nowMs)
}

/** The beginnings of the windows in which a message was counted. */
function saidAtMs(counter: Counter, nowMs: number): number[] {
  const windows = counter.windows(nowMs - 30 * MINUTE_MS, nowMs)
  return windows.filter(({ messages }) => messages > 0).map(({ start }) => Date.parse(start))
}

it('counts a message when Twitch says that it was sent', () => {
  const counter = openCounter()
  takeMessage(counter, NOW_MS, { agoMs: 7_000 })
  expect(saidAtMs(counter, NOW_MS)).toEqual([NOW_MS - 10_000])
})

it.each([20, -2])(
  'counts a message when it came where this machine’s clock is %d minutes ahead',
  (minutes) => {
    const counter = openCounter()
    takeMessage(counter, NOW_MS, { agoMs: minutes * MINUTE_MS })
    expect(saidAtMs(counter, NOW_MS)).toEqual([NOW_MS])
  },
)

it('says how fast chat is as soon as a part of a window was heard', () => {
  const counter = openCounter()
  const joinedAtMs = NOW_MS - 2_000
  for (let at = 0; at < 24; at++) takeSaid(counter, joinedAtMs + at * 80)
  counter.heard({ fromMs: joinedAtMs, toMs: NOW_MS + 500 })
  counter.settle(NOW_MS + 500)
  expect(counter.figures(NOW_MS + 500).messagesPerSecond).toBe(12)
})

it('begins anew when the clock was set back', () => {
  const counter = openCounter()
  takeMessage(counter, NOW_MS, { agoMs: 0 })
  const backMs = NOW_MS - 60 * MINUTE_MS
  counter.settle(backMs)
  takeMessage(counter, backMs + 1_000, { agoMs: 0 })
  expect(saidAtMs(counter, backMs + 1_000)).toEqual([backMs])
})
