import { expect, it } from 'vitest'
import { createEmoteWatch, MIN_PEOPLE, type WordFacts } from '#analyze/emote-watch.ts'
import { MAX_PEOPLE } from '#analyze/people-of-word.ts'
import { encodeEvent, MESSAGE_FLAGS } from '#contract/chat-event.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import { said } from '../tally/log.ts'

const NOON_MS = Date.UTC(2026, 0, 1, 12)
const MINUTE_MS = 60_000

function watching(facts: Partial<WordFacts> = {}) {
  const watch = createEmoteWatch({ isKnown: () => false, suggest: () => null, ...facts })
  const view = createEventView()
  /** Each of so many people says it once. */
  function say(
    text: string,
    people: number,
    { atMs = NOON_MS, roomId = '11', flags = 0, from = 0 } = {},
  ): void {
    for (let person = from; person < from + people; person++) {
      const { event } = said(atMs, { text, roomId, flags, userId: `person-${person}` })
      const bytes = encodeEvent(event)
      readEventView(bytes, 0, bytes.length, view)
      watch.observe(bytes, view, atMs)
    }
  }
  function proposed(atMs = NOON_MS): Record<string, number> {
    return Object.fromEntries(
      watch.take(atMs).map(({ roomId, emote, people }) => [`${roomId} ${emote}`, people]),
    )
  }
  return { watch, say, proposed }
}

it('proposes a word that several people used, and tells nothing of one that fewer did', () => {
  const { say, proposed } = watching()
  say('hello demoWiggle', MIN_PEOPLE)
  say('demoBonk', MIN_PEOPLE - 1)
  for (let again = 0; again < 10; again++) say('demoBonk demoBonk', 1)
  say('demoWiggle', MIN_PEOPLE + 1, { roomId: '22' })
  expect(proposed()).toEqual({ '11 demoWiggle': MIN_PEOPLE, '22 demoWiggle': MIN_PEOPLE + 1 })
})

it('takes for an emote what has a capital inside, or a capital before and stands alone', () => {
  const { say, proposed } = watching()
  for (const text of ['demoWiggle', 'demo7Hi', 'Joy Joy Joy', 'CAUGHT', 'so xdemoHi, no'])
    say(text, MIN_PEOPLE)
  for (const text of [
    'Hello there',
    'hello',
    '@demoBonk',
    'https://demoBonk',
    'de',
    'aB',
    `x${'Y'.repeat(32)}`,
    '草草',
  ])
    say(text, MIN_PEOPLE)
  expect(Object.keys(proposed()).sort()).toEqual(['11 CAUGHT', '11 Joy', '11 demo7Hi', '11 demoWiggle'])
})

it('leaves out what the model knows, bots, commands, the broadcaster and copies from other rooms', () => {
  const { say, proposed } = watching({ isKnown: (word) => word === 'peepoWiggle' })
  say('peepoWiggle', MIN_PEOPLE)
  for (const flag of ['bot', 'command', 'broadcaster', 'sharedCopy'] as const)
    say('demoWiggle', MIN_PEOPLE, { flags: MESSAGE_FLAGS[flag] })
  expect(proposed()).toEqual({})
})

it('counts the people of the last half hour, once each, up to a bound', () => {
  const { say, proposed } = watching()
  say('demoWiggle', 20)
  say('demoWiggle', 8, { atMs: NOON_MS + 20 * MINUTE_MS, from: 15 })
  say('demoMany', MAX_PEOPLE + 10, { atMs: NOON_MS + 20 * MINUTE_MS })
  expect(proposed(NOON_MS + 20 * MINUTE_MS)).toEqual({ '11 demoWiggle': 23, '11 demoMany': MAX_PEOPLE })
  expect(proposed(NOON_MS + 31 * MINUTE_MS)).toEqual({ '11 demoWiggle': 8, '11 demoMany': MAX_PEOPLE })
  expect(proposed(NOON_MS + 51 * MINUTE_MS)).toEqual({})
})

it('tells once a minute', () => {
  const { say, proposed } = watching()
  say('demoWiggle', MIN_PEOPLE)
  expect(proposed()).not.toEqual({})
  expect(proposed(NOON_MS + 1_000)).toEqual({})
})

it('keeps what many use while words without end pass by', () => {
  const { say, proposed } = watching()
  for (let word = 0; word < 20; word++) say(`demoW${word}`, 10 + word)
  for (let word = 0; word < 20_000; word++) say(`demoX${word}`, 1)
  say('demoLate', MIN_PEOPLE)
  expect(Object.keys(proposed())).toHaveLength(21)
})
