import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clampEmotes } from '#irc/emotes.ts'

it.each([
  ['', 'hi', ''],
  ['25:3-7', 'hi Kappa', '25:3-7'],
  ['25:0-4,6-10/emotesv2_a1:12-14', 'Kappa Kappa abc', '25:0-4,6-10/emotesv2_a1:12-14'],
  ['25:3-7/30259:20-26', 'hi Kappa', '25:3-7'],
  ['25:3-99', 'hi Kappa', '25:3-7'],
  ['25:7-3', 'hi Kappa', ''],
  ['25:2-2', '🦊🦊🦊', '25:2-2'],
  ['25:3-3', '🦊🦊🦊', ''],
  ['25', 'hi Kappa', ''],
  ['25:', 'hi Kappa', ''],
  ['25:-3-7', 'hi Kappa', ''],
  ['25:3-7-9', 'hi Kappa', ''],
  ['25:3-7:1', 'hi Kappa', '25:3-7'],
  ['25:00003-7', 'hi Kappa', ''],
  ['a b:3-7/<x>:0-1', 'hi Kappa', ''],
])('makes the emotes %j of %j %j', (emotes, text, clamped) => {
  expect(clampEmotes(emotes, text)).toBe(clamped)
})

it('keeps only ranges that lie in the text, whatever the tag', () => {
  const tag = fc.string({ unit: fc.constantFrom('1', '2', '9', ':', '-', ',', '/', 'a'), maxLength: 30 })
  fc.assert(
    fc.property(tag, fc.string({ unit: 'grapheme', maxLength: 20 }), (emotes, text) => {
      const clamped = clampEmotes(emotes, text)
      const codePoints = [...text].length
      for (const emote of clamped.split('/').filter((part) => part !== '')) {
        for (const range of (emote.split(':')[1] ?? '').split(',')) {
          const [first = Number.NaN, last = Number.NaN] = range.split('-').map(Number)
          expect(first <= last && last < codePoints).toBe(true)
        }
      }
      expect(clampEmotes(clamped, text)).toBe(clamped)
    }),
    { numRuns: 1_000 },
  )
})
