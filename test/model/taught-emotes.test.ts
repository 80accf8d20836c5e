import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EMOTE_MEANINGS, type EmoteMeaning } from '#contract/emote.ts'
import { LABELS, labelOf, SIGNALS, signalsOf } from '#contract/label.ts'
import { openClassifier } from '#model/classifier.ts'
import { MAX_BYTES } from '#model/features.ts'
import { createTaughtEmotes, KNOWN_EMOTES, withTaught } from '#model/taught-emotes.ts'

const classifier = openClassifier(readFileSync('src/model/chat.model'))
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** What stands in the place of a message; undefined when it stays as it is. */
function translate(message: string, taught: Record<string, EmoteMeaning>): string | undefined {
  const emotes = createTaughtEmotes(new Map(Object.entries(taught)))
  const text = encoder.encode(message)
  const length = emotes.translate(text, 0, text.length)
  return length < 0 ? undefined : decoder.decode(emotes.text.subarray(0, length))
}

it('puts the emote that everybody knows in the place of each taught one, and leaves all else', () => {
  expect(translate('demoWiggle wait  demoWiggle', { demoWiggle: 'funny' })).toBe('KEKW wait  KEKW')
  expect(translate('so :tf: ', { ':tf:': 'disappointment', demoHi: 'funny' })).toBe('so Sadge ')
  expect(translate('哈 démoŻ 哈', { démoŻ: 'cheering' })).toBe('哈 PogChamp 哈')
})

it('takes whole words in the same case for emotes, nothing else', () => {
  const taught = { demoWiggle: 'funny' } as const
  for (const message of ['', ' ', 'demowiggle', 'demoWiggle!', 'xdemoWiggle', 'demoWiggle2', 'demo Wiggle'])
    expect(translate(message, taught)).toBeUndefined()
})

it('reads a message as its words do one by one', () => {
  const word = fc.constantFrom('hi', 'demoWiggle', 'demoHi', 'x', '<3', '草', 'toString', '__proto__')
  const meanings = fc.dictionary(word, fc.constantFrom(...EMOTE_MEANINGS), { noNullPrototype: false })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), meanings, (words, taught) => {
      const lessons = new Map(Object.entries(taught))
      const expected = words.map((said) => {
        const meaning = lessons.get(said)
        return meaning === undefined ? said : KNOWN_EMOTES[meaning]
      })
      const translated = translate(words.join(' '), taught)
      if (words.some((said) => lessons.has(said))) expect(translated).toBe(expected.join(' '))
      else expect(translated).toBeUndefined()
    }),
  )
})

it('never writes more than a message that is read whole, whatever the bytes', () => {
  const emotes = createTaughtEmotes(new Map([['a', 'neutral']]))
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 20 }), (bytes, times) => {
      const text = new Uint8Array([...encoder.encode('a '.repeat(times * 100)), ...bytes])
      expect(emotes.translate(text, 0, text.length)).toBeLessThanOrEqual(MAX_BYTES)
    }),
  )
})

it.each([
  ['funny', 'funny', []],
  ['disappointment', 'disappointment', []],
  ['cheering', 'neutral', ['cheering']],
  ['confused', 'question', ['confused']],
  ['neutral', 'neutral', []],
] as const)('the emote for %s is labelled %s by the shipped model', (meaning, label, signals) => {
  for (const message of [KNOWN_EMOTES[meaning], `${KNOWN_EMOTES[meaning]} ${KNOWN_EMOTES[meaning]}`]) {
    const text = encoder.encode(message)
    const verdict = classifier.classify(text, 0, text.length)
    expect(LABELS[labelOf(verdict)]).toBe(label)
    expect(SIGNALS.filter((_, bit) => signalsOf(verdict) & (1 << bit))).toEqual(signals)
  }
})

it('makes a classifier that reads a message as if the known emote stood in it', () => {
  const taught = withTaught(classifier, createTaughtEmotes(new Map([['demoWiggle', 'disappointment']])))
  for (const [message, read] of [
    ['so demoWiggle', `so ${KNOWN_EMOTES.disappointment}`],
    ['what song?', 'what song?'],
  ] as const) {
    const text = encoder.encode(message)
    const other = encoder.encode(read)
    expect(taught.classify(text, 0, text.length)).toBe(classifier.classify(other, 0, other.length))
    expect(taught.probabilities(text)).toEqual(classifier.probabilities(other))
  }
})
