import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LABELS, labelOf, SIGNALS, signalsOf, type Verdict } from '#contract/label.ts'
import { openClassifier } from '#model/classifier.ts'
import { MAX_BYTES } from '#model/features.ts'

const classifier = openClassifier(readFileSync('src/model/chat.model'))
const encoder = new TextEncoder()

function verdictOf(message: string): Verdict {
  const text = encoder.encode(message)
  return classifier.classify(text, 0, text.length)
}

function labelled(message: string): string {
  return LABELS[labelOf(verdictOf(message))]
}

function signalled(message: string): string[] {
  return SIGNALS.filter((_, bit) => signalsOf(verdictOf(message)) & (1 << bit))
}

describe('the shipped model', () => {
  it.each([
    ['what rank are you?', 'question'],
    ['this is so boring and bad', 'disappointment'],
    ['hahaha that was hilarious LUL', 'funny'],
    ['hello everyone', 'neutral'],
  ])('labels "%s" %s', (message, label) => {
    expect(labelled(message)).toBe(label)
  })

  it.each([
    [
      'question',
      ['?', 'what game is this', 'can you play the old map', '¿qué juego es este?', '这是什么游戏'],
    ],
    [
      'disappointment',
      ['F', 'rip', 'Sadge', 'demoSad', 'NotLikeThis NotLikeThis', 'noooooo', '😢', 'ㅠㅠㅠ'],
    ],
    [
      'funny',
      [
        'lol',
        'LOOOOOL',
        'KEKW',
        'demoLul',
        'jajajaja',
        'kkkkkk',
        'ㅋㅋㅋㅋ',
        '哈哈哈',
        'ахахаха',
        '草',
        '😂😂',
      ],
    ],
    [
      'neutral',
      ['Pog', 'GG', "let's go", 'demoLove', '!uptime', '<3 <3', 'qwertz', 'привет', '你好', '@ann hi'],
    ],
  ] as const)('finds %s in any language and spelling', (label, messages) => {
    expect(messages.filter((message) => labelled(message) !== label)).toEqual([])
  })

  it('calls what it does not know neutral', () => {
    for (const message of ['xyzzy', 'Blorptang', 'grimbolo farn quib', 'ᚠᚢᚦᚨᚱᚲ', '༼ つ ◕_◕ ༽つ']) {
      expect(labelled(message)).toBe('neutral')
    }
  })
})

describe('signals', () => {
  it('says confused of puzzlement that asks nothing', () => {
    for (const message of ['?', '???', 'huh', 'HUH?', 'wait what', 'WhatChamp', '@ann ??']) {
      expect([labelled(message), signalled(message)]).toEqual(['question', ['confused']])
    }
  })

  it('does not say confused of a question', () => {
    expect(signalled('what rank are you?')).toEqual([])
    // The syllables of puzzlement are particles here.
    expect(signalled('これはすごい')).not.toContain('confused')
  })

  it('says cheering of hype, whose label stays neutral', () => {
    for (const message of ['Pog', 'PogChamp PogChamp', 'W', "LET'S GOOO", 'gg', 'POGGERS what a play']) {
      expect([message, labelled(message), signalled(message)]).toEqual([message, 'neutral', ['cheering']])
    }
  })

  it('does not say cheering of talk', () => {
    expect(signalled('i had soup today')).toEqual([])
    expect(signalled('my aunt has a good recipe for soup')).toEqual([])
  })
})

describe('any bytes', () => {
  it('are labelled, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(50), fc.nat(700), (bytes, start, end) => {
        const verdict = classifier.classify(bytes, start, end)
        expect(verdict >= 0 && verdict < 16).toBe(true)
        expect(classifier.probabilities(bytes).every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('that are text are labelled alike wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.uint8Array({ maxLength: 9 }),
        (message, before) => {
          const text = encoder.encode(message)
          const framed = new Uint8Array([...before, ...text, ...before])
          const verdict = classifier.classify(framed, before.length, before.length + text.length)
          expect(verdict).toBe(verdictOf(message))
        },
      ),
    )
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['NUL', new Uint8Array(300)],
    ['lead bytes without continuation', new Uint8Array(3000).fill(0xf0)],
    ['continuation bytes', new Uint8Array(3000).fill(0x80)],
    ['a surrogate in UTF-8', new Uint8Array([0xed, 0xa0, 0x80])],
    ['one letter, 4,000 times', new Uint8Array(4000).fill(0x61)],
    ['one letter and a mark in turn', encoder.encode('a!'.repeat(2000))],
    ['emoji only', encoder.encode('😀😁'.repeat(500))],
    ['Han only', encoder.encode('一二三四五'.repeat(400))],
    ['stacked accents', encoder.encode(`a${'\u0301'.repeat(1500)}`)],
    ['tags and zero width', encoder.encode('\u{e0000}\u034f\u200b'.repeat(400))],
  ])('labels %s', (_, bytes) => {
    const verdict = classifier.classify(bytes, 0, bytes.length)
    expect(LABELS[labelOf(verdict)]).toBeDefined()
  })

  it('counts only up to 2,048 bytes', () => {
    const long = `${'a b '.repeat(MAX_BYTES / 4)}`
    expect(verdictOf(`${long}?? KEKW`)).toBe(verdictOf(long))
  })

  it('does not see what is invisible', () => {
    expect(verdictOf('F \u{e0000}')).toBe(verdictOf('F'))
    expect(verdictOf('LU\u200bL\u034f')).toBe(verdictOf('LUL'))
  })
})

it('gives probabilities that sum to 1, the highest on the label', () => {
  for (const message of ['what rank', 'LUL', 'sad', 'hello', '']) {
    const probabilities = classifier.probabilities(encoder.encode(message))
    expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 9)
    expect(LABELS[probabilities.indexOf(Math.max(...probabilities))]).toBe(labelled(message))
  }
})

it('names itself by its content', () => {
  expect(classifier.id).toMatch(/^[0-9a-f]{16}$/)
})
