import { expect, it } from 'vitest'
import { NOTHING_FOLLOWED, seeActive, seeClosed, seeNavigated } from '../../../ui/extension/followed-tab.ts'

const ANN = { id: 1, url: 'https://www.twitch.tv/ann' }
const BOB = { id: 2, url: 'https://www.twitch.tv/bob' }
/** A page that the extension may not know. */
const ELSEWHERE = { id: 3, url: undefined }

const onAnn = seeActive(NOTHING_FOLLOWED, ANN)

it('follows the tab in front', () => {
  expect(onAnn).toEqual({ tabId: 1, login: 'ann' })
  expect(seeActive(onAnn, BOB).login).toBe('bob')
})

it('keeps the channel while another site is in front, as long as its tab is there', () => {
  const away = seeActive(onAnn, ELSEWHERE)
  expect(away).toEqual(onAnn)
  expect(seeClosed(away, ELSEWHERE.id)).toEqual(onAnn)
  expect(seeClosed(away, ANN.id)).toEqual(NOTHING_FOLLOWED)
})

it('goes along when the page goes on to another channel', () => {
  expect(seeNavigated(onAnn, { ...BOB, id: 1, active: true }).login).toBe('bob')
})

it('shows no channel on a page of Twitch that has none, nor when the tab leaves Twitch', () => {
  const directory = { id: 1, url: 'https://www.twitch.tv/directory', active: true }
  expect(seeNavigated(onAnn, directory)).toEqual({ tabId: 1, login: null })
  expect(seeNavigated(onAnn, { id: 1, url: undefined, active: true })).toEqual({ tabId: 1, login: null })
})

it('does not look at tabs in the background', () => {
  expect(seeNavigated(onAnn, { ...BOB, active: false })).toEqual(onAnn)
})

it('follows the tab that is in front when its page becomes known', () => {
  const away = seeActive(onAnn, ELSEWHERE)
  expect(seeNavigated(away, { ...BOB, id: 3, active: true })).toEqual({ tabId: 3, login: 'bob' })
})
