/** What a person is told who was refused. */
import { describe, expect, it } from 'vitest'
import { FAILURES } from '../../../src/serve/errors.ts'
import { ApiRefusal } from '../../../ui/client/api-refusal.ts'
import { english } from '../../../ui/client/words/english/words.ts'
import { addressRefusal, nameRefusal, refusalText } from '../../../ui/client/words/refusal.ts'
import { CATALOGUES } from '../../../ui/client/words/words.ts'

/** No screen asks for what is refused so, or it has a page or words of its own for it. */
const FOR_PROGRAMS = [
  'request_invalid',
  'cursor_invalid',
  'key_wrong',
  'key_elsewhere',
  'pairing_refused',
  'route_unknown',
  'method_refused',
  'media_type_refused',
  'import_refused',
  'too_many_connections',
  'consumer_too_slow',
  'demo_off',
]

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

describe('an answer of the server', () => {
  it('is said by its code, in the language of the page', async () => {
    const busy = new ApiRefusal(503, 'stopping', 'The server is stopping. Try again in a moment.')
    expect(refusalText(busy)).toBe('The server is stopping. Try again in a moment.')
    const { refusals } = await CATALOGUES['de']!.load()
    expect(refusals.stopping).toBe('Der Server wird gerade beendet. Bitte gleich noch einmal versuchen.')
  })

  it('is said as it came where its code is not known here', () => {
    const unheardOf = new ApiRefusal(418, 'teapot', 'This server is a teapot.')
    expect(refusalText(unheardOf)).toBe('This server is a teapot.')
    expect(refusalText(new ApiRefusal(400, 'constructor', 'No.'))).toBe('No.')
  })

  it('that never came is no sentence of the browser’s', () => {
    expect(refusalText(new TypeError('Failed to fetch'))).toBe('Can’t reach the server.')
    expect(refusalText(new DOMException('signal timed out', 'TimeoutError'))).toBe('Can’t reach the server.')
  })

  it('has words for people, whatever the server refuses, but where programs alone meet it', () => {
    const codes = new Set([...Object.keys(english.refusals), ...FOR_PROGRAMS])
    expect(codes).toEqual(new Set(Object.keys(FAILURES)))
  })
})
