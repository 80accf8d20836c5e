import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROOM_EVENTS } from '#contract/chat-event.ts'
import type { ChannelEvent } from '#contract/http.ts'
import { eventText, placeMarks, toMarks } from '../../../ui/client/chart/event-words.ts'

const NOW = Date.UTC(2026, 0, 1, 20)
const SPAN = { fromMs: NOW, toMs: NOW + 900_000, widthPx: 900 }

function event(atMs: number, name: (typeof ROOM_EVENTS)[number], amount = 1, displayName = ''): ChannelEvent {
  return {
    kind: 'room_event',
    id: `${name} ${atMs}`,
    at: new Date(atMs).toISOString(),
    event: name,
    amount,
    displayName,
  }
}

describe('marks', () => {
  it('draw a mode as long as it held and say it once', () => {
    const marks = toMarks([event(NOW, 'slow', 30), event(NOW + 60_000, 'slow', 0)], [])
    expect(marks).toEqual([{ atMs: NOW, toMs: NOW + 60_000, shape: 'mode', text: 'Slow mode, 30 s' }])
  })

  it('draw a mode that still holds to the end of the chart', () => {
    const [mark] = placeMarks(toMarks([event(NOW - 5_000, 'emotes_only', 1)], []), SPAN)
    expect(mark).toMatchObject({ leftPx: 0, lengthPx: 900 })
  })

  it('never lie on each other and keep the louder one', () => {
    const events = fc.array(
      fc.record({
        atMs: fc.integer({ min: NOW, max: NOW + 899_999 }),
        name: fc.constantFrom(...ROOM_EVENTS),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(events, (list) => {
        const sorted = list.sort((a, b) => a.atMs - b.atMs).map(({ atMs, name }) => event(atMs, name))
        const placed = placeMarks(toMarks(sorted, []), SPAN).sort((a, b) => a.startPx - b.startPx)
        placed.forEach((mark, index) => {
          const next = placed[index + 1]
          expect(mark.startPx).toBeGreaterThanOrEqual(0)
          expect(mark.endPx).toBeLessThanOrEqual(next?.startPx ?? SPAN.widthPx)
        })
      }),
    )
    const near = placeMarks(
      toMarks([event(NOW + 1_000, 'cleared'), event(NOW + 2_000, 'raid', 9, 'Bob')], []),
      SPAN,
    )
    expect(near.map(({ text }) => text)).toEqual(['Raid, 9 from \u2068Bob\u2069'])
  })
})

describe('the words of a mark', () => {
  const wordsAt = (...events: ChannelEvent[]) =>
    placeMarks(toMarks(events, []), SPAN).map(({ words }) => words)

  it('stand after the shape, and before it where the chart ends', () => {
    expect(wordsAt(event(NOW + 300_000, 'raid', 9))).toEqual(['after'])
    expect(wordsAt(event(NOW + 899_000, 'raid', 9))).toEqual(['before'])
  })

  it('stand before the shape where another mark follows, and nowhere between two', () => {
    const [raid, gifts] = [event(NOW + 300_000, 'raid', 9), event(NOW + 270_000, 'gifts', 5)]
    expect(wordsAt(gifts, raid)).toEqual(['after', 'before'])
    expect(wordsAt(event(NOW + 170_000, 'raid', 9), gifts, raid)).toEqual(['after', 'after', 'nowhere'])
  })
})

describe('an event', () => {
  it('has words for every kind', () => {
    for (const name of ROOM_EVENTS) expect(eventText(event(NOW, name))).toMatch(/\w/)
    const gap: ChannelEvent = {
      kind: 'gap',
      from: new Date(NOW).toISOString(),
      to: new Date(NOW + 42_000).toISOString(),
      reason: '',
    }
    expect(eventText(gap)).toBe('Not heard for 42 s')
  })

  it('keep a name from elsewhere apart, whichever way it is written', () => {
    const name = 'شات_live'
    const texts = [event(NOW, 'raid', 40, name), event(NOW, 'gifts', 5, name)].map(eventText)
    expect(texts.every((text) => text.includes(`\u2068${name}\u2069`))).toBe(true)
    const [mark] = placeMarks(toMarks([event(NOW, 'raid', 40, 'Ann')], []), SPAN)
    expect(mark!.endPx - mark!.leftPx).toBeCloseTo(16 + 6.6 * 'Raid, 40 from Ann'.length)
  })
})
