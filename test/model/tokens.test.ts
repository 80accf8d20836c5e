import { describe, expect, it } from 'vitest'
import { EMOJI, PUNCTUATION, WIDE, WORD } from '#model/characters.ts'
import { createTokens, hashOfToken, readTokens } from '#model/tokens.ts'
import {
  ADDRESS,
  HAS_QUESTION_MARKS,
  IS_LAUGHTER,
  JOINED,
  KIND_OF_TOKEN,
  MENTION,
  TOKEN_WIDTH,
} from '#model/traits.ts'

interface Read {
  hash: number
  tail: number
  traits: number
}

function read(message: string): Read[] {
  const bytes = new TextEncoder().encode(message)
  const tokens = createTokens(Math.max(1, bytes.length))
  readTokens(bytes, 0, bytes.length, tokens)
  return Array.from({ length: tokens.count }, (_, index) => {
    const [hash = 0, tail = 0, traits = 0] = tokens.rows.subarray(index * TOKEN_WIDTH)
    return { hash, tail, traits }
  })
}

function kindsOf(message: string): number[] {
  return read(message).map(({ traits }) => traits & KIND_OF_TOKEN)
}

describe('a message is cut', () => {
  it.each([
    ['what rank?', [WORD, WORD, PUNCTUATION]],
    ["don't", [WORD]],
    ['好的lol', [WIDE, WORD]],
    ['😂😂👍🏽', [EMOJI, EMOJI, EMOJI]],
    ['@ann hi', [MENTION, WORD]],
    ['see https://example.org/a?b=c now', [WORD, ADDRESS, WORD]],
    ['www.example.org', [ADDRESS]],
    ['a@b', [WORD, PUNCTUATION, WORD]],
    ['@', [PUNCTUATION]],
    [' \t\u3000\u2800', []],
  ])('%j', (message, kinds) => {
    expect(kindsOf(message)).toEqual(kinds)
  })

  it('and remembers which tokens touch', () => {
    expect(read('D: :D').map(({ traits }) => (traits & JOINED) !== 0)).toEqual([false, true, false, true])
  })
})

describe('spellings that mean the same have one hash', () => {
  it.each([
    ['lol', 'LOL', 'looooool', 'ｌｏｌ', '𝐥𝐨𝐥', 'l\u200bo\u034fl', 'lo\u{e0000}l'],
    ['schon', 'Schön', 'SCHO\u0308N', 'schööön'],
    ['привет', 'ПРИВЕТ', 'привееет'],
    ['dont', "don't", 'don’t', 'DONT'],
    ['?', '??', '？', '؟'],
    ['777', '7777', '77777777'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map((spelling) => read(spelling)[0]?.hash)).size).toBe(1)
  })

  it('but numbers stay apart', () => {
    expect(new Set(['7', '77', '777'].map(hashOfToken)).size).toBe(3)
  })
})

it('reads the end of an emote name from its last capital on', () => {
  for (const name of ['demoLul', 'anna2Lul', 'someoneElseLUL', 'emilLul', 'carllLULL']) {
    expect(read(name)[0]?.tail).toBe(hashOfToken('lul'))
  }
  for (const name of ['lul', 'LUL', 'trip', 'Pog', 'demoL']) expect(read(name)[0]?.tail).toBe(0)
})

describe('laughter', () => {
  it.each([
    'haha',
    'HAHAHAHA',
    'hahahahha',
    'ahahah',
    'hehehe',
    'hihihi',
    'jajaja',
    'jejeje',
    'kkk',
    'kkkkkk',
    'rsrs',
    'huehue',
    'wwww',
    'wkwkwk',
    'lol',
    'LUL',
    'lolololol',
    'lolz',
    'xD',
    'XDDDD',
    'kek',
    'kekw',
    'KEKWWW',
    'ахаха',
    'хахаха',
    'ksksks',
    'skdjsk',
    'ajajsja',
    'asdasd',
    'ashuashu',
    'jsjsjs',
  ])('is heard in %s', (word) => {
    expect((read(word)[0]?.traits ?? 0) & IS_LAUGHTER).not.toBe(0)
  })

  it.each([
    'jaja',
    'ha',
    'hi',
    'k',
    'kk',
    'w',
    'WWW',
    'low',
    'like',
    'hello',
    'wow',
    'xi',
    'dx',
    'ohio',
    'flask',
    'salads',
  ])('is not heard in %s', (word) => {
    expect((read(word)[0]?.traits ?? 0) & IS_LAUGHTER).toBe(0)
  })
})

it('tells one question mark from several', () => {
  const insists = (message: string) => read(message).some(({ traits }) => traits & HAS_QUESTION_MARKS)
  expect(['??', '?!?', '???'].every(insists)).toBe(true)
  expect(insists('what?')).toBe(false)
})
