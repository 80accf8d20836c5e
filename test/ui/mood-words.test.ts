import { describe, expect, it } from 'vitest'
import type { Mood } from '#contract/mood.ts'
import { moodSentence, moodShort } from '../../ui/client/mood-words.ts'
import { channelRow, openingCast } from '../browser/fixture-chat.ts'

const NOW = Date.UTC(2026, 0, 1, 20)
const ANY = channelRow(openingCast()[0]!, NOW).mood

function mood(more: Partial<Mood>): Mood {
  return { ...ANY, name: null, lift: null, ...more }
}

function say(more: Partial<Mood>): string {
  return moodSentence(mood(more), NOW)
}

describe('the sentence', () => {
  it('names what stands out and by how much', () => {
    expect(say({ kind: 'lift', name: 'funny', lift: 2.41 })).toBe('Chat is laughing, 2.4\u00a0× its usual')
    expect(say({ kind: 'lift', name: 'cheering', lift: 12.6 })).toBe('Chat is cheering, 13\u00a0× its usual')
    const shares = { ...ANY.shares, question: { share: 0.41, low: 0.3, high: 0.5, usual: null } }
    expect(say({ kind: 'greatest', name: 'question', shares })).toBe('Chat is asking, 41\u00a0% of people')
  })

  it('says so when nothing stands out', () => {
    expect(say({ kind: 'usual_mix' })).toBe('Usual mix')
    expect(say({ kind: 'mixed' })).toBe('Mixed')
  })

  it('says what is missing for a mood', () => {
    expect(say({ kind: 'too_few', people: 8, needed: 10 })).toBe('8 people in the last minute; mood needs 10')
    expect(say({ kind: 'too_few', people: 1, needed: 10 })).toBe('1 person in the last minute; mood needs 10')
    const some = { kind: 'too_few', people: 14, needed: 10 } as const
    expect(say({ ...some, messages: 29 })).toBe('Too few messages for a mood')
    expect(say({ ...some, messages: 30 })).toBe('Listening; mood needs half a minute')
  })

  it('tells silence from deafness', () => {
    const lastMessageAt = new Date(NOW - 4 * 60_000 - 20_000).toISOString()
    expect(say({ kind: 'quiet', lastMessageAt })).toBe('Quiet for 4 min')
    expect(say({ kind: 'quiet', lastMessageAt: null })).toBe('Nothing said yet')
    expect(say({ kind: 'nothing_heard' })).toBe('Not heard in the last minute')
  })

  it('has a short form for rows', () => {
    expect(moodShort(mood({ kind: 'lift', name: 'disappointment', lift: 3 }), NOW)).toBe(
      'Let down 3.0\u00a0×',
    )
    expect(moodShort(mood({ kind: 'too_few', people: 2 }), NOW)).toBe('Few people')
    expect(moodShort(mood({ kind: 'too_few', people: 14, messages: 14 }), NOW)).toBe('Few messages')
    expect(moodShort(mood({ kind: 'too_few', people: 14, messages: 99 }), NOW)).toBe('Listening')
    expect(moodShort(mood({ kind: 'nothing_heard' }), NOW)).toBe('Not heard')
  })
})
