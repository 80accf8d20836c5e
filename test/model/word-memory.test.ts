import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openClassifier } from '#model/classifier.ts'
import { collectFeatures, createFeatures } from '#model/features.ts'
import { readModelFile } from '#model/model-file.ts'
import { sumWeights } from '#model/scores.ts'
import { createWordMemory } from '#model/word-memory.ts'

const modelFile = readFileSync('src/model/chat.model')
const { weights } = readModelFile(modelFile)
const encoder = new TextEncoder()
const features = createFeatures()

/** Pieces of messages at whose seams a token may end or go on. */
const SEAMS = [
  ...[' ', '\0', '\x7f', '\u00a0', '\u3000', "'", '’', '\u200b', '\u0301', '\u{e0000}', '@', ':', '.', '_'],
  ...[
    '://',
    'http',
    'www',
    'w',
    'www.',
    'W',
    '!',
    '?',
    '??',
    '…',
    '？',
    '"',
    '<',
    '3',
    '7',
    '77',
    'k',
    'ha',
    'lol',
  ],
  ...[
    'LOL',
    'Lul',
    'demo',
    'what',
    'why',
    'not',
    'good',
    'É',
    'ß',
    'и',
    'ö',
    '哈',
    'ㅋ',
    '草',
    '😂',
    '👍🏽',
    '❤️',
    '𝐥',
    '𠀀',
  ],
  ...['lets', 'go', 'HUH', 'Sadge', 'abcdefghijklmnop', 'abcdefghijklmnopq'],
]
const message = fc
  .array(fc.constantFrom(...SEAMS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))

function read(text: Uint8Array, memory?: ReturnType<typeof createWordMemory>) {
  collectFeatures(text, 0, text.length, features, memory)
  sumWeights(weights, features.indices, features.count, features.sums)
  return { sums: [...features.sums], count: features.count + features.summed, signals: features.signals }
}

describe('a word that is remembered', () => {
  const memory = createWordMemory(weights)

  it('weighs what it weighs when it is read, whatever stands beside it', () => {
    fc.assert(
      fc.property(message, (text) => {
        const bytes = encoder.encode(text)
        expect(read(bytes, memory)).toEqual(read(bytes))
        expect(read(bytes, memory)).toEqual(read(bytes))
      }),
      { numRuns: 3_000 },
    )
  })

  it('does so among any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(read(bytes, memory)).toEqual(read(bytes))
      }),
      { numRuns: 1_000 },
    )
  })

  it('has its own features summed, and only its neighbours looked at', () => {
    const text = encoder.encode('some plain words, and marks!')
    collectFeatures(text, 0, text.length, features)
    const { count } = features
    for (let time = 0; time < 2; time += 1) {
      collectFeatures(text, 0, text.length, features, memory)
      expect(features.count + features.summed).toBe(count)
      expect(features.summed).toBeGreaterThan(features.count)
    }
  })

  it('makes room for newer ones, and weighs the same when it comes back', () => {
    const words = Array.from({ length: 80_000 }, (_, index) => encoder.encode(`w${index.toString(36)}`))
    const fresh = words.slice(0, 200).map((word) => read(word))
    for (const word of words) read(word, memory)
    expect(words.slice(0, 200).map((word) => read(word, memory))).toEqual(fresh)
  })
})

it('two classifiers agree, whatever each of them read before', () => {
  const [one, other] = [openClassifier(modelFile), openClassifier(modelFile)]
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 5 }), message, (before, text) => {
      for (const earlier of before) one.classify(encoder.encode(earlier), 0, 60)
      const bytes = encoder.encode(text)
      expect(one.classify(bytes, 0, bytes.length)).toBe(other.classify(bytes, 0, bytes.length))
    }),
  )
})
