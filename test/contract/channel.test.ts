/** What people type or paste when they mean a channel. */
import { expect, it } from 'vitest'
import { parseLogin, whyNoLogin } from '#contract/channel.ts'

it.each([
  'Ann',
  ' #ann ',
  '@ann',
  'https://www.twitch.tv/Ann',
  'twitch.tv/ann?referrer=raid',
  'm.twitch.tv/ann/home',
  'http://twitch.tv/ann/',
  'https://www.twitch.tv/ann/clip/FunnyClip-123',
  'https://www.twitch.tv/ann/videos?filter=archives',
  'https://www.twitch.tv/ann/v/123456789',
  'https://www.twitch.tv/popout/ann/chat?popout=',
  'https://www.twitch.tv/popout/moderator/ann/chat',
  'https://www.twitch.tv/moderator/ann',
  'https://www.twitch.tv/embed/ann/chat?parent=example.org',
  'https://www.twitch.tv/subs/ann',
  'https://dashboard.twitch.tv/u/ann/stream-manager',
])('finds the channel in %s', (typed) => {
  expect(parseLogin(typed)).toBe('ann')
})

it.each([
  'https://www.twitch.tv/videos/123456789',
  'https://www.twitch.tv/directory/category/chess',
  'twitch.tv/settings/profile',
  'https://www.twitch.tv/Downloads',
  'https://www.twitch.tv/p/legal/terms-of-service',
  'https://www.twitch.tv/clip/FunnyClip-123',
  'https://clips.twitch.tv/FunnyClip',
  'https://clips.twitch.tv/ann',
  'https://help.twitch.tv/s/article',
  'https://www.twitch.tv/popout',
  'https://www.twitch.tv/moderator',
  'https://www.twitch.tv/',
  'twitch.tv',
])('takes %s for no channel, and tells the address from a name', (typed) => {
  expect([parseLogin(typed), whyNoLogin(typed)]).toEqual([undefined, 'not_a_channel'])
})

it.each(['', 'two words', 'a-name-with-hyphens', 'https://example.org/ann', 'www.twitch.tv.example.org/ann'])(
  'finds no name in “%s”',
  (typed) => {
    expect([parseLogin(typed), whyNoLogin(typed)]).toEqual([undefined, 'no_name'])
  },
)
