import { expect, it } from 'vitest'
import { createGiftWaves } from '#irc/gift-waves.ts'
import { parseLine } from '#irc/parse-line.ts'
import type { UserNotice } from '#irc/user-notice.ts'

function notice(msgId: string, tags: string, user = '2001'): UserNotice {
  const line = `@id=1;msg-id=${msgId};room-id=1001;user-id=${user};${tags} :tmi.twitch.tv USERNOTICE #demo_one`
  return parseLine(line) as UserNotice
}

it('counts a wave once with its amount, and not the gifts that belong to it', () => {
  const waves = createGiftWaves()
  const wave = notice('submysterygift', 'msg-param-mass-gift-count=3;tmi-sent-ts=1000')
  const gift = notice('subgift', 'tmi-sent-ts=1200')
  expect([wave, gift, gift, gift, gift].map((each) => waves.standsAlone(each))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ])
})

it('counts a gift of another giver, or long after the wave, for itself', () => {
  const waves = createGiftWaves()
  waves.standsAlone(notice('submysterygift', 'msg-param-mass-gift-count=3;tmi-sent-ts=1000'))
  expect(waves.standsAlone(notice('subgift', 'tmi-sent-ts=1200', '2002'))).toBe(true)
  expect(waves.standsAlone(notice('subgift', 'tmi-sent-ts=61001'))).toBe(true)
})

it('believes a gift that says it is part of a wave, without having seen the wave', () => {
  const waves = createGiftWaves()
  expect(waves.standsAlone(notice('subgift', 'msg-param-community-gift-id=77'))).toBe(false)
})

it('remembers a bounded number of waves', () => {
  const waves = createGiftWaves()
  const wave = (user: number) => notice('submysterygift', 'msg-param-mass-gift-count=3', String(user))
  for (let user = 0; user <= 1_000; user++) waves.standsAlone(wave(user))
  expect(waves.standsAlone(notice('subgift', '', '0'))).toBe(true)
  expect(waves.standsAlone(notice('subgift', '', '1000'))).toBe(false)
})
