import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EmoteMeaning } from '#contract/emote.ts'
import { LABELS, labelOf, SIGNALS, signalsOf } from '#contract/label.ts'
import { openClassifier } from '#model/classifier.ts'
import { placedText, placeEmotes } from '#model/emote-spans.ts'
import { MAX_BYTES } from '#model/features.ts'
import { labelText } from '#model/label-text.ts'
import { createTaughtEmotes, KNOWN_EMOTES } from '#model/taught-emotes.ts'

const classifier = openClassifier(readFileSync('src/model/chat.model'))
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A record that holds a text and Twitch's tag for it, between other bytes. */
function record(text: string, emotes: string) {
  const [before, said, tag] = ['12-', text, emotes].map((part) => encoder.encode(part)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const bytes = new Uint8Array([...before, ...said, ...before, ...tag, ...before])
  const textStart = before.length
  const textEnd = textStart + said.length
  const emotesStart = textEnd + before.length
  return { bytes, spanned: { textStart, textEnd, emotesStart, emotesEnd: emotesStart + tag.length } }
}

/** Twitch's tag for a text in which these words are emotes. */
function tagOf(text: string, emotes: readonly string[]): string {
  let at = 0
  const spans = text.split(' ').flatMap((word) => {
    const first = at
    at += [...word].length + 1
    return emotes.includes(word) ? [`emotesv2_1:${first}-${at - 2}`] : []
  })
  return spans.join('/')
}

/** The text as it is read when these of its words are emotes; itself when it stays. */
function placed(text: string, emotes: readonly string[], tag = tagOf(text, emotes)): string {
  const { bytes, spanned } = record(text, tag)
  const length = placeEmotes(bytes, spanned)
  return length < 0 ? text : decoder.decode(placedText.subarray(0, length))
}

/** What stands for an emote: its meaning, itself, or another smiley. */
function readAs(emote: string): EmoteMeaning | string {
  const place = placed(emote, [emote])
  return Object.entries(KNOWN_EMOTES).find(([, known]) => known === place)?.[0] ?? place
}

function labelled(text: string, emotes: readonly string[], taught?: Record<string, EmoteMeaning>) {
  const { bytes, spanned } = record(text, tagOf(text, emotes))
  const lessons = taught && createTaughtEmotes(new Map(Object.entries(taught)))
  const verdict = labelText(classifier, bytes, spanned, lessons)
  return [LABELS[labelOf(verdict)], ...SIGNALS.filter((_, bit) => signalsOf(verdict) & (1 << bit))]
}

describe('an emote that Twitch found', () => {
  it.each([
    [
      'funny',
      ['demoLul', 'demoKEKW', 'demo2Lul', 'demokekw', 'LUL_TK', 'demoLul2', 'demoLaughCat', 'demoPepeLaugh'],
    ],
    [
      'disappointment',
      ['annaRage', 'annarage', 'annaNotLikeThis', 'annaSadCat', 'demoCry_HF', 'rage', 'annaFallCry'],
    ],
    ['cheering', ['demoHype', 'demoHype3', 'demoPogChamp', 'demoGG', 'demoHypeDance']],
    ['confused', ['demoWhat', 'demoHuh', 'demohuhh2Think']],
    [
      'neutral',
      ['demoLove', 'demoBlub', 'annaWhy', 'demo', 'why', 'boredom', 'trip', 'Shush', 'R)', 'demoL', 'démoŻ'],
    ],
  ] as const)('reads as %s by its family', (meaning, emotes) => {
    expect(emotes.map((emote) => [emote, readAs(emote)])).toEqual(emotes.map((emote) => [emote, meaning]))
  })

  it('stays where the lexicon or the corpus knows it as it is written', () => {
    for (const emote of ['LUL', 'PogChamp', 'Kappa', '4Head', ':)', ':(', '<3', 'O_o'])
      expect(placed(emote, [emote])).toBe(emote)
  })

  it('is a smiley, whichever of its spellings', () => {
    expect([':-)', ':-(', '>(', ':-D', '#/'].map(readAs)).toEqual([':)', ':(', ':(', ':D', ':)'])
  })

  it('is not the ordinary word of the same letters', () => {
    expect(labelled('sucks', [])).toEqual(['disappointment'])
    expect(labelled('sucks', ['sucks'])).toEqual(['neutral'])
    expect(labelled('annarage annarage', ['annarage'])).toEqual(['disappointment'])
    expect(labelled('annaWhat', ['annaWhat'])).toEqual(['question', 'confused'])
  })

  it('leaves all other words alone', () => {
    expect(placed('so  annarage annarage2 rage', ['annarage'])).toBe('so  Sadge annarage2 rage')
    expect(placed('哈 😂 demokekw ö', ['demokekw'])).toBe('哈 😂 KEKW ö')
    expect(placed('no emote here', [])).toBe('no emote here')
  })

  it('means what an operator taught', () => {
    expect(labelled('annaBlub', ['annaBlub'], { annaBlub: 'funny' })).toEqual(['funny'])
    expect(labelled('annaRage demoHi', ['annaRage', 'demoHi'], { annaRage: 'cheering' })).toEqual([
      'neutral',
      'cheering',
    ])
    expect(labelled('so annaRage', ['annaRage'], { other: 'funny' })).toEqual(['disappointment'])
  })
})

describe('a tag', () => {
  it.each([
    ['within a word', 'xannarage', '1:1-8'],
    ['of more than a word', 'so annarage', '1:0-10'],
    ['of bytes or code units instead of code points', '😂😂 annarage', '1:5-12'],
    ['beyond the end', 'annarage', '1:0-99999,8-12'],
    ['without an end', 'annarage', '1:0'],
    ['without a range', 'annarage', '1:'],
    ['without numbers', 'annarage', '1:-7/:/::,,--'],
    ['the wrong way round', 'annarage', '1:7-0'],
  ])('%s changes nothing', (_, text, tag) => {
    expect(placed(text, [], tag)).toBe(text)
  })

  it('may name several emotes, several times', () => {
    expect(placed('aaaRage bbbLul aaaRage', [], '1:0-6,15-21/emotesv2_2:8-13')).toBe('Sadge KEKW Sadge')
  })

  it('of any bytes is read without harm, and forgotten', () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    const tag = fc.stringMatching(/^[0-9a-z:,/-]{0,60}$/)
    fc.assert(
      fc.property(bytes, tag, fc.nat({ max: 30 }), (said, emotes, times) => {
        const text = `${'demoLul '.repeat(times * 20)}${decoder.decode(said)}`
        const { bytes: all, spanned } = record(text, emotes)
        expect(placeEmotes(all, spanned)).toBeLessThanOrEqual(MAX_BYTES)
        expect(placed('annarage annarage', [], '')).toBe('annarage annarage')
        expect(placed('hm annarage', [], '1:3-10')).toBe('hm Sadge')
      }),
    )
  })
})

it('labels a text without spans as the classifier does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { bytes, spanned } = record(text, '')
      const said = encoder.encode(text)
      expect(labelText(classifier, bytes, spanned)).toBe(classifier.classify(said, 0, said.length))
    }),
  )
})
