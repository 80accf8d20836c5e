/** What a person is told who was refused. */
import { describe, expect, it } from 'vitest'
import { addressRefusal, nameRefusal } from '../../../ui/client/words/refusal.ts'

describe('what is typed for a channel', () => {
  it('is refused with what is wrong with it', () => {
    expect(nameRefusal('Demo_One')).toBeUndefined()
    expect(nameRefusal('two words')).toBe('That is not a channel’s name.')
    expect(nameRefusal('twitch.tv/directory')).toMatch(/^This address leads to no channel\./)
  })

  it('is not refused while it may still become a name', () => {
    expect(addressRefusal('two words')).toBeUndefined()
    expect(addressRefusal('twitch.tv/directory')).toMatch(/^This address leads to no channel\./)
    expect(addressRefusal('twitch.tv/demo_one')).toBeUndefined()
  })
})
