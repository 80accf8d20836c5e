/** Why a channel is not heard, as a person reads it. */
import { describe, expect, it } from 'vitest'
import { REASONS, reasonCode } from '#contract/reason.ts'
import { reasonText } from '../../../ui/client/words/reason.ts'
import { CATALOGUES } from '../../../ui/client/words/words.ts'

describe('a reason', () => {
  it('is known by its sentence, and no two say the same', () => {
    for (const [code, sentence] of Object.entries(REASONS)) expect(reasonCode(sentence)).toBe(code)
  })

  it('is said in English as the server says it', () => {
    expect(reasonText('There is no such channel.')).toBe('There is no such channel.')
  })

  it.each([
    ['de', 'Diesen Kanal gibt es nicht.'],
    ['ja', 'そのようなチャンネルはありません。'],
  ])('is said in %s', async (language, said) => {
    const { reasons } = await CATALOGUES[language]!.load()
    expect(reasons[reasonCode('There is no such channel.')!]).toBe(said)
  })

  it('has no words of its own where it is none of ours, whatever it is called', () => {
    for (const sentence of ['', 'The moon is in the way.', 'constructor', 'unknown', 'silent']) {
      expect(reasonText(sentence)).toBeUndefined()
    }
  })
})
